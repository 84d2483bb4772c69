// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment_queries.h"
#include "core/attachments/prepared_file.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QListWidget;
class QMimeData;
class QPushButton;

namespace seraph::ui {

class InlineMessage;

/// The photos, scans and other files of a record: dropped on the window, pasted (Ctrl+V) or chosen, shown as small
/// pictures, opened by a double click. The files are asked for when the list is seen for the first time, since looking at
/// them is journalled.
class FileList final : public QWidget {
    Q_OBJECT

public:
    /// @param purpose code under which new ones are filed: "general", "consent_scan"
    FileList(const Desk& desk,
             const Format& format,
             attachments::RecordRef owner,
             QString purpose,
             QWidget* parent = nullptr);

    /// What is dropped anywhere on this widget belongs to the record, too.
    void acceptDropsOn(QWidget& page);
    /// Files at these places, or a picture of the clipboard.
    void addFiles(const QStringList& paths);
    void addFrom(const QMimeData& dropped);
    int count() const;

Q_SIGNALS:
    void countChanged(int count);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A file as it came, before it is cleaned.
    struct Incoming {
        QString name;
        QByteArray bytes;
    };
    struct Prepared {
        QString name;
        attachments::PreparedFile file;
    };
    void buildButtons();
    void reload();
    void choose();
    void paste();
    void take(std::vector<Incoming> incoming);
    void attach(const std::vector<Prepared>& files);
    const attachments::AttachmentRow* current() const;
    void updateButtons();
    void openCurrent();
    void showPicture(const attachments::OpenedAttachment& opened);
    void saveCurrent();
    void putAway();

    Desk m_desk;
    Format m_format;
    attachments::RecordRef m_owner;
    QString m_purpose;
    InlineMessage* m_message;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_away;
    std::vector<attachments::AttachmentRow> m_rows;
    bool m_asked = false;
};

} // namespace seraph::ui

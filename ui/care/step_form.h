// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/step_commands.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace seraph::ui {

class DateEdit;
class EntryGrid;
class Form;
class PhraseEdit;
class ScanEdit;
class StatusPill;

/// One step: what the standard asks for, and who did it when with what proof. Ctrl+Enter writes it down and goes on to the
/// next. Photos are dropped, pasted or chosen; they are cleaned before they are shown.
class StepForm final : public QWidget {
    Q_OBJECT

public:
    struct View {
        care::CareStep step;
        int files = 0;
        std::vector<care::Reading> usual{};
        QString doneBy{};                    ///< name, once it is done
        std::optional<PersonId> performer{}; ///< who is proposed
    };
    enum class Editing { Open, Frozen };
    struct Acts {
        std::function<Status(const care::CareStep&, const care::StepEntry&, const std::vector<care::StepFile>&)> done;
        std::function<void(const care::CareStep&)> leave;
        std::function<void(const care::CareStep&)> deviate;
    };

    StepForm(const Desk& desk, const Format& format, Acts acts, QWidget* parent = nullptr);
    void show(const View& view, Editing editing);
    void clear();
    /// Into the field that the evidence asks for.
    void enter();
    /// Adds files as if they had been dropped.
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFiles();
    QWidget* buildButtons();
    void showEvidence(const care::CareStep& step);
    void fill(const View& view);
    care::StepEntry entry() const;
    void finish();
    void chooseFiles();
    void addBytes(const QByteArray& bytes, const QString& name);

    const Desk& m_desk;
    Format m_format;
    Acts m_acts;
    std::optional<View> m_view;
    std::vector<care::StepFile> m_newFiles;
    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_state;
    Form* m_form;
    QComboBox* m_performer;
    QComboBox* m_second;
    DateEdit* m_doneAt;
    PhraseEdit* m_text;
    EntryGrid* m_readings;
    ScanEdit* m_scanned;
    QListWidget* m_files;
    QPushButton* m_done;
    QPushButton* m_leave;
    QPushButton* m_deviate;
    QWidget* m_buttons;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace seraph::ui {

class InlineMessage;
class PhraseEdit;
class ShortTable;

/// The documents people sign and receive: their texts with merge fields, in drafts and in force.
class DocumentsPage final : public QWidget {
    Q_OBJECT

public:
    DocumentsPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    QWidget* buildEditor();
    void refresh();
    void showDocument();
    const catalogue::TemplateRow* current() const;
    Language shownLanguage() const;
    void begin();
    void keep();
    void release();
    void compareVersions();
    void say(const Status& status, const QString& words);

    Desk m_desk;
    Format m_format;
    ShortTable* m_table;
    InlineMessage* m_message;
    QComboBox* m_language;
    PhraseEdit* m_body;
    QTextBrowser* m_reading; ///< as it will be printed, while nobody edits
    QStackedWidget* m_text;
    QPushButton* m_begin;
    QPushButton* m_keep;
    QPushButton* m_release;
    QPushButton* m_versions;
    std::vector<catalogue::TemplateRow> m_rows;
};

} // namespace seraph::ui

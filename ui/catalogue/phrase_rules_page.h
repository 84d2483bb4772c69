// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace seraph::ui {

class InlineMessage;
class PhraseEdit;
class ShortTable;

/// The wording that gets a house into trouble: every rule with its basis and what to say instead, switched on or off, and a
/// place to try a text before it goes out.
class PhraseRulesPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    PhraseRulesPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    /// 0: the form for a rule of one's own; rules have no numbers.
    void openRecord(qint64 id) override;

private:
    QWidget* buildDetail();
    void refresh();
    void showRule();
    void toggle();
    void change();
    const catalogue::RuleRow* current() const;

    Desk m_desk;
    Format m_format;
    QLineEdit* m_search;
    ShortTable* m_table;
    InlineMessage* m_message;
    QTextBrowser* m_rule;
    PhraseEdit* m_trial;
    QPushButton* m_toggle;
    QPushButton* m_change;
    std::vector<catalogue::RuleRow> m_rows;
};

} // namespace seraph::ui

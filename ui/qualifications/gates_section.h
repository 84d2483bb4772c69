// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/file_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

class QPushButton;

namespace seraph::ui {

class InlineMessage;
class ShortTable;

/// What is asked of whom, which rules block and which only watch, whom those would have stopped, and who was let through.
class GatesSection final : public QWidget {
    Q_OBJECT

public:
    GatesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void showButtons();
    void turnOn();
    void drop();
    void withdraw();
    const qualifications::RequirementRow* chosenRule() const;
    void say(const Status& done, const QString& words);

    const Desk& m_desk;
    Format m_format;
    InlineMessage* m_message;
    ShortTable* m_rules;
    ShortTable* m_sightings;
    ShortTable* m_overrides;
    QPushButton* m_change;
    QPushButton* m_turnOn;
    QPushButton* m_drop;
    QPushButton* m_withdraw;
    std::vector<qualifications::RequirementRow> m_rows;
    std::vector<qualifications::OverrideRow> m_granted;
};

} // namespace seraph::ui

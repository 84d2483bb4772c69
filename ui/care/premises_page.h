// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/ledger_queries.h"
#include "core/care/premises_commands.h"
#include "ui/desk/desk.h"
#include "ui/desk/opens_records.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace seraph::ui {

class InlineMessage;
class ShortTable;
class StepForm;

/// The rounds of the premises: what is due at the left; at the right the round that runs, step by step, or the register of
/// the month, in which what was missed stays visible.
class PremisesPage final : public QWidget, public OpensRecords {
    Q_OBJECT

public:
    PremisesPage(const Desk& desk, const Format& format, QWidget* parent = nullptr);
    /// The rounds of a branch.
    void openRecord(qint64 branch) override;

private:
    QWidget* buildRun();
    QWidget* buildRegister();
    void fillBranches();
    void refresh();
    void showRound();
    void showRun();
    void showStep();
    void showRegister();
    void begin();
    void closeRun();
    Status doStep(const care::CareStep& step,
                  const care::StepEntry& entry,
                  const std::vector<care::StepFile>& files);
    void leaveStep(const care::CareStep& step);
    void deviate(const care::CareStep& step);
    void goToNextOpen(int after);
    const care::RoundRow* current() const;
    BranchId branch() const;
    void say(const Status& status);

    const Desk& m_desk;
    Format m_format;
    QComboBox* m_branch;
    InlineMessage* m_message;
    ShortTable* m_rounds;
    QStackedWidget* m_stack;
    QPushButton* m_begin;
    QPushButton* m_close;
    QPushButton* m_print;
    ShortTable* m_steps;
    StepForm* m_step;
    QLabel* m_month;
    ShortTable* m_register;
    LocalDate m_shown;
    std::vector<care::RoundRow> m_rows;
    std::optional<care::RunPage> m_run;
    std::optional<care::RegisterPage> m_page;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QDialog>

#include <set>

class QHBoxLayout;
class QPushButton;

namespace seraph::ui {

class InlineMessage;

/// Workers side by side before one household's need, best first, each with the reasons for and against them. Those who are
/// ticked go to the family as cards.
class MatchingDialog final : public QDialog {
    Q_OBJECT

public:
    MatchingDialog(const Desk& desk, const Format& format, placements::NeedId need, QWidget* parent = nullptr);

private:
    void refresh();
    QWidget* columnOf(const placements::Match& match);
    void propose(PersonId worker);
    void tick(PersonId worker, bool on);
    void updateButtons();
    void printCards();
    void saveCards();
    std::vector<PersonId> ticked() const;

    const Desk& m_desk;
    Format m_format;
    placements::NeedId m_need;
    InlineMessage* m_message;
    QHBoxLayout* m_columns;
    QWidget* m_content = nullptr;
    QPushButton* m_print;
    QPushButton* m_save;
    std::set<PersonId> m_ticked;
};

} // namespace seraph::ui

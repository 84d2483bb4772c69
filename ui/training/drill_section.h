// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exam_queries.h"
#include "ui/desk/list_section.h"

namespace seraph::ui {

/// The morning drill: who takes part and how long in a row, what was missed, and the questions as text for a group.
class DrillSection final : public ListSection {
    Q_OBJECT

public:
    explicit DrillSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void buildBar();
    void start(std::optional<PersonId> person);
    void copyText();

    training::DrillBoard m_board;
};

} // namespace seraph::ui

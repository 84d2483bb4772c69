// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/improvement_commands.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// From a weak axis through a course to what it changed: what surveys, check-rides and answers say is weak, who takes a
/// course because of it, and what is said thirty days later.
class LoopSection final : public ListSection {
    Q_OBJECT

public:
    LoopSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    QWidget* weakPane(const training::WeakRow& row);
    QWidget* runningPane(const training::ImprovementRow& row);
    QWidget* overview();
    void start(const training::WeakRow& row);

    Format m_format;
    training::LearningLoop m_loop;
};

} // namespace seraph::ui

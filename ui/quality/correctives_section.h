// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Corrective actions, open ones first, the nearest day on top, with the chosen one beside the list.
class CorrectivesSection final : public ListSection {
    Q_OBJECT

public:
    CorrectivesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

    Format m_format;
};

} // namespace seraph::ui

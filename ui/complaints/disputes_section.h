// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Complaints before third parties, the nearest date on top, with the file of the chosen one beside the list. A place may
/// name any complaint: "quality/disputes/17".
class DisputesSection final : public ListSection {
    Q_OBJECT

public:
    DisputesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

    Format m_format;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/on_call_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Who answers the emergency number: those who do now on top, what nobody covers, and the duties of the next five weeks.
class OnCallSection final : public ListSection {
    Q_OBJECT

public:
    OnCallSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

protected:
    Status fill() override;
    QWidget* makePane(qint64 id) override;

private:
    void addNow(QVBoxLayout& body) const;
    void addGaps(QVBoxLayout& body) const;
    void addActions(const complaints::OnCallDuty& duty, QHBoxLayout& buttons);

    Format m_format;
    std::vector<complaints::OnCallRow> m_rows;
};

/// One duty more, or another form of one that is on the roster.
void openOnCallDialog(const Desk& desk, const complaints::OnCallDuty* duty, QWidget* parent);

} // namespace seraph::ui

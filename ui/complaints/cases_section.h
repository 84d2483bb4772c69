// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/list_section.h"
#include "ui/text/format.h"

#include <QPointer>

class QComboBox;

namespace seraph::ui {

class ComplaintView;
class SearchEdit;

/// Cases by due time, or those in which something stands that was typed; the chosen one beside the list.
class CasesSection final : public ListSection {
    Q_OBJECT

public:
    CasesSection(const Desk& desk, const Format& format, QWidget* parent = nullptr);

private:
    Status fill() override;
    QWidget* makePane(qint64 id) override;
    void addFilters();
    Result<std::vector<complaints::ComplaintHit>> found() const;
    void addRow(const complaints::ComplaintHit& hit, Instant now);

    Format m_format;
    SearchEdit* m_search;
    QComboBox* m_which;
    QComboBox* m_category;
    QPointer<ComplaintView> m_view{};
};

} // namespace seraph::ui

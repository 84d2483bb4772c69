// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/disputes_section.h"

#include "core/complaints/dispute_queries.h"
#include "ui/complaints/dispute_pane.h"
#include "ui/desk/choices.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kDisputePaneWidth = 500;
constexpr int kDisputeDaysBack = 365;

PillView disputePill(const DisputeRow& row, const Format& format, Instant now)
{
    if (row.dispute.state != DisputeState::Open)
        return pill(codeWord(toCode(row.dispute.state)), Tone::Neutral);
    if (row.nextDate)
        return pill(format.remaining(*row.nextDate, now), Tone::Warning);
    return pill(codeWord(toCode(row.dispute.state)), Tone::Info);
}

} // namespace

DisputesSection::DisputesSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(
          desk,
          {.name = tr("Disputes"),
           .columns = {{tr("State"), 96},
                       {tr("Complaint"), 120},
                       {tr("Before whom"), 0},
                       {tr("Speaks for us"), 100}},
           .empty = {Icon::Shield, tr("No complaint is before a third party."), {}},
           .paneWidth = kDisputePaneWidth,
           .tables = {"dispute", "dispute_event", "legal_hold", "preservation_item", "evidence_copy", "sealed_set"},
           .unlisted = Unlisted::Shown},
          parent)
    , m_format(format)
{
    refresh();
}

Status DisputesSection::fill()
{
    TRY_ASSIGN(const auto rows,
               desk().session().query(ListDisputes{desk().today().addDays(-kDisputeDaysBack)}));
    for (const DisputeRow& row : rows) {
        const QString who = row.clientName.isEmpty() ? QString() : u" · "_s + row.clientName;
        table().addRow(row.dispute.complaint.value(),
                       {QString(),
                        row.complaintNumber + who,
                        codeWord(toCode(row.dispute.forum)) + u" · "_s + row.dispute.body,
                        row.spokespersonName});
        showPill(table(), 0, disputePill(row, m_format, desk().session().clock().now()));
    }
    return {};
}

QWidget* DisputesSection::makePane(qint64 complaint)
{
    if (complaint <= 0)
        return emptyPane(tr("Choose one on the left, or open a dispute on the page of its case."));
    auto file = desk().session().query(OpenDisputeFile{ComplaintId(complaint)});
    if (!file)
        return emptyPane(errorText(file.error()));
    return new DisputePane(desk(), m_format, *std::move(file));
}

} // namespace seraph::ui

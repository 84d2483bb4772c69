// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/complications_section.h"

#include "core/followups/follow_up_queries.h"
#include "ui/desk/choices.h"
#include "ui/desk/trade_text.h"
#include "ui/followups/aftercare_text.h"
#include "ui/followups/complication_pane.h"
#include "ui/text/error_text.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

constexpr int kPaneWidth = 520;
/// How far back closed ones are listed.
constexpr int kDaysBack = 180;

} // namespace

ComplicationsSection::ComplicationsSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(desk,
                  {.name = tradeWord(desk, "case_of_concern"),
                   .columns = {{tr("State"), 150},
                               {clientWord(desk), 110},
                               {tr("What"), 0},
                               {tr("How bad"), 100},
                               {tr("Found"), 90}},
                   .empty = {Icon::Heart,
                             tr("None. One opens by itself when a question in a follow-up is "
                                "answered with yes, or on a client’s page."),
                             {}},
                   .paneWidth = kPaneWidth,
                   .tables = {"complication", "complication_step", "complication_note"},
                   .unlisted = Unlisted::Shown},
                  parent)
    , m_format(format)
{
    refresh();
}

Status ComplicationsSection::fill()
{
    TRY_ASSIGN(const auto rows,
               desk().session().query(ListComplications{desk().today().addDays(-kDaysBack)}));
    const Instant now = desk().session().clock().now();
    for (const ComplicationRow& row : rows) {
        table().addRow(row.complication.id.value(),
                       {QString(),
                        row.clientName,
                        complicationTypeText(desk(), row.complication.type),
                        QString(),
                        m_format.relative(row.complication.foundAt, now)});
        showPill(table(), 0, complicationPill(row, now));
        showPill(table(), 3, gradePill(desk(), row.complication.grade));
    }
    return {};
}

QWidget* ComplicationsSection::makePane(qint64 id)
{
    if (id <= 0)
        return emptyPane(tr("Choose one on the left."));
    auto page = desk().session().query(OpenComplicationPage{ComplicationId(id)});
    if (!page)
        return emptyPane(errorText(page.error()));
    return new ComplicationPane(desk(), m_format, *std::move(page));
}

} // namespace seraph::ui

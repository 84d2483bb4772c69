// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_today.h"

#include "core/quality/corrective_queries.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct QualityText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::Quality)
};

} // namespace

std::vector<TodayRow> qualityRows(const Desk& desk, const Format&)
{
    std::vector<TodayRow> rows;
    if (!desk.session().can(kSee))
        return rows;
    const auto all =
        desk.session().query(ListCorrectives{desk.today().addDays(1)}).value_or(std::vector<CorrectiveRow>{});
    for (const CorrectiveRow& row : all) {
        if (!row.nextDay || *row.nextDay > desk.today())
            continue;
        const bool checking = row.corrective.state == CorrectiveState::Checking;
        rows.push_back({.pill = pill(codeWord(toCode(row.corrective.state)), Tone::Warning),
                        .title = row.corrective.title,
                        .note = checking ? QualityText::tr("Did it help? The look is due.")
                                         : QualityText::tr("The action is due."),
                        .who = row.ownerName,
                        .button = QualityText::tr("Open"),
                        .place = u"quality/corrective/"_s + row.corrective.id.toString()});
    }
    return rows;
}

} // namespace seraph::ui

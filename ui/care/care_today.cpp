// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_today.h"

#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"
#include "ui/care/care_text.h"
#include "ui/desk/work_branch.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::CareToday)
};

void addRecords(std::vector<TodayRow>& rows, const Desk& desk, const Format& format)
{
    if (!desk.session().can(care::kWorkCare))
        return;
    const auto board = desk.session().query(care::CareBoard{});
    if (!board)
        return;
    for (const care::ReadyOrder& ready : board->ready)
        rows.push_back({.pill = pill(TodayText::tr("To begin"), Tone::Info),
                        .title = u"%1 · %2"_s.arg(ready.clientName, ready.serviceName.in(desk.language)),
                        .note = TodayText::tr("here since %1").arg(format.time(ready.arrivedAt)),
                        .who = {},
                        .button = TodayText::tr("Open"),
                        .place = u"services/records"_s});
    for (const care::CareRow& row : board->rows) {
        const bool toClose = row.record.state == care::RecordState::Running &&
                             row.record.kind != care::RecordKind::Placement;
        if (!toClose)
            continue;
        const auto until =
            row.lateHours > 0
                ? std::optional(*row.record.startedAt + std::chrono::hours(row.lateHours))
                : std::nullopt;
        rows.push_back({.pill = pill(TodayText::tr("To close"),
                                     until && *until < desk.session().clock().now() ? Tone::Danger
                                                                                    : Tone::Warning),
                        .title = u"%1 · %2"_s.arg(row.clientName, row.serviceName.in(desk.language)),
                        .note = TodayText::tr("%1 of %2 steps").arg(row.settled).arg(row.steps),
                        .who = row.performerName,
                        .due = until,
                        .button = TodayText::tr("Open"),
                        .place = u"services/records/"_s + row.record.id.toString()});
    }
}

/// One row for all of them: a house makes a dozen rounds a day.
void addRounds(std::vector<TodayRow>& rows, const Desk& desk)
{
    if (!desk.session().can(care::kWorkPremises))
        return;
    const BranchId branch = workBranch(desk);
    const auto rounds = desk.session().query(care::PremisesRounds{branch});
    QStringList due;
    for (const care::RoundRow& round : rounds.value_or(std::vector<care::RoundRow>{})) {
        const bool today = round.expected && round.expected->dueDay == desk.today();
        if (today && (round.standing == care::RunStanding::Due ||
                      round.standing == care::RunStanding::Running))
            due << round.sop.name().in(desk.language);
    }
    if (due.isEmpty())
        return;
    rows.push_back(
        {.pill = pill(TodayText::tr("Rounds"), Tone::Info),
         .title = TodayText::tr("%n round(s) of the premises to make", nullptr, int(due.size())),
         .note = due.mid(0, 3).join(u" · "_s),
         .who = {},
         .button = TodayText::tr("Open"),
         .place = u"services/premises/"_s + branch.toString()});
}

} // namespace

std::vector<TodayRow> careRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    addRecords(rows, desk, format);
    addRounds(rows, desk);
    return rows;
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement.h"

#include "core/base/field_check.h"

namespace seraph::placements {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfADay = 24 * 60;
constexpr int kNumberBase = 36;
const QString kOnLeave = u"worker.on_leave"_s;
const QString kCodeStart = u"SERAPH/J/"_s;

} // namespace

bool mayBecome(PlacementState from, PlacementState to)
{
    if (from == PlacementState::Planned)
        return to == PlacementState::Running || to == PlacementState::Cancelled;
    return from == PlacementState::Running && to == PlacementState::Ended;
}

Stay stayOf(const Placement& placement)
{
    return {placement.mode,
            placement.startedOn.value_or(placement.startsOn),
            placement.lastDay.value_or(placement.endsOn)};
}

QStringList startObstacles(const StartCase& start)
{
    QStringList list;
    if (!start.clientSigned)
        list << u"contract.unsigned"_s;
    if (!start.workerSigned)
        list << u"contract.worker_unsigned"_s;
    for (const PaperState& paper : start.papers) {
        if (paper.standing == PaperStanding::Missing || paper.standing == PaperStanding::Expired)
            list << u"paper."_s + toCode(paper.kind);
    }
    list.removeIf([&](const QString& code) { return start.waived.contains(code); });
    if (start.onLeave)
        list << kOnLeave;
    return list;
}

bool mayBeWaived(const QString& obstacle)
{
    return obstacle != kOnLeave;
}

int remainingDays(LocalDate endsOn, LocalDate lastDay)
{
    return int(std::max<qint64>(lastDay.daysTo(endsOn), 0));
}

LocalDate carriedOver(LocalDate endsOn, LocalDate lastDay, LocalDate startsOn)
{
    EXPECTS(remainingDays(endsOn, lastDay) > 0);
    return startsOn.addDays(remainingDays(endsOn, lastDay) - 1);
}

bool isEnding(const Placement& placement, LocalDate today)
{
    return placement.state == PlacementState::Running &&
           today.daysTo(placement.endsOn) <= kRenewalNotice;
}

Status checkDetails(const LogDetails& details)
{
    FieldCheck check;
    check.require(details.minutes >= 0 && details.minutes <= kMinutesOfADay, "minutes", "out_of_range");
    const Presence presence = details.incident ? Presence::Required : Presence::Optional;
    check.text("text", details.text, {4000, presence, Lines::Many});
    return check.result();
}

QString sheetNumber(JobSheetId sheet)
{
    return QString::number(sheet.value(), kNumberBase).toUpper();
}

QString sheetCode(JobSheetId sheet)
{
    return kCodeStart + sheetNumber(sheet);
}

Result<JobSheetId> parseSheetCode(const QString& code)
{
    const QString tidy = code.trimmed();
    const QString number = tidy.startsWith(kCodeStart) ? tidy.mid(kCodeStart.size()) : tidy;
    bool fits = false;
    const qint64 value = number.toLongLong(&fits, kNumberBase);
    if (!fits || value <= 0)
        return fail(invalid(u"code"_s, u"format"_s));
    return JobSheetId(value);
}

} // namespace seraph::placements

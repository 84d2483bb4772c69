// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_text.h"

#include "core/complaints/complaint_content.h"
#include "ui/text/record_text.h"

#include <QComboBox>
#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr std::chrono::hours kSoon{4};

struct ComplaintText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ComplaintText)
};

QString uncountedText(const UncountedDay& day, const Desk& desk, const Format& format)
{
    const QString date = format.longDate(LocalDate::fromString(day.day, Qt::ISODate));
    if (day.because == "holiday"_L1)
        return ComplaintText::tr("%1: %2").arg(date, day.holiday.in(desk.language));
    return day.because == "exception"_L1 ? ComplaintText::tr("%1: closed that day").arg(date)
                                         : ComplaintText::tr("%1: closed on this weekday").arg(date);
}

} // namespace

QString categoryText(const Desk& desk, const QString& code)
{
    const Category* category = findCategory(code);
    return category ? category->name.in(desk.language) : code;
}

QString stageText(const Desk& desk, Stage stage)
{
    return contentOf(stage).name.in(desk.language);
}

QString moveText(Move move)
{
    switch (move) {
    case Move::Acknowledge: return ComplaintText::tr("Tell them that we have it …");
    case Move::Assess: return ComplaintText::tr("Assess …");
    case Move::Investigate: return ComplaintText::tr("Keep what was found …");
    case Move::Respond: return ComplaintText::tr("Decide the answer …");
    case Move::Communicate: return ComplaintText::tr("Tell them the answer …");
    case Move::Close: return ComplaintText::tr("Close …");
    case Move::Review: return ComplaintText::tr("Review …");
    case Move::Reopen: return ComplaintText::tr("Take up again …");
    case Move::Appeal: return ComplaintText::tr("They appeal …");
    }
    UNREACHABLE();
}

QString complainantText(const ComplaintRow& row)
{
    if (!row.complainantName.isEmpty())
        return row.complainantName;
    return row.complaint.complainant == Complainant::Anonymous ? ComplaintText::tr("Anonymous")
                                                               : ComplaintText::tr("No name given");
}

PillView duePill(const Complaint& complaint, const Format& format, Instant now)
{
    if (complaint.stage == Stage::Reviewed)
        return pill(ComplaintText::tr("Done"), Tone::Good);
    if (isWaiting(complaint))
        return pill(ComplaintText::tr("Waiting for them"), Tone::Neutral);
    if (!complaint.dueAt)
        return {};
    const bool late = isOverdue(complaint, now);
    const bool soon = *complaint.dueAt - now < kSoon;
    return pill(format.remaining(*complaint.dueAt, now),
                late   ? Tone::Danger
                : soon ? Tone::Warning
                       : Tone::Info);
}

PillView severityPill(Severity severity)
{
    switch (severity) {
    case Severity::Minor: return pill(ComplaintText::tr("Minor"), Tone::Neutral);
    case Severity::Moderate: return pill(ComplaintText::tr("Moderate"), Tone::Info);
    case Severity::Serious: return pill(ComplaintText::tr("Serious"), Tone::Warning);
    case Severity::Critical: return pill(ComplaintText::tr("Critical"), Tone::Danger);
    }
    UNREACHABLE();
}

QString limitText(const organisation::TimeLimit& limit)
{
    using organisation::LimitUnit;
    switch (limit.unit) {
    case LimitUnit::Minutes:
        return ComplaintText::tr("%n minute(s) on the clock, day and night", nullptr, limit.amount);
    case LimitUnit::OpenMinutes:
        return ComplaintText::tr("%n minute(s) of opening time", nullptr, limit.amount);
    case LimitUnit::OpenDayHours:
        return ComplaintText::tr("%n hour(s) on days on which the house opens", nullptr, limit.amount);
    case LimitUnit::WorkingDays:
        return ComplaintText::tr("%n working day(s)", nullptr, limit.amount);
    case LimitUnit::Days:
        return ComplaintText::tr("%n day(s) of the calendar", nullptr, limit.amount);
    }
    UNREACHABLE();
}

QString whyText(const DueReason& reason, const Desk& desk, const Format& format)
{
    const QString from = format.dateTime(fromMilliseconds(reason.from));
    if (reason.because == DueBecause::External)
        return ComplaintText::tr("They want an answer by %1; ours is ready %2 before.")
            .arg(from, limitText(reason.limit));
    QStringList lines{ComplaintText::tr("%1 from %2.").arg(limitText(reason.limit), from)};
    if (reason.because == DueBecause::Complex)
        lines << ComplaintText::tr("Several departments are asked.");
    if (!reason.uncounted.empty()) {
        QStringList days;
        for (const UncountedDay& each : reason.uncounted)
            days << uncountedText(each, desk, format);
        lines << ComplaintText::tr("Does not count: %1.").arg(days.join(ComplaintText::tr("; ")));
    }
    if (reason.stoodSeconds > 0)
        lines << ComplaintText::tr("The clock stood still for %1.")
                     .arg(format.duration(std::chrono::seconds(reason.stoodSeconds)));
    if (reason.assumed)
        lines << ComplaintText::tr(
            "The holidays of that year are not announced yet: only weekends are left out.");
    return lines.join(u'\n');
}

void offerCategories(QComboBox& box, const Desk& desk)
{
    for (const Category& each : categories())
        box.addItem(each.name.in(desk.language), each.code);
}

} // namespace seraph::ui

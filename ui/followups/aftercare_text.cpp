// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/aftercare_text.h"

#include "ui/desk/trade_text.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace followups;

namespace {

struct AftercareText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::AftercareText)
};

Tone toneOf(Grade grade)
{
    switch (grade) {
    case Grade::Mild: return Tone::Info;
    case Grade::Moderate: return Tone::Warning;
    case Grade::Severe:
    case Grade::LifeThreatening: return Tone::Danger;
    }
    UNREACHABLE();
}

} // namespace

PillView contactPill(const FollowUp& followUp, const Format& format, Instant now)
{
    if (followUp.state == FollowUpState::Reached)
        return pill(codeWord(u"reached"_s), Tone::Good);
    if (followUp.state != FollowUpState::Open)
        return pill(codeWord(toCode(followUp.state)), Tone::Neutral);
    switch (urgencyOf(followUp, now, format.localDate(now))) {
    case Urgency::PastLimit: return pill(AftercareText::tr("past its limit"), Tone::Danger);
    case Urgency::Overdue: return pill(format.remaining(followUp.dueAt, now), Tone::Danger);
    case Urgency::Today:
        return pill(AftercareText::tr("by %1").arg(format.time(followUp.dueAt)), Tone::Warning);
    case Urgency::Later:
        return pill(format.shortDate(followUp.dueDay, format.localDate(now)), Tone::Info);
    }
    UNREACHABLE();
}

QString contactText(const Desk& desk, const FollowUpRow& row)
{
    const QString about = codeWord(toCode(row.followUp.occasion));
    const QString service = row.serviceName.in(desk.language);
    return service.isEmpty() ? about : about + u" · "_s + service;
}

QString contactedName(const FollowUpRow& row)
{
    if (row.followUp.party == Party::Client)
        return row.clientName;
    return AftercareText::tr("%1 (worker at %2)").arg(row.workerName, row.clientName);
}

QString whoseText(const Desk& desk, const FollowUpRow& row)
{
    return row.assigneeName.isEmpty() ? roleText(desk, row.followUp.role) : row.assigneeName;
}

PillView gradePill(const Desk& desk, Grade grade)
{
    for (const GradeMeaning& each : complicationSop(desk.profile).grades) {
        if (each.grade == grade)
            return pill(each.name.in(desk.language), toneOf(grade));
    }
    return pill(codeWord(toCode(grade)), toneOf(grade));
}

QString complicationTypeText(const Desk& desk, const QString& type)
{
    for (const ComplicationType& each : complicationSop(desk.profile).types) {
        if (each.code == type)
            return each.name.in(desk.language);
    }
    return type;
}

PillView complicationPill(const ComplicationRow& row, Instant now)
{
    if (row.complication.state == ComplicationState::Closed)
        return pill(codeWord(toCode(row.complication.outcome.value_or(ComplicationOutcome::Recovered))),
                    Tone::Neutral);
    if (!row.complication.responsible)
        return pill(AftercareText::tr("nobody answers for it"), Tone::Danger);
    if (row.nextDue && *row.nextDue < now)
        return pill(AftercareText::tr("a step is overdue"), Tone::Danger);
    if (row.openSteps == 0)
        return pill(AftercareText::tr("can be closed"), Tone::Info);
    return pill(AftercareText::tr("%n step(s) open", nullptr, row.openSteps), Tone::Warning);
}

QString measureText(const catalogue::OutcomeMeasure& measure, Language language)
{
    const QString name = measure.name.in(language);
    return measure.unit ? AftercareText::tr("%1 (%2)").arg(name, measure.unit->in(language)) : name;
}

QString valueWord(const QString& value)
{
    if (value == u"yes"_s)
        return AftercareText::tr("yes");
    return value == u"no"_s ? AftercareText::tr("no") : value;
}

} // namespace seraph::ui

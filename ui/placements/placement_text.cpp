// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placement_text.h"

#include "ui/text/record_text.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

struct PlacementText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlacementText)
};

Tone toneOf(CandidateState state)
{
    switch (state) {
    case CandidateState::Proposed:
    case CandidateState::Dropped: return Tone::Neutral;
    case CandidateState::Interview:
    case CandidateState::Trial: return Tone::Info;
    case CandidateState::Passed: return Tone::Warning;
    case CandidateState::Chosen: return Tone::Good;
    }
    return Tone::Neutral;
}

Tone toneOf(PlacementState state)
{
    switch (state) {
    case PlacementState::Planned: return Tone::Warning;
    case PlacementState::Running: return Tone::Good;
    case PlacementState::Ended:
    case PlacementState::Cancelled: return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(Weight weight)
{
    switch (weight) {
    case Weight::For: return Tone::Good;
    case Weight::Caution: return Tone::Warning;
    case Weight::Against: return Tone::Danger;
    }
    return Tone::Neutral;
}

QString leftText(LocalDate until, LocalDate today)
{
    const int days = int(today.daysTo(until));
    return days < 0 ? PlacementText::tr("%n day(s) over", nullptr, -days)
                    : PlacementText::tr("%n day(s) left", nullptr, days);
}

QString reasonText(const FitReason& reason, const Format& format)
{
    const QString what = reason.what.isEmpty() ? QString() : codeWord(reason.what);
    const QString day = reason.day ? format.date(*reason.day) : QString();
    const QString& code = reason.code;
    if (code == "skill"_L1)
        return PlacementText::tr("has the skill");
    if (code == "no_skill"_L1)
        return PlacementText::tr("lacks the skill");
    if (code == "mode"_L1)
        return PlacementText::tr("works this way: %1").arg(what);
    if (code == "no_mode"_L1)
        return PlacementText::tr("does not work this way: %1").arg(what);
    if (code == "papers"_L1)
        return PlacementText::tr("papers valid for the whole term");
    if (code == "paper"_L1)
        return PlacementText::tr("not valid: %1").arg(what);
    if (code == "paper_runs_out"_L1)
        return PlacementText::tr("%1 runs out on %2").arg(what, day);
    if (code == "free"_L1)
        return PlacementText::tr("free on these days");
    if (code == "placed"_L1)
        return PlacementText::tr("in a household until %1").arg(day);
    if (code == "leave"_L1)
        return PlacementText::tr("on leave until %1").arg(day);
    if (code == "later"_L1)
        return PlacementText::tr("available from %1").arg(day);
    if (code == "limit"_L1)
        return PlacementText::tr("does not take: %1").arg(what);
    if (code == "wage"_L1)
        return PlacementText::tr("wage within the budget");
    if (code == "wage_above"_L1)
        return PlacementText::tr("expects more than the budget");
    if (code == "returned"_L1)
        return PlacementText::tr("this household had them replaced: %1").arg(what);
    if (code == "known"_L1)
        return PlacementText::tr("was with this household before");
    return PlacementText::tr("this household said no before");
}

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::ToMatch: return PlacementText::tr("To match");
    case Stage::Interviews: return PlacementText::tr("Interviews");
    case Stage::Trials: return PlacementText::tr("Trials");
    case Stage::Contracts: return PlacementText::tr("Contracts");
    case Stage::Starting: return PlacementText::tr("Starting");
    case Stage::Successor: return PlacementText::tr("To replace");
    case Stage::Running: return PlacementText::tr("In a household");
    case Stage::Ending: return PlacementText::tr("Ending within 30 days");
    case Stage::Idle: return PlacementText::tr("Idle workers");
    }
    return {};
}

PillView statePill(const WorkerRow& worker, const Format& format)
{
    const QString until = worker.until ? format.date(*worker.until) : QString();
    switch (worker.state) {
    case WorkerState::Idle: return pill(codeWord(u"idle"_s), Tone::Info);
    case WorkerState::Placed:
        return pill(until.isEmpty() ? codeWord(u"placed"_s)
                                    : PlacementText::tr("in a household until %1").arg(until),
                    Tone::Good);
    case WorkerState::OnLeave:
        return pill(PlacementText::tr("on leave until %1").arg(until), Tone::Warning);
    case WorkerState::Left: return pill(codeWord(u"left_agency"_s), Tone::Neutral);
    }
    return {};
}

PillView statePill(CandidateState state)
{
    return pill(codeWord(toCode(state)), toneOf(state));
}

PillView statePill(PlacementState state)
{
    return pill(codeWord(toCode(state)), toneOf(state));
}

PillView paperPill(const WorkerRow& worker, LocalDate today)
{
    if (!worker.paper)
        return {};
    const QString name = codeWord(toCode(*worker.paper));
    const QString state =
        worker.paperUntil ? leftText(*worker.paperUntil, today) : PlacementText::tr("missing");
    const bool urgent = worker.paperStage && *worker.paperStage <= 7;
    return pill(PlacementText::tr("%1: %2", "a paper and how long it holds").arg(name, state),
                urgent ? Tone::Danger : Tone::Warning);
}

PillView standingPill(const PaperRow& paper, LocalDate today)
{
    switch (paper.standing) {
    case PaperStanding::Missing: return pill(PlacementText::tr("original not seen"), Tone::Danger);
    case PaperStanding::Expired:
        return pill(leftText(*paper.paper.validUntil, today), Tone::Danger);
    case PaperStanding::RunsOut:
    case PaperStanding::Valid: break;
    }
    if (paper.stage)
        return pill(leftText(*paper.paper.validUntil, today),
                    *paper.stage <= 7 ? Tone::Danger : Tone::Warning);
    return pill(PlacementText::tr("valid"), Tone::Good);
}

PillView reasonPill(const FitReason& reason, const Format& format)
{
    return pill(reasonText(reason, format), toneOf(reason.weight));
}

QString skillsText(const std::vector<LocalizedText>& skills, Language language)
{
    QStringList names;
    for (const LocalizedText& skill : skills)
        names << skill.in(language);
    return names.join(PlacementText::tr(", "));
}

QString codesText(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words << codeWord(code);
    return words.join(PlacementText::tr(", "));
}

QString termText(LocalDate from, std::optional<LocalDate> until, const Format& format)
{
    return until ? PlacementText::tr("%1 to %2").arg(format.date(from), format.date(*until))
                 : PlacementText::tr("from %1").arg(format.date(from));
}

QString wageText(const ServiceContract& contract, const Format& format)
{
    return u"%1 %2"_s.arg(format.money(contract.wage.minorUnits()), codeWord(toCode(contract.wagePer)));
}

QString feeText(const ServiceContract& contract, const Format& format)
{
    return u"%1 %2"_s.arg(format.money(contract.fee.minorUnits()), codeWord(toCode(contract.feePer)));
}

QString timeText(int minutes)
{
    constexpr int kHour = 60;
    return minutes % kHour == 0
               ? PlacementText::tr("%1 h").arg(minutes / kHour)
               : PlacementText::tr("%1 h %2 min").arg(minutes / kHour).arg(minutes % kHour);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_text.h"

#include "core/base/contract.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::TrainingText)
};

constexpr int kDaysOfWeek = 7;

} // namespace

QString areaWord(Area area)
{
    switch (area) {
    case Area::Safety: return TrainingText::tr("Safety");
    case Area::Sop: return TrainingText::tr("Procedures");
    case Area::Disclosure: return TrainingText::tr("Disclosure");
    case Area::Phrases: return TrainingText::tr("Wording");
    case Area::Privacy: return TrainingText::tr("Privacy");
    case Area::Service: return TrainingText::tr("Service");
    case Area::Hygiene: return TrainingText::tr("Hygiene");
    case Area::Emergency: return TrainingText::tr("Emergencies");
    case Area::Complaints: return TrainingText::tr("Complaints");
    case Area::Records: return TrainingText::tr("Records");
    }
    UNREACHABLE();
}

QString questionKindWord(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Single: return TrainingText::tr("one answer");
    case QuestionKind::Multiple: return TrainingText::tr("several answers");
    case QuestionKind::Order: return TrainingText::tr("put in order");
    case QuestionKind::Text: return TrainingText::tr("in words");
    case QuestionKind::Scenario: return TrainingText::tr("scenario");
    }
    UNREACHABLE();
}

QString originWord(QuestionOrigin origin)
{
    switch (origin) {
    case QuestionOrigin::Shipped: return TrainingText::tr("came with the program");
    case QuestionOrigin::Own: return TrainingText::tr("our own");
    case QuestionOrigin::Imported: return TrainingText::tr("brought in");
    case QuestionOrigin::Case: return TrainingText::tr("made of a case");
    }
    UNREACHABLE();
}

QString attemptKindWord(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Exam: return TrainingText::tr("exam");
    case AttemptKind::Drill: return TrainingText::tr("morning drill");
    case AttemptKind::Oral: return TrainingText::tr("oral exam");
    case AttemptKind::Paper: return TrainingText::tr("exam on paper");
    }
    UNREACHABLE();
}

QString causeWord(NeedCause cause)
{
    switch (cause) {
    case NeedCause::Sop: return TrainingText::tr("new procedure");
    case NeedCause::Consent: return TrainingText::tr("new consent");
    case NeedCause::Course: return TrainingText::tr("new version of the course");
    case NeedCause::Campaign: return TrainingText::tr("re-qualification");
    case NeedCause::WeakAxis: return TrainingText::tr("weak point");
    }
    UNREACHABLE();
}

QString observationKindWord(ObservationKind kind)
{
    switch (kind) {
    case ObservationKind::CheckRide: return TrainingText::tr("check-ride");
    case ObservationKind::ScenarioDrill: return TrainingText::tr("scenario drill");
    case ObservationKind::Practical: return TrainingText::tr("practical exam");
    }
    UNREACHABLE();
}

PillView standingPill(Standing standing, const std::optional<LocalDate>& until, const Format& format)
{
    const QString day = until ? format.date(*until) : QString();
    switch (standing) {
    case Standing::NotRequired: return {};
    case Standing::Missing: return pill(TrainingText::tr("not taken yet"), Tone::Danger);
    case Standing::Expired: return pill(TrainingText::tr("ran out %1").arg(day), Tone::Danger);
    case Standing::Due: return pill(TrainingText::tr("due by %1").arg(day), Tone::Warning);
    case Standing::Valid:
        return pill(day.isEmpty() ? TrainingText::tr("done") : TrainingText::tr("until %1").arg(day),
                    Tone::Good);
    }
    UNREACHABLE();
}

PillView attemptPill(const Attempt& attempt)
{
    if (attempt.state == AttemptState::Running)
        return pill(TrainingText::tr("running"), Tone::Info);
    if (attempt.state == AttemptState::Submitted)
        return pill(TrainingText::tr("waits for marks"), Tone::Warning);
    const QString percent = TrainingText::tr("%1 %").arg(attempt.percent.value_or(0));
    if (!attempt.passed)
        return pill(percent, Tone::Neutral);
    return *attempt.passed ? pill(TrainingText::tr("passed · %1").arg(percent), Tone::Good)
                           : pill(TrainingText::tr("not passed · %1").arg(percent), Tone::Danger);
}

PillView lessonPill(LessonState state)
{
    switch (state) {
    case LessonState::Planned: return pill(TrainingText::tr("planned"), Tone::Info);
    case LessonState::Held: return pill(TrainingText::tr("held"), Tone::Good);
    case LessonState::Cancelled: return pill(TrainingText::tr("called off"), Tone::Neutral);
    }
    UNREACHABLE();
}

PillView casePill(CaseState state)
{
    switch (state) {
    case CaseState::Proposed: return pill(TrainingText::tr("to decide"), Tone::Warning);
    case CaseState::Approved: return pill(TrainingText::tr("taken"), Tone::Good);
    case CaseState::Rejected: return pill(TrainingText::tr("not taken"), Tone::Neutral);
    }
    UNREACHABLE();
}

PillView dueDayPill(LocalDate due, LocalDate today, const Format& format)
{
    const QString day = format.shortDate(due, today);
    if (due < today)
        return pill(TrainingText::tr("overdue since %1").arg(day), Tone::Danger);
    return pill(day, due <= today.addDays(kDaysOfWeek) ? Tone::Warning : Tone::Info);
}

QString optionLetter(int index)
{
    return QString(QChar(u'A' + index));
}

QString questionText(const PaperItem& item, Language language, ShowKey key)
{
    QString text = item.text.in(language);
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const PaperOption& option = item.options[i];
        const bool mark = key == ShowKey::Yes && item.kind != QuestionKind::Order && option.right;
        text += u"\n%1. %2%3"_s.arg(
            optionLetter(int(i)), option.text().in(language), mark ? u" ✓"_s : QString());
    }
    if (key == ShowKey::Yes && item.kind == QuestionKind::Order) {
        Given right{std::vector<int>(item.options.size()), {}};
        for (std::size_t i = 0; i < item.options.size(); ++i)
            right.chosen[std::size_t(item.options[i].place)] = int(i);
        text += u'\n' + TrainingText::tr("Right order: %1").arg(givenText(item, right));
    }
    if (key == ShowKey::Yes && !item.explain.in(language).isEmpty())
        text += u'\n' + item.explain.in(language);
    return text;
}

QString givenText(const PaperItem& item, const Given& given)
{
    if (!isMarkedByProgram(item.kind))
        return given.text.trimmed().isEmpty() ? TrainingText::tr("nothing answered") : given.text;
    QStringList letters;
    for (const int index : given.chosen)
        letters << optionLetter(index);
    if (letters.isEmpty())
        return TrainingText::tr("nothing answered");
    return letters.join(item.kind == QuestionKind::Order ? u" → "_s : u", "_s);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/case_commands.h"

#include "core/base/field_check.h"
#include "core/care/gate_queries.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/service_record.h"
#include "core/catalogue/version_commands.h"
#include "core/session/registry.h"
#include "core/training/course_record.h"
#include "core/training/exam_record.h"
#include "core/training/exam_repository.h"
#include "core/training/question_commands.h"
#include "core/training/training_events.h"

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

Result<TrainingCase> undecidedCase(TrainingCaseId id,
                                   storage::Revision seen,
                                   const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::unchangedRecord<TrainingCase>(context, id, seen));
    if (found.state != CaseState::Proposed)
        return fail(ErrorCode::Conflict, u"training_case.decided"_s);
    return found;
}

Status requireOrigin(const CaseDetails& details, const session::ReadContext& context)
{
    if (details.originKind.isEmpty())
        return {};
    if (!context.registry().findRecord(details.originKind))
        return fail(invalid(u"origin_kind"_s, u"kind"_s));
    TRY_ASSIGN(const auto known,
               ExamRepository(context.connection()).findCase(details.originKind, details.originId));
    return known ? Status(fail(ErrorCode::Conflict, u"training_case.proposed"_s)) : Status();
}

QuestionDetails questionOf(const TrainingCase& trainingCase, const MakeCaseQuestion& command)
{
    const QString text = trainingCase.story + u"\n\n"_s + command.task.trimmed();
    return {.kind = QuestionKind::Scenario,
            .area = trainingCase.area,
            .content = {.text = {text.trimmed(), {}},
                        .explain = {trainingCase.lesson, {}},
                        .rubric = command.rubric}};
}

Result<QStringList> serviceCodes(const std::optional<catalogue::ServiceId>& id,
                                 const session::ReadContext& context)
{
    if (!id)
        return QStringList();
    TRY_ASSIGN(const auto service, storage::getRecord<catalogue::Service>(context.connection(), *id));
    return QStringList{service.code};
}

} // namespace

Result<TrainingCaseId> proposeCase(const CaseDetails& said, session::WriteContext& context)
{
    const CaseDetails details = tidied(said);
    TRY_STATUS(checkCase(details));
    TRY_STATUS(requireOrigin(details, context));
    const TrainingCase blank{.id = context.newId<TrainingCaseTag>(),
                             .revision = storage::kFirstRevision,
                             .originKind = details.originKind,
                             .originId = details.originKind.isEmpty() ? 0 : details.originId,
                             .area = details.area,
                             .state = CaseState::Proposed,
                             .proposedBy = context.actor().person,
                             .proposedAt = context.now()};
    TRY_STATUS(context.insert(withDetails(blank, details)));
    return blank.id;
}

Result<TrainingCaseId> handle(const ProposeTrainingCase& command, session::WriteContext& context)
{
    return proposeCase(command.details, context);
}

Result<void> handle(const EditTrainingCase& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before, undecidedCase(command.trainingCase, command.revision, context));
    const CaseDetails details = tidied(command.details);
    TRY_STATUS(checkCase(details));
    return context.update(before, withDetails(before, details));
}

Result<void> handle(const DecideTrainingCase& command, session::WriteContext& context)
{
    const bool refused = command.decision == CaseDecision::Reject;
    FieldCheck check;
    check.text(
        "note", command.note, {500, refused ? Presence::Required : Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, undecidedCase(command.trainingCase, command.revision, context));
    TrainingCase after = before;
    after.state = refused ? CaseState::Rejected : CaseState::Approved;
    after.decidedBy = context.actor().person;
    after.decidedAt = context.now();
    after.decisionNote = command.note.trimmed();
    return context.update(before, after);
}

Result<QuestionId> handle(const MakeCaseQuestion& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<TrainingCase>(context, command.trainingCase, command.revision));
    if (before.state != CaseState::Approved)
        return fail(ErrorCode::Conflict, u"training_case.not_approved"_s);
    if (before.question)
        return fail(ErrorCode::Conflict, u"training_case.has_question"_s);
    QuestionDetails details = questionOf(before, command);
    TRY_ASSIGN(details.services, serviceCodes(before.service, context));
    const AddQuestion asked{.details = details,
                            .code = u"case_"_s + before.id.toString(),
                            .origin = QuestionOrigin::Case};
    TRY_ASSIGN(const auto question, handle(asked, context));
    TrainingCase after = before;
    after.question = question;
    TRY_STATUS(context.update(before, after));
    return question;
}

Result<ObservationId> handle(const RecordObservation& command, session::WriteContext& context)
{
    const ObservationDetails& details = command.details;
    TRY_STATUS(session::requireScope(context, details.branch));
    TRY_ASSIGN(const LocalDate today, catalogue::today(context));
    TRY_STATUS(checkObservation(details, today));
    TRY_STATUS(care::requireWorking("person", details.person, details.day, context));
    TRY_STATUS(care::requireWorking("examiner", details.examiner, details.day, context));
    const SheetResult result = resultOf(details.sheet);
    const Observation observation{.id = context.newId<ObservationTag>(),
                                  .revision = storage::kFirstRevision,
                                  .kind = details.kind,
                                  .person = details.person,
                                  .examiner = details.examiner,
                                  .branch = details.branch,
                                  .service = details.service,
                                  .course = details.course,
                                  .day = details.day,
                                  .title = details.title.trimmed(),
                                  .script = details.script.trimmed(),
                                  .parts = details.parts,
                                  .sheet = details.sheet,
                                  .percent = result.percent,
                                  .passed = result.passed,
                                  .note = details.note.trimmed(),
                                  .recordedAt = context.now()};
    TRY_STATUS(context.insert(observation));
    TRY_STATUS(context.publish(PersonObserved{observation}));
    return observation.id;
}

} // namespace seraph::training

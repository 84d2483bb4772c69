// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_commands.h"

#include "core/base/field_check.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/touch_commands.h"
#include "core/feedback/feedback_events.h"
#include "core/feedback/survey_record.h"
#include "core/organisation/time_zone.h"
#include "core/session/account_repository.h"
#include "core/session/record_edit.h"
#include "core/tasks/task_commands.h"

#include <algorithm>

namespace seraph::feedback {

using namespace Qt::StringLiterals;

namespace {

/// How long a manager has to talk to whoever was not satisfied.
constexpr std::chrono::hours kLowAnswerTime{24};

Result<SurveyVersion> askedVersion(SurveyVersionId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto version, session::liveRecord<SurveyVersion>(context, id));
    if (version.state != catalogue::VersionState::Released)
        return fail(ErrorCode::Conflict, u"survey.not_in_force"_s);
    return version;
}

/// A manager of the branch who can sign in; the owner where there is none.
Result<PersonId> managerOf(BranchId branch, const session::ReadContext& context)
{
    const session::AccountRepository accounts(context.connection());
    TRY_ASSIGN(const auto everybody, accounts.list());
    TRY_ASSIGN(const auto role, accounts.findRole(u"manager"_s));
    std::vector<session::RoleGrant> grants;
    if (role) {
        TRY_ASSIGN(grants, accounts.grantsWith(role->id));
    }
    for (const session::RoleGrant& grant : grants) {
        const bool here = !grant.branch || *grant.branch == branch;
        const bool signsIn =
            std::any_of(everybody.begin(), everybody.end(), [&](const session::Account& account) {
                return account.person == grant.person && account.state == session::AccountState::Active;
            });
        if (here && signsIn)
            return grant.person;
    }
    EXPECTS(!everybody.empty());
    return everybody.front().person; // the owner stands first
}

Status giveLowTask(const SurveyAnswer& answer,
                   const SurveyContent& content,
                   const consultations::Ground& ground,
                   session::WriteContext& context)
{
    TRY_ASSIGN(const PersonId manager, managerOf(answer.branch, context));
    const tasks::TaskDetails details{.text = content.lowTask.in(ground.language),
                                     .dueAt = context.now() + kLowAnswerTime,
                                     .branch = answer.branch};
    return tasks::giveTask(manager, details, context).transform([](tasks::TaskId) {});
}

Status requireReach(const AnswerSurvey& command, const session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(consultations::checkPast("answered_at", command.answeredAt, context.now()));
    if (command.client)
        TRY_STATUS(consultations::requireClient(*command.client, context));
    return {};
}

} // namespace

Result<SurveyAnswerId> handle(const AnswerSurvey& command, session::WriteContext& context)
{
    TRY_STATUS(requireReach(command, context));
    TRY_ASSIGN(const auto version, askedVersion(command.version, context));
    TRY_STATUS(checkAnswers(version.content, command.answers));
    TRY_ASSIGN(const auto ground, consultations::groundOf(command.branch, context));
    const Instant at = command.answeredAt.value_or(context.now());
    const SurveyAnswer blank{.id = context.newId<SurveyAnswerTag>(),
                             .revision = storage::Revision{1},
                             .client = command.client,
                             .branch = command.branch,
                             .survey = version.survey,
                             .version = version.id,
                             .service = command.service,
                             .person = command.person,
                             .channel = command.channel,
                             .answeredAt = at,
                             .day = organisation::localDay(at, ground.zone),
                             .takenBy = context.actor().person,
                             .low = false};
    const SurveyAnswer answer = withAnswers(blank, version.content, command.answers);
    TRY_STATUS(context.insert(answer));
    TRY_STATUS(consultations::touch(
        "survey", {answer.client, answer.branch, "survey_answer", answer.id.value()}, context));
    if (answer.low)
        TRY_STATUS(giveLowTask(answer, version.content, ground, context));
    TRY_STATUS(context.publish(SurveyAnswered{answer}));
    return answer.id;
}

Result<void> handle(const HandleLowAnswer& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("note", command.note, {2000, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<SurveyAnswer>(context, command.answer, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    if (!before.low)
        return fail(ErrorCode::Conflict, u"feedback.not_low"_s);
    if (before.handledAt)
        return fail(ErrorCode::Conflict, u"feedback.handled"_s);
    SurveyAnswer after = before;
    after.handledAt = context.now();
    after.handledBy = context.actor().person;
    after.handledNote = command.note.trimmed();
    return context.update(before, after);
}

Result<void> handle(const PublishAnswer& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<SurveyAnswer>(context, command.answer, command.revision));
    TRY_STATUS(session::requireScope(context, before.branch));
    if (before.comment.isEmpty())
        return fail(ErrorCode::Conflict, u"feedback.no_comment"_s);
    SurveyAnswer after = before;
    after.published = command.publication == Publication::Published;
    return context.update(before, after);
}

} // namespace seraph::feedback

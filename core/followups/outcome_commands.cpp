// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/outcome_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/touch_commands.h"
#include "core/followups/follow_up_record.h"
#include "core/session/record_edit.h"

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

Status checkNote(const char* field, const QString& text, Presence presence)
{
    FieldCheck check;
    check.text(field, text, {2000, presence, Lines::Many});
    return check.result();
}

Result<OutcomeForm> dueForm(OutcomeFormId id, storage::Revision seen, const session::WriteContext& context)
{
    TRY_ASSIGN(auto form, session::unchangedRecord<OutcomeForm>(context, id, seen));
    TRY_STATUS(session::requireScope(context, form.branch));
    if (form.state != OutcomeState::Due)
        return fail(ErrorCode::Conflict, u"outcome.filled"_s);
    return form;
}

/// Only what was measured is kept.
std::vector<MeasuredValue> measured(const std::vector<MeasuredValue>& answers)
{
    std::vector<MeasuredValue> kept;
    for (const MeasuredValue& answer : answers) {
        if (!answer.value.isEmpty())
            kept.push_back(answer);
    }
    return kept;
}

Result<OutcomeForm> settled(OutcomeForm form,
                            OutcomeState state,
                            const QString& note,
                            const session::WriteContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(form.branch, context));
    form.state = state;
    form.note = note.trimmed();
    form.filledDay = ground.today;
    form.filledAt = context.now();
    form.filledBy = context.actor().person;
    return form;
}

} // namespace

Result<void> handle(const FillOutcome& command, session::WriteContext& context)
{
    TRY_ASSIGN(const OutcomeForm before, dueForm(command.form, command.revision, context));
    TRY_STATUS(checkNote("note", command.note, Presence::Optional));
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto version, catalogue.getVersion(before.serviceVersion));
    TRY_STATUS(checkAnswers(measuresOn(version.content.outcomes, before.day), command.answers));
    TRY_ASSIGN(OutcomeForm after, settled(before, OutcomeState::Filled, command.note, context));
    after.answers = measured(command.answers);
    TRY_STATUS(context.update(before, after));
    return consultations::touch(
        "outcome_check", {after.client, after.branch, "outcome_form", after.id.value()}, context);
}

Result<void> handle(const SkipOutcome& command, session::WriteContext& context)
{
    TRY_ASSIGN(const OutcomeForm before, dueForm(command.form, command.revision, context));
    TRY_STATUS(checkNote("reason", command.reason, Presence::Required));
    TRY_ASSIGN(const OutcomeForm after, settled(before, OutcomeState::Skipped, command.reason, context));
    return context.update(before, after);
}

Result<OutcomeFormId> handle(const RecordOutcome& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_STATUS(consultations::requireClient(command.client, context));
    TRY_STATUS(checkNote("note", command.note, Presence::Optional));
    const catalogue::CatalogueRepository catalogue(context.connection());
    TRY_ASSIGN(const auto version, catalogue.findInForce(command.service));
    if (!version)
        return fail(invalid(u"service"_s, u"not_on_sale"_s));
    TRY_STATUS(checkAnswers(measuresOn(version->content.outcomes, command.day), command.answers));
    TRY_ASSIGN(const auto ground, consultations::groundOf(command.branch, context));
    const OutcomeForm blank{.id = context.newId<OutcomeFormTag>(),
                            .revision = storage::Revision{1},
                            .client = command.client,
                            .branch = command.branch,
                            .service = command.service,
                            .serviceVersion = version->id,
                            .order = command.order,
                            .day = command.day,
                            .dueDay = ground.today,
                            .state = OutcomeState::Due,
                            .answers = measured(command.answers)};
    TRY_ASSIGN(const OutcomeForm form, settled(blank, OutcomeState::Filled, command.note, context));
    TRY_STATUS(context.insert(form));
    return form.id;
}

} // namespace seraph::followups

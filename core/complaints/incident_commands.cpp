// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/incident_commands.h"

#include "core/base/field_check.h"
#include "core/complaints/incident_record.h"
#include "core/complaints/incident_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/session/record_edit.h"

#include <QTimeZone>

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule kIncidentWords{2000, Presence::Required, Lines::Many};
/// How far ahead bookings count as affected by a device or an interruption.
constexpr std::chrono::hours kBookingsAhead{36};

Result<Incident> openIncident(Incident incident, const session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, incident.branch));
    if (incident.state == IncidentState::Closed)
        return fail(ErrorCode::Conflict, u"incident.closed"_s);
    return incident;
}

Result<Incident> openIncident(IncidentId id, const session::WriteContext& context)
{
    TRY_ASSIGN(auto found, session::liveRecord<Incident>(context, id));
    return openIncident(std::move(found), context);
}

Status checkIncidentOwner(const std::optional<PersonId>& person,
                          LocalDate today,
                          const session::WriteContext& context)
{
    if (!person)
        return {};
    TRY_ASSIGN(const auto staff, organisation::StaffRepository(context.connection()).get(*person));
    if (staff.archivedAt || !organisation::isEmployedOn(staff, today))
        return fail(invalid(u"responsible"_s, u"left"_s));
    return {};
}

Incident withDetails(Incident incident, const IncidentDetails& details)
{
    incident.complaint = details.complaint;
    incident.level = details.level;
    incident.summary = details.summary;
    incident.description = details.description;
    incident.equipment = details.equipment;
    incident.substitute = details.substitute;
    incident.account = details.account;
    incident.beganAt = details.beganAt;
    incident.endedAt = details.endedAt;
    incident.responsible = details.responsible;
    return incident;
}

std::optional<Instant> dueAfter(const Incident& incident, int minutes)
{
    return minutes > 0 ? std::optional(incident.foundAt + std::chrono::minutes(minutes)) : std::nullopt;
}

/// The steps of its level that it does not have yet.
Status addIncidentSteps(const Incident& incident, session::WriteContext& context)
{
    TRY_ASSIGN(const auto existing, IncidentRepository(context.connection()).stepsOf(incident.id));
    int position = int(existing.size());
    for (const IncidentStepRule& rule : incidentSop(incident.kind).steps) {
        const bool has = std::any_of(existing.begin(), existing.end(), [&](const IncidentStep& step) {
            return step.code == rule.code;
        });
        if (has || rule.from > incident.level)
            continue;
        const IncidentStep step{.id = context.newId<IncidentStepTag>(),
                                .revision = storage::Revision{1},
                                .incident = incident.id,
                                .position = ++position,
                                .code = rule.code,
                                .textZh = rule.text.zh,
                                .textEn = rule.text.en,
                                .key = rule.key,
                                .dueAt = dueAfter(incident, rule.minutes)};
        TRY_STATUS(context.insert(step));
    }
    return {};
}

Result<NoticeFacts> factsOf(const Incident& incident, const session::WriteContext& context)
{
    TRY_ASSIGN(const auto organisation,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    TRY_ASSIGN(const auto ground, consultations::groundOf(incident.branch, context));
    const QTimeZone zone(ground.zone.toUtf8());
    const QDateTime found = QDateTime::fromMSecsSinceEpoch(toMilliseconds(incident.foundAt), zone);
    return NoticeFacts{.organisation = organisation.name,
                       .summary = incident.summary,
                       .foundAt = found.toString(u"yyyy-MM-dd HH:mm"_s)};
}

Status addIncidentNotices(const Incident& incident, session::WriteContext& context)
{
    TRY_ASSIGN(const auto existing, IncidentRepository(context.connection()).noticesOf(incident.id));
    TRY_ASSIGN(const auto facts, factsOf(incident, context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(incident.branch, context));
    for (const IncidentNoticeRule& rule : incidentSop(incident.kind).notices) {
        const bool has =
            std::any_of(existing.begin(), existing.end(), [&](const IncidentNotice& notice) {
                return notice.code == rule.code;
            });
        if (has || rule.from > incident.level)
            continue;
        const IncidentNotice notice{.id = context.newId<IncidentNoticeTag>(),
                                    .revision = storage::Revision{1},
                                    .incident = incident.id,
                                    .code = rule.code,
                                    .addressee = rule.to,
                                    .nameZh = rule.name.zh,
                                    .nameEn = rule.name.en,
                                    .basis = rule.basis,
                                    .dueAt = dueAfter(incident, rule.minutes),
                                    .text = filledNotice(rule.text.in(ground.language), facts)};
        TRY_STATUS(context.insert(notice));
    }
    return {};
}

Status insertPerson(const Incident& incident,
                    clients::ClientId client,
                    FoundIn where,
                    int entries,
                    session::WriteContext& context)
{
    return context.insert(IncidentPerson{.id = context.newId<IncidentPersonTag>(),
                                         .revision = storage::Revision{1},
                                         .client = client,
                                         .incident = incident.id,
                                         .foundIn = where,
                                         .entries = entries});
}

Result<IncidentNotice> unsettledNotice(IncidentNoticeId id,
                                       storage::Revision seen,
                                       const session::WriteContext& context)
{
    TRY_ASSIGN(auto notice, session::unchangedRecord<IncidentNotice>(context, id, seen));
    TRY_STATUS(openIncident(notice.incident, context));
    if (notice.isSettled())
        return fail(ErrorCode::Conflict, u"incident.notice_settled"_s);
    return notice;
}

Status contain(const Incident& before, session::WriteContext& context)
{
    TRY_ASSIGN(const auto steps, IncidentRepository(context.connection()).stepsOf(before.id));
    if (before.state != IncidentState::Open || !allKeyStepsDone(steps))
        return {};
    Incident after = before;
    after.state = IncidentState::Contained;
    after.containedAt = context.now();
    return context.update(before, after);
}

} // namespace

Result<IncidentId> handle(const ReportIncident& command, session::WriteContext& context)
{
    TRY_STATUS(session::requireScope(context, command.branch));
    TRY_ASSIGN(const auto ground, consultations::groundOf(command.branch, context));
    const IncidentDetails details = tidied(command.details);
    TRY_STATUS(checkIncident(details, context.now()));
    TRY_STATUS(checkIncidentOwner(details.responsible, ground.today, context));
    const Incident incident = withDetails({.id = context.newId<IncidentTag>(),
                                           .revision = storage::Revision{1},
                                           .branch = command.branch,
                                           .kind = details.kind,
                                           .level = details.level,
                                           .foundAt = context.now(),
                                           .foundDay = ground.today,
                                           .foundBy = context.actor().person,
                                           .state = IncidentState::Open},
                                          details);
    TRY_STATUS(context.insert(incident));
    TRY_STATUS(addIncidentSteps(incident, context));
    TRY_STATUS(addIncidentNotices(incident, context));
    return incident.id;
}

Result<void> handle(const EditIncident& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Incident>(context, command.incident, command.revision));
    TRY_ASSIGN(const Incident before, openIncident(std::move(found), context));
    TRY_ASSIGN(const auto ground, consultations::groundOf(before.branch, context));
    IncidentDetails details = tidied(command.details);
    details.kind = before.kind;
    TRY_STATUS(checkIncident(details, context.now()));
    TRY_STATUS(checkIncidentOwner(details.responsible, ground.today, context));
    const Incident after = withDetails(before, details);
    TRY_STATUS(context.update(before, after));
    TRY_STATUS(addIncidentSteps(after, context));
    return addIncidentNotices(after, context);
}

Result<void> handle(const TickIncidentStep& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("note", command.note, {500, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, session::liveRecord<IncidentStep>(context, command.step));
    TRY_ASSIGN(const Incident incident, openIncident(before.incident, context));
    if (before.doneAt)
        return {};
    IncidentStep after = before;
    after.doneAt = context.now();
    after.doneBy = context.actor().person;
    after.note = command.note.trimmed();
    TRY_STATUS(context.update(before, after));
    return contain(incident, context);
}

Result<int> handle(const FindAffected& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Incident incident, openIncident(command.incident, context));
    const bool fromJournal =
        incident.kind == IncidentKind::Privacy || incident.kind == IncidentKind::Safety;
    if (fromJournal && !incident.beganAt)
        return fail(invalid(u"began_at"_s, u"required"_s));
    const IncidentRepository repository(context.connection());
    const Instant from = incident.beganAt.value_or(incident.foundAt);
    TRY_ASSIGN(
        const auto found,
        fromJournal
            ? repository.inJournal(incident.account, from, incident.endedAt.value_or(incident.foundAt))
            : repository.booked(incident.branch, from, incident.endedAt.value_or(from + kBookingsAhead)));
    TRY_ASSIGN(const auto known, repository.peopleOf(incident.id));
    int added = 0;
    for (const auto& [client, entries] : found) {
        const auto same = [client = client](const IncidentPerson& person) {
            return person.client == client;
        };
        if (std::any_of(known.begin(), known.end(), same))
            continue;
        TRY_STATUS(insertPerson(
            incident, client, fromJournal ? FoundIn::Journal : FoundIn::Visits, entries, context));
        ++added;
    }
    return added;
}

Result<void> handle(const AddAffected& command, session::WriteContext& context)
{
    TRY_ASSIGN(const Incident incident, openIncident(command.incident, context));
    TRY_STATUS(consultations::requireClient(command.client, context));
    TRY_ASSIGN(const auto known, IncidentRepository(context.connection()).peopleOf(incident.id));
    const auto same = [&](const IncidentPerson& person) { return person.client == command.client; };
    if (std::any_of(known.begin(), known.end(), same))
        return {};
    return insertPerson(incident, command.client, FoundIn::ByHand, 0, context);
}

Result<void> handle(const NoteTold& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("told_how", command.how, {300, Presence::Required});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<IncidentPerson>(context, command.person, command.revision));
    TRY_STATUS(openIncident(before.incident, context));
    IncidentPerson after = before;
    after.toldAt = context.now();
    after.toldBy = context.actor().person;
    after.toldHow = command.how.trimmed();
    return context.update(before, after);
}

Result<void> handle(const SendNotice& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("text", command.text, {8000, Presence::Required, Lines::Many});
    check.require(!command.text.contains(u"{{"_s), "text", "still_open");
    check.text("reference", command.reference, {100});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, unsettledNotice(command.notice, command.revision, context));
    IncidentNotice after = before;
    after.text = command.text.trimmed();
    after.reference = command.reference.trimmed();
    after.sentBy = context.actor().person;
    after.sentAt = context.now();
    return context.update(before, after);
}

Result<void> handle(const WaiveNotice& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("waive_reason", command.reason, kIncidentWords);
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto before, unsettledNotice(command.notice, command.revision, context));
    IncidentNotice after = before;
    after.waiveReason = command.reason.trimmed();
    return context.update(before, after);
}

Result<void> handle(const CloseIncident& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("cause", command.cause, kIncidentWords);
    check.text("measures", command.measures, kIncidentWords);
    TRY_STATUS(check.result());
    TRY_ASSIGN(auto found,
               session::unchangedRecord<Incident>(context, command.incident, command.revision));
    TRY_ASSIGN(const Incident before, openIncident(std::move(found), context));
    const IncidentRepository repository(context.connection());
    TRY_ASSIGN(const auto steps, repository.stepsOf(before.id));
    TRY_ASSIGN(const auto notices, repository.noticesOf(before.id));
    TRY_ASSIGN(const auto people, repository.peopleOf(before.id));
    const QString obstacle = obstacleToClose(steps, notices, people);
    if (!obstacle.isEmpty())
        return fail(ErrorCode::Conflict, obstacle);
    Incident after = before;
    after.state = IncidentState::Closed;
    after.containedAt = before.containedAt.value_or(context.now());
    after.cause = command.cause.trimmed();
    after.measures = command.measures.trimmed();
    after.closedBy = context.actor().person;
    after.closedAt = context.now();
    return context.update(before, after);
}

} // namespace seraph::complaints

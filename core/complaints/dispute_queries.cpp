// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_queries.h"

#include "core/clients/client_queries.h"
#include "core/clients/client_repository.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_repository.h"
#include "core/complaints/dispute_record.h"
#include "core/complaints/sight_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/time_zone.h"
#include "core/session/account_repository.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days kDatesAhead{7};

/// Names each person once.
class NamesOfFile {
public:
    NamesOfFile(DisputeFile& file, const session::ReadContext& context)
        : m_file(file)
        , m_accounts(context.connection())
    {
    }
    Status add(const std::optional<PersonId>& person)
    {
        if (!person || m_file.names.contains(*person))
            return {};
        TRY_ASSIGN(m_file.names[*person], m_accounts.personName(*person));
        return {};
    }

private:
    DisputeFile& m_file;
    session::AccountRepository m_accounts;
};

Status addNames(DisputeFile& file, const session::ReadContext& context)
{
    NamesOfFile names(file, context);
    for (const Dispute& dispute : file.disputes) {
        TRY_STATUS(names.add(dispute.spokesperson));
        TRY_STATUS(names.add(dispute.openedBy));
        TRY_STATUS(names.add(dispute.closedBy));
    }
    for (const DisputeEvent& event : file.events)
        TRY_STATUS(names.add(event.recordedBy));
    for (const LegalHold& hold : file.holds) {
        TRY_STATUS(names.add(hold.placedBy));
        TRY_STATUS(names.add(hold.releasedBy));
    }
    for (const PreservationItem& item : file.preservation)
        TRY_STATUS(names.add(item.doneBy));
    for (const EvidenceCopy& copy : file.copies)
        TRY_STATUS(names.add(copy.handedBy));
    for (const SealedSet& set : file.sealed) {
        TRY_STATUS(names.add(set.houseSigner));
        TRY_STATUS(names.add(set.unsealedBy));
    }
    return {};
}

QString placeOf(ComplaintId complaint)
{
    return u"quality/disputes/"_s + complaint.toString();
}

Status addDates(std::vector<session::Missing>& list, const Sight& sight, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto ground, consultations::groundOf(std::nullopt, context));
    TRY_ASSIGN(
        const auto rows,
        DisputeRepository(context.connection()).list(sight, ground.today.addDays(1), context.now()));
    for (const DisputeRow& row : rows) {
        const QString opens = placeOf(row.dispute.complaint);
        if (row.nextDate && *row.nextDate <= context.now() + kDatesAhead)
            list.push_back({u"dispute.date"_s, kWorkDisputes, row.nextDate, opens});
        if (row.dispute.insurerDueDay && !row.dispute.insurerToldDay)
            list.push_back({u"dispute.insurer"_s,
                            kWorkDisputes,
                            organisation::startOfDay(row.dispute.insurerDueDay->addDays(1), ground.zone),
                            opens});
    }
    return {};
}

} // namespace

Result<DisputedCase> reachedCase(ComplaintId id, const session::ReadContext& context)
{
    TRY_ASSIGN(auto complaint, ComplaintRepository(context.connection()).get(id));
    TRY_STATUS(requireSight(complaint, context));
    return DisputedCase{complaint.id, complaint.number, complaint.client, complaint.branch};
}

const Dispute* DisputeFile::open() const
{
    const auto found = std::find_if(disputes.begin(), disputes.end(), [](const Dispute& dispute) {
        return dispute.state == DisputeState::Open;
    });
    return found == disputes.end() ? nullptr : &*found;
}

Result<std::vector<DisputeRow>> handle(const ListDisputes& query, const session::ReadContext& context)
{
    return DisputeRepository(context.connection()).list(sightOf(context), query.endedSince, context.now());
}

Result<DisputeFile> handle(const OpenDisputeFile& query, const session::ReadContext& context)
{
    const DisputeRepository repository(context.connection());
    TRY_ASSIGN(auto about, reachedCase(query.complaint, context));
    DisputeFile file{std::move(about)};
    if (file.about.client) {
        TRY_ASSIGN(const auto client,
                   clients::ClientRepository(context.connection()).get(*file.about.client));
        file.clientName = client.name;
    }
    TRY_ASSIGN(file.disputes, repository.disputesOf(query.complaint));
    TRY_ASSIGN(file.events, repository.eventsOf(query.complaint));
    TRY_ASSIGN(file.holds, repository.holdsOf(query.complaint));
    TRY_ASSIGN(file.preservation, repository.preservationOf(query.complaint));
    TRY_ASSIGN(file.copies, repository.copiesOf(query.complaint));
    TRY_ASSIGN(file.sealed, repository.sealedSetsOf(query.complaint));
    TRY_STATUS(addNames(file, context));
    return file;
}

std::vector<session::Access> accesses(const OpenDisputeFile& query, const DisputeFile& answer)
{
    const auto subject =
        answer.about.client ? std::optional(answer.about.client->value()) : std::nullopt;
    return {{"complaint", query.complaint.value(), subject}};
}

Result<bool> handle(const IsClientHeld& query, const session::ReadContext& context)
{
    TRY_STATUS(clients::reachedClient(query.client, context));
    return DisputeRepository(context.connection()).isHeld(query.client);
}

Status addMissingDisputes(std::vector<session::Missing>& list, const session::ReadContext& context)
{
    if (!context.rights().allow(kWorkDisputes))
        return {};
    const Sight sight = sightFor(kWorkDisputes, context);
    TRY_ASSIGN(const auto items, DisputeRepository(context.connection()).itemsDue(sight));
    if (!items.empty())
        list.push_back({u"preservation.due"_s,
                        kWorkDisputes,
                        items.front().item.dueAt,
                        placeOf(items.front().item.complaint)});
    return addDates(list, sight, context);
}

} // namespace seraph::complaints

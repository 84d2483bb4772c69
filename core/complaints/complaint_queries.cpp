// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"

#include "core/complaints/case_rules.h"
#include "core/complaints/case_search.h"
#include "core/complaints/case_work_commands.h"
#include "core/complaints/complaint_repository.h"
#include "core/complaints/sight_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/session/scope_check.h"

namespace seraph::complaints {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

QString placeOf(ComplaintId id)
{
    return u"complaints/cases/"_s + id.toString();
}

/// Everybody who is named in the parts of a case, once.
class NamesOfCase {
public:
    explicit NamesOfCase(const session::ReadContext& context) : m_repository(context.connection())
    {
    }

    Status add(const std::optional<PersonId>& person)
    {
        if (!person || m_names.contains(person->value()))
            return {};
        TRY_ASSIGN(const QString name, m_repository.nameOf(*person));
        m_names.insert(person->value(), name);
        return {};
    }
    QHash<qint64, QString> taken() { return std::move(m_names); }

private:
    ComplaintRepository m_repository;
    QHash<qint64, QString> m_names;
};

Status addNames(ComplaintPage& page, const session::ReadContext& context)
{
    NamesOfCase names(context);
    for (const Step& each : page.steps) {
        TRY_STATUS(names.add(each.owner));
        TRY_STATUS(names.add(each.doneBy));
    }
    for (const Note& each : page.notes)
        TRY_STATUS(names.add(each.by));
    for (const Liability& each : page.liabilities) {
        TRY_STATUS(names.add(each.proposedBy));
        TRY_STATUS(names.add(each.decidedBy));
    }
    for (const Remedy& each : page.remedies) {
        TRY_STATUS(names.add(each.proposedBy));
        TRY_STATUS(names.add(each.decidedBy));
        TRY_STATUS(names.add(each.doneBy));
    }
    for (const Sanction& each : page.sanctions) {
        TRY_STATUS(names.add(each.person));
        TRY_STATUS(names.add(each.proposedBy));
        TRY_STATUS(names.add(each.decidedBy));
        TRY_STATUS(names.add(each.reviewedBy));
    }
    for (const Letter& each : page.letters)
        TRY_STATUS(names.add(each.writtenBy));
    page.names = names.taken();
    return {};
}

Status addParts(ComplaintPage& page, const session::ReadContext& context)
{
    const ComplaintRepository repository(context.connection());
    const ComplaintId id = page.row.complaint.id;
    TRY_ASSIGN(page.steps, repository.stepsOf(id));
    TRY_ASSIGN(page.notes, repository.notesOf(id));
    TRY_ASSIGN(page.waits, repository.waitsOf(id));
    TRY_ASSIGN(page.links, ComplaintListRepository(context.connection()).linksOf(id));
    TRY_ASSIGN(page.liabilities, repository.liabilitiesOf(id));
    TRY_ASSIGN(page.remedies, repository.remediesOf(id));
    TRY_ASSIGN(page.letters, repository.lettersOf(id));
    if (context.rights().allow(kSanction)) {
        TRY_ASSIGN(page.sanctions, repository.sanctionsOf(id));
    }
    if (!page.row.complaint.order)
        return {};
    TRY_ASSIGN(const auto paid, repository.paidFor(*page.row.complaint.order));
    page.unserved = unservedPart(paid.amount, paid.sessions, paid.used);
    return {};
}

/// Who has to do what until when: the next stage, and what stands in its way.
std::vector<Missing> missingFrom(const ComplaintPage& page)
{
    const Complaint& complaint = page.row.complaint;
    const QString opens = placeOf(complaint.id);
    std::vector<Missing> missing;
    if (complaint.handedTo)
        missing.push_back({u"complaint.not_taken_over"_s, kWork, complaint.dueAt, opens});
    if (!page.obstacle.isEmpty())
        missing.push_back({page.obstacle,
                           page.obstacle == "complaint.no_liability"_L1 ? kDecide : kWork,
                           complaint.dueAt,
                           opens});
    if (page.next)
        missing.push_back({u"complaint.to_"_s + toCode(*page.next),
                           *page.next == Move::Review ? kDecide : kWork,
                           complaint.dueAt,
                           opens});
    return missing;
}

} // namespace

Sight sightFor(session::Permission permission, const session::ReadContext& context)
{
    return {context.rights().scopeFor(permission, context.actor().person),
            context.rights().allow(kConfidential) ? Confidential::Shown : Confidential::Hidden};
}

Sight sightOf(const session::ReadContext& context)
{
    return {context.scope(),
            context.rights().allow(kConfidential) ? Confidential::Shown : Confidential::Hidden};
}

Result<std::vector<BoardColumn>> handle(const ComplaintBoard& query, const session::ReadContext& context)
{
    return ComplaintListRepository(context.connection())
        .board(sightOf(context), query.branch, context.now(), query.rows);
}

Result<std::vector<ComplaintRow>> handle(const ListComplaints& query, const session::ReadContext& context)
{
    return ComplaintListRepository(context.connection()).list(sightOf(context), query.filter);
}

Result<std::vector<ComplaintRow>> handle(const OverdueComplaints& query,
                                         const session::ReadContext& context)
{
    return ComplaintListRepository(context.connection())
        .overdue(sightOf(context), context.now(), query.limit);
}

Result<std::vector<ComplaintRow>> handle(const ComplaintsOf& query, const session::ReadContext& context)
{
    return ComplaintListRepository(context.connection()).ofClient(sightOf(context), query.client);
}

Result<std::vector<ComplaintHit>> handle(const SearchComplaints& query,
                                         const session::ReadContext& context)
{
    TRY_ASSIGN(auto rows,
               ComplaintListRepository(context.connection())
                   .matching(sightOf(context), caseExpression(query.text), query.limit));
    std::vector<ComplaintHit> hits;
    for (ComplaintRow& row : rows) {
        TRY_ASSIGN(const QStringList texts,
                   ComplaintRepository(context.connection()).textsOf(row.complaint.id));
        ComplaintHit hit{std::move(row)};
        for (const QString& text : texts) {
            if (hit.excerpt.isEmpty())
                hit.excerpt = excerptOf(text, query.text);
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

Result<ComplaintId> handle(const FindComplaint& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto found,
               ComplaintRepository(context.connection()).findByNumber(query.number.trimmed().toUpper()));
    if (!found || !requireSight(*found, context))
        return fail(ErrorCode::NotFound, u"complaint.unknown"_s);
    return found->id;
}

Result<ComplaintPage> handle(const OpenComplaint& query, const session::ReadContext& context)
{
    TRY_ASSIGN(auto row, ComplaintListRepository(context.connection()).row(query.complaint));
    TRY_STATUS(requireSight(row.complaint, context));
    ComplaintPage page{.row = std::move(row), .now = context.now()};
    TRY_STATUS(addParts(page, context));
    TRY_STATUS(addNames(page, context));
    const Complaint& complaint = page.row.complaint;
    page.next = nextMove(complaint.stage);
    if (page.next)
        page.obstacle = obstacleTo(*page.next, complaint, page.liabilities, page.remedies);
    page.missing = missingFrom(page);
    return page;
}

std::vector<session::Access> accesses(const OpenComplaint& query, const ComplaintPage& answer)
{
    const auto& client = answer.row.complaint.client;
    return {{"complaint", query.complaint.value(), client ? std::optional(client->value()) : std::nullopt}};
}

Result<PromisedDates> handle(const DatesOfNewCase& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    if (!findCategory(query.category))
        return fail(invalid(u"category"_s, u"unknown"_s));
    TRY_ASSIGN(const auto branch, clockOf(query.branch, context));
    const Instant now = context.now();
    Complaint asked{.id = ComplaintId(1),
                    .revision = storage::Revision{1},
                    .number = {},
                    .complainant = Complainant::Other,
                    .branch = query.branch,
                    .category = query.category,
                    .channel = query.channel,
                    .safety = false,
                    .restricted = false,
                    .stage = Stage::Received,
                    .round = 0,
                    .appeal = false,
                    .firstContact = context.actor().person,
                    .handler = context.actor().person,
                    .onTheSpot = false,
                    .receivedAt = now,
                    .receivedDay = branch.dayOf(now),
                    .keyedLater = false,
                    .roundAt = now};
    if (query.externalDue)
        asked.externalDue = organisation::toInstant({query.externalDue->addDays(1), 0}, branch.zone());
    const CaseClock clock(branch);
    const auto acknowledge = clock.due(Stage::Acknowledged, asked, {});
    const auto answer = clock.due(Stage::Communicated, asked, {});
    return PromisedDates{acknowledge->at, answer->at, answer->reason};
}

Result<ComplaintFigures> handle(const ComplaintFiguresOf& query, const session::ReadContext& context)
{
    return ComplaintListRepository(context.connection()).figures(sightOf(context), query.from, query.until);
}

Result<std::vector<Cluster>> handle(const ComplaintClusters&, const session::ReadContext& context)
{
    return ComplaintListRepository(context.connection())
        .clusters(sightOf(context), context.now() - std::chrono::days(kClusterDays), kClusterSize);
}

} // namespace seraph::complaints

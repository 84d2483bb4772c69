// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/shift_queries.h"

#include "core/consultations/consent_repository.h"
#include "core/consultations/desk_repository.h"
#include "core/consultations/enquiry_repository.h"
#include "core/consultations/ground_queries.h"
#include "core/organisation/business_time.h"
#include "core/organisation/zone_name.h"
#include "core/session/scope_check.h"

#include <QTimeZone>

#include <algorithm>

namespace seraph::consultations {

namespace {

session::Scope onlyIn(BranchId branch, const session::ReadContext& context)
{
    return {.allBranches = false,
            .branches = {branch},
            .reach = session::Reach::All,
            .person = context.actor().person};
}

Status addVisits(ShiftReport& report,
                 const session::Scope& here,
                 LocalDate today,
                 const session::ReadContext& context)
{
    TRY_ASSIGN(const auto board, EnquiryRepository(context.connection()).listBoard(here, today));
    for (const VisitRow& row : board) {
        const VisitState state = row.visit.state;
        if (state == VisitState::Booked)
            ++report.expected;
        else if (row.visit.arrivedAt && state != VisitState::Left)
            ++report.here;
    }
    return {};
}

Status addOpen(ShiftReport& report, const session::Scope& here, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto enquiries, EnquiryRepository(context.connection()).listOpen(here));
    report.unanswered =
        int(std::count_if(enquiries.begin(), enquiries.end(), [](const EnquiryRow& row) {
            return !row.enquiry.firstReplyAt;
        }));
    TRY_ASSIGN(const auto papers, ConsentRepository(context.connection()).listUnsigned(here));
    report.unsignedPapers = int(papers.size());
    return {};
}

Status addUntaken(ShiftReport& report, const session::Scope& here, const session::ReadContext& context)
{
    TRY_ASSIGN(auto last, DeskRepository(context.connection()).shifts(here, 1));
    if (!last.empty() && !last.front().shift.takenBy)
        report.untaken = std::move(last.front());
    return {};
}

} // namespace

Result<Instant> shiftBegan(BranchId branch, const session::ReadContext& context)
{
    TRY_ASSIGN(const Ground ground, groundOf(branch, context));
    TRY_ASSIGN(const auto last, DeskRepository(context.connection()).lastShift(branch));
    if (last && last->day == ground.today)
        return last->givenAt;
    return organisation::toInstant({ground.today, 0}, organisation::zoneNamed(ground.zone));
}

Result<ShiftReport> handle(const OpenShift& query, const session::ReadContext& context)
{
    TRY_STATUS(session::requireScope(context, query.branch));
    const session::Scope here = onlyIn(query.branch, context);
    const DeskRepository desk(context.connection());
    TRY_ASSIGN(const Ground ground, groundOf(query.branch, context));
    ShiftReport report;
    TRY_ASSIGN(report.from, shiftBegan(query.branch, context));
    TRY_ASSIGN(report.reached, desk.reachedSince(query.branch, report.from));
    if (context.rights().allow(kSeeOrders)) {
        TRY_ASSIGN(report.taken, desk.takenSince(query.branch, report.from));
    }
    TRY_STATUS(addVisits(report, here, ground.today, context));
    TRY_STATUS(addOpen(report, here, context));
    TRY_STATUS(addUntaken(report, here, context));
    return report;
}

Result<std::vector<ShiftRow>> handle(const ListShifts& query, const session::ReadContext& context)
{
    return DeskRepository(context.connection()).shifts(context.scope(), query.limit);
}

} // namespace seraph::consultations

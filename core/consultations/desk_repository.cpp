// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/desk_repository.h"

#include "core/consultations/shift_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

namespace seraph::consultations {

namespace {

/// Branches that the scope covers: ?1 whether all, ?2 the list.
#define IN_SCOPE "(?1 OR x.branch_id IN (SELECT value FROM json_each(?2)))"

constexpr const char* kOpenPlans =
    "SELECT x.id, x.client_id, client.name, x.state, coalesce(service.name_zh, ''), "
    "coalesce(service.name_en, ''),"
    " x.advisor_id, staff.name, x.created_at FROM plan x JOIN client ON client.id = x.client_id"
    " JOIN staff ON staff.id = x.advisor_id LEFT JOIN plan_option ON plan_option.id = "
    "x.chosen_option_id"
    " LEFT JOIN consultation ON consultation.id = x.consultation_id"
    " LEFT JOIN service ON service.id = coalesce(plan_option.service_id, consultation.service_id)"
    " WHERE x.state IN ('draft', 'presented', 'chosen') AND x.archived_at IS NULL AND " IN_SCOPE
    " AND (?3 OR x.advisor_id = ?4) ORDER BY x.created_at, x.id";
constexpr const char* kConsultations =
    "SELECT x.id, x.client_id, client.name, client.number, coalesce(service.name_zh, ''),"
    " coalesce(service.name_en, ''), staff.name, x.started_at, x.ended_at, x.fitness, x.outcome"
    " FROM consultation x JOIN client ON client.id = x.client_id JOIN staff ON staff.id = "
    "x.recorded_by"
    " LEFT JOIN service ON service.id = x.service_id"
    " WHERE x.day = ?3 AND x.archived_at IS NULL AND " IN_SCOPE
    " ORDER BY x.started_at DESC, x.id DESC";
constexpr const char* kShifts =
    "WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))"
    " ORDER BY given_at DESC, id DESC LIMIT ?3";
#undef IN_SCOPE

Result<ConsultationRow> readConsultation(const storage::Statement& row)
{
    TRY_ASSIGN(const auto ended, row.read<std::optional<Instant>>(8));
    const QString fitness = row.text(9);
    const QString outcome = row.text(10);
    return ConsultationRow{.consultation = ConsultationId(row.int64(0)),
                           .client = clients::ClientId(row.int64(1)),
                           .clientName = row.text(2),
                           .clientNumber = row.text(3),
                           .serviceName = {row.text(4), row.text(5)},
                           .recordedByName = row.text(6),
                           .startedAt = fromMilliseconds(row.int64(7)),
                           .endedAt = ended,
                           .fitness = fromCode<Fitness>(fitness),
                           .outcome = fromCode<ConsultationOutcome>(outcome)};
}

} // namespace

Result<std::vector<PlanWorkRow>> DeskRepository::openPlans(const session::Scope& scope) const
{
    const auto read = [](const storage::Statement& row) {
        return PlanWorkRow{.plan = PlanId(row.int64(0)),
                           .client = clients::ClientId(row.int64(1)),
                           .clientName = row.text(2),
                           .state = fromCode<PlanState>(row.text(3)).value_or(PlanState::Draft),
                           .serviceName = {row.text(4), row.text(5)},
                           .advisor = PersonId(row.int64(6)),
                           .advisorName = row.text(7),
                           .createdAt = fromMilliseconds(row.int64(8))};
    };
    return storage::collectRows<PlanWorkRow>(m_connection,
                                             kOpenPlans,
                                             read,
                                             scope.allBranches,
                                             storage::idList(scope.branches),
                                             scope.reach == session::Reach::All,
                                             scope.person);
}

Result<std::vector<ConsultationRow>> DeskRepository::consultationsOn(const session::Scope& scope,
                                                                     LocalDate day) const
{
    return storage::collectRows<ConsultationRow>(m_connection,
                                                 kConsultations,
                                                 &readConsultation,
                                                 scope.allBranches,
                                                 storage::idList(scope.branches),
                                                 day);
}

Result<std::vector<ShiftRow>> DeskRepository::shifts(const session::Scope& scope, int limit) const
{
    TRY_ASSIGN(const auto shifts,
               storage::listRecords<ShiftHandOver>(
                   m_connection, kShifts, scope.allBranches, storage::idList(scope.branches), limit));
    std::vector<ShiftRow> rows;
    for (const ShiftHandOver& shift : shifts) {
        TRY_ASSIGN(const QString giver, nameOf(shift.givenBy));
        TRY_ASSIGN(const QString taker,
                   shift.takenBy ? nameOf(*shift.takenBy) : Result<QString>(QString()));
        rows.push_back({shift, giver, taker});
    }
    return rows;
}

Result<std::optional<ShiftHandOver>> DeskRepository::lastShift(BranchId branch) const
{
    return storage::findRecord<ShiftHandOver>(
        m_connection,
        "WHERE branch_id = ? AND archived_at IS NULL ORDER BY given_at DESC, id DESC LIMIT 1",
        branch);
}

Result<std::vector<TouchCount>> DeskRepository::reachedSince(BranchId branch, Instant from) const
{
    constexpr const char* kReached = R"sql(
        SELECT touchpoint, count(*) FROM touch_event WHERE branch_id = ? AND at >= ? AND archived_at IS NULL
        GROUP BY touchpoint ORDER BY min(at)
    )sql";
    return storage::collectRows<TouchCount>(
        m_connection,
        kReached,
        [](const storage::Statement& row) {
            return TouchCount{row.text(0), int(row.int64(1))};
        },
        branch,
        from);
}

Result<std::vector<TakenSum>> DeskRepository::takenSince(BranchId branch, Instant from) const
{
    constexpr const char* kTaken = R"sql(
        SELECT method, count(*), sum(payment_note.amount) FROM payment_note
        JOIN service_order ON service_order.id = order_id
        WHERE branch_id = ? AND taken_at >= ? AND voided_at IS NULL GROUP BY method ORDER BY method
    )sql";
    return storage::collectRows<TakenSum>(
        m_connection,
        kTaken,
        [](const storage::Statement& row) {
            return TakenSum{fromCode<PaymentMethod>(row.text(0)).value_or(PaymentMethod::Other),
                            int(row.int64(1)),
                            Money(row.int64(2))};
        },
        branch,
        from);
}

Result<QString> DeskRepository::nameOf(PersonId person) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare("SELECT name FROM staff WHERE id = ?"));
    TRY_STATUS(statement.bind(person));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : QString();
}

} // namespace seraph::consultations

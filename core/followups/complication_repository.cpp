// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/complication_repository.h"

#include "core/followups/follow_up_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

#include <QHash>

namespace seraph::followups {

namespace {

constexpr const char* kList = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
      AND (state = 'open' OR found_day >= ?3)
    ORDER BY state = 'closed', found_at DESC, id DESC
)sql";
constexpr const char* kComplicationNames = R"sql(
    SELECT complication.id, client.name, client.number, coalesce(service.name_zh, ''), coalesce(service.name_en, ''),
           coalesce(staff.name, ''),
           (SELECT count(*) FROM complication_step s WHERE s.complication_id = complication.id
            AND s.done_at IS NULL AND s.archived_at IS NULL),
           (SELECT min(due_at) FROM complication_step s WHERE s.complication_id = complication.id
            AND s.done_at IS NULL AND s.archived_at IS NULL)
    FROM complication JOIN client ON client.id = complication.client_id
    LEFT JOIN service ON service.id = complication.service_id
    LEFT JOIN staff ON staff.id = complication.responsible_id
    WHERE complication.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kFormNames = R"sql(
    SELECT outcome_form.id, client.name, client.number, service.name_zh, service.name_en
    FROM outcome_form JOIN client ON client.id = outcome_form.client_id
    JOIN service ON service.id = outcome_form.service_id
    WHERE outcome_form.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kDueForms = R"sql(
    WHERE state = 'due' AND archived_at IS NULL AND due_day <= ?3
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
    ORDER BY due_day, id
)sql";
constexpr const char* kBaseline = R"sql(
    WHERE client_id = ?1 AND service_id = ?2 AND day = -1 AND state = 'filled' AND archived_at IS NULL
      AND (?3 IS NULL OR order_id = ?3)
    ORDER BY filled_at DESC, id DESC LIMIT 1
)sql";
constexpr const char* kHasBaseline =
    "SELECT 1 FROM outcome_form WHERE order_id = ? AND day = -1 AND archived_at IS NULL";
constexpr const char* kComplicationFigures = R"sql(
    SELECT count(*), coalesce(sum(grade = 'mild'), 0), coalesce(sum(grade = 'moderate'), 0),
           coalesce(sum(grade = 'severe'), 0), coalesce(sum(grade = 'life_threatening'), 0)
    FROM complication
    WHERE found_day BETWEEN ?3 AND ?4 AND archived_at IS NULL AND coalesce(outcome, '') <> 'unfounded'
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
)sql";
constexpr const char* kFormFigures = R"sql(
    SELECT count(*), coalesce(sum(state = 'filled'), 0) FROM outcome_form
    WHERE due_day BETWEEN ?3 AND ?4 AND archived_at IS NULL AND day <> -1
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
)sql";
constexpr const char* kComplicationsOfClient =
    "WHERE client_id = ? AND archived_at IS NULL ORDER BY found_at DESC, id DESC";
constexpr const char* kSteps =
    "WHERE complication_id = ? AND archived_at IS NULL ORDER BY position, id";
constexpr const char* kNotes = "WHERE complication_id = ? AND archived_at IS NULL ORDER BY at, id";
constexpr const char* kOpenOf =
    "WHERE responsible_id = ? AND state = 'open' AND archived_at IS NULL ORDER BY id";
constexpr const char* kFormsOfClient =
    "WHERE client_id = ? AND archived_at IS NULL ORDER BY due_day DESC, id DESC";
constexpr const char* kDueOfOrder =
    "WHERE order_id = ? AND state = 'due' AND archived_at IS NULL ORDER BY id";

template <class Row, class R> std::vector<Row> wrapped(std::vector<R> records)
{
    std::vector<Row> rows;
    for (R& record : records)
        rows.push_back({std::move(record)});
    return rows;
}

template <class R> QString idsOf(const std::vector<R>& records)
{
    QList<storage::IdOf<R>> ids;
    for (const R& record : records)
        ids << record.id;
    return storage::idList(ids);
}

} // namespace

Result<std::vector<ComplicationRow>> ComplicationRepository::list(const session::Scope& scope,
                                                                  LocalDate closedSince) const
{
    TRY_ASSIGN(auto found,
               storage::listRecords<Complication>(
                   m_connection, kList, scope.allBranches, storage::idList(scope.branches), closedSince));
    return rowsOf(std::move(found));
}

Result<std::vector<ComplicationRow>> ComplicationRepository::ofClient(clients::ClientId client) const
{
    TRY_ASSIGN(auto found,
               storage::listRecords<Complication>(m_connection, kComplicationsOfClient, client));
    return rowsOf(std::move(found));
}

Result<ComplicationRow> ComplicationRepository::row(ComplicationId id) const
{
    TRY_ASSIGN(auto complication, storage::getRecord<Complication>(m_connection, id));
    TRY_ASSIGN(auto rows, rowsOf({std::move(complication)}));
    return std::move(rows.front());
}

Result<std::vector<ComplicationRow>> ComplicationRepository::rowsOf(std::vector<Complication> complications) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kComplicationNames));
    TRY_STATUS(statement.bind(idsOf(complications)));
    QHash<qint64, qsizetype> places;
    auto rows = wrapped<ComplicationRow>(std::move(complications));
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].complication.id.value(), qsizetype(i));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        ComplicationRow& row = rows[std::size_t(places.value(statement.int64(0)))];
        row.clientName = statement.text(1);
        row.clientNumber = statement.text(2);
        row.serviceName = {statement.text(3), statement.text(4)};
        row.responsibleName = statement.text(5);
        row.openSteps = int(statement.int64(6));
        TRY_ASSIGN(row.nextDue, statement.read<std::optional<Instant>>(7));
    }
}

Result<std::vector<ComplicationStep>> ComplicationRepository::stepsOf(ComplicationId id) const
{
    return storage::listRecords<ComplicationStep>(m_connection, kSteps, id);
}

Result<std::vector<ComplicationNote>> ComplicationRepository::notesOf(ComplicationId id) const
{
    return storage::listRecords<ComplicationNote>(m_connection, kNotes, id);
}

Result<std::vector<Complication>> ComplicationRepository::openOfResponsible(PersonId responsible) const
{
    return storage::listRecords<Complication>(m_connection, kOpenOf, responsible);
}

Result<std::vector<OutcomeRow>> ComplicationRepository::dueForms(const session::Scope& scope,
                                                                 LocalDate until) const
{
    TRY_ASSIGN(auto found,
               storage::listRecords<OutcomeForm>(
                   m_connection, kDueForms, scope.allBranches, storage::idList(scope.branches), until));
    return rowsOf(std::move(found));
}

Result<std::vector<OutcomeRow>> ComplicationRepository::formsOf(clients::ClientId client) const
{
    TRY_ASSIGN(auto found, storage::listRecords<OutcomeForm>(m_connection, kFormsOfClient, client));
    return rowsOf(std::move(found));
}

Result<OutcomeRow> ComplicationRepository::formRow(OutcomeFormId id) const
{
    TRY_ASSIGN(auto form, storage::getRecord<OutcomeForm>(m_connection, id));
    TRY_ASSIGN(auto rows, rowsOf({std::move(form)}));
    return std::move(rows.front());
}

Result<std::vector<OutcomeRow>> ComplicationRepository::rowsOf(std::vector<OutcomeForm> forms) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kFormNames));
    TRY_STATUS(statement.bind(idsOf(forms)));
    QHash<qint64, qsizetype> places;
    auto rows = wrapped<OutcomeRow>(std::move(forms));
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].form.id.value(), qsizetype(i));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        OutcomeRow& row = rows[std::size_t(places.value(statement.int64(0)))];
        row.clientName = statement.text(1);
        row.clientNumber = statement.text(2);
        row.serviceName = {statement.text(3), statement.text(4)};
    }
}

Result<std::optional<OutcomeForm>> ComplicationRepository::baselineOf(const OutcomeForm& form) const
{
    return storage::findRecord<OutcomeForm>(
        m_connection, kBaseline, form.client, form.service, form.order);
}

Result<bool> ComplicationRepository::hasBaseline(consultations::OrderId order) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kHasBaseline));
    TRY_STATUS(statement.bind(order));
    return statement.step();
}

Result<std::vector<OutcomeForm>> ComplicationRepository::dueFormsOfOrder(consultations::OrderId order) const
{
    return storage::listRecords<OutcomeForm>(m_connection, kDueOfOrder, order);
}

Result<OutcomeFigures> ComplicationRepository::figures(const session::Scope& scope,
                                                       LocalDate from,
                                                       LocalDate until) const
{
    TRY_ASSIGN(auto wrong, m_connection.prepare(kComplicationFigures));
    TRY_STATUS(wrong.bind(scope.allBranches, storage::idList(scope.branches), from, until));
    TRY_STATUS(wrong.step());
    TRY_ASSIGN(auto forms, m_connection.prepare(kFormFigures));
    TRY_STATUS(forms.bind(scope.allBranches, storage::idList(scope.branches), from, until));
    TRY_STATUS(forms.step());
    return OutcomeFigures{
        int(wrong.int64(0)),
        {int(wrong.int64(1)), int(wrong.int64(2)), int(wrong.int64(3)), int(wrong.int64(4))},
        int(forms.int64(0)),
        int(forms.int64(1))};
}

} // namespace seraph::followups

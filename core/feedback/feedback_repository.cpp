// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_repository.h"

#include "core/base/contract.h"
#include "core/feedback/survey_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

#include <QHash>

namespace seraph::feedback {

namespace {

// In all of these: ?1 all branches, ?2 branches, ?3 and ?4 first and last day.
constexpr const char* kAnswers = R"sql(
    WHERE archived_at IS NULL AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
      AND day BETWEEN ?3 AND ?4
      AND (?5 = 0 OR (?5 = 1 AND low = 1) OR (?5 = 2 AND low = 1 AND handled_at IS NULL)
           OR (?5 = 3 AND comment <> '') OR (?5 = 4 AND published = 1))
    ORDER BY answered_at DESC, id DESC LIMIT ?6
)sql";
constexpr const char* kLowOpen = R"sql(
    WHERE low = 1 AND handled_at IS NULL AND archived_at IS NULL
      AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
    ORDER BY answered_at, id
)sql";
constexpr const char* kOfClient =
    "WHERE client_id = ? AND archived_at IS NULL ORDER BY answered_at DESC, id DESC";
constexpr const char* kNames = R"sql(
    SELECT a.id, survey.name_zh, survey.name_en, coalesce(client.name, ''), coalesce(client.number, ''),
           coalesce(service.name_zh, ''), coalesce(service.name_en, ''), coalesce(person.name, ''),
           coalesce(handler.name, '')
    FROM survey_answer a JOIN survey ON survey.id = a.survey_id
    LEFT JOIN client ON client.id = a.client_id LEFT JOIN service ON service.id = a.service_id
    LEFT JOIN staff person ON person.id = a.person_id LEFT JOIN staff handler ON handler.id = a.handled_by
    WHERE a.id IN (SELECT value FROM json_each(?))
)sql";
constexpr const char* kFigures = R"sql(
    SELECT 0, '', '', count(*), coalesce(sum(csat >= 4), 0), count(csat),
           coalesce(sum(nps >= 9), 0), coalesce(sum(nps <= 6), 0), count(nps),
           coalesce(sum(score), 0), count(score), coalesce(sum(score >= 9), 0), coalesce(sum(score BETWEEN 7 AND 8), 0),
           coalesce(sum(score BETWEEN 5 AND 6), 0), coalesce(sum(score < 5), 0),
           coalesce(sum(trust), 0), count(trust), coalesce(sum(had_to_repeat), 0), count(had_to_repeat),
           coalesce(sum(fees), 0), count(fees), coalesce(sum(low), 0), coalesce(sum(low = 1 AND handled_at IS NOT NULL), 0)
    FROM survey_answer
    WHERE archived_at IS NULL AND day BETWEEN ?3 AND ?4 AND (?1 OR branch_id IN (SELECT value FROM json_each(?2)))
)sql";
/// ?5 says by what: the name and the id of a group come from the one table that it asks for.
constexpr const char* kFiguresBy = R"sql(
    SELECT CASE ?5 WHEN 0 THEN person_id WHEN 1 THEN service_id WHEN 2 THEN branch_id ELSE survey_id END AS group_id,
           CASE ?5 WHEN 0 THEN staff.name WHEN 1 THEN service.name_zh WHEN 2 THEN branch.name ELSE survey.name_zh END,
           CASE ?5 WHEN 0 THEN staff.name WHEN 1 THEN service.name_en WHEN 2 THEN branch.name ELSE survey.name_en END,
           count(*), coalesce(sum(csat >= 4), 0), count(csat),
           coalesce(sum(nps >= 9), 0), coalesce(sum(nps <= 6), 0), count(nps),
           coalesce(sum(score), 0), count(score), coalesce(sum(score >= 9), 0), coalesce(sum(score BETWEEN 7 AND 8), 0),
           coalesce(sum(score BETWEEN 5 AND 6), 0), coalesce(sum(score < 5), 0),
           coalesce(sum(trust), 0), count(trust), coalesce(sum(had_to_repeat), 0), count(had_to_repeat),
           coalesce(sum(fees), 0), count(fees), coalesce(sum(low), 0), coalesce(sum(low = 1 AND handled_at IS NOT NULL), 0)
    FROM survey_answer a JOIN survey ON survey.id = a.survey_id JOIN branch ON branch.id = a.branch_id
    LEFT JOIN staff ON staff.id = a.person_id LEFT JOIN service ON service.id = a.service_id
    WHERE a.archived_at IS NULL AND day BETWEEN ?3 AND ?4 AND (?1 OR a.branch_id IN (SELECT value FROM json_each(?2)))
    GROUP BY group_id HAVING group_id IS NOT NULL ORDER BY count(*) DESC, group_id
)sql";
constexpr const char* kSurveys = "WHERE archived_at IS NULL ORDER BY moment, code";
constexpr const char* kLiveVersions =
    "WHERE state IN ('draft', 'released') AND archived_at IS NULL ORDER BY number";

FiguresRow readFigures(const storage::Statement& row)
{
    const auto number = [&](int column) { return int(row.int64(column)); };
    return {row.int64(0),
            {row.text(1), row.text(2)},
            {.answers = number(3),
             .csatTop = number(4),
             .csatCount = number(5),
             .promoters = number(6),
             .detractors = number(7),
             .npsCount = number(8),
             .scoreSum = number(9),
             .scoreCount = number(10),
             .grades = {number(11), number(12), number(13), number(14)},
             .trustSum = number(15),
             .trustCount = number(16),
             .repeated = number(17),
             .repeatCount = number(18),
             .feesSum = number(19),
             .feesCount = number(20),
             .low = number(21),
             .lowHandled = number(22)}};
}

} // namespace

Result<std::vector<SurveyRow>> FeedbackRepository::surveys() const
{
    TRY_ASSIGN(const auto surveys, storage::listRecords<Survey>(m_connection, kSurveys));
    TRY_ASSIGN(const auto versions, storage::listRecords<SurveyVersion>(m_connection, kLiveVersions));
    std::vector<SurveyRow> rows;
    for (const Survey& survey : surveys) {
        SurveyRow row{survey};
        for (const SurveyVersion& version : versions) {
            if (version.survey == survey.id)
                (version.state == catalogue::VersionState::Draft ? row.draft : row.inForce) = version;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<SurveyVersion> FeedbackRepository::version(SurveyVersionId id) const
{
    return storage::getRecord<SurveyVersion>(m_connection, id);
}

Result<std::vector<AnswerRow>> FeedbackRepository::answers(const session::Scope& scope,
                                                           const AnswerFilter& filter) const
{
    TRY_ASSIGN(auto found,
               storage::listRecords<SurveyAnswer>(m_connection,
                                                  kAnswers,
                                                  scope.allBranches,
                                                  storage::idList(scope.branches),
                                                  filter.from,
                                                  filter.until,
                                                  int(filter.shown),
                                                  filter.limit));
    return rowsOf(std::move(found));
}

Result<std::vector<AnswerRow>> FeedbackRepository::answersOf(clients::ClientId client) const
{
    TRY_ASSIGN(auto found, storage::listRecords<SurveyAnswer>(m_connection, kOfClient, client));
    return rowsOf(std::move(found));
}

Result<std::vector<AnswerRow>> FeedbackRepository::rowsOf(std::vector<SurveyAnswer> answers) const
{
    QList<SurveyAnswerId> ids;
    QHash<qint64, qsizetype> places;
    std::vector<AnswerRow> rows;
    for (SurveyAnswer& answer : answers) {
        ids << answer.id;
        places.insert(answer.id.value(), qsizetype(rows.size()));
        rows.push_back({std::move(answer)});
    }
    TRY_ASSIGN(auto statement, m_connection.prepare(kNames));
    TRY_STATUS(statement.bind(storage::idList(ids)));
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return rows;
        AnswerRow& row = rows[std::size_t(places.value(statement.int64(0)))];
        row.surveyName = {statement.text(1), statement.text(2)};
        row.clientName = statement.text(3);
        row.clientNumber = statement.text(4);
        row.serviceName = {statement.text(5), statement.text(6)};
        row.personName = statement.text(7);
        row.handledByName = statement.text(8);
    }
}

Result<std::vector<SurveyAnswer>> FeedbackRepository::lowOpen(const session::Scope& scope) const
{
    return storage::listRecords<SurveyAnswer>(
        m_connection, kLowOpen, scope.allBranches, storage::idList(scope.branches));
}

Result<FeedbackFigures> FeedbackRepository::figures(const session::Scope& scope,
                                                    LocalDate from,
                                                    LocalDate until) const
{
    TRY_ASSIGN(const auto rows,
               storage::collectRows<FiguresRow>(m_connection,
                                                kFigures,
                                                &readFigures,
                                                scope.allBranches,
                                                storage::idList(scope.branches),
                                                from,
                                                until));
    ENSURES(rows.size() == 1);
    return rows.front().figures;
}

Result<std::vector<FiguresRow>> FeedbackRepository::figuresBy(FiguresBy by,
                                                              const session::Scope& scope,
                                                              LocalDate from,
                                                              LocalDate until) const
{
    return storage::collectRows<FiguresRow>(m_connection,
                                            kFiguresBy,
                                            &readFigures,
                                            scope.allBranches,
                                            storage::idList(scope.branches),
                                            from,
                                            until,
                                            int(by));
}

} // namespace seraph::feedback

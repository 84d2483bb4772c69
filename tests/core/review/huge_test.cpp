// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/aggregate_commands.h"
#include "core/review/figure_queries.h"
#include "tests/support/test_office.h"

#include <catch2/catch_all.hpp>

#include <QElapsedTimer>

#include <iostream>

namespace seraph::tests {

using namespace seraph::review;

namespace {

/// Five years of services in twenty branches, with a step and now and then a deviation each, an enquiry and an answer for
/// every tenth. Steps come first, since a closed record takes none.
constexpr const char* kFiveYears = R"sql(
    PRAGMA foreign_keys = OFF;
    PRAGMA ignore_check_constraints = ON;
    BEGIN;
    CREATE TEMP TABLE fact AS
        WITH RECURSIVE counted(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < 1000000)
        SELECT i, 1 + i % 20 AS branch, date('2021-11-01', '+' || (i * 1826 / 1000000) || ' days') AS day,
               (unixepoch('2021-11-01') + (i * 1826 / 1000000) * 86400 + i % 36000) * 1000 AS at FROM counted;
    INSERT INTO branch SELECT DISTINCT branch, 1, 'b' || branch, 'Branch ' || branch, '', '', 'Asia/Shanghai', NULL FROM fact;
    INSERT INTO care_step (id, revision, client_id, record_id, position, code, name_zh, name_en, detail_zh, detail_en, role, minutes,
                           is_key, evidence, flexibility, state, text, readings, scanned, late)
        SELECT i, 1, 1 + i % 200000, i, 1, 'a1', '', '', '', '', '', 5, 1, 'none', 'fixed', iif(i % 50 = 0, 'skipped', 'done'), '', '[]',
               '', 0 FROM fact;
    INSERT INTO care_deviation (id, revision, client_id, record_id, category, reason, decision, client_told, recorded_by, recorded_at)
        SELECT i, 1, 1 + i % 200000, i, 'skipped', 'x', '', 0, 1, at FROM fact WHERE i % 50 = 0;
    INSERT INTO care_record (id, revision, client_id, branch_id, order_id, kind, session_number, service_id, service_version_id, day,
                             state, performer_id, licence_kind, licence_number, emergency_reason, summary, opened_by, opened_at,
                             started_at, ended_at, closed_by, closed_at, late, abandon_reason)
        SELECT i, 1, 1 + i % 200000, branch, i, 'session', 1, 1, 1, day, 'closed', 100 + i % 200, 'none', '', '', '', 1, at, at,
               at + 1800000, 1, at + 1800000, iif(i % 30 = 0, 1, 0), '' FROM fact;
    INSERT INTO enquiry (id, revision, branch_id, channel, handle, need, source, received_at, received_day, due_at, first_reply_at,
                         first_reply_by, keyed_later, state, lost_reason, lost_note, recorded_by)
        SELECT i, 1, branch, 'phone', '', '', 'search', at, day, at + 300000, at + 60000 * (i % 9), 1, 0, 'open', '', '', 1 FROM fact
        WHERE i % 10 = 0;
    INSERT INTO survey_answer (id, revision, branch_id, survey_id, version_id, channel, answers, csat, score, nps, comment, answered_at,
                               day, taken_by, low, handled_note, published)
        SELECT i, 1, branch, 1, 1, 'kiosk', '[]', 1 + i % 5, 1 + i % 10, i % 11, '', at, day, 1, 0, '', 0 FROM fact WHERE i % 10 = 1;
    COMMIT;
    PRAGMA ignore_check_constraints = OFF;
    PRAGMA foreign_keys = ON;
)sql";

template <class Work> void timed(const char* what, const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::cout << what << ": " << timer.elapsed() << " ms\n";
}

} // namespace

// Hidden, because it takes minutes: seraph_core_tests "[review-huge]" prints how long each part took.
TEST_CASE("A million services over five years are reviewed, and a rebuild says the same", "[.][review-huge]")
{
    TestOffice office;
    office.clock.set(fromMilliseconds(1793836800000)); // 5 November 2026
    timed("fill", [&] { orFail(office.connection().runScript(kFiveYears)); });
    timed("rebuild", [&] { orFail(rebuildFigures(office.owner())); });
    const Period october{LocalDate(2026, 10, 1)};
    FigureSheet sheet;
    timed("one month's figures", [&] { sheet = orFail(office.owner().query(ReviewFigures{october})); });
    timed("the same again", [&] { sheet = orFail(office.owner().query(ReviewFigures{october})); });
    CHECK(sheet.find(u"service_consistency")->month.n > 10'000);
    CHECK(*sheet.find(u"sop_completion")->year.value == Catch::Approx(98).margin(0.2));
    timed("five years of every indicator", [&] {
        CHECK(orFail(office.owner().query(AllTrends{october, 60})).front().points.size() == 60);
    });
    timed("a day changed", [&] {
        orFail(office.connection().runScript("UPDATE survey_answer SET nps = 10 WHERE id = 999991"));
        orFail(office.owner().run(RefreshFigures{}));
    });
}

} // namespace seraph::tests

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/five_years.h"

#include "core/storage/rows.h"
#include "tests/bench/benchmark.h"

#include <QByteArrayList>

namespace seraph::bench {

namespace {

constexpr qint64 kFifthOfNovember = 1'793'836'800'000; // 2026

constexpr const char* kFacts = R"sql(
    CREATE TEMP TABLE fact AS
        WITH RECURSIVE counted(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < %1)
        SELECT i, 1 + i % 20 AS branch, 1 + (i * 7919) % (%1 / 5) AS client, 100 + i % 20 + 20 * (i / 20 % 10) AS person,
               date('2021-11-01', '+' || (i * 1826 / %1) || ' days') AS day,
               (unixepoch('2021-11-01') + (i * 1826 / %1) * 86400 + (i * 37) % 36000) * 1000 AS at FROM counted;
)sql";

// Steps come before their records, since a closed record takes none.
constexpr const char* kWork = R"sql(
    INSERT INTO branch (id, revision, code, name, address, phone, time_zone)
        SELECT i, 1, 'b'||i, 'B'||i, '', '', 'Asia/Shanghai' FROM fact WHERE i<=20;
    INSERT INTO enquiry (id, revision, branch_id, channel, handle, need, client_id, source, assignee_id,
        received_at, received_day, due_at, first_reply_at, first_reply_by, keyed_later, state, lost_reason,
        lost_note, recorded_by)
        SELECT i, 1, branch, 'phone', '', '', iif(i%5<4,client,NULL), 'search', person, at, day, at+300000,
            iif(i%40=0,NULL,at+60000*(i%9)), person, 0, iif(i%3=0,'lost','converted'), iif(i%3=0,'price',''), '', 1 FROM
            fact WHERE i%3=0;
    INSERT INTO visit (id, revision, client_id, branch_id, day, planned_at, person_id, kind, state, arrived_at,
        consulting_at, keyed_later, note, recorded_by)
        SELECT i, 1, client, branch, day, at, person, 'first', iif(i%20=0,'no_show','left'), at, at+(i%30)*60000, 0,
            '', 1 FROM fact WHERE i%2=0;
    INSERT INTO consultation (id, revision, client_id, branch_id, enquiry_id, day, started_at, need, notes,
        had_to_repeat, findings, outcome, lost_reason, lost_note, recorded_by)
        SELECT i, 1, client, branch, iif(i%3=0,i,NULL), day, at, '', '', i%15=0, '', iif(i%4=0,'none','plan'), '',
            '', 0 FROM fact WHERE i%3=0;
    INSERT INTO plan (id, revision, client_id, branch_id, consultation_id, goal, state, advisor_id,
        presented_at, choice_reason, decided_at, lost_reason, lost_note, created_at)
        SELECT i, 1, client, branch, i, '', iif(i%5=0,'declined','confirmed'), person, at+3600000, '', at+7200000,
            iif(i%5=0,'price',''), '', 0 FROM fact WHERE i%6=0;
    INSERT INTO plan_option (id, revision, client_id, plan_id, kind, title, description, quantity, lines,
        custom_lines, discount, amount, not_included, promised)
        SELECT i*4+k.value, 1, client, i, '', '', '', 0, '', '', 0, 0, '', '' FROM fact, json_each('[0,1,2]') k
            WHERE i%6=0;
    INSERT INTO disclosure_given (id, revision, client_id, plan_id, code, text, speaker_id, said_at,
        keyed_later)
        SELECT i*8+k.value, 1, client, i, 'topic.'||k.value, '', 0, 0, 0 FROM fact, json_each('[1,2,3,4,5,6]') k
            WHERE i%6=0;
    INSERT INTO service_order (id, revision, client_id, branch_id, way, plan_id, service_id, service_version_id,
        price_version_id, quantity, lines, amount, sessions, state, cancel_reason, day, created_by, created_at)
        SELECT i, 1, client, branch, 'plan', i, 1+i%60, 1, 1, 1, '', 100000+i%1000, 1,
            iif(i%30=0,'cancelled','open'), '', day, 1, at FROM fact WHERE i%3=0;
    INSERT INTO payment_note (id, revision, client_id, order_id, kind, amount, method, reference, day, taken_at,
        taken_by, void_reason)
        SELECT i, 1, client, i, '', 90000, 'cash', '', day, at, person, '' FROM fact WHERE i%3=0;
    INSERT INTO care_step (id, revision, client_id, record_id, position, code, name_zh, name_en, detail_zh,
        detail_en, role, minutes, is_key, evidence, flexibility, state, text, readings, scanned, late)
        SELECT i, 1, client, i, 1, 'a'||1, '', '', '', '', '', 5, 1, 'none', 'fixed', iif(i % 50 = 0,
            'skipped','done'), '', '[]', '', 0 FROM fact;
    INSERT INTO care_deviation (id, revision, client_id, record_id, category, reason, decision, client_told,
        recorded_by, recorded_at)
        SELECT i, 1, client, i, 'skipped', 'x', '', 0, 1, at FROM fact WHERE i%50=0;
    INSERT INTO care_record (id, revision, client_id, branch_id, order_id, kind, session_number, service_id,
        service_version_id, day, state, performer_id, licence_kind, licence_number, licence_until, emergency_reason,
        summary, opened_by, opened_at, started_at, ended_at, closed_by, closed_at, late, abandon_reason)
        SELECT i, 1, client, branch, i-i%3, 'session', 1, 1+i%60, 1, day, 'closed', person, 'doctor', '',
            '2027-01-01', '', '', 1, at, at, at+1800000, 1, at+1800000, i%30=0, '' FROM fact;
    INSERT INTO follow_up (id, revision, client_id, branch_id, occasion, party, origin_kind, order_id, code,
        channel, role, planned_at, due_at, due_day, limit_at, safety, each_month, snoozes, note, state,
        first_tried_at, reached_at, red_flag, closed_by, close_reason, created_at)
        SELECT i, 1, client, branch, 'care', 'client', '', i, '', 'phone', '', 0, 0, date(day,'+1 days'),
            at+172800000, 0, 0, 0, '', iif(i%9=0,'open','reached'), at+90000000, at+90000000, 0, person, '', 0 FROM
            fact;
    INSERT INTO survey_answer (id, revision, branch_id, survey_id, version_id, person_id, channel, answers,
        csat, score, nps, trust, had_to_repeat, fees, comment, answered_at, day, taken_by, low, handled_at,
        handled_note, published)
        SELECT i, 1, branch, 1, 1, person, 'kiosk', '[]', 1+i%5, 1+i%10, i%11, i%11, i%9=0, 1+i%5, 'x', at, day, 0,
            i%10=0, at+3600000, '', i%2 FROM fact WHERE i%5=0;
    INSERT INTO complication (id, revision, client_id, branch_id, origin_kind, type, grade, red_flag,
        description, onset_day, found_at, found_day, found_by, responsible_id, state, outcome_note)
        SELECT i, 1, client, branch, '', 'swelling', 'mild', '', '', '', at, day, 0, person, '', '' FROM fact WHERE
            i%100=0;
    INSERT INTO complaint (id, revision, number, complainant, client_id, name, contact, branch_id, category,
        channel, sender, reference, summary, wanted, safety, restricted, stage, round, appeal, first_contact_id,
        handler_id, on_the_spot, received_at, received_day, keyed_later, round_at, answered_at, in_time)
        SELECT i, 1, 'TS'||i, '', client, '', '', branch, iif(i%20=0,'privacy','price'), '', '', '', '', '', 0, 0,
            '', 0, 0, 0, person, 0, at, day, 0, 0, at+3600000, 1 FROM fact WHERE i%200=0;
    INSERT INTO staff (id, revision, name, sort_name, phone, identity_number, job_title, employment,
        home_branch_id, emergency_name, emergency_phone, notes)
        SELECT i+99, 1, 'P'||i, '', '', '', '', '', 1+(i+99)%20, '', '', '' FROM fact WHERE i<=200;
    DROP TABLE fact;
)sql";

QByteArrayList triggersOf(storage::Connection& connection, const char* column)
{
    const QByteArray sql = QByteArrayLiteral("SELECT ") + column +
                           " FROM sqlite_master WHERE type = 'trigger' ORDER BY name";
    const auto rows = tests::orFail(storage::collectRows<QByteArray>(
        connection, sql, [](const storage::Statement& row) { return row.text(0).toUtf8(); }));
    return {rows.begin(), rows.end()};
}

} // namespace

FiveYears::FiveYears(int services)
{
    office.clock.set(fromMilliseconds(kFifthOfNovember));
    fill(services);
}

/// Without the triggers: what they would mark is rebuilt from the facts anyway.
void FiveYears::fill(int services)
{
    storage::Connection& connection = office.connection();
    const QByteArrayList triggers = triggersOf(connection, "sql");
    QByteArray script = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN;";
    for (const QByteArray& name : triggersOf(connection, "name"))
        script += "DROP TRIGGER " + name + ';';
    script += QByteArray(kFacts).replace("%1", QByteArray::number(services)) + kWork;
    script += triggers.join(";\n") + ';';
    script += "COMMIT; PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON;";
    require(connection.runScript(script).has_value(), "five years of work");
}

} // namespace seraph::bench

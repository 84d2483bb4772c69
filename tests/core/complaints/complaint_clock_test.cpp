// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Worked out by hand for a branch that is open Monday to Friday from 9 to 12 and from 13 to 18.
#include "core/complaints/complaint_clock.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::complaints;

namespace {

const QTimeZone kClockZone("Asia/Shanghai");

Instant clockMoment(const char* text)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    return fromMilliseconds(QDateTime(local.date(), local.time(), kClockZone).toMSecsSinceEpoch());
}

std::string clockText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), kClockZone)
        .toString(u"yyyy-MM-dd HH:mm"_s)
        .toStdString();
}

organisation::LimitClock weekdays()
{
    auto hours = organisation::usualOpeningHours();
    hours.week[5] = hours.week[6] = {};
    return {hours, organisation::WorkCalendar(organisation::shippedHolidayYears()), u"Asia/Shanghai"_s};
}

Complaint caseOf(const char* category, const char* received)
{
    return {.id = ComplaintId(1),
            .revision = storage::Revision{1},
            .number = {},
            .complainant = Complainant::Other,
            .branch = BranchId(1),
            .category = QString::fromLatin1(category),
            .channel = Channel::Phone,
            .safety = false,
            .restricted = false,
            .stage = Stage::Received,
            .round = 0,
            .appeal = false,
            .firstContact = PersonId(1),
            .handler = PersonId(1),
            .onTheSpot = false,
            .receivedAt = clockMoment(received),
            .receivedDay = LocalDate(2026, 1, 1),
            .keyedLater = false,
            .roundAt = clockMoment(received)};
}

std::string dueOf(const CaseClock& clock, Stage stage, const Complaint& complaint)
{
    return clockText(clock.due(stage, complaint, {})->at);
}

} // namespace

TEST_CASE("Each of the ten kinds has its own clocks")
{
    const auto branch = weekdays();
    const CaseClock clock(branch);
    struct Row {
        const char* category;
        const char* received;
        const char* acknowledge;
        const char* act;
        const char* answer;
        const char* escalate;
    };
    const auto row = GENERATE(values<Row>({
        // Friday at five in the afternoon, before an ordinary weekend
        {"safety", "2026-11-27 17:00", "2026-11-27 17:00", "2026-11-27 18:00", "2026-12-04 18:00", "2026-11-27 17:00"},
        {"privacy", "2026-11-27 17:00", "2026-11-27 17:30", "2026-11-27 21:00", "2026-11-30 17:00", "2026-11-27 17:00"},
        {"result", "2026-11-27 17:00", "2026-11-30 10:00", "2026-11-30 18:00", "2026-12-04 18:00", "2026-11-30 18:00"},
        {"price", "2026-11-27 17:00", "2026-11-30 10:00", "2026-11-30 17:00", "2026-11-30 17:00", "2026-11-30 17:00"},
        {"attitude", "2026-11-27 17:00", "2026-11-30 10:00", "2026-11-30 17:00", "2026-11-30 17:00", "2026-12-01 17:00"},
        {"waiting", "2026-11-27 10:00", "2026-11-27 10:00", "2026-11-27 18:00", "2026-11-30 10:00", "2026-11-30 10:00"},
        {"damage", "2026-11-27 17:00", "2026-11-27 18:00", "2026-11-30 09:00", "2026-12-02 18:00", "2026-11-30 17:00"},
        {"person", "2026-11-27 17:00", "2026-11-27 18:00", "2026-11-30 17:00", "2026-11-30 17:00", "2026-11-30 09:00"},
        {"promise", "2026-11-27 17:00", "2026-11-30 10:00", "2026-11-30 17:00", "2026-12-02 18:00", "2026-11-30 17:00"},
        {"worker", "2026-11-27 17:00", "2026-11-30 10:00", "2026-11-30 09:00", "2026-12-02 18:00", "2026-11-30 09:00"},
        // the eve of the National Day of 2026, of the Spring Festival of 2025, and before the moved workday of 2024
        {"result", "2026-09-30 17:00", "2026-10-08 10:00", "2026-09-30 18:00", "2026-10-13 18:00", "2026-09-30 18:00"},
        {"price", "2026-09-30 17:00", "2026-10-08 10:00", "2026-10-08 17:00", "2026-10-08 17:00", "2026-10-08 17:00"},
        {"safety", "2025-01-27 17:00", "2025-01-27 17:00", "2025-01-27 18:00", "2025-02-10 18:00", "2025-01-27 17:00"},
        {"price", "2025-01-27 17:00", "2025-02-05 10:00", "2025-02-05 17:00", "2025-02-05 17:00", "2025-02-05 17:00"},
        {"result", "2024-05-10 17:00", "2024-05-11 10:00", "2024-05-13 18:00", "2024-05-16 18:00", "2024-05-13 18:00"},
        {"price", "2024-05-10 17:00", "2024-05-11 10:00", "2024-05-11 17:00", "2024-05-11 17:00", "2024-05-11 17:00"},
    }));
    CAPTURE(row.category, row.received);
    const Complaint complaint = caseOf(row.category, row.received);
    CHECK(dueOf(clock, Stage::Acknowledged, complaint) == row.acknowledge);
    CHECK(dueOf(clock, Stage::Assessed, complaint) == row.act);
    CHECK(dueOf(clock, Stage::Communicated, complaint) == row.answer);
    CHECK(clockText(clock.escalation(complaint, {})) == row.escalate);
}

TEST_CASE("Several departments have ten working days, and an outside body's date comes first")
{
    const auto branch = weekdays();
    const CaseClock clock(branch);
    Complaint complaint = caseOf("result", "2026-10-20 10:00");
    CHECK(dueOf(clock, Stage::Communicated, complaint) == "2026-10-27 18:00");
    complaint.complexity = Complexity::SeveralDepartments;
    CHECK(dueOf(clock, Stage::Communicated, complaint) == "2026-11-03 18:00");
    CHECK(clock.due(Stage::Communicated, complaint, {})->reason.because == DueBecause::Complex);
    complaint.externalDue = clockMoment("2026-10-30 00:00");
    const auto external = clock.due(Stage::Communicated, complaint, {});
    CHECK(clockText(external->at) == "2026-10-28 18:00");
    CHECK(external->reason.because == DueBecause::External);
    complaint.externalDue = clockMoment("2026-10-21 00:00");
    CHECK(dueOf(clock, Stage::Investigated, complaint) == "2026-10-20 10:00");
}

TEST_CASE(
    "The clock of a case stands still while they have to act, and an outside date does not wait")
{
    const auto branch = weekdays();
    const CaseClock clock(branch);
    Complaint complaint = caseOf("result", "2026-10-20 10:00");
    const std::vector<organisation::Standstill> stood{
        {clockMoment("2026-10-21 10:00"), clockMoment("2026-10-23 10:00")}};
    const auto due = clock.due(Stage::Communicated, complaint, stood);
    CHECK(clockText(due->at) == "2026-10-29 18:00");
    CHECK(due->reason.stoodSeconds == 2 * 24 * 3600);
    complaint.externalDue = clockMoment("2026-10-30 00:00");
    CHECK(clockText(clock.due(Stage::Communicated, complaint, stood)->at) == "2026-10-28 18:00");
    complaint.waitingSince = clockMoment("2026-10-24 10:00");
    complaint.stage = Stage::Assessed;
    CHECK_FALSE(clock.wound(complaint, stood).dueAt);
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/contact_time.h"

#include "tests/support/string_makers.h"

#include <QTimeZone>

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::followups;
using namespace std::chrono_literals;
using catalogue::ContactTime;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

Instant at(const char* moment)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(moment), u"yyyy-MM-dd HH:mm"_s);
    return fromMilliseconds(QDateTime(local.date(), local.time(), kShanghai).toMSecsSinceEpoch());
}

std::string spoken(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), kShanghai)
        .toString(u"yyyy-MM-dd HH:mm"_s)
        .toStdString();
}

LocalDate dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), kShanghai).date();
}

/// A branch that is closed on Sundays and on public holidays, as usual clinics are.
struct Branch {
    Branch() { hours.week[6] = {}; }
    organisation::OpeningHours hours = organisation::usualOpeningHours();
    organisation::WorkCalendar calendar{organisation::shippedHolidayYears()};
    ContactTimes times(const catalogue::FollowUpContact& contact, Instant served, Instant now) const
    {
        const ContactWish wish{dayOf(served), contact.day, contact.time, contactLimit(contact, served)};
        return contactTimes(wish, organisation::BusinessTime(hours, calendar), calendar, kShanghai, now);
    }
};

catalogue::FollowUpContact contact(int day, int limitHours, ContactTime time = ContactTime::Any)
{
    return {.day = day, .time = time, .limitHours = limitHours};
}

} // namespace

TEST_CASE("A contact after a treatment is due before the house closes, and earlier where the house "
          "is closed")
{
    const Branch branch;
    const auto [why,
                wanted,
                served,
                due] = GENERATE(table<const char*, catalogue::FollowUpContact, const char*, const char*>({
        {"the same evening, before closing", contact(0, 12, ContactTime::Evening), "2026-10-12 11:00", "2026-10-12 18:00"},
        {"the next day", contact(1, 36), "2026-10-12 11:00", "2026-10-13 18:00"},
        {"the second day, but within 48 hours", contact(2, 48), "2026-10-12 11:00", "2026-10-14 11:00"},
        {"48 hours that end in the lunch break", contact(2, 48), "2026-10-12 12:30", "2026-10-14 12:00"},
        {"a plan that allows more than 48 hours", contact(2, 72), "2026-10-12 11:00", "2026-10-14 11:00"},
        {"a Sunday goes to Saturday evening", contact(1, 36), "2026-10-17 11:00", "2026-10-17 18:00"},
        {"Sunday again, from Friday", contact(2, 48), "2026-10-16 15:00", "2026-10-17 18:00"},
        {"the week of the national holiday goes before it", contact(3, 96), "2026-09-29 10:00", "2026-09-30 18:00"},
        {"day seven in the holiday, too", contact(7, 192), "2026-09-26 10:00", "2026-09-30 18:00"},
        {"the spring festival", contact(1, 36), "2026-02-14 10:00", "2026-02-14 18:00"},
        {"a make-up workday on a Sunday is open", contact(1, 36), "2026-09-19 10:00", "2026-09-20 18:00"},
        {"day thirty on a Sunday goes to Saturday", contact(30, 816), "2026-10-16 10:00", "2026-11-14 18:00"},
    }));
    INFO(why);
    const Instant ended = at(served);
    CHECK(spoken(branch.times(wanted, ended, ended).due) == due);
}

TEST_CASE("A record that is closed late does not owe contacts in the past")
{
    const Branch branch;
    const Instant served = at("2026-10-12 11:00");
    const Instant keyed = at("2026-10-13 20:00");
    const ContactTimes evening = branch.times(contact(0, 12, ContactTime::Evening), served, keyed);
    CHECK(evening.due == keyed);
    CHECK(evening.planned == keyed);
    CHECK(evening.limit == served + 12h);
    CHECK(spoken(branch.times(contact(2, 48), served, keyed).due) == "2026-10-14 11:00");
}

TEST_CASE("A branch without opening hours keeps to the plan")
{
    const organisation::OpeningHours none;
    const organisation::WorkCalendar calendar(organisation::shippedHolidayYears());
    const Instant now = at("2026-10-12 11:00");
    const ContactTimes times = contactTimes({LocalDate(2026, 10, 12), 1, ContactTime::Any, {}},
                                            organisation::BusinessTime(none, calendar),
                                            calendar,
                                            kShanghai,
                                            now);
    CHECK(spoken(times.due) == "2026-10-14 00:00");
    CHECK(times.dueDay == LocalDate(2026, 10, 13));
}

TEST_CASE("A day of a year that nobody announced is only assumed")
{
    const Branch branch;
    const ContactTimes times =
        branch.times(contact(1065, 26280), at("2026-10-12 11:00"), at("2026-10-12 11:00"));
    CHECK(times.certainty == organisation::Certainty::Assumed);
}

TEST_CASE("A contact is never later than planned, never after its limit and never in the past")
{
    const Branch branch;
    CHECK(rc::check([&] {
        const Instant served =
            at("2026-01-01 00:00") + std::chrono::minutes(*rc::gen::inRange(0, 2 * 365 * 1440));
        const Instant now = served + std::chrono::minutes(*rc::gen::inRange(0, 5 * 1440));
        const auto wanted = contact(*rc::gen::inRange(0, 120),
                                    *rc::gen::inRange(1, 3000),
                                    *rc::gen::element(ContactTime::Any, ContactTime::Evening));
        const ContactTimes times = branch.times(wanted, served, now);
        RC_ASSERT(times.due <= times.planned);
        RC_ASSERT(times.due >= now);
        RC_ASSERT(times.due <= std::max(*times.limit, now));
        RC_ASSERT(wanted.day > kEarlyDays || *times.limit <= served + kOuterLimit);
        RC_ASSERT(times.dueDay <= std::max(dayOf(served).addDays(wanted.day), dayOf(now)));
    }));
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/matching.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;

namespace {

const LocalDate kStart(2026, 11, 1);
const LocalDate kEnd(2027, 4, 30);
const QString kCategory = u"home_child_care"_s;

Wanted wanted()
{
    return {.need = {.id = NeedId(1),
                     .revision = storage::Revision{1},
                     .client = clients::ClientId(2),
                     .branch = BranchId(3),
                     .service = catalogue::ServiceId(4),
                     .mode = WorkMode::LiveIn,
                     .conditions = {u"pets"_s},
                     .startsOn = kStart,
                     .endsOn = kEnd,
                     .budget = Money(700000),
                     .state = NeedState::Open,
                     .recordedBy = PersonId(5),
                     .recordedAt = Instant{}},
            .category = kCategory};
}

WorkerPaper paper(PaperKind kind, LocalDate until)
{
    return {.id = PaperId(1),
            .revision = storage::Revision{1},
            .worker = PersonId(7),
            .kind = kind,
            .validUntil = until,
            .seenOn = kStart,
            .seenBy = PersonId(5)};
}

/// Somebody who suits in every way.
Fit ideal()
{
    Fit fit{.profile = {.id = WorkerProfileId(1),
                        .revision = storage::Revision{1},
                        .worker = PersonId(7),
                        .skills = {kCategory},
                        .modes = {u"live_in"_s},
                        .expectedWage = Money(680000)}};
    for (const PaperKind kind : requiredPapers(true))
        fit.papers.push_back(paper(kind, kEnd));
    return fit;
}

QStringList codes(const Fit& fit)
{
    QStringList list;
    for (const FitReason& reason : reasonsFor(fit, wanted()))
        list << toCode(reason.weight) + u' ' + reason.code +
                    (reason.what.isEmpty() ? QString() : u' ' + reason.what);
    return list;
}

} // namespace

TEST_CASE("Somebody who suits in every way is told so, reason by reason")
{
    CHECK(codes(ideal()) ==
          QStringList{
              u"for skill"_s, u"for mode live_in"_s, u"for papers"_s, u"for free"_s, u"for wage"_s});
    CHECK(fits(reasonsFor(ideal(), wanted())));
}

TEST_CASE("What speaks against somebody stands first")
{
    Fit fit = ideal();
    fit.profile.skills.clear();
    fit.profile.modes = {u"by_hour"_s};
    fit.profile.limits = {u"pets"_s, u"smoking"_s};
    fit.profile.expectedWage = Money(720000);
    fit.stays = {{WorkMode::LiveIn, kStart.addDays(-30), kStart}};
    fit.droppedBefore = true;
    CHECK(codes(fit) == QStringList{u"against no_skill"_s,
                                    u"against no_mode live_in"_s,
                                    u"against placed"_s,
                                    u"against limit pets"_s,
                                    u"caution wage_above"_s,
                                    u"caution dropped_before"_s,
                                    u"for papers"_s});
    CHECK_FALSE(fits(reasonsFor(fit, wanted())));
}

TEST_CASE("A paper that runs out during the term is a caution, one that is over speaks against")
{
    Fit fit = ideal();
    fit.papers[1] = paper(PaperKind::Health, kEnd.addDays(-1));
    CHECK(codes(fit).first() == u"caution paper_runs_out health"_s);
    CHECK(reasonsFor(fit, wanted()).front().day == kEnd.addDays(-1));
    CHECK(fits(reasonsFor(fit, wanted())));
    fit.papers[1] = paper(PaperKind::Health, kStart.addDays(-1));
    CHECK(codes(fit).first() == u"against paper health"_s);
}

TEST_CASE("Somebody on leave or free only later is no surprise")
{
    Fit fit = ideal();
    fit.profile.leaveFrom = kStart.addDays(-3);
    fit.profile.leaveUntil = kStart.addDays(3);
    CHECK(codes(fit).first() == u"against leave"_s);
    fit = ideal();
    fit.profile.availableFrom = kStart.addDays(1);
    CHECK(codes(fit).first() == u"caution later"_s);
}

TEST_CASE("Fewer reasons against stand before fewer cautions, and those before more reasons for")
{
    const auto good = reasonsFor(ideal(), wanted());
    Fit known = ideal();
    known.servedBefore = true;
    Fit returned = known;
    returned.returned = ReplaceCause::Skill;
    CHECK(codes(returned).first() == u"against returned skill"_s);
    CHECK(fitsBetter(good, reasonsFor(returned, wanted())));
    Fit dear = ideal();
    dear.profile.expectedWage = Money(900000);
    Fit unskilled = ideal();
    unskilled.profile.skills.clear();
    CHECK(fitsBetter(reasonsFor(known, wanted()), good));
    CHECK(fitsBetter(good, reasonsFor(dear, wanted())));
    CHECK(fitsBetter(reasonsFor(dear, wanted()), reasonsFor(unskilled, wanted())));
    CHECK_FALSE(fitsBetter(good, good));
}

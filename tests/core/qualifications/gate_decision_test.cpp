// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, by table: gate × role × state of the certificate, to the minute and in every zone.
#include "core/organisation/time_zone.h"
#include "core/qualifications/gate.h"
#include "tests/support/broken_rules.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace std::chrono_literals;

namespace {

const QString kShanghai = u"Asia/Shanghai"_s;
const LocalDate kGateDay(2026, 10, 6);
const PersonId kSomebody(7);

Moment momentOn(LocalDate day, std::chrono::minutes after = 12h, const QString& zone = kShanghai)
{
    const Instant at = organisation::startOfDay(day, zone) + after;
    return {at, organisation::localDay(at, zone), zone};
}

CertificateKind madeKind(qint64 id, const QString& code, const QStringList& coveredBy = {})
{
    return {.id = CertificateKindId(id),
            .revision = storage::kFirstRevision,
            .code = code,
            .group = KindGroup::Licence,
            .nameZh = code,
            .nameEn = code,
            .numbered = true,
            .coveredBy = coveredBy,
            .position = int(id)};
}

Requirement rule(Gate gate, std::optional<qint64> kind, Basis basis = Basis::House)
{
    return {.id = RequirementId(11),
            .revision = storage::kFirstRevision,
            .gate = gate,
            .kind = kind ? std::optional(CertificateKindId(*kind)) : std::nullopt,
            .basis = basis,
            .watchedFrom = kGateDay.addDays(-100)};
}

HeldPaper paper(const QString& kind, std::optional<LocalDate> from, std::optional<LocalDate> until)
{
    return {.person = kSomebody, .kind = kind, .validFrom = from, .validUntil = until};
}

GateCase caseWith(const Requirement& requirement, std::vector<HeldPaper> papers)
{
    return {.person = kSomebody,
            .gate = requirement.gate,
            .moment = momentOn(kGateDay),
            .roles = {u"nurse"_s},
            .service = catalogue::ServiceId(5),
            .serviceCode = u"m6"_s,
            .serviceLicence = catalogue::Licence::Nurse,
            .requirements = {requirement},
            .kinds = {madeKind(1, u"physician"_s),
                      madeKind(2, u"nurse"_s, {u"physician"_s}),
                      madeKind(3, u"therapist"_s, {u"physician"_s, u"nurse"_s}),
                      madeKind(4, u"course.injection"_s)},
            .papers = std::move(papers)};
}

} // namespace

TEST_CASE("A gate answers by the state of the certificate", "[qualifications]")
{
    const LocalDate day = kGateDay;
    const QString kind = u"course.injection"_s;
    HeldPaper revoked = paper(kind, day.addYears(-1), day.addYears(1));
    revoked.revokedAt = momentOn(day, 9h).at;
    HeldPaper revokedLater = revoked;
    revokedLater.revokedAt = momentOn(day, 15h).at;
    struct Row {
        const char* what;
        std::vector<HeldPaper> papers;
        Hold hold;
        std::optional<LocalDate> since;
    };
    const auto row = GENERATE_COPY(from_range(std::vector<Row>{
        {"nothing", {}, Hold::Missing, {}},
        {"of another kind", {paper(u"nurse"_s, {}, {})}, Hold::Missing, {}},
        {"without dates", {paper(kind, {}, {})}, Hold::Valid, {}},
        {"first day", {paper(kind, day, day.addDays(1))}, Hold::Valid, {}},
        {"last day", {paper(kind, {}, day)}, Hold::Valid, {}},
        {"over since today", {paper(kind, {}, day.addDays(-1))}, Hold::Expired, day},
        {"from tomorrow on", {paper(kind, day.addDays(1), {})}, Hold::NotYetValid, day.addDays(1)},
        {"renewed from tomorrow, over today",
         {paper(kind, {}, day.addDays(-1)), paper(kind, day.addDays(1), {})},
         Hold::NotYetValid,
         day.addDays(1)},
        {"renewed before the end",
         {paper(kind, {}, day.addDays(-9)), paper(kind, day.addDays(-10), {})},
         Hold::Valid,
         {}},
        {"revoked this morning", {revoked}, Hold::Revoked, day},
        {"revoked later today", {revokedLater}, Hold::Valid, {}},
        {"revoked, and another holds", {revoked, paper(kind, {}, day)}, Hold::Valid, {}},
    }));
    INFO(row.what);
    const GateDecision decision = decide(caseWith(rule(Gate::Perform, 4), row.papers));
    CHECK(decision.lets() == (row.hold == Hold::Valid));
    if (row.hold == Hold::Valid)
        return;
    REQUIRE(decision.obstacles.size() == 1);
    CHECK(decision.obstacles.front().hold == row.hold);
    CHECK(decision.obstacles.front().since == row.since);
    CHECK(decision.obstacles.front().kind == kind);
}

TEST_CASE("A certificate holds to the last minute of its last day where the work is done",
          "[qualifications]")
{
    const auto letsAt = [](const Moment& moment) {
        GateCase gateCase =
            caseWith(rule(Gate::Perform, 4), {paper(u"course.injection"_s, {}, kGateDay)});
        gateCase.moment = moment;
        return decide(gateCase).lets();
    };
    CHECK(letsAt(momentOn(kGateDay, 23h + 59min)));
    CHECK_FALSE(letsAt(momentOn(kGateDay, 24h)));
    // The same instant: still the sixth in Urumqi's office time, the seventh already in Auckland.
    const Instant evening = momentOn(kGateDay, 23h).at;
    CHECK(letsAt({evening, organisation::localDay(evening, kShanghai), kShanghai}));
    const QString auckland = u"Pacific/Auckland"_s;
    CHECK_FALSE(letsAt({evening, organisation::localDay(evening, auckland), auckland}));
}

TEST_CASE("Who answers for a service holds the licence that it names, or one that stands for it",
          "[qualifications]")
{
    using Licence = catalogue::Licence;
    const auto [held, needed, may] = GENERATE(table<const char*, Licence, bool>({
        {"physician", Licence::Physician, true},
        {"nurse", Licence::Physician, false},
        {"physician", Licence::Nurse, true},
        {"nurse", Licence::Therapist, true},
        {"therapist", Licence::Nurse, false},
        {"physician", Licence::HealthCertificate, true}, // no such kind in this trade: nothing is asked
        {"therapist", Licence::None, true},
    }));
    GateCase gateCase = caseWith(rule(Gate::Answer, {}, Basis::Law),
                                 {paper(QString::fromLatin1(held), {}, kGateDay)});
    gateCase.serviceLicence = needed;
    const GateDecision decision = decide(gateCase);
    CHECK(decision.lets() == may);
    const bool asked = needed != Licence::None && needed != Licence::HealthCertificate;
    CHECK(decision.licence.has_value() == (may && asked));
}

TEST_CASE("A rule is asked only of the roles, services and gates that it names", "[qualifications]")
{
    Requirement requirement = rule(Gate::Perform, 4);
    requirement.roles = {u"nurse"_s, u"physician"_s};
    requirement.services = {u"m5"_s, u"m6"_s};
    struct Row {
        QStringList roles;
        QString service;
        Gate gate;
        bool asked;
    };
    const auto row = GENERATE(from_range(std::vector<Row>{
        {{u"nurse"_s}, u"m6"_s, Gate::Perform, true},
        {{u"therapist"_s, u"physician"_s}, u"m5"_s, Gate::Perform, true},
        {{u"therapist"_s}, u"m6"_s, Gate::Perform, false},
        {{}, u"m6"_s, Gate::Perform, false},
        {{u"nurse"_s}, u"m7"_s, Gate::Perform, false},
        {{u"nurse"_s}, u""_s, Gate::Perform, false},
        {{u"nurse"_s}, u"m6"_s, Gate::Answer, false},
    }));
    GateCase gateCase = caseWith(requirement, {});
    gateCase.roles = row.roles;
    gateCase.serviceCode = row.service;
    gateCase.gate = row.gate;
    CHECK(decide(gateCase).lets() == !row.asked);
}

TEST_CASE("A rule watches first, the law's for fourteen days and the house's for thirty",
          "[qualifications]")
{
    const auto [basis, day, verdict] = GENERATE(table<Basis, int, Verdict>({
        {Basis::Law, 1, Verdict::Watched},
        {Basis::Law, 14, Verdict::Watched},
        {Basis::Law, 15, Verdict::Blocked},
        {Basis::House, 15, Verdict::Watched},
        {Basis::House, 30, Verdict::Watched},
        {Basis::House, 31, Verdict::Blocked},
    }));
    Requirement requirement = rule(Gate::Perform, 4, basis);
    requirement.watchedFrom = kGateDay.addDays(1 - day);
    CHECK(decide(caseWith(requirement, {})).verdict == verdict);
    requirement.turnedOnAt = momentOn(kGateDay, 8h).at;
    CHECK(decide(caseWith(requirement, {})).verdict == Verdict::Blocked);
}

TEST_CASE("An override lets pass what it names, until its day, and never the law", "[qualifications]")
{
    const GateOverride granted{.id = OverrideId(3),
                               .revision = storage::kFirstRevision,
                               .person = kSomebody,
                               .gate = Gate::Perform,
                               .kinds = {u"course.injection"_s},
                               .reason = u"考试已排到周五"_s,
                               .until = kGateDay,
                               .grantedBy = PersonId(1),
                               .grantedAt = momentOn(kGateDay, 8h).at};
    const auto verdict = [&](auto change, Basis basis = Basis::House) {
        GateCase gateCase = caseWith(rule(Gate::Perform, 4, basis), {});
        gateCase.overrides = {granted};
        change(gateCase);
        return decide(gateCase).verdict;
    };
    CHECK(verdict([](GateCase&) {}) == Verdict::Overridden);
    CHECK(verdict([](GateCase&) {}, Basis::Law) == Verdict::Blocked);
    CHECK(verdict([](GateCase& each) { each.moment = momentOn(kGateDay.addDays(1), 0min); }) ==
          Verdict::Blocked);
    CHECK(verdict([](GateCase& each) { each.moment = momentOn(kGateDay, 7h); }) == Verdict::Blocked);
    CHECK(verdict([](GateCase& each) { each.overrides[0].withdrawnAt = momentOn(kGateDay, 9h).at; }) ==
          Verdict::Blocked);
    CHECK(verdict([](GateCase& each) { each.overrides[0].kinds = {u"nurse"_s}; }) == Verdict::Blocked);
    CHECK(verdict([](GateCase& each) { each.overrides[0].service = catalogue::ServiceId(6); }) ==
          Verdict::Blocked);
}

TEST_CASE("While the clock is in doubt nothing that asks for anything lets pass", "[qualifications]")
{
    GateCase gateCase = caseWith(rule(Gate::Perform, 4), {paper(u"course.injection"_s, {}, {})});
    gateCase.clockInDoubt = true;
    CHECK(decide(gateCase).verdict == Verdict::ClockInDoubt);
    gateCase.requirements.clear();
    CHECK(decide(gateCase).verdict == Verdict::Open);
}

TEST_CASE("Certificates are warned of at 90, 60, 30 and 7 days and when they are over", "[qualifications]")
{
    const auto stage = [](int days) { return reminderStage(kGateDay.addDays(days), kGateDay); };
    CHECK_FALSE(stage(91));
    CHECK(stage(90) == 90);
    CHECK(stage(61) == 90);
    CHECK(stage(60) == 60);
    CHECK(stage(30) == 30);
    CHECK(stage(8) == 30);
    CHECK(stage(7) == 7);
    CHECK(stage(0) == 7);
    CHECK(stage(-1) == 0);
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent.h"

#include "tests/support/broken_rules.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::consultations;
using catalogue::GuardianRule;
using catalogue::ValidityKind;

namespace {

const LocalDate kDay(2026, 10, 6);
const LocalDate kChild(2012, 1, 1);

Consent consent(ConsentState state, std::optional<LocalDate> until = {})
{
    return {.id = ConsentId(123456789),
            .revision = storage::Revision{1},
            .client = clients::ClientId(2),
            .branch = BranchId(3),
            .document = catalogue::TemplateId(4),
            .version = catalogue::TemplateVersionId(5),
            .language = Language::Chinese,
            .hash = QByteArray::fromHex("00112233445566778899aabbccddeeff"),
            .state = state,
            .preparedBy = PersonId(6),
            .preparedAt = Instant{},
            .validUntil = until};
}

} // namespace

TEST_CASE("A signature holds for one time, for a course, or until it is taken back")
{
    CHECK(validUntil({ValidityKind::EachTime, {}}, kDay) == kDay.addDays(30));
    CHECK(validUntil({ValidityKind::Course, 12}, kDay) == LocalDate(2027, 10, 5));
    CHECK_FALSE(validUntil({ValidityKind::UntilWithdrawn, {}}, kDay));
}

TEST_CASE("Where a consent stands on a day")
{
    CHECK(standingOn(consent(ConsentState::Prepared), kDay) == ConsentStanding::Prepared);
    CHECK(standingOn(consent(ConsentState::Signed), kDay) == ConsentStanding::Valid);
    CHECK(standingOn(consent(ConsentState::Signed, kDay), kDay) == ConsentStanding::Valid);
    CHECK(standingOn(consent(ConsentState::Signed, kDay), kDay.addDays(1)) == ConsentStanding::Expired);
    CHECK(standingOn(consent(ConsentState::Withdrawn), kDay) == ConsentStanding::Withdrawn);
    CHECK(standingOn(consent(ConsentState::Refused), kDay) == ConsentStanding::Refused);
    Consent used = consent(ConsentState::Signed);
    used.usedAt = Instant{};
    CHECK(standingOn(used, kDay) == ConsentStanding::Used);
}

TEST_CASE("A guardian signs for a minor where the document asks for one")
{
    CHECK(needsGuardian(GuardianRule::Minor, kChild, kDay));
    CHECK(needsGuardian(GuardianRule::AlwaysAsk, kChild, kDay));
    CHECK_FALSE(needsGuardian(GuardianRule::None, kChild, kDay));
    CHECK_FALSE(needsGuardian(GuardianRule::Minor, LocalDate(1990, 1, 1), kDay));
    CHECK_FALSE(needsGuardian(GuardianRule::Minor, std::nullopt, kDay));
}

TEST_CASE("Who signs is named, with the witness that the document asks for")
{
    catalogue::TemplateText rules;
    rules.guardian = GuardianRule::Minor;
    rules.witness = true;
    Consent paper = consent(ConsentState::Prepared);
    CHECK(tests::brokenRules(checkSigning({}, rules, paper, {}, kDay)) ==
          "signer_name=required witness_name=required");
    const SigningDetails self{.signerName = u"王小红"_s, .witnessName = u"李护士"_s};
    CHECK(checkSigning(self, rules, paper, {}, kDay));
    CHECK(tests::brokenRules(checkSigning(self, rules, paper, kChild, kDay)) ==
          "signer=guardian_required");
    const SigningDetails mother{Signer::Guardian, u"王母"_s, u"李护士"_s};
    CHECK(tests::brokenRules(checkSigning(mother, rules, paper, kChild, kDay)) ==
          "guardian=required");
    paper.guardian = clients::GuardianId(9);
    CHECK(checkSigning(mother, rules, paper, kChild, kDay));
}

TEST_CASE("The code on a paper finds its consent and its text")
{
    const Consent paper = consent(ConsentState::Prepared);
    const QString code = paperCode(paper, 3);
    CHECK(code == u"SERAPH/C/21I3V9/3/0011223344556677"_s);
    const PaperCode read = parsePaperCode(code).value();
    CHECK(read.consent == paper.id);
    CHECK(read.templateVersion == 3);
    CHECK(belongsTo(read, paper));
    Consent other = paper;
    other.hash = QByteArray(32, 'x');
    CHECK_FALSE(belongsTo(read, other));
    for (const QString& wrong : {u""_s,
                                 u"SERAPH/C/21I3V9"_s,
                                 u"SERAPH/C/0/3/0011223344556677"_s,
                                 u"SERAPH/C/-5/3/0011223344556677"_s,
                                 u"SERAPH/C/21I3V9/3/00"_s,
                                 u"http://example.org/a/b/c/d"_s})
        CHECK(tests::brokenRules(parsePaperCode(wrong)) == "code=format");
}

TEST_CASE("A signature binds text and strokes together")
{
    CHECK(signatureHash("text", "strokes") == signatureHash("text", "strokes"));
    CHECK(signatureHash("text", "strokes") != signatureHash("text", "stroke"));
    CHECK(signatureHash("text", "strokes") != signatureHash("tex", "strokes"));
    CHECK(signatureHash("text", "strokes").size() == 32);
}

TEST_CASE("A concern on the day stops the treatment until a physician clears it")
{
    SameDayCheck check{.id = SameDayCheckId(1),
                       .revision = storage::Revision{1},
                       .client = clients::ClientId(2),
                       .branch = BranchId(3),
                       .service = catalogue::ServiceId(4),
                       .day = kDay,
                       .checkedBy = PersonId(5),
                       .checkedAt = Instant{}};
    CHECK(isClear(check));
    check.concerns = {u"sun"_s};
    CHECK_FALSE(isClear(check));
    check.clearedBy = PersonId(7);
    CHECK(isClear(check));
}

TEST_CASE("Sessions are used while there are any, in time, of an order that stands")
{
    ServiceOrder order{.id = OrderId(1),
                       .revision = storage::Revision{1},
                       .client = clients::ClientId(2),
                       .branch = BranchId(3),
                       .way = catalogue::Way::Course,
                       .service = catalogue::ServiceId(4),
                       .serviceVersion = catalogue::ServiceVersionId(5),
                       .priceVersion = catalogue::PriceVersionId(6),
                       .quantity = 1,
                       .sessions = 2,
                       .validUntil = kDay,
                       .state = OrderState::Open,
                       .day = kDay,
                       .createdBy = PersonId(7),
                       .createdAt = Instant{}};
    CHECK(obstacleToUse(order, 1, kDay).isEmpty());
    CHECK(obstacleToUse(order, 2, kDay) == u"order.no_sessions_left"_s);
    CHECK(obstacleToUse(order, 0, kDay.addDays(1)) == u"order.expired"_s);
    order.state = OrderState::Cancelled;
    CHECK(obstacleToUse(order, 0, kDay) == u"order.cancelled"_s);
}

TEST_CASE("Money through a bank needs a reference")
{
    CHECK(checkDetails(PaymentDetails{.amount = Money(100), .method = PaymentMethod::Cash}));
    CHECK(tests::brokenRules(checkDetails(PaymentDetails{.method = PaymentMethod::Transfer})) ==
          "amount=out_of_range reference=required");
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_commands.h"

#include "core/qualifications/conduct_queries.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::qualifications;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

AgreementRow ownAgreement(session::Session& session, const QString& kind)
{
    const auto id = kindWithCode(session, kind).id;
    for (const AgreementRow& row : orFail(session.query(OwnAgreements{}))) {
        if (row.agreement.kind == id)
            return row;
    }
    throw std::runtime_error("no such agreement");
}

QString ownName(TestOffice& office)
{
    return orFail(office.owner().query(OwnQualificationFile{})).person.name;
}

CreditFacts creditFacts(std::vector<std::pair<const char*, int>> values)
{
    CreditFacts facts{.day = LocalDate(2026, 10, 6), .asked = 4, .held = 4};
    for (const auto& [measure, value] : values)
        facts.scores.push_back({.id = ScoreId(qint64(facts.scores.size()) + 1),
                                .revision = storage::kFirstRevision,
                                .person = PersonId(7),
                                .measure = QString::fromLatin1(measure),
                                .day = LocalDate(2026, 9, 30),
                                .value = value,
                                .samples = 10,
                                .recordedBy = PersonId(1),
                                .recordedAt = Instant()});
    return facts;
}

CreditAppeal appealOf(AppealState state, LocalDate day)
{
    return {.id = CreditAppealId(3),
            .revision = storage::kFirstRevision,
            .person = PersonId(7),
            .measure = u"client"_s,
            .raisedOn = day,
            .raisedBy = PersonId(7),
            .state = state};
}

} // namespace

TEST_CASE("What ships to be signed is there from the first day, unsigned", "[qualifications][conduct]")
{
    const auto profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    TestOffice office(profile);
    const auto rows = orFail(office.owner().query(OwnAgreements{}));
    REQUIRE(rows.size() == 2);
    for (const AgreementRow& row : rows) {
        CHECK_FALSE(row.signature);
        CHECK(row.agreement.hash == agreementHash(row.agreement.text()));
    }
}

TEST_CASE("Signing keeps name, text and seal, and the gate's certificate comes of it",
          "[qualifications][conduct]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto agreement = ownAgreement(owner, u"agreement.conduct"_s).agreement;
    CHECK(failing(office, owner, SignAgreement{agreement.id, {}}).fields.front().rule == u"required"_s);
    CHECK(failing(office, owner, SignAgreement{agreement.id, u"别人"_s}).fields.front().rule ==
          u"not_your_name"_s);
    orFail(owner.run(SignAgreement{agreement.id, ownName(office)}));
    const auto row = ownAgreement(owner, u"agreement.conduct"_s);
    REQUIRE(row.signature);
    CHECK(row.intact);
    CHECK(row.signedNumber == 1);
    CHECK(row.signature->textHash == agreement.hash);
    const auto certificates = orFail(owner.query(ListCertificates{}));
    REQUIRE(certificates.size() == 1);
    CHECK(certificates.front().certificate.id == row.signature->certificate);
    CHECK(certificates.front().kind.code == u"agreement.conduct"_s);
    CHECK(failing(office, owner, SignAgreement{agreement.id, ownName(office)}).reason ==
          u"agreement.signed"_s);
}

TEST_CASE("A new version asks for a new signature, and the old text cannot be signed any more",
          "[qualifications][conduct]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto first = ownAgreement(owner, u"agreement.conduct"_s).agreement;
    CHECK(failing(office, owner, ReleaseAgreement{first.kind, {}}).fields.front().rule == u"required"_s);
    CHECK(failing(office, owner, ReleaseAgreement{kindWithCode(owner, u"physician"_s).id, {u"守则"_s, {}}})
              .fields.front()
              .rule == u"not_an_agreement"_s);
    orFail(owner.run(SignAgreement{first.id, ownName(office)}));
    const auto second = orFail(owner.run(ReleaseAgreement{first.kind, {u"新守则"_s, u"New code"_s}}));
    const auto row = ownAgreement(owner, u"agreement.conduct"_s);
    CHECK(row.agreement.number == 2);
    CHECK(row.signedNumber == 1);
    CHECK(failing(office, owner, SignAgreement{first.id, ownName(office)}).reason ==
          u"agreement.outdated"_s);
    orFail(owner.run(SignAgreement{second, ownName(office)}));
    CHECK(ownAgreement(owner, u"agreement.conduct"_s).signedNumber == 2);
}

TEST_CASE("What people signed cannot be rewritten, and a forged seal shows", "[qualifications][conduct]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto agreement = ownAgreement(owner, u"agreement.conduct"_s).agreement;
    orFail(owner.run(SignAgreement{agreement.id, ownName(office)}));
    CHECK_FALSE(office.connection().runScript("UPDATE agreement SET text_zh = '别的'"));
    CHECK_FALSE(
        office.connection().runScript("UPDATE agreement_signature SET signed_name = '别人'"));
    const auto signature = ownAgreement(owner, u"agreement.conduct"_s).signature.value();
    AgreementSignature forged = signature;
    forged.signedName = u"别人"_s;
    CHECK(isIntact(signature, agreement));
    CHECK_FALSE(isIntact(forged, agreement));
    Agreement rewritten = agreement;
    rewritten.textZh += u"，另加一条"_s;
    CHECK_FALSE(isIntact(signature, rewritten));
    CHECK(agreementHash({u"ab"_s, u"c"_s}) != agreementHash({u"a"_s, u"bc"_s}));
}

TEST_CASE("Credit is the weighted mean of what is known, in grades", "[qualifications][conduct]")
{
    using Grade = CreditGrade;
    const auto [client, audit, value, grade] = GENERATE(table<int, int, int, Grade>({
        {1000, 1000, 1000, Grade::A},
        {900, 900, 915, Grade::A}, // 35 × 900 + 20 × 900 + 10 × 1000, over 65
        {860, 860, 881, Grade::B},
        {700, 700, 746, Grade::C},
        {400, 400, 492, Grade::D},
        {1000, 0, 692, Grade::C},
    }));
    const CreditRating rating = creditOf(creditFacts({{"client", client}, {"audit", audit}}));
    CHECK(rating.value == value);
    CHECK(rating.grade == grade);
}

TEST_CASE("Nobody is graded on a handful of answers, and old ones count no more",
          "[qualifications][conduct]")
{
    CreditFacts facts = creditFacts({{"client", 1000}});
    facts.scores.front().samples = kCreditSamples - 1;
    CHECK_FALSE(creditOf(facts).grade);
    facts.scores.front().samples = kCreditSamples;
    CHECK(creditOf(facts).grade == CreditGrade::A);
    facts.scores.front().day = facts.day.addMonths(-kCreditMonths);
    CHECK_FALSE(creditOf(facts).grade);
}

TEST_CASE("Without a paper that the law asks for nobody is better than C, nor on the honour roll",
          "[qualifications][conduct]")
{
    CreditFacts facts = creditFacts({{"client", 1000}});
    CHECK(isHonoured(creditOf(facts), facts, HonourWish::Shown));
    CHECK_FALSE(isHonoured(creditOf(facts), facts, HonourWish::Hidden));
    facts.held = 3;
    CHECK_FALSE(isHonoured(creditOf(facts), facts, HonourWish::Shown));
    facts.lawMissing = true;
    CHECK(creditOf(facts).limited);
    CHECK(creditOf(facts).grade == CreditGrade::C);
}

TEST_CASE("An appeal that is upheld sets older figures aside, and only those", "[qualifications][conduct]")
{
    CreditFacts facts = creditFacts({{"client", 300}, {"audit", 1000}});
    CHECK(creditOf(facts).grade == CreditGrade::D);
    facts.appeals = {appealOf(AppealState::Open, facts.day)};
    CHECK(creditOf(facts).grade == CreditGrade::D);
    facts.appeals = {appealOf(AppealState::Upheld, LocalDate(2026, 9, 29))};
    CHECK(creditOf(facts).grade == CreditGrade::D);
    facts.appeals = {appealOf(AppealState::Upheld, facts.day)};
    const CreditRating rating = creditOf(facts);
    CHECK(rating.grade == CreditGrade::A);
    CHECK(rating.inputs.front().setAside);
}

TEST_CASE("One appeals for oneself, and somebody else decides", "[qualifications][conduct]")
{
    TestOffice office;
    auto& owner = office.owner();
    const auto nurse = office.as(u"nurse"_s);
    CHECK(failing(office, *nurse, AppealCredit{office.ownerPerson(), u"client"_s, u"不符"_s}).reason ==
          u"credit.not_yours"_s);
    CHECK(failing(office, *nurse, AppealCredit{{}, u"looks"_s, u"不符"_s}).fields.front().field ==
          u"measure"_s);
    CHECK(failing(office, *nurse, AppealCredit{{}, u"client"_s, {}}).fields.front().field == u"reason"_s);
    const auto appeal = orFail(nurse->run(AppealCredit{{}, u"client"_s, u"不是我接待的客户"_s}));
    CHECK(failing(office, *nurse, AppealCredit{{}, u"client"_s, u"再说一次"_s}).reason ==
          u"credit_appeal.open"_s);
    const auto decide = [&](const QString& note) {
        return DecideCreditAppeal{appeal, storage::kFirstRevision, AppealDecision::Uphold, note};
    };
    CHECK(failing(office, *nurse, decide(u"好"_s)).code == ErrorCode::Denied);
    CHECK(failing(office, owner, decide({})).fields.front().field == u"note"_s);
    orFail(owner.run(decide(u"核对签到表，确非本人接待"_s)));
    const auto own = orFail(nurse->query(OwnCredit{}));
    REQUIRE(own.appeals.size() == 1);
    CHECK(own.appeals.front().state == AppealState::Upheld);
    orFail(nurse->run(SayHonour{}));
    CHECK(orFail(nurse->query(OwnCredit{})).wish == HonourWish::Shown);
    orFail(nurse->run(SayHonour{{}, HonourWish::Hidden}));
    CHECK(orFail(nurse->query(OwnCredit{})).wish == HonourWish::Hidden);
}

TEST_CASE("The list of credit says of everybody what their own page says", "[qualifications][conduct]")
{
    TestOffice office;
    auto& owner = office.owner();
    for (int month = 1; month <= 3; ++month)
        orFail(owner.run(RecordScore{
            office.ownerPerson(), {u"client"_s, LocalDate(2026, 9, 30).addMonths(-month), 930, 4}}));
    const auto own = orFail(owner.query(OwnCredit{}));
    for (const CreditRow& row : orFail(owner.query(ListCredit{}))) {
        if (row.person == office.ownerPerson())
            CHECK(row.rating.inputs == own.rating.inputs);
    }
    CHECK(own.rating.inputs.front().value == 930);
    CHECK(own.rating.inputs.front().samples == 12);
}

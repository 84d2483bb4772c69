// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/case_rules.h"
#include "core/complaints/case_search.h"
#include "core/complaints/complaint_content.h"
#include "core/complaints/sanction.h"
#include "tests/support/broken_rules.h"

#include <QRegularExpression>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::complaints;
using seraph::tests::brokenRules;

TEST_CASE("Every stage is passed by its own move, one after the other, and none is skipped")
{
    for (const auto& [stage, stageCode] : Codes<Stage>::kAll) {
        for (const auto& [move, moveCode] : Codes<Move>::kAll) {
            CAPTURE(stageCode, moveCode);
            const auto passes = stageOf(move);
            const auto to = stageAfter(stage, move);
            if (passes) {
                CHECK(to.has_value() == (int(*passes) == int(stage) + 1));
                CHECK((!to || *to == *passes));
            } else {
                const Stage earliest = move == Move::Appeal ? Stage::Communicated : Stage::Closed;
                CHECK(to.has_value() == (stage >= earliest));
                CHECK((!to || *to == Stage::Received));
            }
        }
        CHECK(nextMove(stage).has_value() == (stage != Stage::Reviewed));
    }
}

TEST_CASE("A complaint needs somebody, a kind and their words")
{
    CHECK(brokenRules(checkDetails(ComplaintDetails{})) ==
          "client=required category=required summary=required");
    CHECK(brokenRules(checkDetails(ComplaintDetails{
              .complainant = Complainant::Worker, .category = u"worker"_s, .summary = u"x"_s})) ==
          "worker=required");
    CHECK(brokenRules(checkDetails(ComplaintDetails{.complainant = Complainant::Anonymous,
                                                    .category = u"worker"_s,
                                                    .channel = Channel::Regulator,
                                                    .summary = u"x"_s})) ==
          "external_due=required");
    const auto tidy = tidied(ComplaintDetails{.complainant = Complainant::Anonymous,
                                              .client = clients::ClientId(5),
                                              .name = u"李四"_s,
                                              .sender = u"12345"_s});
    CHECK_FALSE(tidy.client);
    CHECK(tidy.name.isEmpty());
    CHECK(tidy.sender.isEmpty());
    CHECK(isRestricted(tidy));
}

TEST_CASE("What ships for complaints is whole in both languages")
{
    REQUIRE(categories().size() == 10);
    for (const Category& each : categories()) {
        CAPTURE(each.code.toStdString());
        for (const LocalizedText& text : {each.name, each.note, each.action}) {
            CHECK_FALSE(text.zh.isEmpty());
            CHECK_FALSE(text.en.isEmpty());
        }
        CHECK(each.answer.amount > 0);
        CHECK(each.close.amount > 0);
        CHECK((!each.onTheSpot || !each.restricted));
    }
    for (const auto& [stage, code] : Codes<Stage>::kAll)
        CHECK_FALSE(contentOf(stage).required.en.isEmpty());
    for (const auto& [kind, code] : Codes<RemedyKind>::kAll)
        CHECK_FALSE(remedyName(kind).zh.isEmpty());
    for (const auto& [kind, code] : Codes<LetterKind>::kAll) {
        for (const Language language : {Language::Chinese, Language::English}) {
            static const QRegularExpression field(u"\\{(\\w+)\\}"_s);
            auto found = field.globalMatch(templateOf(kind).text.in(language));
            while (found.hasNext())
                CHECK(letterFields().contains(found.next().captured(1)));
        }
    }
    CHECK(calmScript().size() >= 8);
    CHECK(approvalLimit({u"front_desk"_s, u"manager"_s}) > approvalLimit({u"front_desk"_s}));
    CHECK(approvalLimit({u"nurse"_s}) == Money(0));
}

TEST_CASE("What was not served is given back to the fen, in favour of the client")
{
    CHECK(unservedPart(Money(320000), 10, 3) == Money(224000));
    CHECK(unservedPart(Money(10000), 3, 1) == Money(6667));
    CHECK(unservedPart(Money(10000), 3, 0) == Money(10000));
    CHECK(unservedPart(Money(10000), 3, 3) == Money(0));
    CHECK(unservedPart(Money(10000), 3, 5) == Money(0));
    CHECK(unservedPart(Money(10000), 0, 0) == Money(0));
}

TEST_CASE("Nobody is sanctioned unheard, and the ladder is climbed step by step")
{
    using S = SanctionState;
    CHECK_FALSE(sanctionAfter(S::Proposed, SanctionMove::Impose));
    CHECK(sanctionAfter(S::Heard, SanctionMove::Impose) == S::Imposed);
    CHECK_FALSE(sanctionAfter(S::Heard, SanctionMove::Appeal));
    CHECK(sanctionAfter(S::Appealed, SanctionMove::Lift) == S::Lifted);
    CHECK(highestLevel({}, {}) == SanctionLevel::Talk);
    CHECK(highestLevel({}, Severity::Serious) == SanctionLevel::Termination);
    Sanction before{.id = SanctionId(1),
                    .revision = storage::Revision{1},
                    .person = PersonId(1),
                    .complaint = ComplaintId(1),
                    .level = SanctionLevel::Warning,
                    .state = S::Lifted,
                    .proposedBy = PersonId(2),
                    .proposedAt = {}};
    CHECK(highestLevel({before}, {}) == SanctionLevel::Talk);
    before.state = S::Imposed;
    CHECK(highestLevel({before}, {}) == SanctionLevel::Suspension);
}

TEST_CASE("What somebody types becomes parts that must all be found")
{
    CHECK(caseExpression(u"退款"_s) == u"\"退款\"*"_s);
    CHECK(caseExpression(u"一边高一边低"_s) == u"\"一边高一\"* AND \"边高一边\"* AND \"高一边低\"*"_s);
    CHECK(caseExpression(u"tuikuan 2026"_s) == u"\"tuikuan\"* AND \"2026\"*"_s);
    CHECK(caseExpression(u" ，。 "_s).isEmpty());
    const QString terms = u' ' + caseTerms({u"要退款"_s}) + u' ';
    CHECK(terms.contains(u" 退款 "_s));
    CHECK(terms.contains(u" tuikuan "_s));
    CHECK(terms.contains(u" ytk "_s));
    CHECK(excerptOf(u"她说要退款，不然投诉到12345"_s, u"退款"_s).contains(u"退款"_s));
    CHECK(filled(u"{a}的{b}"_s, {{u"a"_s, u"王"_s}}) == u"王的"_s);
}

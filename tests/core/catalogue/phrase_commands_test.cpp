// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/phrase_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/conduct_commands.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::catalogue;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

namespace {

PhraseRule ownRule()
{
    return {.code = u"own.lucky"_s,
            .any = {u"开运"_s},
            .scope = {Severity::Block, Severity::Warn, Severity::None},
            .basis = {u"内部规定"_s, {}},
            .safer = {u"删去"_s, {}},
            .hits = {u"开运面相"_s},
            .misses = {u"开始"_s}};
}

std::size_t foundIn(TestOffice& office, const QString& text)
{
    const PhraseBook book = orFail(office.owner().query(OpenPhraseBook{}));
    return book.matcher->find(text, Audience::Public, book.dismissed).size();
}

} // namespace

TEST_CASE("A rule of one's own is applied at once, switched off, and put away")
{
    TestOffice office;
    CHECK(foundIn(office, u"开运面相"_s) == 0);
    const PhraseRuleId id = orFail(office.owner().run(SavePhraseRule{u"own"_s, ownRule()}));
    CHECK(office.newEntries().filter(u"phrase_rule.saved phrase_rule "_s).size() == 1);
    CHECK(foundIn(office, u"开運 面相"_s) == 1);
    CHECK(orFail(office.owner().run(SavePhraseRule{u"own"_s, ownRule(), RuleUse::Off})) == id);
    CHECK(foundIn(office, u"开运面相"_s) == 0);
    orFail(office.owner().run(ArchivePhraseRule{id, storage::Revision{2}}));
    checkDenied(office, ArchivePhraseRule{id, storage::kFirstRevision});
    checkDenied(office, SavePhraseRule{u"own"_s, ownRule()});
    checkNothingWithoutJournal(office, SavePhraseRule{u"own"_s, ownRule()});
}

TEST_CASE("A shipped rule is replaced by the workspace's reading of it and comes back when that is "
          "put away")
{
    TestOffice office;
    const auto rows = orFail(office.owner().query(ListPhraseRules{}));
    const PhraseRule shipped = rows.front().rule;
    const QString text = shipped.hits.front();
    const std::size_t before = foundIn(office, text);
    REQUIRE(before > 0);
    const auto id =
        orFail(office.owner().run(SavePhraseRule{rows.front().category, shipped, RuleUse::Off}));
    CHECK(foundIn(office, text) == before - 1);
    orFail(office.owner().run(ArchivePhraseRule{id, storage::kFirstRevision}));
    CHECK(foundIn(office, text) == before);
}

TEST_CASE("A rule whose own examples do not come out is refused")
{
    TestOffice office;
    PhraseRule rule = ownRule();
    rule.hits << u"别的"_s;
    rule.misses << u"开运"_s;
    CHECK(refusedRules(office, office.owner(), SavePhraseRule{u"own"_s, rule}) ==
          "hits=not_found misses=found");
    rule = ownRule();
    rule.scope.record = Severity::Block;
    rule.any.clear();
    CHECK(refusedRules(office, office.owner(), SavePhraseRule{u"own"_s, rule}) ==
          "any=required scope=record_held_up");
    rule = ownRule();
    rule.unless << u"@nowhere"_s;
    CHECK(refusedRules(office, office.owner(), SavePhraseRule{u"own"_s, rule}) ==
          "unless=unknown_context");
}

TEST_CASE("A false alarm is dismissed once for everybody, and can be taken back")
{
    TestOffice office;
    orFail(office.owner().run(SavePhraseRule{u"own"_s, ownRule()}));
    const PhraseBook book = orFail(office.owner().query(OpenPhraseBook{}));
    const auto findings = book.matcher->find(u"书名《开运》"_s, Audience::Public);
    REQUIRE(findings.size() == 1);
    const DismissPhrase dismiss{book.matcher->rule(findings.front().rule).code,
                                findings.front().context};
    const auto desk = office.as(u"front_desk"_s);
    const auto id = orFail(desk->run(dismiss));
    CHECK(orFail(office.owner().run(dismiss)) == id);
    CHECK(foundIn(office, u"书名《开运》"_s) == 0);
    CHECK(orFail(office.owner().query(ListPhraseDismissals{})).size() == 1);
    orFail(office.owner().run(ForgetDismissal{id, storage::kFirstRevision}));
    CHECK(foundIn(office, u"书名《开运》"_s) == 1);
    CHECK(refusedRules(office, office.owner(), DismissPhrase{}) ==
          "rule=required context=required");
    office.newEntries();
    checkDenied(office, dismiss);
    checkDenied(office, ForgetDismissal{id, storage::kFirstRevision});
}

TEST_CASE("Touchpoints and script cards are edited, and cards added and put away")
{
    TestOffice office;
    const LocalizedText text{u"要"_s, {}};
    const auto card = orFail(office.owner().run(AddScriptCard{{u"试工说明"_s, {}}, {{text}, {text}}}));
    orFail(office.owner().run(
        EditScriptCard{card, storage::kFirstRevision, {u"试工"_s, {}}, {{text, text}, {text}}}));
    CHECK(failing(office,
                  office.owner(),
                  EditScriptCard{card, storage::kFirstRevision, {u"x"_s, {}}, {{text}, {text}}})
              .code == ErrorCode::Conflict);
    orFail(office.owner().run(ArchiveScriptCard{card, storage::Revision{2}}));
    CHECK(refusedRules(office, office.owner(), AddScriptCard{}) ==
          "name=required do=required dont=required");
    office.newEntries();
    checkDenied(office, AddScriptCard{});
    checkDenied(office, EditScriptCard{card, storage::kFirstRevision, {}, {}});
    checkDenied(office, ArchiveScriptCard{card, storage::kFirstRevision});
    checkDenied(office, EditTouchpoint{TouchpointId(5), storage::kFirstRevision, {}, {}, {}});

    const auto map = orFail(office.owner().query(ListTouchpoints{}));
    REQUIRE(map.size() == 23);
    const Touchpoint& first = map.front();
    orFail(office.owner().run(EditTouchpoint{
        first.id, storage::kFirstRevision, first.name(), first.owner, {u"三分钟"_s, {}}}));
    CHECK(office.newEntries() == QStringList{u"touchpoint.edited touchpoint standard"_s});
    CHECK(refusedRules(
              office, office.owner(), EditTouchpoint{first.id, storage::Revision{2}, {}, {}, {}}) ==
          "name=required standard=required owner=required");
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/catalogue/conduct_page.h"
#include "ui/catalogue/documents_page.h"
#include "ui/catalogue/phrase_rules_page.h"
#include "ui/catalogue/service_dialog.h"
#include "ui/catalogue/services_page.h"
#include "ui/shell/work_desk.h"
#include "ui/widgets/phrase_edit.h"
#include "ui/widgets/short_table.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;
using seraph::tests::OpenProgram;
using tests::orFail;

namespace {

template <class Page> Page* openPage(OpenProgram& desk, const QString& place)
{
    desk.translation.use(Language::English);
    desk.signInOwner();
    desk.program->desk()->open(place);
    QCoreApplication::processEvents();
    return desk.program->desk()->template findChild<Page*>();
}

QPushButton* button(const QWidget& page, const QString& text)
{
    for (QPushButton* each : page.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

std::vector<catalogue::ServiceRow> services(OpenProgram& desk)
{
    return orFail(desk.program->workspace()->session().query(catalogue::ListServices{}));
}

} // namespace

TEST_CASE("The services page shows every service with its promise, and takes one off sale")
{
    OpenProgram desk;
    auto* page = openPage<ServicesPage>(desk, u"catalogue/services"_s);
    REQUIRE(page != nullptr);
    auto* table = page->findChild<ShortTable*>();
    CHECK(std::size_t(table->rowCount()) == services(desk).size());
    const auto parts = page->findChildren<QTextBrowser*>();
    CHECK(std::any_of(parts.begin(), parts.end(), [](const QTextBrowser* part) {
        return part->toPlainText().contains(u"What is done"_s);
    }));
    button(*page, u"Take off sale"_s)->click();
    QCoreApplication::processEvents();
    CHECK(services(desk).front().service.standing == catalogue::Standing::OffSale);
    button(*page, u"Put on sale"_s)->click();
    QCoreApplication::processEvents();
    CHECK(services(desk).front().service.standing == catalogue::Standing::OnSale);
}

TEST_CASE("Texts of a service are edited as a draft and released from the page")
{
    OpenProgram desk;
    auto* page = openPage<ServicesPage>(desk, u"catalogue/services"_s);
    REQUIRE(page != nullptr);
    button(*page, u"Edit texts"_s)->click();
    QCoreApplication::processEvents();
    auto* dialog = page->findChild<ServiceDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChildren<PhraseEdit*>().front()->setText(u"A new promise"_s);
    button(*dialog, u"Keep the draft"_s)->click();
    QCoreApplication::processEvents();
    REQUIRE(services(desk).front().draft.has_value());
    CHECK(services(desk).front().draft->content.charter.content.en == u"A new promise"_s);
    button(*page, u"Release the draft"_s)->click();
    QCoreApplication::processEvents();
    CHECK(services(desk).front().inForce->content.charter.content.en == u"A new promise"_s);
    CHECK(services(desk).front().inForce->number == 2);
}

TEST_CASE(
    "A document is read as it will be printed, and drafted, changed and released from its page")
{
    OpenProgram desk;
    auto* page = openPage<DocumentsPage>(desk, u"catalogue/documents"_s);
    REQUIRE(page != nullptr);
    auto* body = page->findChild<PhraseEdit*>();
    CHECK(body->isHidden());
    CHECK_FALSE(page->findChild<QTextBrowser*>()->toPlainText().contains(u"{{"_s));
    button(*page, u"Begin a draft"_s)->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(body->isHidden());
    body->setText(u"{{client.name}} agrees."_s);
    button(*page, u"Keep the draft"_s)->click();
    QCoreApplication::processEvents();
    button(*page, u"Release the draft"_s)->click();
    QCoreApplication::processEvents();
    const auto rows = orFail(desk.program->workspace()->session().query(catalogue::ListTemplates{}));
    CHECK(rows.front().inForce->text.body.en == u"{{client.name}} agrees."_s);
    CHECK_FALSE(rows.front().draft.has_value());
}

TEST_CASE("A phrase rule is switched off from its page, and a false alarm in the trial field is "
          "remembered")
{
    OpenProgram desk;
    auto* page = openPage<PhraseRulesPage>(desk, u"catalogue/phrase_rules"_s);
    REQUIRE(page != nullptr);
    const auto rules =
        orFail(desk.program->workspace()->session().query(catalogue::ListPhraseRules{}));
    auto* trial = page->findChild<PhraseEdit*>();
    trial->setText(rules.front().rule.hits.front());
    const std::size_t found = trial->findings().size();
    REQUIRE(found > 0);
    trial->editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(trial->editor(), Qt::Key_F4);
    CHECK(orFail(desk.program->workspace()->session().query(catalogue::ListPhraseDismissals{})).size() ==
          1);
    button(*page, u"Switch off"_s)->click();
    QCoreApplication::processEvents();
    CHECK(orFail(desk.program->workspace()->session().query(catalogue::ListPhraseRules{})).front().use ==
          catalogue::RuleUse::Off);
}

TEST_CASE("The standard of a touchpoint and the lines of a script card are kept from their pages")
{
    OpenProgram desk;
    auto* map = openPage<TouchpointsPage>(desk, u"catalogue/touchpoints"_s);
    REQUIRE(map != nullptr);
    map->findChild<PhraseEdit*>()->setText(u"Within three minutes"_s);
    button(*map, u"Keep the standard"_s)->click();
    QCoreApplication::processEvents();
    auto& session = desk.program->workspace()->session();
    CHECK(orFail(session.query(catalogue::ListTouchpoints{})).front().standard.en ==
          u"Within three minutes"_s);
    desk.program->desk()->open(u"catalogue/script_cards"_s);
    auto* cards = desk.program->desk()->findChild<ScriptCardsPage*>();
    REQUIRE(cards != nullptr);
    cards->findChildren<PhraseEdit*>().front()->setText(u"One\nTwo"_s);
    button(*cards, u"Keep the card"_s)->click();
    QCoreApplication::processEvents();
    CHECK(orFail(session.query(catalogue::ListScriptCards{})).front().items.dos.size() == 2);
}

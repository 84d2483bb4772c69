// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clients_page.h"

#include "core/clients/access_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/clients/client_dialog.h"
#include "ui/clients/client_record.h"
#include "ui/clients/client_view.h"
#include "ui/clients/person_search.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/search_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using clients::AddClient;
using clients::ClientId;
using clients::ContactKind;

namespace {

/// The program with two clients on file, at the clients' page.
struct OpenClients {
    OpenClients()
    {
        program.signInOwner();
        hong = add(u"王小红"_s, u"10012348812"_s);
        ming = add(u"李明"_s, u"10077776666"_s);
        program.program->window().QWidget::show();
        desk().open(u"clients"_s);
    }

    ClientId add(const QString& name, const QString& phone)
    {
        return tests::orFail(program.session().run(
            AddClient{.details = {.name = name}, .contacts = {{ContactKind::Phone, phone, {}}}}));
    }
    WorkDesk& desk() { return program.desk(); }
    QWidget& page() { return *desk().frame().currentPage(); }
    template <class W> W& the(const QString& name = {})
    {
        auto* found = page().findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    PagedTableView& table() { return the<PagedTableView>(); }
    SearchEdit& topSearch() { return *desk().frame().topBar()->search(); }
    PersonSearch& answers() { return *desk().findChild<PersonSearch*>(); }

    tests::OpenProgram program;
    ClientId hong{1};
    ClientId ming{1};
};

} // namespace

TEST_CASE("The page lists everybody, newest first, and a search narrows it")
{
    OpenClients open;
    REQUIRE(open.table().model()->rowCount() == 2);
    CHECK(open.table().model()->index(0, 0).data().toString() == u"李明"_s);
    auto* search = open.page().findChild<SearchEdit*>();
    REQUIRE(search);
    search->setText(u"wxh"_s);
    REQUIRE(open.table().model()->rowCount() == 1);
    CHECK(open.table().model()->index(0, 0).data().toString() == u"王小红"_s);
}

TEST_CASE("A chosen client shows a masked number, and one key with a reason shows the whole of it")
{
    OpenClients open;
    open.desk().open(u"clients/"_s + open.hong.toString() + u"/file"_s);
    auto& view = open.the<ClientView>();
    const auto shows = [&](const QString& text) {
        const auto labels = view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == text;
        });
    };
    CHECK(shows(u"100****8812"_s));
    CHECK_FALSE(shows(u"10012348812"_s));
    auto* show = view.findChild<QPushButton*>(u"reveal"_s);
    REQUIRE(show);
    show->click();
    auto* menu = view.findChild<QMenu*>();
    REQUIRE(menu);
    menu->actions().at(1)->trigger();
    CHECK(shows(u"10012348812"_s));
}

TEST_CASE("A new client takes a name and a contact, and says who on file it may be")
{
    OpenClients open;
    open.desk().open(u"clients/new"_s);
    auto& dialog = open.the<ClientDialog>();
    auto* name = dialog.findChild<QLineEdit*>(u"nameEdit"_s);
    auto* contact = dialog.findChild<QLineEdit*>(u"contacts.0.valueEdit"_s);
    REQUIRE(name);
    REQUIRE(contact);
    QTest::keyClicks(name, u"wang"_s);
    name->setText(u"王小红"_s);
    contact->setText(u"100 1234 8812"_s);
    const auto warnings = dialog.findChildren<InlineMessage*>();
    CHECK(std::any_of(warnings.begin(), warnings.end(), [](const InlineMessage* warning) {
        return warning->text().contains(u"100****8812"_s);
    }));
    name->setText(u"赵云"_s);
    contact->setText(u"10055554444"_s);
    dialog.findChild<QPushButton*>(u"saveClient"_s)->click();
    QCoreApplication::processEvents();
    CHECK(open.table().model()->rowCount() == 3);
    CHECK(open.table().model()->index(0, 0).data().toString() == u"赵云"_s);
}

TEST_CASE("A client without a contact stays in the form with the error at its field")
{
    OpenClients open;
    open.desk().open(u"clients/new:赵云"_s);
    auto& dialog = open.the<ClientDialog>();
    CHECK(dialog.findChild<QLineEdit*>(u"nameEdit"_s)->text() == u"赵云"_s);
    dialog.findChild<QPushButton*>(u"saveClient"_s)->click();
    CHECK(dialog.isVisible());
    CHECK(open.table().model()->rowCount() == 2);
}

TEST_CASE("The search on top finds people from every page while they are typed, letters of an "
          "input method too")
{
    OpenClients open;
    open.desk().open(u"today"_s);
    open.topSearch().setFocus();
    open.topSearch().setText(u"wxh"_s);
    CHECK(open.answers().shownIds() == std::vector<qint64>{open.hong.value(), 0});
    open.topSearch().clear();
    QInputMethodEvent composing(u"li'm"_s, {});
    QCoreApplication::sendEvent(&open.topSearch(), &composing);
    CHECK(open.answers().shownIds() == std::vector<qint64>{open.ming.value(), 0});
    QInputMethodEvent committed(QString(), {});
    committed.setCommitString(u"李明"_s);
    QCoreApplication::sendEvent(&open.topSearch(), &committed);
    QTest::keyClick(&open.topSearch(), Qt::Key_Return);
    CHECK(open.desk().frame().currentPageId() == u"clients"_s);
    const auto* record = open.page().findChild<ClientRecord*>();
    REQUIRE(record);
    CHECK(record->client() == open.ming);
    CHECK(open.topSearch().text().isEmpty());
}

TEST_CASE("Enter opens a client over the whole page, and Escape comes back to the same row")
{
    OpenClients open;
    open.table().selectId(open.hong.value());
    QTest::keyClick(&open.table(), Qt::Key_Return);
    auto* record = open.page().findChild<ClientRecord*>();
    REQUIRE(record);
    CHECK(record->client() == open.hong);
    CHECK(record->currentTab() == u"chain"_s);
    QTest::keyClick(record, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(open.page().findChild<ClientRecord*>());
    CHECK(open.table().currentId() == open.hong.value());
}

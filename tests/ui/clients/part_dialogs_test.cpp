// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/part_dialogs.h"

#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/reveal_commands.h"
#include "tests/support/string_makers.h"
#include "tests/ui/program/open_program.h"
#include "ui/clients/client_dialog.h"
#include "ui/clients/client_history.h"
#include "ui/clients/fields_dialog.h"
#include "ui/clients/household_dialog.h"
#include "ui/clients/part_dialog.h"
#include "ui/desk/client_field.h"
#include "ui/desk/file_list.h"
#include "ui/widgets/short_table.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using namespace seraph::clients;
using seraph::tests::orFail;

namespace {

/// The program with 王小红 on file, with one of every part, and 李明.
struct OpenFile {
    OpenFile()
    {
        program.signInOwner();
        hong = add(u"王小红"_s, u"10012348812"_s);
        ming = add(u"李明"_s, u"10077776666"_s);
        orFail(session().run(AddAddress{hong, {u"家"_s, u"张江路 5 号"_s, {}}}));
        orFail(session().run(RaiseAlert{hong, {AlertLevel::Danger, u"青霉素过敏"_s, {}}}));
        orFail(session().run(AddGuardian{hong, {u"王建国"_s, u"父亲"_s, u"10011112222"_s, {}}}));
        program.program->window().QWidget::show();
    }
    ClientId add(const QString& name, const QString& phone)
    {
        return orFail(session().run(
            AddClient{.details = {.name = name}, .contacts = {{ContactKind::Phone, phone, {}}}}));
    }
    session::Session& session() { return program.session(); }
    const Desk& desk() { return program.desk().desk(); }
    QWidget& window() { return program.program->window(); }
    ClientPage page() { return orFail(session().query(OpenClient{hong})); }
    template <class W> W& in(QWidget& dialog, const QString& name)
    {
        auto* found = dialog.findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    template <class Dialog> Dialog& dialog()
    {
        const auto found = window().findChildren<Dialog*>();
        REQUIRE_FALSE(found.empty());
        return *found.back();
    }
    void click(QWidget& dialog, const QString& button)
    {
        in<QPushButton>(dialog, button).click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    tests::OpenProgram program;
    ClientId hong{1};
    ClientId ming{1};
};

} // namespace

TEST_CASE("A contact's remark changes while its masked number stays what it is")
{
    OpenFile open;
    openContactDialog(open.desk(), open.hong, &open.window(), open.page().contacts.front());
    auto& dialog = open.dialog<PartDialog>();
    CHECK(open.in<QLineEdit>(dialog, u"valueEdit"_s).text() == u"100****8812"_s);
    open.in<QLineEdit>(dialog, u"labelEdit"_s).setText(u"先生"_s);
    open.click(dialog, u"keepPart"_s);
    const ContactRow contact = open.page().contacts.front();
    CHECK(contact.label == u"先生"_s);
    CHECK(orFail(open.session().run(RevealContact{contact.id, {.text = u"test"_s}})) == u"10012348812"_s);
}

TEST_CASE("The last contact cannot be put away, and a second one can")
{
    OpenFile open;
    openContactDialog(open.desk(), open.hong, &open.window(), open.page().contacts.front());
    open.click(open.dialog<PartDialog>(), u"putAwayPart"_s);
    CHECK(open.dialog<PartDialog>().isVisible());
    CHECK(open.page().contacts.size() == 1);
    open.dialog<PartDialog>().reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    openContactDialog(open.desk(), open.hong, &open.window());
    open.in<QLineEdit>(open.dialog<PartDialog>(), u"valueEdit"_s).setText(u"10033334444"_s);
    open.click(open.dialog<PartDialog>(), u"keepPart"_s);
    REQUIRE(open.page().contacts.size() == 2);
    openContactDialog(open.desk(), open.hong, &open.window(), open.page().contacts.front());
    open.click(open.dialog<PartDialog>(), u"putAwayPart"_s);
    CHECK(open.page().contacts.size() == 1);
}

TEST_CASE("An address, an alert and a guardian are changed and put away from their dialogs")
{
    OpenFile open;
    openAddressDialog(open.desk(), open.hong, &open.window(), open.page().addresses.front());
    open.in<QPlainTextEdit>(open.dialog<PartDialog>(), u"accessEdit"_s).setPlainText(u"门禁 2468"_s);
    open.click(open.dialog<PartDialog>(), u"keepPart"_s);
    CHECK(open.page().addresses.front().access == u"门禁 2468"_s);

    openAlertDialog(open.desk(), open.hong, &open.window(), open.page().alerts.front());
    open.in<QLineEdit>(open.dialog<PartDialog>(), u"textEdit"_s).setText(u"头孢过敏"_s);
    open.click(open.dialog<PartDialog>(), u"keepPart"_s);
    CHECK(open.page().alerts.front().text == u"头孢过敏"_s);
    CHECK(open.page().alerts.front().level == AlertLevel::Danger);
    openAlertDialog(open.desk(), open.hong, &open.window(), open.page().alerts.front());
    open.click(open.dialog<PartDialog>(), u"putAwayPart"_s);
    CHECK(open.page().alerts.empty());

    openGuardianDialog(open.desk(), open.hong, &open.window(), open.page().guardians.front());
    open.in<ClientField>(open.dialog<PartDialog>(), u"guardian_clientEdit"_s).choose(open.ming);
    open.click(open.dialog<PartDialog>(), u"keepPart"_s);
    CHECK(open.page().guardians.front().guardianClient == open.ming);
    CHECK(open.page().guardians.front().phone == u"100****2222"_s);
}

TEST_CASE(
    "What is typed about a client comes back when the dialog opens again, and Today leads there",
    "[draft]")
{
    OpenFile open;
    openAddressDialog(open.desk(), open.hong, &open.window());
    open.in<QLineEdit>(open.dialog<PartDialog>(), u"textEdit"_s).setText(u"世纪大道"_s);
    delete &open.dialog<PartDialog>();
    const auto drafts = orFail(open.session().listDrafts());
    REQUIRE(drafts.size() == 1);
    open.program.desk().open(drafts.front().key.form + u'/' +
                             QString::number(drafts.front().key.subject));
    CHECK(open.in<QLineEdit>(open.dialog<PartDialog>(), u"textEdit"_s).text() == u"世纪大道"_s);
    open.click(open.dialog<PartDialog>(), u"keepPart"_s);
    CHECK(open.page().addresses.size() == 2);
    CHECK(orFail(open.session().listDrafts()).empty());
}

TEST_CASE("A new client that was not finished is back in the form", "[draft]")
{
    OpenFile open;
    open.program.desk().open(u"clients/new:赵云"_s);
    open.in<QLineEdit>(open.dialog<ClientDialog>(), u"contacts.0.valueEdit"_s).setText(u"1009"_s);
    delete &open.dialog<ClientDialog>();
    open.program.desk().open(u"clients/0"_s);
    CHECK(open.in<QLineEdit>(open.dialog<ClientDialog>(), u"contacts.0.valueEdit"_s).text() == u"1009"_s);
}

TEST_CASE("Who brought a client, the branch and the wishes are kept from the file's dialog")
{
    OpenFile open;
    auto* dialog = new ClientDialog(open.desk(), open.page().client, &open.window());
    auto& referrer = open.in<ClientField>(*dialog, u"referred_byEdit"_s);
    referrer.setTyped(u"somebody"_s);
    open.in<QPushButton>(*dialog, u"saveClient"_s).click();
    CHECK_FALSE(open.page().client.referredBy.has_value());
    referrer.choose(open.ming);
    open.in<QLineEdit>(*dialog, u"contact_timesEdit"_s).setText(u"晚上六点后"_s);
    open.in<QPushButton>(*dialog, u"saveClient"_s).click();
    CHECK(open.page().client.referredBy == open.ming);
    CHECK(open.page().client.contactTimes == u"晚上六点后"_s);
}

TEST_CASE("Where households are kept, one is founded, joined, left and put away")
{
    OpenFile open;
    const auto household = open.session().run(AddHousehold{u"张江路王家"_s, {}});
    const auto joined = open.session().run(
        SetHousehold{open.hong, open.page().client.revision, orFail(household), u"妈妈"_s});
    if (!joined) // a trade that keeps no households
        return;
    openHouseholdDialog(open.desk(), open.page(), &open.window());
    auto& dialog = open.dialog<HouseholdDialog>();
    open.in<ClientField>(dialog, {}).choose(open.ming);
    open.click(dialog, u"addMember"_s);
    CHECK(open.page().householdMembers.size() == 1);
    open.click(dialog, u"takeOut"_s);
    CHECK_FALSE(open.page().household.has_value());
    open.click(dialog, u"takeOut"_s);
    open.click(dialog, u"putAwayHousehold"_s);
    CHECK(orFail(open.session().query(ListHouseholds{})).empty());
}

TEST_CASE("Files are added by path, drop and paste, and put away")
{
    OpenFile open;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"photo.png"_s);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::green);
    REQUIRE(picture.save(path));
    const Format format(QLocale(u"zh_CN"_s), QTimeZone::systemTimeZone());
    FileList list(open.desk(), format, {u"client"_s, open.hong.value()}, u"general"_s);
    list.show();
    CHECK(list.count() == 0);
    list.addFiles({path});
    QCoreApplication::processEvents();
    CHECK(list.count() == 1);
    QMimeData pasted;
    pasted.setImageData(picture);
    list.addFrom(pasted);
    QCoreApplication::processEvents();
    CHECK(list.count() == 2);
    const QString other = folder.filePath(u"other.png"_s);
    picture.fill(Qt::blue);
    REQUIRE(picture.save(other));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&list, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&list, &drop);
    QCoreApplication::processEvents();
    CHECK(list.count() == 3);
    list.findChild<QListWidget*>()->setCurrentRow(0);
    list.findChild<QPushButton*>(u"putAwayFile"_s)->click();
    QCoreApplication::processEvents();
    CHECK(list.count() == 2);
}

TEST_CASE("A long history shows a hundred things and a hundred more on request")
{
    OpenFile open;
    for (int i = 0; i < 120; ++i) {
        const Alert alert = open.page().alerts.front();
        orFail(open.session().run(
            EditAlert{alert.id, alert.revision, {AlertLevel::Danger, u"过敏 %1"_s.arg(i), {}}}));
    }
    const Format format(QLocale(u"zh_CN"_s), QTimeZone::systemTimeZone());
    ClientHistory history(open.desk(), format, open.hong);
    history.show();
    auto* older = history.findChild<QPushButton*>(u"olderEntries"_s);
    REQUIRE(older);
    CHECK(older->isVisible());
    older->click();
    CHECK_FALSE(older->isVisible());
}

TEST_CASE("Every field that some trade collects is listed with its purpose or as not collected")
{
    OpenFile open;
    FieldsDialog dialog(open.desk());
    auto* table = dialog.findChild<ShortTable*>();
    REQUIRE(table);
    CHECK(table->rowCount() > 10);
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK_FALSE(table->item(row, 1)->text().isEmpty());
}

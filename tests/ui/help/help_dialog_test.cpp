// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_dialog.h"

#include "tests/support/string_makers.h"
#include "ui/help/about_view.h"
#include "ui/help/help_browser.h"
#include "ui/text/help_library.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;

namespace {

QPushButton& button(QWidget& window, const char* name)
{
    auto* found = window.findChild<QPushButton*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("F1 opens the help at its page, and at the first page where there is none")
{
    HelpDialog help(Language::Chinese);
    CHECK(help.pageId() == HelpLibrary::shipped().pages().front().id);
    help.showPage(u"backup"_s);
    CHECK(help.pageId() == u"backup"_s);
    help.showPage(u"no_such_page"_s);
    CHECK(help.pageId() == HelpLibrary::shipped().pages().front().id);
}

TEST_CASE("A link in the help leads to its page, and Back returns")
{
    HelpDialog help(Language::English);
    help.showPage(u"set-up"_s);
    auto* browser = help.findChild<HelpBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(u"help:recovery-kit"_s));
    CHECK(help.pageId() == u"recovery-kit"_s);
    button(help, "helpBackButton").click();
    CHECK(help.pageId() == u"set-up"_s);
}

TEST_CASE("A link to the outside is not followed")
{
    HelpDialog help(Language::English);
    help.showPage(u"about"_s);
    auto* browser = help.findChild<HelpBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(u"https://example.org/"_s));
    CHECK(help.pageId() == u"about"_s);
    CHECK(browser->document()
              ->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s))
              .isNull());
}

TEST_CASE("Searching the help by initials leaves the pages that answer, best first")
{
    HelpDialog help(Language::Chinese);
    auto* search = help.findChild<QLineEdit*>(u"helpSearchEdit"_s);
    auto* contents = help.findChild<QTreeWidget*>(u"helpContentsTree"_s);
    const int all = contents->topLevelItemCount();
    QTest::keyClicks(search, u"beifen"_s);
    REQUIRE(contents->topLevelItemCount() > 0);
    CHECK(contents->topLevelItem(0)->text(0) == u"备份"_s);
    contents->setCurrentItem(contents->topLevelItem(0));
    CHECK(help.pageId() == u"backup"_s);
    search->clear();
    CHECK(contents->topLevelItemCount() == all);
}

TEST_CASE("Printing hands the page over with its title")
{
    HelpDialog help(Language::Chinese);
    help.showPage(u"recovery-kit"_s);
    QSignalSpy asked(&help, &HelpDialog::printRequested);
    button(help, "helpPrintButton").click();
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toString() == u"恢复卡"_s);
}

TEST_CASE("The about view shows the notice of the chosen component")
{
    AboutView about(Language::English);
    auto* list = about.findChild<QListWidget*>(u"componentList"_s);
    auto* notice = about.findChild<QPlainTextEdit*>(u"noticeText"_s);
    REQUIRE(list->count() > 5);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        CHECK(list->item(row)->text().startsWith(notice->toPlainText().section(u'\n', 0, 0)));
    }
}

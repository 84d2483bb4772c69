// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

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

TEST_CASE("F1 opens the help for the place one is at, and the first page where there is none")
{
    HelpPage help(Language::Chinese);
    CHECK(help.topicId() == HelpLibrary::shipped().pages().front().id);
    help.showHelp(u"backup"_s);
    CHECK(help.topicId() == u"backup"_s);
    help.showHelp(u"settings/hours"_s);
    CHECK(help.topicId() == u"hours"_s);
    help.showHelp(u"settings/unheard_of"_s);
    CHECK(help.topicId() == u"appearance"_s);
    help.showHelp(u"no_such_page"_s);
    CHECK(help.topicId() == HelpLibrary::shipped().pages().front().id);
}

TEST_CASE("A link in the help leads to its page, and Back returns")
{
    HelpPage help(Language::English);
    help.showHelp(u"set-up"_s);
    auto* browser = help.findChild<HelpBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(u"help:recovery-kit"_s));
    CHECK(help.topicId() == u"recovery-kit"_s);
    button(help, "helpBackButton").click();
    CHECK(help.topicId() == u"set-up"_s);
}

TEST_CASE("A link to the outside is not followed")
{
    HelpPage help(Language::English);
    help.showHelp(u"about"_s);
    auto* browser = help.findChild<HelpBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(u"https://example.org/"_s));
    CHECK(help.topicId() == u"about"_s);
    const QVariant outside =
        browser->document()->resource(QTextDocument::HtmlResource, QUrl(u"file:///etc/hostname"_s));
    CHECK(outside.toByteArray().isEmpty());
}

TEST_CASE("Searching the help by initials leaves the pages that answer, best first")
{
    HelpPage help(Language::Chinese);
    auto* search = help.findChild<QLineEdit*>(u"helpSearchEdit"_s);
    auto* contents = help.findChild<QTreeWidget*>(u"helpContentsTree"_s);
    const int all = contents->topLevelItemCount();
    QTest::keyClicks(search, u"beifen"_s);
    REQUIRE(contents->topLevelItemCount() > 0);
    CHECK(contents->topLevelItem(0)->text(0) == u"备份"_s);
    contents->setCurrentItem(contents->topLevelItem(0));
    CHECK(help.topicId() == u"backup"_s);
    search->clear();
    CHECK(contents->topLevelItemCount() == all);
}

TEST_CASE("Printing hands the page over with its title")
{
    HelpPage help(Language::Chinese);
    help.showHelp(u"recovery-kit"_s);
    QSignalSpy asked(&help, &HelpPage::printRequested);
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

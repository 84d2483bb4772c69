// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/help_library.h"

#include "tests/support/string_makers.h"
#include "ui/text/licences.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;

namespace {

QStringList idsFor(const QString& query, Language language)
{
    QStringList ids;
    for (const HelpTopic* page : HelpLibrary::shipped().search(query, language))
        ids << page->id;
    return ids;
}

} // namespace

TEST_CASE("Every page of the help exists in both languages and begins with its title")
{
    const HelpLibrary& help = HelpLibrary::shipped();
    CHECK(help.pages().size() >= 25);
    for (const HelpTopic& page : help.pages()) {
        for (const Language language : {Language::Chinese, Language::English}) {
            CAPTURE(page.id, codeOf(language));
            CHECK_FALSE(page.keywords.in(language).isEmpty());
            CHECK(help.markdown(page, language).startsWith(u"# "_s + page.title.in(language) + u'\n'));
        }
    }
}

TEST_CASE("Every file of the help is in its index, once")
{
    QSet<QString> ids;
    for (const HelpTopic& page : HelpLibrary::shipped().pages()) {
        CHECK_FALSE(ids.contains(page.id));
        ids << page.id;
    }
    for (QDirIterator files(u":/seraph/help"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        files.next();
        CAPTURE(files.filePath());
        CHECK(ids.contains(files.fileInfo().baseName()));
    }
}

TEST_CASE("Every page stands in a section")
{
    const HelpLibrary& help = HelpLibrary::shipped();
    QSet<QString> sections;
    for (const HelpSection& section : help.sections())
        sections << section.id;
    for (const HelpTopic& page : help.pages())
        CHECK(sections.contains(page.section));
}

TEST_CASE("Every link in the help leads to a page")
{
    const HelpLibrary& help = HelpLibrary::shipped();
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const HelpTopic& page : help.pages()) {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (auto match = link.globalMatch(help.markdown(page, language)); match.hasNext();) {
                const QString target = match.next().captured(1);
                CAPTURE(page.id, target);
                CHECK(target.startsWith(u"help:"_s));
                CHECK(help.find(target.mid(5)) != nullptr);
            }
        }
    }
}

TEST_CASE("Help is found by title, keyword and text, by pinyin and by initials")
{
    CHECK(idsFor(u"备份"_s, Language::Chinese).value(0) == u"backup"_s);
    CHECK(idsFor(u"beifen"_s, Language::Chinese).value(0) == u"backup"_s);
    CHECK(idsFor(u"czlh"_s, Language::Chinese).value(0) == u"journal"_s);
    CHECK(idsFor(u"勒索"_s, Language::Chinese).contains(u"security"_s));
    CHECK(idsFor(u"Backup"_s, Language::English).value(0) == u"backup"_s);
    CHECK(idsFor(u"ransomware"_s, Language::English).contains(u"backup"_s));
    CHECK(idsFor(u""_s, Language::English).size() == qsizetype(HelpLibrary::shipped().pages().size()));
    CHECK(idsFor(u"xyzzy"_s, Language::English).isEmpty());
    CHECK(HelpLibrary::shipped().find(u"nowhere") == nullptr);
}

TEST_CASE("The Chinese help is Chinese and addresses people politely")
{
    const HelpLibrary& help = HelpLibrary::shipped();
    for (const HelpTopic& page : help.pages()) {
        CAPTURE(page.id);
        CHECK_FALSE(help.markdown(page, Language::Chinese).contains(u'你'));
        CHECK_FALSE(help.markdown(page, Language::English).contains(u"。"_s));
    }
}

TEST_CASE("Every bundled component has its licence and its notice")
{
    QStringList names;
    for (const Component& component : bundledComponents()) {
        CAPTURE(component.name);
        names << component.name;
        CHECK_FALSE(component.licence.isEmpty());
        CHECK_FALSE(component.use.zh.isEmpty());
        CHECK_FALSE(component.use.en.isEmpty());
        CHECK(component.notice.size() > 60);
    }
    CHECK(names.contains(u"SQLCipher"_s));
    CHECK(names.contains(u"Qt 6"_s));
    CHECK(names.removeDuplicates() == 0);
}

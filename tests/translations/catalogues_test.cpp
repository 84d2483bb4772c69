// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/string_makers.h"
#include "tests/translations/catalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph::tests;

namespace {

const QString kSources = QStringLiteral(SERAPH_SOURCE_DIR);

QString fileOf(const QString& language)
{
    return kSources + u"/translations/seraph_"_s + language + u".ts"_s;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The catalogue as lupdate would leave it, made from a copy.
QByteArray updated(const QString& language)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"seraph.ts"_s);
    REQUIRE(QFile::copy(fileOf(language), copy));
    const bool chinese = language == u"zh_CN"_s;
    QStringList arguments{u"-silent"_s,
                          u"-locations"_s,
                          u"none"_s,
                          u"-no-obsolete"_s,
                          u"-source-language"_s,
                          u"en_US"_s,
                          u"-extensions"_s,
                          u"cpp,h"_s,
                          u"-I"_s,
                          u"."_s};
    if (!chinese)
        arguments << u"-pluralonly"_s;
    arguments << u"ui"_s << u"app"_s << u"-ts"_s << copy << u"-target-language"_s
              << (chinese ? language : u"en_US"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(kSources);
    lupdate.start(QStringLiteral(SERAPH_LUPDATE), arguments);
    REQUIRE(lupdate.waitForFinished());
    REQUIRE(lupdate.exitCode() == 0);
    return contents(copy);
}

bool hasChinese(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

TEST_CASE("The catalogues hold the texts of the sources: run the target update_translations where "
          "this fails")
{
    const QString language = GENERATE(u"zh_CN"_s, u"en"_s);
    CHECK((updated(language) == contents(fileOf(language))));
}

TEST_CASE("Every text is translated, in every plural form")
{
    const QString language = GENERATE(u"zh_CN"_s, u"en"_s);
    for (const Message& message : readCatalogue(contents(fileOf(language)))) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK_FALSE(message.unfinished);
        CHECK_FALSE(message.context.isEmpty()); // lupdate does not see through an alias of a class: nothing finds these
        for (const QString& translation : message.translations)
            CHECK_FALSE(translation.isEmpty());
    }
}

TEST_CASE("A translation has the placeholders of its text")
{
    const QString language = GENERATE(u"zh_CN"_s, u"en"_s);
    for (const Message& message : readCatalogue(contents(fileOf(language)))) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        for (const QString& translation : message.translations)
            CHECK(placeholders(translation) == placeholders(message.source));
    }
}

TEST_CASE("A Chinese translation is written the Chinese way")
{
    static const QRegularExpression halfWidth(u"\\p{Han}[,;:?!.]"_s);
    static const QRegularExpression word(u"[A-Za-z]{3}"_s);
    for (const Message& message : readCatalogue(contents(fileOf(u"zh_CN"_s)))) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        for (const QString& translation : message.translations) {
            // What is the same in both languages is a name, a key or a unit; what has no word is punctuation.
            CHECK((message.source == translation || !message.source.contains(word) ||
                   hasChinese(translation)));
            CHECK_FALSE(translation.contains(u'你')); // people are addressed as 您, or not at all
            CHECK_FALSE(translation.contains(u'「')); // quotation marks of the mainland are “ ”
            CHECK_FALSE(translation.contains(halfWidth));
        }
    }
}

TEST_CASE("A placeholder that is missing or invented would be found")
{
    CHECK(placeholders(u"%1 of %2, %n and %L3"_s) == QStringList{u"%1"_s, u"%2"_s, u"%L3"_s, u"%n"_s});
    CHECK(placeholders(u"100 %"_s).isEmpty());
}

TEST_CASE("The reader of catalogues sees unfinished texts and plural forms")
{
    const auto messages = readCatalogue(R"(<TS><context><name>Page</name>
        <message><source>Open</source><translation type="unfinished"></translation></message>
        <message numerus="yes"><source>%n days</source><comment>age</comment>
            <translation><numerusform>%n 天</numerusform></translation></message></context></TS>)");
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].unfinished);
    CHECK(messages[0].context == u"Page"_s);
    CHECK(messages[1].comment == u"age"_s);
    CHECK(messages[1].translations == QStringList{u"%n 天"_s});
    CHECK_FALSE(messages[1].unfinished);
}

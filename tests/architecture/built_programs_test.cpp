// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the programs were really linked, read back with readelf and nm. A program built without any of this
// (unhardened.cpp) is the control that must fail each check.
#include "tests/support/string_makers.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

#include <catch2/catch_all.hpp>

namespace seraph::tests {
namespace {

using namespace Qt::StringLiterals;

QString outputOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What a program lacks of what every program of ours must have; empty when nothing.
QStringList weaknessesOf(const QString& program)
{
    const QString dynamic = outputOf(u"readelf"_s, {u"-dW"_s, program});
    const QString segments = outputOf(u"readelf"_s, {u"-hlW"_s, program});
    const QString imported = outputOf(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, program});
    const QString exported = outputOf(u"nm"_s, {u"-D"_s, u"--defined-only"_s, program});
    static const QRegularExpression sqlite(u"\\b(sqlite3|sqlcipher)_"_s);
    static const QRegularExpression sqliteLibrary(u"NEEDED.*lib(sqlite3|sqlcipher)"_s);
    QStringList weak;
    const auto require = [&weak](bool holds, const QString& name) {
        if (!holds)
            weak << name;
    };
    require(segments.contains(u"DYN (Position-Independent"_s), u"position independent"_s);
    require(segments.contains(u"GNU_RELRO"_s), u"relro"_s);
    require(dynamic.contains(u"BIND_NOW"_s) || dynamic.contains(u"Flags: NOW"_s), u"bound at start"_s);
    require(imported.contains(u"__stack_chk_fail"_s), u"stack protector"_s);
    require(!QRegularExpression(u"GNU_STACK.* RWE"_s).match(segments).hasMatch(),
            u"stack not executable"_s);
    require(!sqliteLibrary.match(dynamic).hasMatch(), u"no shared SQLite"_s);
    require(!sqlite.match(exported).hasMatch(), u"SQLite hidden"_s);
    return weak;
}

} // namespace

TEST_CASE("Every built program is hardened and keeps its SQLite to itself", "[architecture][hygiene]")
{
    const QStringList programs = QStringLiteral(SERAPH_PROGRAMS).split(u'|', Qt::SkipEmptyParts);
    for (const QString& program : programs) {
        INFO(program.toStdString());
        CHECK(weaknessesOf(program) == QStringList{});
    }
}

TEST_CASE("A program built without hardening is found out", "[architecture][hygiene]")
{
    CHECK(weaknessesOf(QStringLiteral(SERAPH_UNHARDENED)) == QStringList{u"position independent"_s,
                                                                         u"relro"_s,
                                                                         u"bound at start"_s,
                                                                         u"stack protector"_s,
                                                                         u"stack not executable"_s,
                                                                         u"SQLite hidden"_s});
}

} // namespace seraph::tests

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_text.h"

#include "core/modules.h"
#include "tests/support/string_makers.h"
#include "ui/text/format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of record and each of its fields has words")
{
    for (const storage::RecordTable& table : modules().recordTables()) {
        if (!ui::hasKindText(table.name))
            FAIL_CHECK("no words for kind " << table.name.toStdString());
        for (const storage::ColumnInfo& column : table.columns)
            if (!ui::hasFieldText(column.name))
                FAIL_CHECK("no words for field " << column.name.toStdString());
    }
}

TEST_CASE("Everything that the journal can say was done has words")
{
    for (const session::Policy& policy : modules().policies()) {
        const QString action = QString::fromLatin1(policy.action.code);
        if (!action.isEmpty() && !ui::hasActionText(action))
            FAIL_CHECK("no words for action " << action.toStdString());
    }
}

TEST_CASE("Every permission has words")
{
    for (const QString& code : modules().permissionCodes()) {
        if (!ui::hasPermissionText(code))
            FAIL_CHECK("no words for permission " << code.toStdString());
    }
}

TEST_CASE("What has parts, money and both languages in the journal is readable")
{
    const ui::Format format(QLocale(QLocale::English), QTimeZone::utc());
    const QJsonObject both{{u"zh"_s, u"清洗"_s}, {u"en"_s, u"Cleaning"_s}};
    CHECK(ui::valueText(u"name"_s, both, format) == u"Cleaning"_s);
    CHECK(ui::valueText(u"amount"_s, 680000, format) == format.money(680000));
    CHECK(ui::valueText(u"branch_id"_s, 386000, format) == u"386000"_s);
    const QJsonObject line{{u"amount"_s, 12000}, {u"name"_s, both}, {u"note"_s, QString()}};
    const QString lines = ui::valueText(u"lines"_s, QJsonArray{line, line}, format);
    CHECK(lines.contains(format.money(12000)));
    CHECK(lines.contains(u"Cleaning"_s));
    CHECK(lines.contains(u'\n'));
    CHECK(ui::valueText(u"lines"_s, QJsonArray{}, format) == u"—"_s);
}

TEST_CASE("A moment in an exported record is told in the time of the place, a day stays a day")
{
    const ui::Format format(QLocale(QLocale::English), QTimeZone("Asia/Shanghai"));
    const QString told = ui::valueText(u"signed_at"_s, u"2026-11-22T19:21:00.000Z"_s, format);
    CHECK(told.contains(u"03:21"_s));
    CHECK_FALSE(told.contains(u'Z'));
    CHECK(ui::valueText(u"day"_s, u"2026-11-22"_s, format) == u"2026-11-22"_s);
}

TEST_CASE("Every column that holds money is shown as money")
{
    const ui::Format format(QLocale(QLocale::English), QTimeZone::utc());
    for (const storage::RecordTable& table : modules().recordTables()) {
        for (const storage::ColumnInfo& column : table.columns) {
            if (table.name == u"material_use"_s && column.name == u"amount"_s)
                continue; // how much of a material; to be named otherwise
            const bool money = ui::valueText(column.name, 680000, format) == format.money(680000);
            CAPTURE(table.name, column.name);
            CHECK(money == (column.type == storage::FieldType::Money));
        }
    }
}

TEST_CASE("A house is open on a holiday in another sense than a case is")
{
    const ui::Format format(QLocale(QLocale::English), QTimeZone::utc());
    CHECK(ui::valueText(u"on_holidays"_s, u"open"_s, format) == u"open as usual"_s);
    CHECK(ui::valueText(u"state"_s, u"open"_s, format) == u"open"_s);
    CHECK(ui::codeWord(u"open"_s) == u"open"_s);
}

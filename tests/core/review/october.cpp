// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/october.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QTimeZone>

namespace seraph::tests {

using namespace Qt::StringLiterals;

namespace {

struct ColumnInfo {
    QString name;
    QString type;
    bool required = false;
};

std::vector<ColumnInfo> columnsOf(storage::Connection& connection, const QString& table)
{
    auto statement =
        orFail(connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?)"));
    orFail(statement.bind(table));
    std::vector<ColumnInfo> columns;
    while (orFail(statement.step()))
        columns.push_back({statement.text(0), statement.text(1), statement.int64(2) == 1});
    return columns;
}

/// "@05 09:00" is that moment of October 2026, "@-04-10 09:00" one of another month.
qint64 momentOf(const QString& text, const QByteArray& zone)
{
    const QStringList parts = text.mid(1).split(u' ');
    const QTime time = QTime::fromString(parts[1], u"HH:mm"_s);
    const LocalDate day = parts[0].startsWith(u'-')
                              ? LocalDate::fromString(u"2026"_s + parts[0], Qt::ISODate)
                              : LocalDate(2026, 10, 1).addDays(parts[0].toInt() - 1);
    return QDateTime(day, time, QTimeZone(zone)).toMSecsSinceEpoch();
}

constexpr qint64 kHybridMillisecond = 65536;

QString literalOf(const ColumnInfo& column, const QHash<QString, QString>& given, const QByteArray& zone)
{
    const auto found = given.constFind(column.name);
    if (found != given.constEnd()) {
        if (found->startsWith(u'@'))
            return QString::number(momentOf(*found, zone) *
                                   (column.name == u"hybrid"_s ? kHybridMillisecond : 1));
        return column.type == u"INTEGER"_s ? *found : u'\'' + *found + u'\'';
    }
    if (!column.required)
        return u"NULL"_s;
    if (column.type == u"INTEGER"_s)
        return u"0"_s;
    return column.type == u"BLOB"_s ? u"x''"_s : u"''"_s;
}

void writeRow(storage::Connection& connection,
              const QString& table,
              const QString& rest,
              const QByteArray& zone)
{
    QHash<QString, QString> given;
    for (const QString& part : rest.split(u", "_s)) {
        const qsizetype equals = part.indexOf(u'=');
        given.insert(part.left(equals), part.mid(equals + 1));
    }
    QStringList values;
    for (const ColumnInfo& column : columnsOf(connection, table)) {
        values << literalOf(column, given, zone);
        given.remove(column.name);
    }
    if (!given.isEmpty())
        throw std::runtime_error("no such column in " + table.toStdString());
    const QString sql =
        u"INSERT OR REPLACE INTO "_s + table + u" VALUES ("_s + values.join(u", "_s) + u")"_s;
    orFail(connection.runScript(sql.toUtf8()));
}

WorkedOut readWorkedOut(const QString& line)
{
    const qsizetype equals = line.indexOf(u" = "_s);
    const QStringList parts = line.mid(equals + 3).split(u'|');
    const QString value = parts[1].trimmed();
    return {line.left(equals),
            parts[0].trimmed().toLongLong(),
            value == u"none"_s ? std::nullopt : std::optional(value.toDouble()),
            parts[2].trimmed()};
}

std::vector<WorkedOut> writeMonth(TestOffice& office, const QString& name, const QByteArray& zone)
{
    auto& connection = office.connection();
    orFail(connection.runScript(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
        "UPDATE branch SET time_zone = '" +
        zone +
        "';"
        // The shipped catalogue and rules are not part of the month.
        "UPDATE service SET archived_at = 1; UPDATE requirement SET archived_at = 1;"));
    for (const int branch : {1, 2, 3})
        writeRow(connection,
                 u"branch"_s,
                 u"id=%1, revision=1, code=b%1, name=Branch %1, time_zone=%2"_s.arg(branch).arg(
                     QString::fromLatin1(zone)),
                 zone);
    QFile file(QStringLiteral(SERAPH_SOURCE_DIR "/tests/fixtures/review/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the worked-out month is missing");
    std::vector<WorkedOut> expected;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype colon = line.indexOf(u": "_s);
        const qsizetype equals = line.indexOf(u" = "_s);
        if (equals > 0 && (colon < 0 || equals < colon))
            expected.push_back(readWorkedOut(line));
        else
            writeRow(connection, line.left(colon), line.mid(colon + 2), zone);
    }
    orFail(connection.runScript("PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON"));
    office.clock.set(inNovember());
    return expected;
}

} // namespace

std::vector<WorkedOut> writeOctober(TestOffice& office, const QByteArray& zone)
{
    return writeMonth(office, u"october.txt"_s, zone);
}

std::vector<WorkedOut> writeSingleFacts(TestOffice& office)
{
    return writeMonth(office, u"single.txt"_s, "Asia/Shanghai");
}

review::Figure figureIn(TestOffice& office, const QString& code, const review::Period& period)
{
    return orFail(office.owner().query(
                      review::IndicatorTrend{.code = code, .until = period, .months = 1}))
        .points.back()
        .figure;
}

QByteArray sumsIn(TestOffice& office)
{
    auto statement = orFail(office.connection().prepare(
        "SELECT k.code, d.day, d.branch_id, d.n, d.events, d.total, d.squares, d.base FROM "
        "indicator_day d "
        "JOIN indicator_key k ON k.id = d.indicator_id ORDER BY k.code, d.day, d.branch_id"));
    QByteArray all;
    while (orFail(statement.step())) {
        for (int column = 0; column < statement.columnCount(); ++column)
            all += statement.text(column).toUtf8() + '|';
        all += '\n';
    }
    auto months = orFail(office.connection().prepare(
        "SELECT k.code, m.month, m.branch_id, m.n, m.total, m.days, m.day_totals, m.day_cross FROM "
        "indicator_month m "
        "JOIN indicator_key k ON k.id = m.indicator_id ORDER BY k.code, m.month, m.branch_id"));
    while (orFail(months.step())) {
        for (int column = 0; column < months.columnCount(); ++column)
            all += months.text(column).toUtf8() + '|';
        all += '\n';
    }
    return all;
}

void script(TestOffice& office, const QByteArray& sql)
{
    orFail(office.connection().runScript(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql +
        ";PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON"));
}

Instant inNovember()
{
    return fromMilliseconds(
        QDateTime(LocalDate(2026, 11, 5), QTime(12, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
}

} // namespace seraph::tests

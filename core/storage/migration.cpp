// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/base/contract.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace seraph::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* kHistory = R"sql(
    CREATE TABLE IF NOT EXISTS schema_history (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        sha256 BLOB NOT NULL,
        readable_by INTEGER NOT NULL,
        applied_at INTEGER NOT NULL,
        app_version TEXT NOT NULL
    ) STRICT
)sql";

constexpr const char* kRecordStep = R"sql(
    INSERT INTO schema_history (number, name, sha256, readable_by, applied_at, app_version) VALUES (?, ?, ?, ?, ?, ?)
)sql";

Result<qint64> number(Connection& connection, const char* sql)
{
    TRY_ASSIGN(auto statement, connection.prepare(sql));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.int64(0) : 0;
}

/// Foreign keys cannot be switched inside a transaction, and a step that rebuilds a table needs them off.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Connection& connection)
        : m_connection(connection)
        , m_status(connection.runScript("PRAGMA foreign_keys = OFF"))
    {
    }
    ~ForeignKeysOff() { static_cast<void>(m_connection.runScript("PRAGMA foreign_keys = ON")); }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    const Status& status() const { return m_status; }

private:
    Connection& m_connection;
    Status m_status;
};

Status checkForeignKeys(Connection& connection)
{
    TRY_ASSIGN(const qint64 broken, number(connection, "SELECT count(*) FROM pragma_foreign_key_check"));
    if (broken > 0)
        return fail(ErrorCode::Corrupt, u"storage.foreign_key"_s);
    return {};
}

Status recordStep(Connection& connection, const MigrationStep& step, const Clock& clock)
{
    const QByteArray hash = QCryptographicHash::hash(step.script, QCryptographicHash::Sha256);
    TRY_STATUS(connection.execute(kRecordStep,
                                  qint64{step.number},
                                  step.name,
                                  hash,
                                  qint64{step.readableBy},
                                  clock.now(),
                                  QStringLiteral(SERAPH_VERSION)));
    // PRAGMA takes no bound values; both are our own numbers.
    return connection.runScript("PRAGMA user_version = " + QByteArray::number(step.number) +
                                "; PRAGMA application_id = " + QByteArray::number(kApplicationId));
}

Status applyStep(Connection& connection, const MigrationStep& step, const Clock& clock)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(connection));
    TRY_STATUS(connection.execute(kHistory));
    TRY_STATUS(connection.runScript(step.script));
    if (step.data)
        TRY_STATUS(step.data(connection));
    TRY_STATUS(recordStep(connection, step, clock));
    TRY_STATUS(checkForeignKeys(connection));
    return transaction.commit();
}

Result<MigrationOutcome> judgeNewer(Connection& connection, qint64 newest)
{
    TRY_ASSIGN(const qint64 readableBy,
               number(connection, "SELECT readable_by FROM schema_history ORDER BY number DESC LIMIT 1"));
    return readableBy > 0 && readableBy <= newest ? MigrationOutcome::NewerCompatible
                                                  : MigrationOutcome::NewerRefused;
}

int readableBy(int own, const QByteArray& script)
{
    static const QRegularExpression line(u"^-- readable by: (\\d+)$"_s,
                                         QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(script));
    return match.hasMatch() ? match.captured(1).toInt() : own;
}

std::vector<MigrationStep> readShippedMigrations()
{
    static const QRegularExpression form(u"^(\\d{4})_(\\w+)\\.sql$"_s);
    const QDir directory(u":/seraph/migrations"_s);
    std::vector<MigrationStep> steps;
    for (const QString& fileName : directory.entryList(QDir::Files, QDir::Name)) {
        const auto match = form.match(fileName);
        EXPECTS(match.hasMatch());
        QFile file(directory.filePath(fileName));
        EXPECTS(file.open(QIODevice::ReadOnly));
        steps.push_back(makeMigrationStep(match.captured(1).toInt(), match.captured(2), file.readAll()));
    }
    ENSURES(!steps.empty());
    return steps;
}

} // namespace

MigrationStep makeMigrationStep(int number, QString name, QByteArray script)
{
    const int readers = readableBy(number, script);
    return {number, std::move(name), std::move(script), readers};
}

const std::vector<MigrationStep>& shippedMigrations()
{
    static const std::vector<MigrationStep> steps = readShippedMigrations();
    return steps;
}

Result<MigrationOutcome> judgeSchema(Connection& connection, const std::vector<MigrationStep>& steps)
{
    EXPECTS(!steps.empty());
    const qint64 newest = steps.back().number;
    TRY_ASSIGN(const qint64 version, number(connection, "PRAGMA user_version"));
    TRY_ASSIGN(const qint64 application, number(connection, "PRAGMA application_id"));
    TRY_ASSIGN(const qint64 tables, number(connection, "SELECT count(*) FROM sqlite_master"));
    if (tables == 0 && version == 0)
        return MigrationOutcome::Fresh;
    if (application != kApplicationId || version <= 0)
        return fail(ErrorCode::Corrupt, u"storage.not_ours"_s);
    if (version > newest)
        return judgeNewer(connection, newest);
    return version == newest ? MigrationOutcome::Current : MigrationOutcome::Upgraded;
}

Result<MigrationOutcome> migrate(Connection& connection, const Migration& migration)
{
    TRY_ASSIGN(const MigrationOutcome outcome, judgeSchema(connection, migration.steps));
    if (outcome != MigrationOutcome::Fresh && outcome != MigrationOutcome::Upgraded)
        return outcome;
    if (outcome == MigrationOutcome::Upgraded)
        TRY_STATUS(migration.beforeUpgrade());
    TRY_ASSIGN(const qint64 version, number(connection, "PRAGMA user_version"));
    const ForeignKeysOff foreignKeysOff(connection);
    TRY_STATUS(foreignKeysOff.status());
    for (const MigrationStep& step : migration.steps) {
        if (step.number > version)
            TRY_STATUS(applyStep(connection, step, migration.clock));
    }
    return outcome;
}

} // namespace seraph::storage

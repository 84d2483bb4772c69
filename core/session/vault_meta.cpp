// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vault_meta.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kReadNumber = "SELECT value FROM vault_meta WHERE key = ?";
constexpr const char* kWriteNumber = R"sql(
    INSERT INTO vault_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
)sql";
constexpr const char* kNextBackup = "SELECT coalesce(max(sequence), 0) + 1 FROM backup";
constexpr const char* kNewestEntries =
    "SELECT command, record FROM journal_entry WHERE device = ? ORDER BY seq DESC";
const auto kHeaderGeneration = u"header_generation"_s;
const auto kKeyEpoch = u"key_epoch"_s;
constexpr qint64 kFirstEpoch = 1;

} // namespace

Result<std::optional<qint64>> VaultMeta::number(const QString& key) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kReadNumber));
    TRY_STATUS(statement.bind(key));
    TRY_ASSIGN(const bool found, statement.step());
    return found ? std::optional(statement.text(0).toLongLong()) : std::nullopt;
}

Status VaultMeta::setNumber(const QString& key, qint64 value)
{
    return m_connection.execute(kWriteNumber, key, QString::number(value));
}

Result<qint64> VaultMeta::headerGeneration() const
{
    return number(kHeaderGeneration).transform([](const auto& stored) { return stored.value_or(0); });
}

Status VaultMeta::setHeaderGeneration(qint64 generation)
{
    return setNumber(kHeaderGeneration, generation);
}

Result<qint64> VaultMeta::keyEpoch() const
{
    return number(kKeyEpoch).transform(
        [](const auto& stored) { return stored.value_or(kFirstEpoch); });
}

Status VaultMeta::setKeyEpoch(qint64 epoch)
{
    return setNumber(kKeyEpoch, epoch);
}

Result<QString> VaultMeta::textOf(const char* sql) const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(sql));
    TRY_STATUS(statement.bind());
    TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : QString();
}

Result<int> VaultMeta::schema() const
{
    return textOf("PRAGMA user_version").transform([](const QString& version) {
        return version.toInt();
    });
}

Result<QString> VaultMeta::cipher() const
{
    return textOf("PRAGMA cipher_version");
}

Result<QString> VaultMeta::organisationName() const
{
    return textOf("SELECT name FROM organisation LIMIT 1");
}

Result<qint64> VaultMeta::countRows(const storage::RecordTable& table) const
{
    // Names come from the records' own descriptions, never from a person.
    const QString filter = table.find(u"archived_at"_s) ? u" WHERE archived_at IS NULL"_s : QString();
    TRY_ASSIGN(auto statement,
               m_connection.prepare(QString(u"SELECT count(*) FROM "_s + table.name + filter)));
    TRY_STATUS(statement.bind());
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

Result<qint64> VaultMeta::highestId(qint64 device) const
{
    // Ids rise, and a command takes its number before its records take theirs: the last command holds the highest.
    TRY_ASSIGN(auto statement, m_connection.prepare(kNewestEntries));
    TRY_STATUS(statement.bind(device));
    qint64 highest = 0;
    std::optional<qint64> command;
    while (true) {
        TRY_ASSIGN(const bool found, statement.step());
        if (!found || (command && statement.int64(0) != *command))
            return highest;
        command = statement.int64(0);
        highest = std::max({highest, *command, statement.int64(1)});
    }
}

Result<qint64> VaultMeta::nextBackupSequence() const
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kNextBackup));
    TRY_STATUS(statement.bind());
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

} // namespace seraph::session

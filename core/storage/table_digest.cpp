// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_digest.h"

#include "core/storage/rows.h"

#include <sodium.h>

#include <algorithm>
#include <bit>

namespace seraph::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kTables = R"sql(
    SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND sql NOT LIKE 'CREATE VIRTUAL %'
     ORDER BY name
)sql";
constexpr const char* kSchema =
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";

/// Every value with its kind and its length, so that no two different rows look alike.
class RowHasher {
public:
    RowHasher() { crypto_generichash_init(&m_state, nullptr, 0, sizeof(TableDigest::hash)); }

    void add(const Statement& row)
    {
        for (int column = 0; column < row.columnCount(); ++column)
            addValue(row, column);
    }
    void finishInto(std::array<unsigned char, 32>& hash)
    {
        crypto_generichash_final(&m_state, hash.data(), hash.size());
    }

private:
    void addValue(const Statement& row, int column)
    {
        const StorageClass kind = row.storageClass(column);
        addNumber(qint64(kind));
        switch (kind) {
        case StorageClass::Null: return;
        case StorageClass::Integer: addNumber(row.int64(column)); return;
        case StorageClass::Real: // SQLite's own text of it is exact enough to find any other value
        case StorageClass::Text:
        case StorageClass::Blob: addBytes(row.bytes(column)); return;
        }
        UNREACHABLE();
    }
    void addNumber(qint64 value)
    {
        const auto raw = std::bit_cast<std::array<unsigned char, sizeof(value)>>(value);
        crypto_generichash_update(&m_state, raw.data(), raw.size());
    }
    void addBytes(std::string_view bytes)
    {
        addNumber(qint64(bytes.size()));
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }

    crypto_generichash_state m_state;
};

Result<TableDigest> digest(Connection& connection, const QString& name, const QString& sql)
{
    TRY_ASSIGN(auto row, connection.prepare(sql));
    TRY_STATUS(row.bind());
    TableDigest result{.table = name, .rows = 0, .hash = {}};
    RowHasher hasher;
    while (true) {
        TRY_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        hasher.add(row);
        ++result.rows;
    }
    hasher.finishInto(result.hash);
    return result;
}

} // namespace

Result<std::vector<TableDigest>> digestTables(Connection& connection)
{
    const auto name = [](const Statement& row) { return row.text(0); };
    TRY_ASSIGN(const auto tables, collectRows<QString>(connection, kTables, name));
    std::vector<TableDigest> digests;
    TRY_ASSIGN(auto schema, digest(connection, u"sqlite_schema"_s, QString::fromLatin1(kSchema)));
    digests.push_back(std::move(schema));
    for (const QString& table : tables) {
        // Without an index the rows come in the order of their keys, whatever the planner knows about either file.
        TRY_ASSIGN(auto one,
                   digest(connection, table, u"SELECT * FROM \"%1\" NOT INDEXED"_s.arg(table)));
        digests.push_back(std::move(one));
    }
    return digests;
}

std::optional<QString> firstDifference(const std::vector<TableDigest>& left,
                                       const std::vector<TableDigest>& right)
{
    const auto [mine, theirs] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    if (mine == left.end() && theirs == right.end())
        return std::nullopt;
    return mine == left.end() ? theirs->table : mine->table;
}

} // namespace seraph::storage

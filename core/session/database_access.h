// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/storage/connection.h"

namespace seraph::session {

storage::DatabaseKey databaseKey(const Secret& raw);
/// Opens an existing database with 32 raw key bytes that are known to be right, for the calling thread.
Result<std::unique_ptr<storage::Connection>> openDatabase(const QString& file, const Secret& rawKey);
/// SQLite's and SQLCipher's own checks of every page. Corrupt "storage.damaged" with the first complaint as detail.
Status checkPages(storage::Connection& connection);
/// Whether the copy holds what the original holds, table by table, value by value. Corrupt with this reason, and the first
/// table that differs as detail.
Status proveEqual(storage::Connection& original, storage::Connection& copy, const QString& reason);
/// In one transaction: the persons' keys, wrapped under what follows from one raw database key, are wrapped under what
/// follows from another. For rotation, backup and restore, which all move a database to a new key.
Status rewrapSubjectKeys(storage::Connection& connection, const Secret& from, const Secret& to);
void removeDatabaseFiles(const QString& file);

} // namespace seraph::session

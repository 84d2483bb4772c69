// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/open_database.h"

#include <QString>

namespace seraph::storage {

/// What QSqlDatabase::setConnectOptions() may ask of the driver; the words are those of Qt's own SQLite driver.
struct ConnectOptions {
    OpenOptions open{.access = Access::ReadWriteCreate, .writeAheadLog = false, .attachWithKey = true};
    bool extendedResultCodes = true;
    int regexpCacheSize = 0; ///< 0: no REGEXP operator

    /// Unknown words are ignored, as Qt's driver does.
    static ConnectOptions parse(const QString& text);
};

} // namespace seraph::storage

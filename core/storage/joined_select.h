// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"

namespace seraph::storage {

/// "SELECT x.id, x.revision, …": the columns of a record under the name x, for a list that joins other tables: the caller
/// goes on with ", other.name FROM its_table x JOIN …".
template <Record R> QByteArray joinedSelect()
{
    QByteArrayList names;
    for (const auto& column : recordTable<R>().columns)
        names << "x." + column.name.toLatin1();
    return names.join(", ").prepend("SELECT ");
}

} // namespace seraph::storage

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/checkpoint.h"
#include "core/journal/entry.h"

#include <string>

namespace seraph::storage {
class Statement;
}

namespace seraph::journal {

/// "SELECT <all columns> FROM journal_entry " and what is given, for readEntry().
std::string selectEntries(std::string_view rest);
/// The current row. Its views are gone with the statement's next step.
EntryView readEntry(const storage::Statement& row);

/// The same for journal_checkpoint. A value of a wrong length reads as zeros: the signature does not fit then.
std::string selectCheckpoints(std::string_view rest);
Checkpoint readCheckpoint(const storage::Statement& row);

} // namespace seraph::journal

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/journal/entry.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace seraph::storage {
class Connection;
}

namespace seraph::journal {

class SubjectKeys;

/// What sort of thing an entry tells of.
enum class EntryGroup {
    Changes, ///< a record became another
    Access,  ///< somebody saw, searched, exported, printed or copied
    Session, ///< signing in and out, refusals
    Other,   ///< keys, backups, devices, the clock
};

/// Which entries a person wants to see. All conditions hold at once; none is the whole journal.
struct EntryFilter {
    std::optional<qint64> actor = {};   ///< account that did it
    std::optional<qint64> subject = {}; ///< person it is about
    QByteArray kind = {};               ///< table of the record; empty is any
    std::optional<qint64> record = {};  ///< id of the record; asks for its kind, too
    std::optional<Instant> from = {};   ///< by the journal's own time, and
    std::optional<Instant> until = {};  ///< exclusive
    std::optional<EntryGroup> group = {};
};

/// Where a page of the list ended.
struct EntryCursor {
    HybridTime hybrid = 0;
    qint64 arrival = 0;

    friend bool operator==(const EntryCursor&, const EntryCursor&) = default;
};
inline EntryCursor cursorAt(const Entry& entry)
{
    return {entry.hybrid, entry.arrival};
}

/// Newest first, in the order in which things happened, on whatever PC. At most `limit` after the cursor; each page costs
/// the same however deep it lies.
Result<std::vector<Entry>> listEntries(storage::Connection& connection,
                                       const EntryFilter& filter,
                                       int limit,
                                       std::optional<EntryCursor> after = {});
/// The one with this local number. NotFound "journal.entry_unknown".
Result<Entry> getEntry(storage::Connection& connection, qint64 arrival);
/// Everything that one command did, in order.
Result<std::vector<Entry>> entriesOfCommand(storage::Connection& connection, qint64 command);

/// The private part of an entry, in the clear.
struct EntryDetails {
    enum class State {
        Nothing, ///< there is no private part
        Readable,
        Erased, ///< the person it is about was erased, and this with them
    } state = State::Nothing;
    QJsonObject changes = {}; ///< {"field":[before,after]}
    QString reason = {};
};

/// Corrupt (reason "journal.payload") where it does not open although its key is there.
Result<EntryDetails> detailsOf(const Entry& entry, SubjectKeys& keys);

} // namespace seraph::journal

template <> struct seraph::Codes<seraph::journal::EntryGroup> {
    static constexpr std::array kAll{std::pair{seraph::journal::EntryGroup::Changes, "changes"},
                                     std::pair{seraph::journal::EntryGroup::Access, "access"},
                                     std::pair{seraph::journal::EntryGroup::Session, "session"},
                                     std::pair{seraph::journal::EntryGroup::Other, "other"}};
};

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/journal/entry_list.h"
#include "core/session/actor.h"
#include "core/session/command.h"

#include <QJsonValue>
#include <QStringList>

namespace seraph::session {

inline constexpr Permission kSeeOwnJournal{"journal.view"};       ///< what oneself did
inline constexpr Permission kSeeWholeJournal{"journal.view_all"}; ///< what everybody did

/// What part of the journal somebody looks at; empty fields do not narrow it.
struct JournalFilter {
    std::optional<AccountId> actor{};
    QString kind{}; ///< table of the record
    std::optional<qint64> record{};
    std::optional<PersonId> subject{};
    std::optional<Instant> from{};
    std::optional<Instant> until{}; ///< exclusive
    std::optional<journal::EntryGroup> group{};
};

/// One entry as the list shows it; nothing in it is encrypted.
struct JournalRow {
    journal::EntryCursor place; ///< where it stands in the list; its arrival opens it
    qint64 device;
    qint64 seq;
    Instant at; ///< hybrid time: believable even where the PC's clock was not
    bool clockDoubted;
    qint64 command;
    QString actorName; ///< empty: the program itself
    QString action;
    QString kind;
    std::optional<qint64> record;
    std::optional<qint64> revision;
    std::optional<qint64> subject;
    QStringList fields;
};

/// Newest first, in the order in which things happened on whatever PC. With kSeeOwnJournal alone the filter is narrowed to the person's own entries.
struct ListJournal {
    using Output = std::vector<JournalRow>;
    static constexpr const char* kName = "ListJournal";
    static constexpr Permission kPermission = kSeeOwnJournal;
    JournalFilter filter{};
    std::optional<journal::EntryCursor> before{}; ///< place of the last row of the page before
    int limit = 200;
};
Result<std::vector<JournalRow>> handle(const ListJournal& query, const ReadContext& context);

struct JournalField {
    QString field;
    QJsonValue before; ///< null where there was nothing
    QJsonValue after;
};

enum class Readable { Yes, Erased };

/// One entry with what was encrypted: from what to what, and why.
struct JournalDetail {
    JournalRow row;
    std::vector<JournalField> fields;
    QString reason;
    Readable readable = Readable::Yes; ///< Erased: the person's key was destroyed, as the law asks
};

struct OpenJournalEntry {
    using Output = JournalDetail;
    static constexpr const char* kName = "OpenJournalEntry";
    static constexpr Permission kPermission = kSeeOwnJournal;
    static constexpr Action kAccessAction{"journal.entry_opened"};
    qint64 arrival;
};
/// NotFound "journal.entry_unknown"; Denied for somebody else's entry without kSeeWholeJournal.
Result<JournalDetail> handle(const OpenJournalEntry& query, const ReadContext& context);
/// Only an entry about a person reveals anything about one.
std::vector<Access> accesses(const OpenJournalEntry& query, const JournalDetail& answer);

} // namespace seraph::session

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/session/command.h"
#include "core/storage/revision.h"
#include "core/storage/schema.h"

#include <QString>

namespace seraph::storage {
class Connection;
}

namespace seraph::session {

struct BackupTag;
using BackupId = Id<BackupTag>;

enum class BackupTrigger { Asked, Hourly, Lock, Close, BeforeUpgrade, BeforeRestore };

/// One backup file that was written and proved by opening it again.
struct BackupMade {
    BackupId id;
    storage::Revision revision;
    Instant madeAt;
    QString file; ///< name without its folder
    qint64 bytes;
    qint64 sequence; ///< rises by one with every backup of this vault
    BackupTrigger trigger;
    friend bool operator==(const BackupMade&, const BackupMade&) = default;
};

/// The whole log, newest first, for retention: only files that it names are ever taken away.
Result<std::vector<BackupMade>> loggedBackups(storage::Connection& connection);

struct RecordBackup {
    using Output = void;
    static constexpr const char* kName = "RecordBackup";
    static constexpr Permission kPermission = kSelf; // backups are made by themselves, whoever is signed in
    static constexpr Action kAction{"backup.made"};
    static constexpr Undo kUndo = Undo::No;
    QString file;
    qint64 bytes;
    qint64 sequence;
    BackupTrigger trigger;
};
Result<void> handle(const RecordBackup& command, WriteContext& context);

/// The newest proved backup; its age is always in sight.
struct LastBackup {
    using Output = std::optional<BackupMade>;
    static constexpr const char* kName = "LastBackup";
    static constexpr Permission kPermission = kSelf;
};
Result<std::optional<BackupMade>> handle(const LastBackup& query, const ReadContext& context);

struct ListBackups {
    using Output = std::vector<BackupMade>;
    static constexpr const char* kName = "ListBackups";
    static constexpr Permission kPermission{"backup.make"};
};
Result<std::vector<BackupMade>> handle(const ListBackups& query, const ReadContext& context);

} // namespace seraph::session

template <> struct seraph::Codes<seraph::session::BackupTrigger> {
    using enum seraph::session::BackupTrigger;
    static constexpr std::array kAll{
        std::pair{Asked, "asked"},
        std::pair{Hourly, "hourly"},
        std::pair{Lock, "lock"},
        std::pair{Close, "close"},
        std::pair{BeforeUpgrade, "before_upgrade"},
        std::pair{BeforeRestore, "before_restore"},
    };
};

template <> struct seraph::storage::Schema<seraph::session::BackupMade> {
    using R = seraph::session::BackupMade;
    static constexpr std::string_view kTable = "backup";
    static constexpr auto kColumns = std::tuple{
        column<&R::id>("id"),
        column<&R::revision>("revision"),
        column<&R::madeAt>("made_at"),
        column<&R::file>("file"),
        column<&R::bytes>("bytes"),
        column<&R::sequence>("sequence"),
        column<&R::trigger>("trigger"),
    };
};

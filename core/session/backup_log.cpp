// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backup_log.h"

#include "core/session/record_write.h"

namespace seraph::session {

namespace {

constexpr const char* kNewest = "ORDER BY made_at DESC, id DESC LIMIT 1";
constexpr const char* kNewestThousand = "ORDER BY made_at DESC, id DESC LIMIT 1000";
constexpr const char* kAllBackups = "ORDER BY made_at DESC, id DESC";

} // namespace

Result<void> handle(const RecordBackup& command, WriteContext& context)
{
    return context.insert(BackupMade{context.newId<BackupTag>(),
                                     storage::Revision{1},
                                     context.now(),
                                     command.file,
                                     command.bytes,
                                     command.sequence,
                                     command.trigger});
}

Result<std::optional<BackupMade>> handle(const LastBackup&, const ReadContext& context)
{
    return storage::findRecord<BackupMade>(context.connection(), kNewest);
}

Result<std::vector<BackupMade>> handle(const ListBackups&, const ReadContext& context)
{
    return storage::listRecords<BackupMade>(context.connection(), kNewestThousand);
}

Result<std::vector<BackupMade>> loggedBackups(storage::Connection& connection)
{
    return storage::listRecords<BackupMade>(connection, kAllBackups);
}

} // namespace seraph::session

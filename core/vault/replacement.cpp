// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/replacement.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr QByteArrayView kReplacementMagic("CSREPLC1");
constexpr qint64 kMaxReplacementSize = 256;
const auto kReplacedName = u"vault.db.replaced-"_s;

QString journalFile(const VaultFolder& folder)
{
    return folder.path() + u"/restore.journal"_s;
}

QString replacedDatabase(const VaultFolder& folder, qint64 milliseconds)
{
    return folder.path() + u'/' + kReplacedName + QString::number(milliseconds);
}

/// Where the record of the PC's next incarnation waits: a store of one beside the record in force.
DeviceStore pendingStore(const DeviceStore& devices, const VaultId& vault)
{
    return DeviceStore(devices.fileBeside(vault, u".next"_s));
}

Status adoptPending(const DeviceStore& devices, const VaultId& vault)
{
    const QString pending = pendingStore(devices, vault).fileBeside(vault, {});
    return QFileInfo::exists(pending) ? renameDurably(pending, devices.fileBeside(vault, {}))
                                      : Status();
}

/// A database is these files together; its log goes first into the past and is gone before the new one arrives.
const QStringList& parts()
{
    static const QStringList suffixes{u""_s, u"-wal"_s, u"-shm"_s};
    return suffixes;
}

QByteArray journalOf(const VaultId& vault, Instant now)
{
    ByteWriter out;
    out.text(kReplacementMagic).bytes(vault).number(toMilliseconds(now));
    out.bytes(Hasher().add(out.view()).hash());
    return out.take();
}

struct RestoreJournal {
    VaultId vault{};
    qint64 milliseconds = 0;
};

/// Nothing where it was never completed: then nothing has moved yet.
std::optional<RestoreJournal> readRestoreJournal(Bytes bytes)
{
    ByteReader in(bytes);
    const bool known =
        asView(in.take(static_cast<std::size_t>(kReplacementMagic.size()))) == kReplacementMagic;
    RestoreJournal journal;
    journal.vault = in.raw<sizeof(VaultId)>();
    journal.milliseconds = in.number<qint64>();
    const Hash checksum = in.raw<sizeof(Hash)>();
    if (!known || !in.ok() || in.remaining() != 0 ||
        !equal(checksum, Hasher().add(bytes.first(bytes.size() - sizeof(Hash))).hash()))
        return std::nullopt;
    return journal;
}

/// Each step may already have happened.
Status finish(const VaultFolder& folder, const DeviceStore& devices, const RestoreJournal& journal)
{
    if (QFileInfo::exists(folder.nextDatabase())) {
        const QString kept = replacedDatabase(folder, journal.milliseconds);
        for (const QString& part : parts()) {
            if (QFileInfo::exists(folder.database() + part))
                TRY_STATUS(renameDurably(folder.database() + part, kept + part));
        }
        TRY_STATUS(renameDurably(folder.nextDatabase(), folder.database()));
    }
    TRY_STATUS(adoptPending(devices, journal.vault));
    return removeDurably(journalFile(folder));
}

QStringList replacedFiles(const VaultFolder& folder)
{
    return QDir(folder.path()).entryList({kReplacedName + u'*'}, QDir::Files, QDir::Name);
}

} // namespace

Status savePending(const DeviceStore& devices, const VaultId& vault, const DeviceRecord& record)
{
    return pendingStore(devices, vault).save(vault, record);
}

Status replaceDatabase(const VaultFolder& folder, const DeviceStore& devices, const VaultId& vault, Instant now)
{
    TRY_STATUS(writeDurably(journalFile(folder), journalOf(vault, now)));
    return finish(folder, devices, {vault, toMilliseconds(now)});
}

Status settleReplacement(const VaultFolder& folder, const DeviceStore& devices)
{
    const auto bytes = readWhole(journalFile(folder), kMaxReplacementSize);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return {};
    if (!bytes && bytes.error().code == ErrorCode::Io)
        return fail(bytes.error());
    if (const auto journal = bytes ? readRestoreJournal(asBytes(*bytes)) : std::nullopt)
        return finish(folder, devices, *journal);
    return removeDurably(journalFile(folder));
}

void discardReplacement(const VaultFolder& folder, const DeviceStore& devices, const VaultId& vault)
{
    for (const QString& part : parts())
        static_cast<void>(removeDurably(folder.nextDatabase() + part));
    static_cast<void>(pendingStore(devices, vault).forget(vault));
}

std::vector<ReplacedDatabase> replacedDatabases(const VaultFolder& folder)
{
    std::vector<ReplacedDatabase> found;
    for (const QString& name : replacedFiles(folder)) {
        const QString file = QDir(folder.path()).filePath(name);
        bool isNumber = false;
        const qint64 milliseconds = name.section(u'-', -1).toLongLong(&isNumber);
        if (isNumber)
            found.push_back({file,
                             fromMilliseconds(milliseconds),
                             QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size()});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Status dropReplacedDatabases(const VaultFolder& folder)
{
    for (const QString& name : replacedFiles(folder))
        TRY_STATUS(removeDurably(QDir(folder.path()).filePath(name)));
    return {};
}

} // namespace seraph::vault

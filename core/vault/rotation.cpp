// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rotation.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr QByteArrayView kRotationMagic("CSROTAT1");
constexpr qint64 kMaxRotationSize = 256;

enum class Phase : quint8 { Building = 1, Swapping = 2 };

struct RotationJournal {
    Phase phase;
    quint64 oldGeneration;
    quint64 newGeneration;
};

Status writeRotationJournal(const VaultFolder& folder, const RotationJournal& journal)
{
    ByteWriter out;
    out.text(kRotationMagic).number(static_cast<quint8>(journal.phase));
    out.number(journal.oldGeneration).number(journal.newGeneration);
    out.bytes(Hasher().add(out.view()).hash());
    return writeDurably(folder.rotationJournal(), out.take());
}

/// A journal that cannot be read was never completed: nothing has been swapped yet.
RotationJournal readRotationJournal(Bytes bytes)
{
    constexpr RotationJournal kUnfinished{Phase::Building, 0, 0};
    ByteReader in(bytes);
    const bool known =
        asView(in.take(static_cast<std::size_t>(kRotationMagic.size()))) == kRotationMagic;
    const auto phase = in.number<quint8>();
    RotationJournal journal{Phase::Building, in.number<quint64>(), 0};
    journal.newGeneration = in.number<quint64>();
    const Hash checksum = in.raw<sizeof(Hash)>();
    if (!known || !in.ok() ||
        !equal(checksum, Hasher().add(bytes.first(bytes.size() - sizeof(Hash))).hash()))
        return kUnfinished;
    journal.phase = phase == static_cast<quint8>(Phase::Swapping) ? Phase::Swapping : Phase::Building;
    return journal;
}

Result<VaultHeader> nextHeader(const Unlocked& vault,
                               const MasterKey& key,
                               const RotationPeople& people,
                               Instant now)
{
    VaultHeader next = vault.header;
    next.epoch = vault.epoch() + 1;
    next.generation = vault.highestGeneration + 1;
    next.commitment = key.commitment(next.id, next.epoch);
    next.sealedMasterKey = sealKey(key.bytes(), next.recoveryKey);
    next.slots.clear();
    for (const KeySlot& slot : vault.header.slots) {
        const auto person = people.find(slot.user);
        if (slot.type == SlotType::Bridge || person == people.end())
            continue;
        next.slots.push_back(slot);
        next.slots.push_back(makeBridge(slot, next.epoch, key, person->second, now));
    }
    if (next.slots.size() > VaultHeader::kMaxSlots)
        return fail(ErrorCode::Conflict, u"vault.too_many_people"_s);
    return next;
}

/// The new database takes the place of the old one. Each step may already have happened.
Status swapDatabase(const VaultFolder& folder)
{
    if (!QFileInfo::exists(folder.nextDatabase()))
        return {};
    if (QFileInfo::exists(folder.database()))
        TRY_STATUS(renameDurably(folder.database(), folder.formerDatabase()));
    return renameDurably(folder.nextDatabase(), folder.database());
}

Status swapHeader(const VaultFolder& folder, const RotationJournal& journal)
{
    if (!QFileInfo::exists(folder.nextHeader())) {
        TRY_ASSIGN(const StoredHeader current, loadHeader(folder));
        if (current.header.generation >= journal.newGeneration)
            return {};
        return fail(ErrorCode::Corrupt, u"rotation.damaged"_s, u"the new header is missing"_s);
    }
    TRY_ASSIGN(const QByteArray file, readWhole(folder.nextHeader(), VaultHeader::kMaxSize));
    TRY_ASSIGN(const VaultHeader header, parseHeader(asBytes(file)));
    if (header.generation != journal.newGeneration)
        return fail(ErrorCode::Corrupt, u"rotation.damaged"_s, u"the new header is another one"_s);
    TRY_STATUS(storeHeader(folder, file));
    return removeDurably(folder.nextHeader());
}

Status finish(const VaultFolder& folder, const RotationJournal& journal)
{
    TRY_STATUS(swapDatabase(folder));
    TRY_STATUS(swapHeader(folder, journal));
    return removeDurably(folder.rotationJournal());
}

/// Only while the old header is the one in force; needs no room on the disk.
Status takeBack(const VaultFolder& folder, const RotationJournal& journal)
{
    TRY_ASSIGN(const StoredHeader current, loadHeader(folder));
    if (current.header.generation >= journal.newGeneration)
        return fail(ErrorCode::Corrupt, u"rotation.damaged"_s, u"the new header is in force already"_s);
    const bool swapped = !QFileInfo::exists(folder.nextDatabase());
    if (swapped && QFileInfo::exists(folder.formerDatabase()) && QFileInfo::exists(folder.database()))
        TRY_STATUS(renameDurably(folder.database(), folder.nextDatabase()));
    if (!QFileInfo::exists(folder.database()))
        TRY_STATUS(renameDurably(folder.formerDatabase(), folder.database()));
    return removeDurably(folder.rotationJournal());
}

/// What was built is of no use any more. Without it a leftover would only take room, so failing here is no failure.
void discardBuilt(const VaultFolder& folder)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        static_cast<void>(removeDurably(folder.nextDatabase() + suffix));
    static_cast<void>(removeDurably(folder.nextHeader()));
}

Status requireClosed(const VaultFolder& folder)
{
    if (QFileInfo(folder.database() + u"-wal"_s).size() > 0)
        return fail(ErrorCode::Conflict, u"rotation.database_open"_s, u"a write-ahead log is left"_s);
    return {};
}

Status build(const Unlocked& vault, const MasterKey& key, const VaultHeader& next, const RotationSteps& steps)
{
    const VaultFolder& folder = vault.folder;
    TRY_STATUS(writeRotationJournal(folder, {Phase::Building, vault.generation(), next.generation}));
    discardBuilt(folder);
    TRY_STATUS(steps.exportDatabase(folder.nextDatabase(), key.databaseKey()));
    TRY_STATUS(syncWritten(folder.nextDatabase()));
    TRY_STATUS(writeDurably(folder.nextHeader(), serialise(next, key.headerKey())));
    TRY_STATUS(steps.closeDatabase());
    return requireClosed(folder);
}

} // namespace

Result<Unlocked> rotateMasterKey(const Unlocked& vault,
                                 DeviceStore& devices,
                                 const RotationPeople& people,
                                 const RotationSteps& steps,
                                 Instant now)
{
    MasterKey key = MasterKey::generate();
    TRY_ASSIGN(VaultHeader next, nextHeader(vault, key, people, now));
    const Status built = build(vault, key, next, steps);
    if (!built) {
        static_cast<void>(settleRotation(vault.folder));
        return fail(built.error());
    }
    const Status swapping =
        writeRotationJournal(vault.folder, {Phase::Swapping, vault.generation(), next.generation});
    const auto settled = settleRotation(vault.folder);
    if (!settled)
        return fail(settled.error());
    if (*settled == RotationOutcome::TakenBack)
        return swapping ? fail(ErrorCode::Io, u"rotation.taken_back"_s) : fail(swapping.error());
    static_cast<void>(devices.noteHeaderGeneration(vault.id(), next.generation));
    const quint64 generation = next.generation;
    return Unlocked{vault.folder,
                    std::move(next),
                    std::move(key),
                    vault.userKeys ? std::optional(vault.userKeys->copy()) : std::nullopt,
                    vault.slotType,
                    HeaderFreshness::Current,
                    generation};
}

Result<RotationOutcome> settleRotation(const VaultFolder& folder)
{
    const auto bytes = readWhole(folder.rotationJournal(), kMaxRotationSize);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return RotationOutcome::NoneFound;
    if (!bytes && bytes.error().code == ErrorCode::Io)
        return fail(bytes.error());
    const RotationJournal journal = readRotationJournal(bytes ? asBytes(*bytes) : Bytes());
    if (journal.phase == Phase::Building) {
        discardBuilt(folder);
        TRY_STATUS(removeDurably(folder.rotationJournal()));
        return RotationOutcome::TakenBack;
    }
    const Status finished = finish(folder, journal);
    if (finished)
        return RotationOutcome::Finished;
    // A full disk may refuse the new header; going back is renames alone.
    if (!takeBack(folder, journal))
        return fail(finished.error());
    discardBuilt(folder);
    return RotationOutcome::TakenBack;
}

Status dropFormerDatabases(const VaultFolder& folder)
{
    const QDir directory(folder.path());
    for (const QString& copy : directory.entryList({VaultFolder::upgradeCopies()}, QDir::Files))
        TRY_STATUS(removeDurably(directory.filePath(copy)));
    return removeDurably(folder.formerDatabase());
}

} // namespace seraph::vault

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/create_vault.h"

#include "core/base/durable_file.h"
#include "core/vault/header_change.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr quint32 kFirstEpoch = 1;

VaultHeader firstHeader(const MasterKey& key, const RecoveryCode& code)
{
    VaultHeader header;
    header.id = randomRaw<sizeof(VaultId)>();
    header.generation = 1;
    header.epoch = kFirstEpoch;
    header.commitment = key.commitment(header.id, header.epoch);
    header.recoveryKey = code.keys(header.id).publicKey;
    header.sealedMasterKey = sealKey(key.bytes(), header.recoveryKey);
    return header;
}

/// A half-made vault must not look like a damaged one.
tl::unexpected<Error> undone(const NewVault& wanted,
                             const VaultId& id,
                             DeviceStore& devices,
                             const Error& error)
{
    static_cast<void>(removeDurably(wanted.folder.header()));
    static_cast<void>(removeDurably(wanted.folder.headerCopy()));
    static_cast<void>(devices.forget(id));
    return fail(error);
}

} // namespace

Result<CreatedVault> createVault(const NewVault& wanted, const Password& password, DeviceStore& devices)
{
    for (const QString& file :
         {wanted.folder.header(), wanted.folder.headerCopy(), wanted.folder.database()}) {
        if (QFileInfo::exists(file))
            return fail(ErrorCode::Conflict, u"vault.exists"_s);
    }
    TRY_STATUS(makeFolder(wanted.folder.path()));
    const SlotContents contents{{MasterKey::generate(), UserKeys::generate()}, kFirstEpoch};
    const SlotSecrets& secrets = contents.secrets;
    RecoveryCode code = RecoveryCode::generate();
    VaultHeader header = firstHeader(secrets.masterKey, code);
    const SlotRequest owner{wanted.ownerLogin, SlotType::Owner, wanted.ownerCost, wanted.now};
    TRY_ASSIGN(const KeySlot slot, makeSlot(header.id, devices, owner, password, contents));
    header.slots.push_back(slot);

    DeviceRecord device = DeviceRecord::generate(wanted.device);
    device.headerGeneration = header.generation;
    Status status = devices.save(header.id, device);
    if (status)
        status = storeHeader(wanted.folder, serialise(header, secrets.masterKey.headerKey()));
    if (!status)
        return undone(wanted, header.id, devices, status.error());
    const quint64 generation = header.generation;
    return CreatedVault{{wanted.folder,
                         std::move(header),
                         secrets.masterKey.copy(),
                         secrets.userKeys.copy(),
                         SlotType::Owner,
                         HeaderFreshness::Current,
                         generation},
                        std::move(code)};
}

} // namespace seraph::vault

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/unlock.h"

namespace seraph::vault {

/// Who gets a slot.
struct SlotRequest {
    QString login;
    SlotType type = SlotType::Staff;
    KdfCost cost{};
    Instant now{};
};

/// The public halves of a person's keys, for the account.
struct UserPublicKeys {
    SigningKey signing;
    PublicKey box;
};

/// All of these write the header (both copies) before they answer; where that fails, `vault` and the file stay as they
/// were. Who may call them is the session's question.

/// Conflict "vault.login_taken"; Conflict "vault.too_many_people"; NotFound "vault.device_unknown" for a staff slot on a PC
/// that is not enrolled.
Result<UserPublicKeys> addSlot(Unlocked& vault,
                               DeviceStore& devices,
                               const SlotRequest& request,
                               const Password& password);

/// Whoever held it cannot open this header any more; what they copied earlier they keep, hence the rotation that follows.
/// Conflict "vault.last_owner" for the last owner slot, NotFound "vault.no_slot".
Status removeSlot(Unlocked& vault, DeviceStore& devices, const QString& login);

/// Removes every slot but those of the given logins in one write (after a restore, or a rolled-back header). Where there is
/// none to remove, the header stays as it is.
Status keepOnlySlots(Unlocked& vault, DeviceStore& devices, const QStringList& logins);

/// The person's keys stay; the password and its salt are new. WrongKey "vault.wrong_password" for a wrong old one.
Status changePassword(Unlocked& vault,
                      DeviceStore& devices,
                      const SlotRequest& request,
                      const Password& from,
                      const Password& to);

/// A person who forgot: new password and new keys of their own, because the old ones are in the lost slot.
Result<UserPublicKeys> resetPassword(Unlocked& vault,
                                     DeviceStore& devices,
                                     const SlotRequest& request,
                                     const Password& password);

/// After a sign-in with a password whose slot costs an attacker less than `cost`: derives anew and rewrites the slot.
/// The second header copy keeps the former slot until the next sign-in. Does nothing where nothing rises.
Status raiseKdfCost(Unlocked& vault,
                    DeviceStore& devices,
                    const SlotRequest& request,
                    const Password& password);

/// The old recovery code opens nothing from here on.
Result<RecoveryCode> replaceRecoveryKey(Unlocked& vault, DeviceStore& devices);

/// What a slot is to hide, and which epoch and version of it that is.
struct SlotContents {
    SlotSecrets secrets;
    quint32 epoch;
    quint32 keyVersion = 1;
};
/// Seals a slot under this password, without touching any header.
Result<KeySlot> makeSlot(const VaultId& vault,
                         const DeviceStore& devices,
                         const SlotRequest& request,
                         const Password& password,
                         const SlotContents& contents);

enum class FormerCopy { Replace, Keep };
/// Writes `next` in place of vault.header, with the next generation, and remembers that generation on this PC.
Status commitHeader(Unlocked& vault,
                    DeviceStore& devices,
                    VaultHeader next,
                    FormerCopy former = FormerCopy::Replace);

} // namespace seraph::vault

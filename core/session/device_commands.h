// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"

#include <QByteArray>
#include <QStringList>

namespace seraph::session {

inline constexpr Permission kDeclareDeviceLost{"devices.lost"};

/// A PC with a copy of this vault is gone. Revokes its certificate; every staff account whose slot was made on it waits for
/// a new password; the owner must choose a new one, because the owner's opens that copy anywhere; a new key is due. The
/// vault's part of it (slots, key) is Workspace::declareLost(), which is how people do it.
struct DeclareDeviceLost {
    using Output = QStringList; ///< logins that wait for a new password
    static constexpr const char* kName = "DeclareDeviceLost";
    static constexpr Permission kPermission = kDeclareDeviceLost;
    static constexpr Action kAction{"device.revoked"};
    static constexpr Undo kUndo = Undo::No;
    qint64 device;
    qint64 revokedAtMs;
    QByteArray revocation; ///< the owner's signature under it
    QString reason;        ///< what happened, in the person's words
};
/// Denied "device.owner_declares" unless the actor is the owner; NotFound "device.unknown"; Conflict "device.is_this_one",
/// "device.lost_already"; Invalid at "revocation".
Result<QStringList> handle(const DeclareDeviceLost& command, WriteContext& context);

} // namespace seraph::session

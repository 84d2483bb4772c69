// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rotation_commands.h"

#include "core/session/context.h"
#include "core/session/setting.h"
#include "core/session/vault_meta.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

Result<void> handle(const RecordRotation& command, WriteContext& context)
{
    VaultMeta meta(context.connection());
    TRY_ASSIGN(const qint64 known, meta.keyEpoch());
    if (known == qint64(command.epoch))
        return fail(ErrorCode::Conflict, u"rotation.recorded"_s);
    TRY_STATUS(meta.setKeyEpoch(qint64(command.epoch)));
    TRY_STATUS(context.note(command.kAction, {}, {}));
    return store(setting::kRotationDue, QString(), context);
}

} // namespace seraph::session

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/device_certificate.h"
#include "core/session/device_commands.h"
#include "core/session/workspace.h"
#include "core/session/workspace_opening.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

/// The owner's word against a PC, signed with a key that only their password opens.
Result<DeclareDeviceLost> revocationOf(qint64 device, const WorkspaceState& state)
{
    if (!state.vault.userKeys || state.vault.slotType != vault::SlotType::Owner)
        return fail(ErrorCode::Denied, u"device.owner_declares"_s);
    TRY_ASSIGN(auto certificates, journal::listCertificates(*state.line->connection));
    const auto found =
        std::find_if(certificates.begin(), certificates.end(), [&](const auto& certificate) {
            return certificate.device == device;
        });
    if (found == certificates.end())
        return fail(ErrorCode::NotFound, u"device.unknown"_s);
    const qint64 now = toMilliseconds(state.environment.clock.now());
    journal::revoke(*found, now, state.vault.userKeys->signingSeed);
    return DeclareDeviceLost{device, now, toBytes(*found->revocation), {}};
}

} // namespace

Result<QStringList> Workspace::declareLost(qint64 device, const QString& reason, const Work& work)
{
    WorkspaceState& state = *m_state;
    if (!state.session->can(kDeclareDeviceLost))
        return fail(ErrorCode::Denied, u"permission.missing"_s);
    TRY_ASSIGN(auto declaration, revocationOf(device, state));
    declaration.reason = reason;
    TRY_ASSIGN(const QStringList waiting, state.session->run(declaration));
    TRY_STATUS(settleSlots(state));
    TRY_STATUS(rotateKey(work));
    return waiting;
}

} // namespace seraph::session

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/device_commands.h"

#include "core/journal/device_certificate.h"
#include "core/session/account_record.h"
#include "core/session/account_repository.h"
#include "core/session/device_repository.h"
#include "core/session/record_write.h"
#include "core/session/setting.h"
#include "core/session/workspace_opening.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

Result<journal::DeviceCertificate> certificateOf(qint64 device, WriteContext& context)
{
    if (device == context.device())
        return fail(ErrorCode::Conflict, u"device.is_this_one"_s);
    TRY_ASSIGN(const auto certificates, journal::listCertificates(context.connection()));
    const auto found =
        std::find_if(certificates.begin(), certificates.end(), [&](const auto& certificate) {
            return certificate.device == device;
        });
    if (found == certificates.end())
        return fail(ErrorCode::NotFound, u"device.unknown"_s);
    if (found->revokedAtMs)
        return fail(ErrorCode::Conflict, u"device.lost_already"_s);
    return *found;
}

Status revoke(const DeclareDeviceLost& command, const Account& owner, WriteContext& context)
{
    TRY_ASSIGN(auto certificate, certificateOf(command.device, context));
    certificate.revokedAtMs = command.revokedAtMs;
    certificate.revocation = fromBytes<journal::Signature>(command.revocation);
    const auto key = fromBytes<journal::PublicKey>(owner.signKey);
    if (!key || !journal::certificateFits(certificate, std::span(&*key, 1)))
        return fail(invalid(u"revocation"_s, u"wrong"_s));
    return journal::storeCertificate(context.connection(), certificate);
}

Status awaitPassword(const Account& account, WriteContext& context)
{
    Account waiting = account;
    waiting.passwordTemporary = true;
    if (account.ownership == Ownership::Staff)
        waiting.state = AccountState::Pending;
    return context.update(account, waiting);
}

} // namespace

Result<QStringList> handle(const DeclareDeviceLost& command, WriteContext& context)
{
    if (!context.rights().isOwner())
        return fail(ErrorCode::Denied, u"device.owner_declares"_s);
    context.setReason(command.reason);
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const Account owner, accounts.get(context.actor().account));
    TRY_STATUS(revoke(command, owner, context));
    TRY_STATUS(context.note(command.kAction, {"device", command.device, {}}, {}));
    TRY_STATUS(awaitPassword(owner, context));
    TRY_ASSIGN(const auto slots,
               DeviceRepository(context.connection(), context.device()).newestSlots());
    QStringList waiting;
    for (const SlotMade& slot : slots) {
        if (slot.device != command.device)
            continue;
        TRY_ASSIGN(const Account account, accounts.get(slot.account));
        if (account.ownership == Ownership::Owner || account.state != AccountState::Active)
            continue;
        TRY_STATUS(awaitPassword(account, context));
        waiting << account.login;
    }
    TRY_STATUS(store(setting::kRotationDue, u"yes"_s, context));
    return waiting;
}

} // namespace seraph::session

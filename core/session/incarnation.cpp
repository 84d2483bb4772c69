// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/incarnation.h"

#include "core/journal/actions.h"
#include "core/journal/device_certificate.h"
#include "core/session/account_record.h"
#include "core/session/account_repository.h"
#include "core/session/record_write.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kChainEnds = "SELECT device, max(seq) FROM journal_entry GROUP BY device";

} // namespace

Result<void> handle(const RecordIncarnation& command, WriteContext& context)
{
    TRY_ASSIGN(auto ends, context.connection().prepare(kChainEnds));
    TRY_STATUS(ends.bind());
    std::vector<std::pair<qint64, qint64>> cuts;
    while (true) {
        TRY_ASSIGN(const bool found, ends.step());
        if (!found)
            break;
        if (ends.int64(0) != context.journal().head().device)
            cuts.emplace_back(ends.int64(0), ends.int64(1));
    }
    for (const auto& [device, lastKept] : cuts)
        TRY_STATUS(context.noteCut(command.kAction, device, lastKept));
    return {};
}

Result<void> handle(const RecordOwnerKeys& command, WriteContext& context)
{
    if (!context.rights().isOwner())
        return fail(ErrorCode::Denied, u"account.owners_own"_s);
    TRY_ASSIGN(const Account account, AccountRepository(context.connection()).get(context.actor().account));
    Account changed = account;
    changed.signKey = command.signKey;
    changed.boxKey = command.boxKey;
    return context.update(account, changed);
}

Status recertifyDevices(storage::Connection& connection, const Secret& ownerSeed)
{
    TRY_ASSIGN(auto certificates, journal::listCertificates(connection));
    for (journal::DeviceCertificate& certificate : certificates) {
        const auto revokedAt = certificate.revokedAtMs;
        journal::certify(certificate, ownerSeed);
        if (revokedAt)
            journal::revoke(certificate, *revokedAt, ownerSeed);
        TRY_STATUS(journal::storeCertificate(connection, certificate));
    }
    return {};
}

} // namespace seraph::session

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/incarnation.h"

#include "core/journal/actions.h"
#include "core/journal/device_certificate.h"
#include "core/session/account_record.h"
#include "core/session/account_repository.h"
#include "core/session/record_write.h"

#include <map>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kChainEnds = "SELECT device, max(seq) FROM journal_entry GROUP BY device";
constexpr const char* kFirstAndLastDevice = "SELECT min(device), max(device) FROM journal_entry";
constexpr const char* kHasSaidSo =
    "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE device = ? AND action = 'vault.restored')";

constexpr const char* kSaidUnsigned =
    "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE device = ?1 AND action = 'vault.restored' "
    "AND seq > "
    "(SELECT coalesce(max(seq), 0) FROM journal_checkpoint WHERE device = ?1))";

} // namespace

Result<void> handle(const RecordIncarnation& command, WriteContext& context)
{
    TRY_ASSIGN(auto ends, context.connection().prepare(kChainEnds));
    TRY_STATUS(ends.bind());
    std::map<qint64, qint64> cuts;
    for (const qint64 device : command.anchoredDevices)
        cuts.emplace(device, 0);
    while (true) {
        TRY_ASSIGN(const bool found, ends.step());
        if (!found)
            break;
        cuts[ends.int64(0)] = ends.int64(1);
    }
    cuts.erase(context.device());
    for (const auto& [device, lastKept] : cuts)
        TRY_STATUS(context.noteCut(command.kAction, device, lastKept));
    return {};
}

Result<bool> beginsIncarnation(storage::Connection& connection, qint64 device)
{
    TRY_ASSIGN(auto devices, connection.prepare(kFirstAndLastDevice));
    TRY_STATUS(devices.bind());
    TRY_STATUS(devices.step());
    if (devices.isNull(0) || (devices.int64(0) == device && devices.int64(1) == device))
        return false;
    TRY_ASSIGN(auto said, connection.prepare(kHasSaidSo));
    TRY_STATUS(said.bind(device));
    TRY_STATUS(said.step());
    return said.int64(0) == 0;
}

Result<bool> incarnationUnsigned(storage::Connection& connection, qint64 device)
{
    TRY_ASSIGN(auto waits, connection.prepare(kSaidUnsigned));
    TRY_STATUS(waits.bind(device));
    TRY_STATUS(waits.step());
    return waits.int64(0) != 0;
}

Result<void> handle(const RecordOwnerKeys& command, WriteContext& context)
{
    if (!context.rights().isOwner())
        return fail(ErrorCode::Denied, u"account.owners_own"_s);
    TRY_ASSIGN(const Account account,
               AccountRepository(context.connection()).get(context.actor().account));
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

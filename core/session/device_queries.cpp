// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/device_queries.h"

#include "core/session/account_repository.h"
#include "core/session/context.h"
#include "core/session/device_repository.h"

#include <algorithm>

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

DeviceRepository repository(const ReadContext& context)
{
    return {context.connection(), context.device()};
}

/// The owner's password opens every copy; a staff password the one on the PC where its slot was made.
std::optional<Instant> changedSince(const Account& account,
                                    const Device& device,
                                    const std::vector<SlotMade>& slots)
{
    const auto newest = std::find_if(slots.begin(), slots.end(), [&](const SlotMade& slot) {
        return slot.account == account.id;
    });
    if (newest == slots.end())
        return std::nullopt;
    const bool sinceLoss = device.lostAt && newest->at > *device.lostAt;
    const bool elsewhere = account.ownership == Ownership::Staff && newest->device != device.number;
    return sinceLoss || elsewhere ? std::optional(newest->at) : std::nullopt;
}

Result<std::vector<DeviceUser>> usersOf(const Device& device, const ReadContext& context)
{
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const auto all, accounts.list());
    TRY_ASSIGN(const auto had, repository(context).everHadSlotOn(device.number));
    TRY_ASSIGN(const auto slots, repository(context).newestSlots());
    std::vector<DeviceUser> users;
    for (const Account& account : all) {
        const bool could = account.ownership == Ownership::Owner ||
                           std::find(had.begin(), had.end(), account.id) != had.end();
        if (!could || account.state == AccountState::Ended)
            continue;
        TRY_ASSIGN(const QString name, accounts.personName(account.person));
        users.push_back({name, account.login, changedSince(account, device, slots)});
    }
    return users;
}

Status addDeclaration(DeviceFile& file, const ReadContext& context)
{
    TRY_ASSIGN(const auto arrival, repository(context).declaration(file.device.number));
    if (!arrival)
        return {};
    TRY_ASSIGN(const auto entry, journal::getEntry(context.connection(), *arrival));
    TRY_ASSIGN(const auto details, context.detailsOf(entry));
    file.circumstances = details.reason;
    const AccountRepository accounts(context.connection());
    TRY_ASSIGN(const Account account, accounts.get(AccountId(entry.actor)));
    TRY_ASSIGN(file.declaredBy, accounts.personName(account.person));
    return {};
}

} // namespace

Result<std::vector<Device>> handle(const ListDevices&, const ReadContext& context)
{
    return repository(context).list();
}

Result<DeviceFile> handle(const OpenDevice& query, const ReadContext& context)
{
    TRY_ASSIGN(auto device, repository(context).get(query.number));
    DeviceFile file{.device = std::move(device),
                    .declaredBy = {},
                    .circumstances = {},
                    .users = {},
                    .keysRotatedAt = {}};
    TRY_ASSIGN(file.users, usersOf(file.device, context));
    if (!file.device.lostAt)
        return file;
    TRY_STATUS(addDeclaration(file, context));
    TRY_ASSIGN(const auto rotated, repository(context).lastRotation());
    if (rotated && *rotated >= *file.device.lostAt)
        file.keysRotatedAt = rotated;
    return file;
}

} // namespace seraph::session

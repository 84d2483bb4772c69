// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"
#include "core/clients/duplicate.h"
#include "core/clients/permissions.h"
#include "core/session/command.h"

namespace seraph::clients {

/// Whom somebody means: by name or a part of it, pinyin, initials, phone, client number. Those named exactly first, then
/// the newest. About a millisecond for a million clients.
struct SearchClients {
    using Output = std::vector<ClientRow>;
    static constexpr const char* kName = "SearchClients";
    static constexpr session::Permission kPermission = kView;
    QString text;
    int limit = 50;
};
Result<std::vector<ClientRow>> handle(const SearchClients& query, const session::ReadContext& context);

/// The ids of a long list in its order; ClientRows then gives what is on the screen.
struct ListClientIds {
    using Output = std::vector<ClientId>;
    static constexpr const char* kName = "ListClientIds";
    static constexpr session::Permission kPermission = kView;
    ClientFilter filter{};
};
Result<std::vector<ClientId>> handle(const ListClientIds& query, const session::ReadContext& context);

struct ClientRows {
    using Output = std::vector<ClientRow>;
    static constexpr const char* kName = "ClientRows";
    static constexpr session::Permission kPermission = kView;
    std::vector<ClientId> ids{};
};
Result<std::vector<ClientRow>> handle(const ClientRows& query, const session::ReadContext& context);

/// The page of one client. Of a merged file: Conflict "client.merged" with the number of the file that goes on as detail.
struct OpenClient {
    using Output = ClientPage;
    static constexpr const char* kName = "OpenClient";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAccessAction{"client.opened"};
    ClientId client;
};
Result<ClientPage> handle(const OpenClient& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenClient& query, const ClientPage& answer);

/// What the work needs to know; health fields are empty for who may not see them. Nothing where none was written.
struct OpenBackground {
    using Output = std::optional<Background>;
    static constexpr const char* kName = "OpenBackground";
    static constexpr session::Permission kPermission = kBackground;
    static constexpr session::Action kAccessAction{"client.background_opened"};
    ClientId client;
};
Result<std::optional<Background>> handle(const OpenBackground& query,
                                         const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenBackground& query,
                                      const std::optional<Background>& answer);

/// Who on file may be the person being entered, likeliest first, at most five; asked on every key.
struct FindDuplicates {
    using Output = std::vector<DuplicateHint>;
    static constexpr const char* kName = "FindDuplicates";
    static constexpr session::Permission kPermission = kEdit;
    QString name{};
    std::vector<ContactDetails> contacts{};
    std::optional<LocalDate> birthDate{};
    std::optional<ClientId> except{};
};
Result<std::vector<DuplicateHint>> handle(const FindDuplicates& query,
                                          const session::ReadContext& context);

/// Files that are probably of one person, likeliest first. Takes seconds for a million clients: a job for a worker.
struct ListDuplicates {
    using Output = std::vector<DuplicatePair>;
    static constexpr const char* kName = "ListDuplicates";
    static constexpr session::Permission kPermission = kMerge;
    int limit = 200;
};
Result<std::vector<DuplicatePair>> handle(const ListDuplicates& query,
                                          const session::ReadContext& context);

/// Households whose name contains this, by name.
struct ListHouseholds {
    using Output = std::vector<Household>;
    static constexpr const char* kName = "ListHouseholds";
    static constexpr session::Permission kPermission = kView;
    QString text{};
    int limit = 50;
};
Result<std::vector<Household>> handle(const ListHouseholds& query, const session::ReadContext& context);

/// Who lives in one household, with all their addresses.
struct OpenHousehold {
    using Output = HouseholdPage;
    static constexpr const char* kName = "OpenHousehold";
    static constexpr session::Permission kPermission = kView;
    static constexpr session::Action kAccessAction{"household.opened"};
    HouseholdId household;
};
Result<HouseholdPage> handle(const OpenHousehold& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenHousehold& query, const HouseholdPage& answer);

/// Denied "scope.outside" where the right in hand does not reach the client; what every handler about one begins with.
Status reachedClient(ClientId client, const session::ReadContext& context);
/// Today where the client's branch is.
Result<LocalDate> clientDay(const std::optional<BranchId>& branch, const session::ReadContext& context);

} // namespace seraph::clients

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/permission.h"

#include <concepts>
#include <optional>
#include <string_view>
#include <vector>

namespace seraph::session {

class ReadContext;
class WriteContext;

/// Whether a committed command can be taken back by writing its before-images again.
enum class Undo { No, Restore };

/// A command is data: what somebody wants done. Its policy is part of its type, its handler is a free function beside it:
///
///     struct RenameRoom {
///         using Output = void;
///         static constexpr const char* kName = "RenameRoom";
///         static constexpr Permission kPermission{"organisation.edit"};
///         static constexpr Action kAction{"room.renamed"};
///         static constexpr Undo kUndo = Undo::Restore;
///         RoomId room;
///         QString name;
///     };
///     Result<void> handle(const RenameRoom& command, WriteContext& context);
template <class C>
concept Command = requires(const C& command, WriteContext& context)
{
    typename C::Output;
    {
        C::kName
        } -> std::convertible_to<const char*>;
    {
        C::kPermission
        } -> std::convertible_to<Permission>;
    {
        C::kAction
        } -> std::convertible_to<Action>;
    {
        C::kUndo
        } -> std::convertible_to<Undo>;
    {
        handle(command, context)
        } -> std::same_as<Result<typename C::Output>>;
};

/// A query is data too: what somebody wants to look at. It can only read.
template <class Q>
concept Query = requires(const Q& query, const ReadContext& context)
{
    typename Q::Output;
    {
        Q::kName
        } -> std::convertible_to<const char*>;
    {
        Q::kPermission
        } -> std::convertible_to<Permission>;
    {
        handle(query, context)
        } -> std::same_as<Result<typename Q::Output>>;
};

/// One sensitive record that a query is about to show.
struct Access {
    std::string_view kind;
    qint64 record = 0;
    std::optional<qint64> subject;
};

/// A query that reveals sensitive data. Its access entries are committed before the answer is handed out (ASVS 16.5.3):
///     std::vector<Access> accesses(const OpenStaffFile&, const StaffFile& answer);
template <class Q>
concept RevealingQuery = Query<Q> && requires(const Q& query, const typename Q::Output& answer)
{
    {
        Q::kAccessAction
        } -> std::convertible_to<Action>;
    {
        accesses(query, answer)
        } -> std::same_as<std::vector<Access>>;
};

/// The policy of a command or query without its type, for the registry, the permission matrix and the journal.
struct Policy {
    std::string_view name;
    Permission permission;
    Action action;
    Undo undo = Undo::No;
    bool writes = false;
};

template <Command C> constexpr Policy policyOf()
{
    return {C::kName, C::kPermission, C::kAction, C::kUndo, true};
}
template <Query Q> constexpr Policy policyOf()
{
    if constexpr (RevealingQuery<Q>)
        return {Q::kName, Q::kPermission, Q::kAccessAction, Undo::No, false};
    else
        return {Q::kName, Q::kPermission, Action{""}, Undo::No, false};
}

} // namespace seraph::session

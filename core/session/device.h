// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace seraph::session {

enum class DeviceState {
    Current, ///< the PC this runs on
    Other, ///< another PC, or this one before a restore: whoever has it has a copy of the data as it was then
    Lost, ///< declared lost: nothing it signs counts any more
};

/// One PC that the owner let work with this vault. A restore or a move to another PC always takes a new number, so that one
/// machine may stand here several times.
struct Device {
    qint64 number;
    QString name; ///< of the PC in its network
    DeviceState state;
    Instant firstUse;
    std::optional<Instant> lastUse; ///< its newest journal entry, as far as this copy knows
    QString lastUser;               ///< who made that entry; empty where nobody did
    std::optional<Instant> replacedAt; ///< since when the vault goes on elsewhere, from a backup or a copied folder
    std::optional<Instant> lostAt;

    friend bool operator==(const Device&, const Device&) = default;
};

} // namespace seraph::session

template <> struct seraph::Codes<seraph::session::DeviceState> {
    using enum seraph::session::DeviceState;
    static constexpr std::array kAll{
        std::pair{Current, "current"}, std::pair{Other, "other"}, std::pair{Lost, "lost"}};
};

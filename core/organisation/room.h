// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::organisation {

using RoomId = Id<struct RoomTag>;

enum class RoomKind {
    Reception,
    Consulting,
    Treatment,
    Operating,
    Recovery,
    Interview,
    Training,
    Store,
    Office,
    Other
};

/// A room or work place of a branch that can be booked, inspected or cleaned.
struct Room {
    RoomId id;
    storage::Revision revision;
    BranchId branch;
    QString name; ///< unique in its branch
    RoomKind kind;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Room&, const Room&) = default;
};

struct RoomDetails {
    QString name;
    RoomKind kind = RoomKind::Treatment;
};

RoomDetails tidied(RoomDetails details);
/// Invalid: name "required", "too_long". Expects tidied details.
Status checkDetails(const RoomDetails& details);

} // namespace seraph::organisation

template <> struct seraph::Codes<seraph::organisation::RoomKind> {
    using Kind = seraph::organisation::RoomKind;
    static constexpr std::array kAll{
        std::pair{Kind::Reception, "reception"},
        std::pair{Kind::Consulting, "consulting"},
        std::pair{Kind::Treatment, "treatment"},
        std::pair{Kind::Operating, "operating"},
        std::pair{Kind::Recovery, "recovery"},
        std::pair{Kind::Interview, "interview"},
        std::pair{Kind::Training, "training"},
        std::pair{Kind::Store, "store"},
        std::pair{Kind::Office, "office"},
        std::pair{Kind::Other, "other"},
    };
};

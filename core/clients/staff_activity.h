// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"

#include <array>
#include <vector>

namespace seraph::clients {

/// What somebody did with people's data without changing it.
enum class AccessKind { Viewed, Revealed, Exported, Printed };
inline constexpr std::size_t kAccessKinds = 4;

/// By the end of the journal's code for it, which every module keeps to: client.opened, contact_revealed, records.exported,
/// recovery.kit_printed. Nothing for what shows nobody's data.
std::optional<AccessKind> accessKindOf(QStringView action);

/// How often, by kind.
struct AccessCounts {
    std::array<int, kAccessKinds> of{};

    int& operator[](AccessKind kind) { return of[std::size_t(kind)]; }
    int operator[](AccessKind kind) const { return of[std::size_t(kind)]; }
    friend bool operator==(const AccessCounts&, const AccessCounts&) = default;
};

struct ActivityDay {
    LocalDate day;
    AccessCounts counts;
    friend bool operator==(const ActivityDay&, const ActivityDay&) = default;
};

/// One client whose data somebody looked at.
struct ActivityClient {
    ClientId client;
    QString number;
    QString name;
    AccessCounts counts;
    Instant last;
};

/// What a person looked at in the days before they leave, held against what was usual for themselves: a colleague's desk
/// may be ten times as busy.
struct StaffActivity {
    PersonId person;
    QString name;
    LocalDate from;
    LocalDate until;
    std::vector<ActivityDay> days;       ///< days with any, oldest first
    std::vector<ActivityClient> clients; ///< most revealed first, then most viewed
    AccessCounts total{};
    AccessCounts median{}; ///< of the days with any
};

void summarise(StaffActivity& activity);
/// Whether a day stands out: more than three times the person's own median, and more than ten.
bool standsOut(int count, int median);

} // namespace seraph::clients

template <> struct seraph::Codes<seraph::clients::AccessKind> {
    using Kind = seraph::clients::AccessKind;
    static constexpr std::array kAll{
        std::pair{Kind::Viewed, "viewed"},
        std::pair{Kind::Revealed, "revealed"},
        std::pair{Kind::Exported, "exported"},
        std::pair{Kind::Printed, "printed"},
    };
};

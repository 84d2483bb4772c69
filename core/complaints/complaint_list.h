// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"

namespace seraph::complaints {

/// A case as lists show it.
struct ComplaintRow {
    Complaint complaint;
    QString complainantName{}; ///< empty: they did not say
    QString clientNumber{};
    LocalizedText serviceName{};
    QString branchName{};
    QString handlerName{};
    QString handedToName{};
    QString firstContactName{};
};

struct ComplaintFilter {
    enum class Which { Open, All };
    Which which = Which::Open;
    std::optional<Stage> stage{};
    std::optional<BranchId> branch{};
    std::optional<PersonId> handler{};
    QString category{}; ///< empty: any
    std::optional<LocalDate> from{};
    std::optional<LocalDate> until{};
    int limit = 500;
};

/// One column of the board: how many there are, and the most urgent of them.
struct BoardColumn {
    Stage stage = Stage::Received;
    int count = 0;
    int overdue = 0;
    std::vector<ComplaintRow> rows{};
};

/// Several cases about the same thing within a short time (C-162).
struct Cluster {
    QString kind{}; ///< "service", "staff", "material_lot", "branch"
    qint64 record = 0;
    LocalizedText name{};
    int count = 0;
    Instant last;
};
inline constexpr int kClusterSize = 3;
inline constexpr int kClusterDays = 30;

struct CategoryFigures {
    QString category{};
    int count = 0;
    int answered = 0;
    int inTime = 0;
};
/// What the cases of a period came to, each figure with what it rests on.
struct ComplaintFigures {
    int count = 0;
    int open = 0;
    int answered = 0;
    int inTime = 0;    ///< of the answered
    int within24h = 0; ///< of the answered, on the clock of the wall (C-153)
    int onTheSpot = 0;
    int appealed = 0; ///< taken up again because the answer was not accepted
    int orders = 0;   ///< services that ended in the same period: what the rate rests on (C-161)
    int complainants = 0; ///< clients with a case in the period
    int cameBack = 0;     ///< of those: ordered again after their case (C-160)
    std::vector<CategoryFigures> categories{};
};

/// A record that belongs to a case, by its name.
struct LinkRow {
    Link link;
    LocalizedText name{};
};

} // namespace seraph::complaints

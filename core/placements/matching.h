// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement.h"

namespace seraph::placements {

/// One reason for or against somebody. Against: cannot or will not. Caution: has to be talked about.
enum class Weight { For, Caution, Against };
struct FitReason {
    Weight weight = Weight::For;
    QString code; ///< "skill", "no_skill", "papers", "paper", "paper_runs_out", "free", "placed", "leave", "later", "mode",
        ///< "no_mode", "limit", "wage", "wage_above", "known", "dropped_before", "returned"
    QString what{}; ///< code of the paper or of the condition
    std::optional<LocalDate> day{};
    friend bool operator==(const FitReason&, const FitReason&) = default;
};

/// What is known of one worker when a household asks.
struct Fit {
    WorkerProfile profile;
    std::vector<WorkerPaper> papers{};
    std::vector<Stay> stays{};  ///< planned and running, trials too
    bool servedBefore = false;  ///< was with this household
    bool droppedBefore = false; ///< this household said no to them
    /// This household had them replaced, and why; nothing where they left for reasons of their own.
    std::optional<ReplaceCause> returned{};
};
/// What is asked for: the household's need and the category of its service.
struct Wanted {
    PlacementNeed need;
    QString category;
    bool healthCertificate = true;
};

/// Why somebody fits or does not (C-66): skill, papers through the whole term, free on its days, way of working, taboos, wage.
std::vector<FitReason> reasonsFor(const Fit& fit, const Wanted& wanted);
/// Better first: fewer reasons against, fewer cautions, more reasons for.
bool fitsBetter(const std::vector<FitReason>& one, const std::vector<FitReason>& other);
bool fits(const std::vector<FitReason>& reasons);

} // namespace seraph::placements

template <> struct seraph::Codes<seraph::placements::Weight> {
    using Weight = seraph::placements::Weight;
    static constexpr std::array kAll{
        std::pair{Weight::For, "for"},
        std::pair{Weight::Caution, "caution"},
        std::pair{Weight::Against, "against"},
    };
};

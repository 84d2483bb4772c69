// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story_lists.h"
#include "core/base/localized_text.h"
#include "core/placements/worker.h"

namespace seraph::demo {

/// A household that looks for somebody.
struct UsualNeed {
    QString service{};
    placements::WorkMode mode = placements::WorkMode::LiveIn;
    LocalizedText people{};
    LocalizedText tasks{};
    LocalizedText hours{};
    LocalizedText lodging{};
    int days = 30;
};

/// resources/content/demo/placements.json
struct PlacementLists {
    int workers = 0; ///< besides those of the staff
    std::vector<LocalizedText> origins{};
    std::vector<LocalizedText> experience{};
    std::vector<LocalizedText> introductions{};
    std::vector<LocalizedText> skillNotes{};
    std::vector<UsualNeed> needs{};
    std::vector<LocalizedText> interviewNotes{};
    std::vector<LocalizedText> declined{};
    std::vector<LocalizedText> trialNotes{};
    std::vector<LocalizedText> fewReasons{};
    std::vector<LocalizedText> logs{};
    LocalizedText handOver{};
    LocalizedText returned{};
    std::vector<LocalizedText> replaced{};
    LocalizedText ended{};
    LocalizedText insurance{};
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualNeed> {
    using T = demo::UsualNeed;
    static constexpr std::tuple kAll{jsonField<&T::service>("service"),
                                     jsonField<&T::mode>("mode"),
                                     jsonField<&T::people>("people"),
                                     jsonField<&T::tasks>("tasks"),
                                     jsonField<&T::hours>("hours"),
                                     jsonField<&T::lodging>("lodging"),
                                     jsonField<&T::days>("days")};
};
template <> struct JsonFields<demo::PlacementLists> {
    using T = demo::PlacementLists;
    static constexpr std::tuple kAll{jsonField<&T::workers>("workers"),
                                     jsonField<&T::origins>("origins"),
                                     jsonField<&T::experience>("experience"),
                                     jsonField<&T::introductions>("introductions"),
                                     jsonField<&T::skillNotes>("skill_notes"),
                                     jsonField<&T::needs>("needs"),
                                     jsonField<&T::interviewNotes>("interview_notes"),
                                     jsonField<&T::declined>("declined"),
                                     jsonField<&T::trialNotes>("trial_notes"),
                                     jsonField<&T::fewReasons>("few_reasons"),
                                     jsonField<&T::logs>("logs"),
                                     jsonField<&T::handOver>("hand_over"),
                                     jsonField<&T::returned>("returned"),
                                     jsonField<&T::replaced>("replaced"),
                                     jsonField<&T::ended>("ended"),
                                     jsonField<&T::insurance>("insurance")};
};
} // namespace seraph

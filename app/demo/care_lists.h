// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story_lists.h"
#include "core/base/localized_text.h"
#include "core/care/care.h"

namespace seraph::demo {

/// What is read off an instrument in one step: between `from` and `to`, which count in the last decimal.
struct UsualReading {
    QString step{};
    LocalizedText label{};
    LocalizedText unit{};
    QString low{};
    QString high{};
    int from = 0;
    int to = 0;
    int decimals = 0;
};
struct UsualDeviation {
    care::DeviationCategory category = care::DeviationCategory::Other;
    LocalizedText reason{};
    LocalizedText decision{};
};
struct UsualMaterial {
    LocalizedText product{};
    QString registration{};
    QString gtin{};
    LocalizedText unit{};
};

/// resources/content/demo/care.json: what people write while they work.
struct CareLists {
    std::vector<LocalizedText> notes{};
    std::vector<UsualReading> readings{};
    std::vector<LocalizedText> summaries{};
    std::vector<UsualDeviation> deviations{};
    std::vector<LocalizedText> addenda{};
    std::vector<LocalizedText> abandoned{};
    std::vector<UsualMaterial> materials{};
    LocalizedText recall{};
    UsualDeviation outside{}; ///< of a round whose value was out of range
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualReading> {
    using T = demo::UsualReading;
    static constexpr std::tuple kAll{jsonField<&T::step>("step"),
                                     jsonField<&T::label>("label"),
                                     jsonField<&T::unit>("unit"),
                                     jsonField<&T::low>("low"),
                                     jsonField<&T::high>("high"),
                                     jsonField<&T::from>("from"),
                                     jsonField<&T::to>("to"),
                                     jsonField<&T::decimals>("decimals")};
};
template <> struct JsonFields<demo::UsualDeviation> {
    using T = demo::UsualDeviation;
    static constexpr std::tuple kAll{jsonField<&T::category>("category"),
                                     jsonField<&T::reason>("reason"),
                                     jsonField<&T::decision>("decision")};
};
template <> struct JsonFields<demo::UsualMaterial> {
    using T = demo::UsualMaterial;
    static constexpr std::tuple kAll{jsonField<&T::product>("product"),
                                     jsonField<&T::registration>("registration"),
                                     jsonField<&T::gtin>("gtin"),
                                     jsonField<&T::unit>("unit")};
};
template <> struct JsonFields<demo::CareLists> {
    using T = demo::CareLists;
    static constexpr std::tuple kAll{jsonField<&T::notes>("notes"),
                                     jsonField<&T::readings>("readings"),
                                     jsonField<&T::summaries>("summaries"),
                                     jsonField<&T::deviations>("deviations"),
                                     jsonField<&T::addenda>("addenda"),
                                     jsonField<&T::abandoned>("abandoned"),
                                     jsonField<&T::materials>("materials"),
                                     jsonField<&T::recall>("recall"),
                                     jsonField<&T::outside>("outside")};
};
} // namespace seraph

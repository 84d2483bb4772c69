// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"

namespace seraph::feedback {

/// What stands on the buttons that clients press. Clients choose the language themselves, whatever the desk's is, so these
/// words ship in both, as the questions do (resources/content/kiosk_words.json).
struct KioskWords {
    LocalizedText begin{};
    LocalizedText withoutName{};
    LocalizedText otherLanguage{}; ///< the name of the one not shown now
    LocalizedText back{};
    LocalizedText next{};
    LocalizedText send{};
    LocalizedText yes{};
    LocalizedText no{};
    LocalizedText pleaseAnswer{};
};

/// Read once; thread-safe.
const KioskWords& kioskWords();

} // namespace seraph::feedback

namespace seraph {
template <> struct JsonFields<feedback::KioskWords> {
    using T = feedback::KioskWords;
    static constexpr std::tuple kAll{jsonField<&T::begin>("begin"),
                                     jsonField<&T::withoutName>("without_name"),
                                     jsonField<&T::otherLanguage>("other_language"),
                                     jsonField<&T::back>("back"),
                                     jsonField<&T::next>("next"),
                                     jsonField<&T::send>("send"),
                                     jsonField<&T::yes>("yes"),
                                     jsonField<&T::no>("no"),
                                     jsonField<&T::pleaseAnswer>("please_answer")};
};
} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

namespace seraph {

/// The trade a workspace is set up for. It changes words, default roles and shipped content, not the rules.
enum class Profile { Clinic, Aesthetic, Agency };

template <> struct Codes<Profile> {
    static constexpr std::array kAll{
        std::pair{Profile::Clinic, "clinic"},
        std::pair{Profile::Aesthetic, "aesthetic"},
        std::pair{Profile::Agency, "agency"},
    };
};

} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

namespace seraph::catalogue {

/// What is promised exists in versions. A draft is worked on, a released one is in force and frozen for ever, and is retired
/// when the next one comes. What was made under a version keeps it. One draft and one released version at most at a time.
enum class VersionState { Draft, Released, Retired };

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::VersionState> {
    static constexpr std::array kAll{
        std::pair{catalogue::VersionState::Draft, "draft"},
        std::pair{catalogue::VersionState::Released, "released"},
        std::pair{catalogue::VersionState::Retired, "retired"},
    };
};

} // namespace seraph

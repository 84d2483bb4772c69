// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph::complaints {

/// Which rows of `complaint` a Sight lets through: ?1 all branches, ?2 branches, ?3 a reach of all, ?4 the person, ?5 restricted
/// ones too. Every list of cases, and of what hangs on cases, asks this and nothing else.
extern const char* const kSeenCases;

} // namespace seraph::complaints

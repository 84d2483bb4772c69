// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/revision.h"

namespace seraph::tests {

/// What a record has been written with after one change, and after two.
inline constexpr storage::Revision kSecond{2};
inline constexpr storage::Revision kThird{3};

} // namespace seraph::tests

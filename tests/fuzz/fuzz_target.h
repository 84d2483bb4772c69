// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with bytes of its own making. It returns 0; a crash, leak, timeout or failed holds() is a find.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace seraph::tests {

inline void holds(bool property)
{
    if (!property)
        std::abort();
}

} // namespace seraph::tests

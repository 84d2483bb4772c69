// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_calls.h"

#include "core/base/durability.h"

#include <utility>

namespace seraph {
namespace {

FileCalls* s_replaced = nullptr;
Durability s_durability = Durability::AtOnce;

} // namespace

FileCalls& fileCalls()
{
    static FileCalls real;
    return s_replaced ? *s_replaced : real;
}

FileCalls* replaceFileCalls(FileCalls* calls)
{
    return std::exchange(s_replaced, calls);
}

Durability durability()
{
    return s_durability;
}

Durability replaceDurability(Durability durability)
{
    return std::exchange(s_durability, durability);
}

} // namespace seraph

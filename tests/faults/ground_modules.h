// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/module.h"
#include "core/session/module.h"
#include "core/session/registry.h"

namespace seraph::tests {

/// What every workspace stands on, without the trade's shipped content: the disk sees the same kinds of work in it, and it
/// is founded, copied and verified hundreds of times a minute.
inline const session::Registry& groundModules()
{
    static const session::Registry registry({session::module(), organisation::module()});
    return registry;
}

} // namespace seraph::tests

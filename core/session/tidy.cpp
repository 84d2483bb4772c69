// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tidy.h"

#include "core/session/registry.h"

namespace seraph::session {

Result<void> handle(const TidyUp&, WriteContext& context)
{
    for (const Module& module : context.registry().modules()) {
        if (module.tidy)
            TRY_STATUS(module.tidy(context));
    }
    return {};
}

} // namespace seraph::session

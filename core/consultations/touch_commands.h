// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/touch_event.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// Whose and where the change was.
struct Touched {
    std::optional<clients::ClientId> client{};
    BranchId branch;
    const char* kind;
    qint64 record;
};
Status touch(const char* touchpoint, const Touched& touched, session::WriteContext& context);

} // namespace seraph::consultations

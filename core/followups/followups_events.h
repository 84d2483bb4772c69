// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"

/// What this module tells later ones, inside the transaction in which it happened.
namespace seraph::followups {

struct ComplicationOpened {
    Complication complication;
};
struct ComplicationClosed {
    Complication complication;
};

} // namespace seraph::followups

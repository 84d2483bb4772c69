// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "core/session/session.h"

namespace seraph::demo {

/// Gives everybody what is asked of their role, so that whoever carries out services passes every gate to the end; some of it
/// ends soon, and among those who carry out none something is missing or has run out. What people can do was seen too, and
/// who may stand on a first tier does.
Status givePapers(session::Session& owner, LocalDate end, Dice dice);

} // namespace seraph::demo

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace seraph::tests {

/// One client halfway between the first word and the treatment: examined, with a plan of three options of which one is
/// chosen, a paper that is out, and a small order besides. So that pages and dialogs have something to show.
void addSampleBusiness(session::Session& owner);

} // namespace seraph::tests

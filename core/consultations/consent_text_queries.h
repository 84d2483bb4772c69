// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/merge_fields.h"
#include "core/consultations/consent_commands.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// What stands in the place of the merge fields of a consent; a line to write on where nothing is known, so that the paper
/// can be completed by hand.
Result<catalogue::MergeValues> valuesFor(const PrepareConsent& command,
                                         Language language,
                                         const session::ReadContext& context);

} // namespace seraph::consultations

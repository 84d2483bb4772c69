// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"
#include "core/session/session.h"

namespace seraph::cli {

/// A case by the number on its letters (TS261121-1-01) or by its id. NotFound "complaint.unknown".
Result<complaints::ComplaintId> whichCase(const QString& text, session::Session& session);

} // namespace seraph::cli

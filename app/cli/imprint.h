// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "ui/documents/document.h"

namespace seraph::cli {

/// Who makes a document at the command line, for whom, and in which language: that of the call, else the system's.
Result<documents::Imprint> imprintOf(const Call& call, session::Session& session);

} // namespace seraph::cli

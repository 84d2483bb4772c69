// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/confinement.h"

namespace seraph::reader {

/// The part of the confinement that all POSIX systems know: processor time, memory, no file, no dump, and on Linux no child.
Status limitResources();

/// Io "sheet.not_confined": the program ends rather than read a foreign file with all its rights.
tl::unexpected<Error> notConfined(const QString& what);

} // namespace seraph::reader

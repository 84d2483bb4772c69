// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace seraph::reader {

/// What this process gives up before it looks at the first byte of a foreign file, for good:
/// - memory beyond 512 MiB, 20 seconds of computing, core dumps, new processes, growing any file;
/// - on Linux, by a system call filter, everything but reading and writing what is open already: no file can be opened, no
///   connection made, no program started;
/// - on macOS and Windows the first line alone, as far as the system has it.
/// Io "sheet.not_confined" where the system refuses: then nothing may be read.
Status confine();

} // namespace seraph::reader

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace seraph::reader {

inline constexpr quint64 kMemory = 512U * 1024 * 1024;
inline constexpr quint64 kSeconds = 20;

/// What this process gives up before it looks at the first byte of a foreign file, for good:
/// - memory beyond kMemory bytes, kSeconds of computing, dumps, new processes;
/// - on Linux, by a system call filter, everything but reading and writing what is open already: no file can be opened, no
///   connection made, no program started;
/// - on Windows, by an untrusted token, writing to any file, key or window of the person that started it;
/// - on POSIX systems growing any file; on macOS there is no more than that.
/// Io "sheet.not_confined" where the system refuses: then nothing may be read.
Status confine();

} // namespace seraph::reader

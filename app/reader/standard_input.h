// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace seraph::reader {

/// The file on standard input, open, with its size known and to be read from any place. Null where there is none. To be
/// called before confine(). One file per system: standard_input_posix.cpp, standard_input_windows.cpp.
std::unique_ptr<QIODevice> openStandardInput();

} // namespace seraph::reader

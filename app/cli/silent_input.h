// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace seraph::cli {

/// Whether somebody can be asked: standard input is a terminal and no file or pipe.
bool isTerminal();

/// One line from the terminal as UTF-8, without showing it.
QByteArray readSilently();

} // namespace seraph::cli

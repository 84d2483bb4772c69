// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace seraph::exchange {

/// What the file of the program that reads foreign files is called here.
QString readerFileName();

/// Nothing of this process's surroundings but what a program needs to start.
QProcessEnvironment bareEnvironment();

} // namespace seraph::exchange

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph::desktop {

/// The window from its first line to its last; answers what the process ends with.
int runProgram(int argc, char** argv);

} // namespace seraph::desktop

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace seraph::desktop {

/// Starts this program anew in its own place with these arguments: the memory of the old one, with everything that was
/// ever typed or shown, is gone. Does not return where the system can replace a process; elsewhere a new process starts
/// and this one ends.
[[noreturn]] void restart(const QStringList& arguments);

/// In a process that restart() made beside the old one: waits until that has ended, because it still holds the window's place.
void waitForPredecessor();

} // namespace seraph::desktop

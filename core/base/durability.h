// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seraph {

/// Whether what is committed must survive a power cut. AtOnce in every program, always. AtTheEnd for a workspace that is thrown
/// away unless it is finished (the demo): whoever sets it brings the files to the disk at the end.
enum class Durability { AtOnce, AtTheEnd };

/// What holds for databases that are opened from now on in this process.
Durability durability();
/// Returns the one before. Not thread-safe: before anything is opened.
Durability replaceDurability(Durability durability);

} // namespace seraph

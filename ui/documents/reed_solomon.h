// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace seraph::documents {

/// Puts a block of a QR code right in place: data bytes with `check` bytes of error correction after them, over GF(256) with
/// 0x11D. At most check / 2 wrong bytes are found and mended; false where there are more.
bool mendBlock(std::vector<std::uint8_t>& block, int check);

} // namespace seraph::documents

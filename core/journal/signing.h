// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <array>
#include <string_view>

namespace seraph::journal {

using PublicKey = std::array<unsigned char, 32>; ///< Ed25519
using Signature = std::array<unsigned char, 64>; ///< Ed25519

/// Ed25519 over a message that begins with a domain text, so that no signature serves for two things.
/// @param seed 32 bytes
Signature signWith(const Secret& seed, std::string_view message);
bool fits(const Signature& signature, std::string_view message, const PublicKey& key);
/// The public half of an Ed25519 seed.
PublicKey publicKeyOf(const Secret& seed);

} // namespace seraph::journal

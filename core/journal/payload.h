// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/canonical.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string_view>

namespace seraph::journal {

/// Where a payload belongs: it opens there and nowhere else.
struct PayloadPlace {
    qint64 device;
    qint64 seq;
    qint64 subject; ///< 0 for the vault's own key
};

/// What an entry says in private: which fields went from what to what, and why.
struct Payload {
    QByteArray changes = {}; ///< JSON {"field":[before,after]}, UTF-8; empty where there are none
    QByteArray reason = {};  ///< UTF-8; empty where there is none
    friend bool operator==(const Payload&, const Payload&) = default;
};

using PayloadKey = std::span<const unsigned char, 32>;

/// XChaCha20-Poly1305: a random nonce and the sealed bytes. NULL where there is nothing to say. `scratch` is only memory.
QByteArray sealPayload(const Payload& payload,
                       const PayloadPlace& place,
                       PayloadKey key,
                       CanonicalWriter& scratch);
/// Nothing where key, place or a single bit does not fit.
std::optional<Payload> openPayload(std::string_view sealed, const PayloadPlace& place, PayloadKey key);

} // namespace seraph::journal

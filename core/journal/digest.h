// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <string_view>

namespace seraph::journal {

/// A BLAKE2b-256 value: of an entry, a checkpoint, a record or a Merkle node.
using Digest = std::array<unsigned char, 32>;

/// Keeps values of different meaning apart: the same bytes hashed for two purposes never give the same digest.
enum class DigestPurpose { Entry, Checkpoint, Record, Anchor };

/// Unkeyed BLAKE2b-256 with the purpose as its personalisation.
Digest digestOf(DigestPurpose purpose, std::string_view bytes);

/// NULL in SQL and in the canonical form is a view without data; an empty value has data and no size.
inline std::string_view viewOf(const QByteArray& bytes)
{
    if (bytes.isNull())
        return {};
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
inline QByteArray toByteArray(std::string_view bytes)
{
    return bytes.data() == nullptr ? QByteArray()
                                   : QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// What a change entry keeps of the record it leaves behind; verify() compares it with the table.
/// @param canonicalRecord the (column, value) pairs of storage::canonicalBytes()
inline Digest recordDigest(std::string_view canonicalRecord)
{
    return digestOf(DigestPurpose::Record, canonicalRecord);
}

inline Digest recordDigest(const QByteArray& canonicalRecord)
{
    return recordDigest(viewOf(canonicalRecord));
}

inline std::string_view viewOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}
/// Nothing unless there are exactly 32 bytes.
std::optional<Digest> digestFrom(std::string_view bytes);

} // namespace seraph::journal

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace seraph::journal {

/// Writes the one byte form that is hashed and signed: per field a 32-bit little-endian length and the bytes; integers are
/// eight little-endian bytes; NULL is the length 0xFFFFFFFF. No JSON, no locale, no floating point.
/// Reuse one writer for many values: clear() keeps the memory.
class CanonicalWriter {
public:
    void clear() { m_bytes.clear(); }
    CanonicalWriter& integer(qint64 value);
    CanonicalWriter& integer(const std::optional<qint64>& value);
    /// NULL where the view has no data, which is not the same as an empty value.
    CanonicalWriter& bytes(std::string_view value);
    CanonicalWriter& null();

    std::string_view view() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads the same form back. Never reads past the end; after the first malformed field everything is nothing and ok()
/// is false. The views point into the bytes given.
class CanonicalReader {
public:
    explicit CanonicalReader(std::string_view bytes) : m_rest(bytes) {}

    std::optional<qint64> integer();
    /// A view without data for NULL and after a malformed field.
    std::string_view bytes();
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace seraph::journal

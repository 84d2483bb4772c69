// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace seraph::storage {

/// Builds the one byte sequence that stands for given values, to be hashed: each value is its length (32 bits) and its
/// bytes, text as UTF-8, integers as 8 bytes, everything little-endian, absence as the length 0xFFFFFFFF.
/// No JSON, no locale, no floating point.
class CanonicalBytes {
public:
    void add(qint64 value);
    void add(QStringView text);
    void add(QByteArrayView bytes);
    void addAbsent();

    const QByteArray& bytes() const { return m_bytes; }

private:
    void addLength(quint32 length);
    QByteArray m_bytes;
};

} // namespace seraph::storage

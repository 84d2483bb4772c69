// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonical_bytes.h"

#include <QtEndian>

namespace seraph::storage {

void CanonicalBytes::addLength(quint32 length)
{
    const quint32 little = qToLittleEndian(length);
    m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void CanonicalBytes::add(qint64 value)
{
    const qint64 little = qToLittleEndian(value);
    addLength(sizeof little);
    m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void CanonicalBytes::add(QStringView text)
{
    add(QByteArrayView(text.toUtf8()));
}

void CanonicalBytes::add(QByteArrayView bytes)
{
    addLength(static_cast<quint32>(bytes.size()));
    m_bytes.append(bytes.data(), bytes.size());
}

void CanonicalBytes::addAbsent()
{
    addLength(0xFFFFFFFFU);
}

} // namespace seraph::storage

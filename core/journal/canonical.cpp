// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/canonical.h"

#include "core/base/contract.h"

#include <QtEndian>

namespace seraph::journal {
namespace {

constexpr quint32 kNullLength = 0xFFFFFFFF;

void appendLength(std::string& bytes, quint32 length)
{
    const quint32 little = qToLittleEndian(length);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

CanonicalWriter& CanonicalWriter::integer(qint64 value)
{
    const qint64 little = qToLittleEndian(value);
    appendLength(m_bytes, sizeof little);
    m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    return *this;
}

CanonicalWriter& CanonicalWriter::integer(const std::optional<qint64>& value)
{
    return value ? integer(*value) : null();
}

CanonicalWriter& CanonicalWriter::bytes(std::string_view value)
{
    if (value.data() == nullptr)
        return null();
    EXPECTS(value.size() < kNullLength);
    appendLength(m_bytes, static_cast<quint32>(value.size()));
    m_bytes.append(value);
    return *this;
}

CanonicalWriter& CanonicalWriter::null()
{
    appendLength(m_bytes, kNullLength);
    return *this;
}

std::optional<qint64> CanonicalReader::integer()
{
    const std::string_view field = bytes();
    if (field.data() == nullptr)
        return std::nullopt;
    if (field.size() != sizeof(qint64)) {
        m_ok = false;
        return std::nullopt;
    }
    return qFromLittleEndian<qint64>(field.data());
}

std::string_view CanonicalReader::bytes()
{
    if (!m_ok || m_rest.size() < sizeof(quint32)) {
        m_ok = false;
        return {};
    }
    const auto length = qFromLittleEndian<quint32>(m_rest.data());
    m_rest.remove_prefix(sizeof(quint32));
    if (length == kNullLength)
        return {};
    if (length > m_rest.size()) {
        m_ok = false;
        return {};
    }
    // A rest of no bytes may have lost its address; an empty value must still be one and not NULL.
    const std::string_view field = length == 0 ? std::string_view("") : m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return field;
}

} // namespace seraph::journal

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <array>
#include <concepts>
#include <cstring>
#include <span>

namespace seraph::vault {

/// Bytes looked at, not owned.
using Bytes = std::span<const unsigned char>;
/// A fixed number of bytes that are not secret: ids, salts, hashes, public keys, signatures.
template <std::size_t N> using Raw = std::array<unsigned char, N>;

inline Bytes asBytes(QByteArrayView view)
{
    return {reinterpret_cast<const unsigned char*>(view.data()), static_cast<std::size_t>(view.size())};
}
inline QByteArrayView asView(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}
inline QString toHex(Bytes bytes)
{
    return QString::fromLatin1(asView(bytes).toByteArray().toHex());
}

/// Appends little-endian fields, as every format of the vault has them.
class ByteWriter {
public:
    ByteWriter() = default;
    /// With room from the start, so that growing leaves no copy of a secret behind.
    explicit ByteWriter(qsizetype capacity) { m_bytes.reserve(capacity); }

    template <std::integral I> ByteWriter& number(I value)
    {
        const I little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
        return *this;
    }
    ByteWriter& bytes(Bytes bytes)
    {
        m_bytes.append(asView(bytes));
        return *this;
    }
    ByteWriter& text(QByteArrayView text)
    {
        m_bytes.append(text);
        return *this;
    }
    ByteWriter& zeros(qsizetype count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    Bytes view() const { return asBytes(m_bytes); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Reading past the end gives zeros and makes ok() false: check it once, at the end.
class ByteReader {
public:
    explicit ByteReader(Bytes bytes) : m_rest(bytes) {}

    template <std::integral I> I number()
    {
        I little{};
        copyTo(std::span(reinterpret_cast<unsigned char*>(&little), sizeof little));
        return qFromLittleEndian(little);
    }
    template <std::size_t N> Raw<N> raw()
    {
        Raw<N> value{};
        copyTo(value);
        return value;
    }
    Bytes take(std::size_t count)
    {
        m_ok = m_ok && count <= m_rest.size();
        if (!m_ok)
            return {};
        const Bytes taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }
    std::size_t remaining() const { return m_rest.size(); }
    bool ok() const { return m_ok; }

private:
    void copyTo(std::span<unsigned char> target)
    {
        const Bytes source = take(target.size());
        if (m_ok)
            std::memcpy(target.data(), source.data(), target.size());
    }

    Bytes m_rest;
    bool m_ok = true;
};

} // namespace seraph::vault

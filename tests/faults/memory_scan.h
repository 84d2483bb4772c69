// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace seraph::tests {

/// A secret to look for, kept in a form in which it cannot find itself.
class Masked {
public:
    static Masked of(const QByteArray& plain) { return Masked(flipped(plain)); }
    static Masked fromHex(const QByteArray& hex) { return Masked(QByteArray::fromHex(hex)); }

    QByteArray toHex() const { return m_bytes.toHex(); }
    QByteArray plain() const { return flipped(m_bytes); }
    qsizetype size() const { return m_bytes.size(); }
    /// How often it stands in these bytes.
    int countIn(const char* bytes, qsizetype size) const;

private:
    explicit Masked(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    static QByteArray flipped(QByteArray bytes);
    QByteArray m_bytes;
};

/// How often each stands in the memory of this process, wherever it is mapped and whether or not it may be read (Linux).
std::vector<int> countInMemory(const std::vector<Masked>& secrets);
/// The same of another process. Nothing where this system does not let us look into it.
std::optional<std::vector<int>> countInMemoryOf(qint64 process, const std::vector<Masked>& secrets);

} // namespace seraph::tests

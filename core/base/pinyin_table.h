// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QLatin1String>

#include <array>
#include <span>
#include <vector>

namespace seraph {

/// Readings of Chinese characters from resources/text/pinyin.txt (made from Unihan by tools/make_pinyin_table.py).
/// Built once, on first use, in about two milliseconds; then constant and shared by all threads.
class PinyinTable {
public:
    static const PinyinTable& instance();

    /// Empty for a character without a known reading. Text must be folded first: traditional forms have no entry.
    std::span<const QLatin1String> readings(char32_t character) const;
    /// Readings of a character as a surname, followed by its other readings; empty where they do not differ.
    std::span<const QLatin1String> surname(char32_t character) const;
    /// The two syllables of a compound surname (复姓); empty if these two are none.
    std::span<const QLatin1String> surname(char32_t first, char32_t second) const;

private:
    using Readings = std::vector<QLatin1String>;
    static constexpr char32_t kFirst = 0x3400;
    static constexpr char32_t kLast = 0x9FFF;

    PinyinTable();
    void addLine(QByteArrayView line);
    void addSurname(QByteArrayView line);

    QByteArray m_text; ///< what all the views point into
    std::vector<Readings> m_sets;
    std::array<quint16, kLast - kFirst + 1> m_common{}; ///< index into m_sets for the common planes; 0 is "none"
    QHash<char32_t, quint16> m_rare;
    QHash<char32_t, Readings> m_surnames;
    QHash<quint64, Readings> m_compounds;
};

} // namespace seraph

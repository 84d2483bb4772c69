// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_table.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

/// ü is written v in the table; people type u as well. These are all the syllables that have it.
QLatin1String withU(QLatin1String reading)
{
    if (reading == "lv"_L1)
        return "lu"_L1;
    if (reading == "nv"_L1)
        return "nu"_L1;
    if (reading == "lve"_L1)
        return "lue"_L1;
    return reading == "nve"_L1 ? "nue"_L1 : QLatin1String();
}

std::vector<QLatin1String> split(QByteArrayView text, char separator)
{
    std::vector<QLatin1String> parts;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(separator) < 0 ? text.size() : text.indexOf(separator);
        parts.emplace_back(text.first(end));
        text = text.sliced(std::min(end + 1, text.size()));
    }
    return parts;
}

void addOnce(std::vector<QLatin1String>& readings, QLatin1String reading)
{
    if (!reading.isEmpty() && std::find(readings.begin(), readings.end(), reading) == readings.end())
        readings.push_back(reading);
}

std::vector<QLatin1String> readingsFrom(QByteArrayView commaSeparated)
{
    std::vector<QLatin1String> readings;
    for (const QLatin1String reading : split(commaSeparated, ',')) {
        addOnce(readings, reading);
        addOnce(readings, withU(reading));
    }
    return readings;
}

quint64 compoundKey(char32_t first, char32_t second)
{
    return (static_cast<quint64>(first) << 32) | second;
}

} // namespace

const PinyinTable& PinyinTable::instance()
{
    static const PinyinTable table;
    return table;
}

PinyinTable::PinyinTable() : m_text(readShippedFile(u"text/pinyin.txt"_s)), m_sets(1)
{
    QByteArrayView rest = m_text;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        ENSURES(end > 0);
        const QByteArrayView line = rest.first(end);
        line.front() == '=' ? addSurname(line.sliced(1)) : addLine(line);
        rest = rest.sliced(end + 1);
    }
}

void PinyinTable::addLine(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    m_sets.push_back(readingsFrom(line.first(space)));
    const auto index = static_cast<quint16>(m_sets.size() - 1);
    for (const char32_t character : QString::fromUtf8(line.sliced(space + 1)).toUcs4()) {
        if (character >= kFirst && character <= kLast)
            m_common[character - kFirst] = index;
        else
            m_rare.insert(character, index);
    }
}

void PinyinTable::addSurname(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    const auto name = QString::fromUtf8(line.first(space)).toUcs4();
    if (name.size() == 2) {
        m_compounds.insert(compoundKey(name[0], name[1]), split(line.sliced(space + 1), ' '));
        return;
    }
    Readings readings = readingsFrom(line.sliced(space + 1));
    for (const QLatin1String reading : this->readings(name[0]))
        addOnce(readings, reading);
    m_surnames.insert(name[0], readings);
}

std::span<const QLatin1String> PinyinTable::readings(char32_t character) const
{
    const bool common = character >= kFirst && character <= kLast;
    return m_sets[common ? m_common[character - kFirst] : m_rare.value(character, 0)];
}

std::span<const QLatin1String> PinyinTable::surname(char32_t character) const
{
    const auto at = m_surnames.constFind(character);
    return at == m_surnames.constEnd() ? std::span<const QLatin1String>()
                                       : std::span<const QLatin1String>(*at);
}

std::span<const QLatin1String> PinyinTable::surname(char32_t first, char32_t second) const
{
    const auto at = m_compounds.constFind(compoundKey(first, second));
    return at == m_compounds.constEnd() ? std::span<const QLatin1String>()
                                        : std::span<const QLatin1String>(*at);
}

} // namespace seraph

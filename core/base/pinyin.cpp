// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "core/base/contract.h"
#include "core/base/pinyin_table.h"
#include "core/base/text_folding.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

/// What one character of a folded text can be typed as. Latin letters and digits have no readings.
struct Unit {
    char32_t character;
    std::span<const QLatin1String> readings;
    bool startsWord = true;

    bool isLetter() const { return readings.empty() && QChar::isLetterOrNumber(character); }
    bool isTypable() const { return !readings.empty() || QChar::isLetterOrNumber(character); }
};

std::vector<Unit> unitsOf(const QString& folded)
{
    std::vector<Unit> units;
    units.reserve(static_cast<std::size_t>(folded.size()));
    for (const char32_t character : folded.toUcs4()) {
        Unit unit{character, readingsOf(character)};
        unit.startsWord = !unit.isLetter() || units.empty() || !units.back().isLetter();
        units.push_back(unit);
    }
    return units;
}

/// Puts the readings as a surname in the place of the ordinary ones at the start of a name.
void preferSurname(std::vector<Unit>& units)
{
    const PinyinTable& table = PinyinTable::instance();
    if (units.size() >= 2) {
        const auto compound = table.surname(units[0].character, units[1].character);
        if (!compound.empty()) {
            units[0].readings = compound.first(1);
            units[1].readings = compound.subspan(1, 1);
            return;
        }
    }
    if (!units.empty()) {
        if (const auto single = table.surname(units[0].character); !single.empty())
            units[0].readings = single;
    }
}

enum class Part { Whole, Initial };

/// What each typable unit contributes to a spelling, in order of likelihood.
std::vector<QStringList> choicesOf(const std::vector<Unit>& units, Part part)
{
    std::vector<QStringList> choices;
    for (const Unit& unit : units) {
        if (!unit.isTypable() || (part == Part::Initial && !unit.startsWord))
            continue;
        QStringList ways;
        for (const QLatin1String reading : unit.readings)
            ways << QString(part == Part::Whole ? reading : reading.first(1));
        if (ways.isEmpty())
            ways << QString::fromUcs4(&unit.character, 1);
        ways.removeDuplicates();
        choices.push_back(ways);
    }
    return choices;
}

/// Counts through the combinations like an odometer whose first wheel turns fastest, so that surnames vary first.
bool advance(std::vector<qsizetype>& wheels, const std::vector<QStringList>& choices)
{
    for (std::size_t i = 0; i < wheels.size(); ++i) {
        if (++wheels[i] < choices[i].size())
            return true;
        wheels[i] = 0;
    }
    return false;
}

QStringList combine(const std::vector<QStringList>& choices)
{
    QStringList spellings;
    if (choices.empty())
        return spellings;
    std::vector<qsizetype> wheels(choices.size(), 0);
    do {
        QString spelling;
        for (std::size_t i = 0; i < choices.size(); ++i)
            spelling += choices[i][wheels[i]];
        if (!spellings.contains(spelling))
            spellings << spelling;
    } while (spellings.size() < kMostSpellings && advance(wheels, choices));
    return spellings;
}

QStringList spellingsOf(QStringView name, Part part)
{
    std::vector<Unit> units = unitsOf(foldForSearch(name));
    preferSurname(units);
    return combine(choicesOf(units, part));
}

/// One typed word against one text. Remembers where it failed, so that the work is bounded by the product of lengths.
class WordMatch {
public:
    WordMatch(const QString& word, const std::vector<Unit>& units)
        : m_word(word)
        , m_units(units)
        , m_failed(static_cast<std::size_t>(word.size()) * units.size(), false)
    {
    }

    bool matchesFrom(std::size_t unit) { return matchesFrom(0, unit); }

private:
    bool matchesFrom(qsizetype typed, std::size_t unit)
    {
        if (typed == m_word.size())
            return true;
        while (unit < m_units.size() && !m_units[unit].isTypable())
            ++unit;
        if (unit == m_units.size())
            return false;
        const std::size_t state = static_cast<std::size_t>(typed) * m_units.size() + unit;
        if (m_failed[state])
            return false;
        const bool found = matchesLiterally(typed, unit) || matchesReading(typed, unit);
        m_failed[state] = !found;
        return found;
    }

    bool matchesLiterally(qsizetype typed, std::size_t unit)
    {
        const Unit& here = m_units[unit];
        const QString literal = QString::fromUcs4(&here.character, 1);
        if (!QStringView(m_word).mid(typed).startsWith(literal))
            return false;
        typed += literal.size();
        if (matchesFrom(typed, unit + 1))
            return true;
        return here.isLetter() && matchesFrom(typed, nextWord(unit));
    }

    bool matchesReading(qsizetype typed, std::size_t unit)
    {
        const QStringView rest = QStringView(m_word).mid(typed);
        for (const QLatin1String reading : m_units[unit].readings) {
            for (const qsizetype length : {reading.size(), qsizetype(2), qsizetype(1)}) {
                const bool syllable = length == reading.size() || length == 1 ||
                                      (length == 2 && reading.size() > 2 && reading[1] == u'h');
                if (syllable && rest.startsWith(reading.first(length)) &&
                    matchesFrom(typed + length, unit + 1))
                    return true;
            }
            if (reading.startsWith(rest)) // the last syllable is still being typed
                return true;
        }
        return false;
    }

    std::size_t nextWord(std::size_t unit) const
    {
        do
            ++unit;
        while (unit < m_units.size() && !m_units[unit].startsWord);
        return unit;
    }

    const QString& m_word;
    const std::vector<Unit>& m_units;
    std::vector<bool> m_failed;
};

MatchQuality wordQuality(const QString& word, const QString& folded, const std::vector<Unit>& units)
{
    if (folded.startsWith(word))
        return MatchQuality::Start;
    WordMatch match(word, units);
    if (match.matchesFrom(0))
        return MatchQuality::Start;
    if (folded.contains(word))
        return MatchQuality::Inside;
    for (std::size_t start = 1; start < units.size(); ++start) {
        if (units[start].startsWord && match.matchesFrom(start))
            return MatchQuality::Inside;
    }
    return MatchQuality::None;
}

} // namespace

std::span<const QLatin1String> readingsOf(char32_t character)
{
    return PinyinTable::instance().readings(character);
}

QStringList pinyinSpellings(QStringView name)
{
    return spellingsOf(name, Part::Whole);
}

QStringList initialsSpellings(QStringView name)
{
    return spellingsOf(name, Part::Initial);
}

MatchQuality matchQuality(QStringView query, QStringView text)
{
    const QString typed = foldForSearch(query);
    const QString folded = foldForSearch(text);
    if (typed.isEmpty())
        return MatchQuality::Inside;
    if (typed == folded)
        return MatchQuality::Exact;
    const std::vector<Unit> units = unitsOf(folded);
    if (folded.startsWith(typed))
        return MatchQuality::Start;

    MatchQuality worst = MatchQuality::Exact;
    for (const QString& part : query.toString().simplified().split(u' ')) {
        QString word = foldForSearch(part);
        word.remove(u'\''); // an input method shows a composition as wang'xiao'hong
        worst = std::min(worst, wordQuality(word, folded, units));
        if (worst == MatchQuality::None)
            break;
    }
    return worst;
}

} // namespace seraph

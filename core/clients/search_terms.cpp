// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/search_terms.h"

#include "core/base/phone_number.h"
#include "core/base/pinyin.h"
#include "core/base/pinyin_table.h"
#include "core/base/text_folding.h"

#include <QSet>

#include <algorithm>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

/// Names longer than this are not spelled out part by part; nobody types the ninth syllable first.
constexpr std::size_t kMostUnits = 8;
/// Of a given name, rare readings beyond the second are left out: they would double the index for nobody.
constexpr qsizetype kGivenReadings = 2;
/// Spellings of one part of a name.
constexpr qsizetype kMostSpellings = 24;

/// One character of a Chinese name or one word of another, with what it can be typed as; the likeliest first.
struct Unit {
    QString text;
    QStringList spellings;
    QStringList initials;
};

bool isSearchable(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// The one word that the index and what is typed have in common: folded, letters and digits alone.
QString bareWord(const QString& text)
{
    QString word;
    for (const QChar c : foldForSearch(text)) {
        if (isSearchable(c))
            word += c;
    }
    return word;
}

QStringList readings(std::span<const QLatin1String> given, qsizetype most)
{
    QStringList all;
    for (const QLatin1String reading : given) {
        if (all.size() == most)
            break;
        all << QString(reading);
    }
    return all;
}

QStringList initialsOf(const QStringList& spellings)
{
    QStringList initials;
    for (const QString& spelling : spellings)
        initials << spelling.left(1);
    initials.removeDuplicates();
    return initials;
}

Unit hanUnit(char32_t character, const QStringList& spellings)
{
    const QString text = QString::fromUcs4(&character, 1);
    const QStringList typed = spellings.isEmpty() ? QStringList{text} : spellings;
    return {text, typed, initialsOf(typed)};
}

std::vector<Unit> unitsOf(const QString& name)
{
    std::vector<Unit> units;
    bool inWord = false;
    for (const char32_t character : foldForSearch(name).toUcs4()) {
        const bool letter = QChar::isLetterOrNumber(character);
        if (isHan(character)) {
            units.push_back(hanUnit(character, readings(readingsOf(character), kGivenReadings)));
        } else if (letter && inWord) {
            units.back().text += QString::fromUcs4(&character, 1);
        } else if (letter) {
            units.push_back({QString::fromUcs4(&character, 1), {}, {}});
        }
        inWord = letter && !isHan(character);
    }
    for (Unit& unit : units) {
        if (unit.spellings.isEmpty())
            unit = {unit.text, {unit.text}, {unit.text.left(1)}};
    }
    return units;
}

void addReadings(Unit& unit, std::span<const QLatin1String> before)
{
    const char32_t character = unit.text.toUcs4().value(0);
    unit.spellings = readings(before, kMostSpellings) + readings(readingsOf(character), kMostSpellings);
    unit.spellings.removeDuplicates();
    unit.initials = initialsOf(unit.spellings);
}

/// A surname is indexed under everything it can be read as: who types may not know the person.
void readAsSurname(std::vector<Unit>& units)
{
    const auto characterAt = [&](std::size_t i) { return units[i].text.toUcs4().value(0); };
    if (units.empty() || !isHan(characterAt(0)))
        return;
    const PinyinTable& table = PinyinTable::instance();
    const auto compound = units.size() >= 2 ? table.surname(characterAt(0), characterAt(1))
                                            : std::span<const QLatin1String>();
    if (compound.empty()) {
        addReadings(units[0], table.surname(characterAt(0)));
        return;
    }
    addReadings(units[0], compound.first(1));
    addReadings(units[1], compound.subspan(1, 1));
}

/// Every combination, one choice of each unit, until there are enough.
QStringList combine(std::span<const Unit> units, QStringList Unit::*choices)
{
    QStringList combined{QString()};
    for (const Unit& unit : units) {
        QStringList longer;
        for (const QString& choice : unit.*choices) {
            for (const QString& start : combined) {
                if (longer.size() < kMostSpellings)
                    longer << start + choice;
            }
        }
        combined = longer;
    }
    return combined;
}

QString joined(std::span<const Unit> units)
{
    QString text;
    for (const Unit& unit : units)
        text += unit.text;
    return text;
}

class Terms {
public:
    void add(const QString& word)
    {
        if (!word.isEmpty())
            m_words.insert(word);
    }
    void add(const QStringList& words)
    {
        for (const QString& word : words)
            add(word);
    }
    void addWhole(const QString& word)
    {
        if (word.isEmpty())
            return;
        m_words.insert(word);
        m_words.insert(kWholeMark + word);
    }
    QString text() const { return QStringList(m_words.begin(), m_words.end()).join(u' '); }

private:
    QSet<QString> m_words;
};

void addName(Terms& terms, const QString& name)
{
    std::vector<Unit> units = unitsOf(name);
    terms.addWhole(joined(units));
    if (units.size() > kMostUnits)
        units.resize(kMostUnits);
    readAsSurname(units);
    const std::span<const Unit> all(units);
    for (const QString& spelling : combine(all, &Unit::spellings))
        terms.addWhole(spelling);
    for (const QString& initials : combine(all, &Unit::initials))
        terms.addWhole(initials);
    for (std::size_t start = 1; start < all.size(); ++start) {
        terms.add(joined(all.subspan(start)));
        terms.add(combine(all.subspan(start), &Unit::spellings));
        if (start + 1 < all.size())
            terms.add(combine(all.subspan(start), &Unit::initials));
    }
    if (all.size() < 2)
        return;
    for (const QString& surname : all[0].spellings) {
        for (const QString& rest : combine(all.subspan(1), &Unit::initials))
            terms.add(surname + rest);
    }
}

void addPhone(Terms& terms, const QString& phone)
{
    constexpr qsizetype kTail = 4;
    constexpr qsizetype kLandline = 8;
    const QString digits = matchKeyOf(ContactKind::Phone, phone);
    terms.addWhole(digits);
    if (digits.size() > kTail)
        terms.add(digits.right(kTail));
    // A landline is said without its area code in its own town.
    if (digits.startsWith(u'0') && digits.size() > kLandline)
        terms.add(digits.right(kLandline));
}

void addNumber(Terms& terms, const QString& number)
{
    const QString word = bareWord(number);
    terms.addWhole(word);
    const QString digits = phoneDigits(word);
    const qsizetype zeros =
        std::distance(digits.begin(),
                      std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; }));
    terms.addWhole(digits.mid(zeros));
}

/// "王xh" in its runs of one script: 王, xh.
QStringList splitScripts(const QString& word)
{
    QStringList parts;
    bool lastHan = false;
    for (const char32_t character : word.toUcs4()) {
        const bool han = isHan(character);
        if (parts.isEmpty() || han != lastHan)
            parts << QString();
        parts.back() += QString::fromUcs4(&character, 1);
        lastHan = han;
    }
    return parts;
}

/// What stands in the index as one word, or as several: a messenger name may mix the scripts, too.
QString beginningOf(const QString& word)
{
    const auto prefix = [](const QString& part) { return u'"' + part + u"\"*"_s; };
    const QStringList parts = splitScripts(word);
    if (parts.size() == 1)
        return prefix(word);
    QStringList prefixes;
    for (const QString& part : parts)
        prefixes << prefix(part);
    return u"(%1 OR (%2))"_s.arg(prefix(word), prefixes.join(u" AND "_s));
}

bool isNumber(const QString& word)
{
    return phoneDigits(word).size() == word.size();
}

/// Nobody's number is stored under the country's own code.
QString bareTypedWord(const QString& typed)
{
    const QString word = bareWord(typed);
    const bool international = typed.startsWith(u'+') && isNumber(word);
    return international && word.startsWith(u"86"_s) ? word.mid(2) : word;
}

} // namespace

QString searchTerms(const QString& name, const QString& number, std::span<const SearchableContact> contacts)
{
    Terms terms;
    addName(terms, name);
    addNumber(terms, number);
    for (const SearchableContact& contact : contacts) {
        if (contact.kind == ContactKind::Phone)
            addPhone(terms, contact.value);
        else
            terms.addWhole(bareWord(contact.value));
    }
    return terms.text();
}

SearchExpressions searchExpressions(const QString& typed)
{
    QStringList words;
    for (const QString& part : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString word = bareTypedWord(part);
        if (!word.isEmpty())
            words << word;
    }
    if (words.isEmpty())
        return {};
    // A number is often said and typed in groups: 138 1234.
    if (words.size() > 1 && isNumber(words.join(QString())))
        words = {words.join(QString())};
    QStringList beginnings;
    for (const QString& word : words)
        beginnings << beginningOf(word);
    return {u'"' + kWholeMark + bareWord(typed) + u'"', beginnings.join(u" AND "_s)};
}

} // namespace seraph::clients

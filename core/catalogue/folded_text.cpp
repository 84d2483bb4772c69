// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/folded_text.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <array>
#include <memory>

namespace seraph::catalogue {
namespace {

/// Kept: everything the rules read. Loose: what people put between characters without changing what they say.
enum class Kind : quint8 {
    Kept,
    Han,
    SentenceMark,
    Space,
    Dash,
    FullStop,
    Quote, ///< disappears even between letters
    Loose,
    Nothing, ///< format characters: as if they were not there
    Combining,
    Slow, ///< becomes several characters or is half of one
};

struct Unit {
    char16_t folded = 0;
    Kind kind = Kind::Slow;
    bool word = false;
};

constexpr Unit kSentenceEnd{kSentenceMark, Kind::SentenceMark, false};
constexpr Unit kOneSpace{u' ', Kind::Space, false};

constexpr std::u16string_view kQuotes = u"*_`\"\u201c\u201d\u201e\u00ab\u00bb";
constexpr std::u16string_view kKeptMarks = u"%\u2030&@#+,\u3001:\t";
constexpr std::u16string_view kSentenceMarks = u"\u3002!?;\n\r\v\f\u0085\u2028\u2029";
constexpr std::u16string_view kApostrophes = u"\u2018\u2019\u02bc";

/// Letters of other alphabets that a reader takes for Latin ones, in pairs: how advertisements get past a filter.
constexpr std::u16string_view kLookAlikes =
    u"\u0430a\u0435e\u043eo\u0440p\u0441c\u0445x\u0443y\u0456i\u0455s\u0458j\u043ak\u043cm\u0442t"
    u"\u0432b\u043dh\u03b1a\u03b5e\u03b9i\u03bak\u03bdv\u03bfo\u03c1p\u03c4t\u03c5u\u03c7x";

bool isOneOf(std::u16string_view set, char16_t c)
{
    return set.find(c) != std::u16string_view::npos;
}

char16_t latinLookAlike(char16_t c)
{
    for (std::size_t i = 0; i < kLookAlikes.size(); i += 2) {
        if (kLookAlikes[i] == c)
            return kLookAlikes[i + 1];
    }
    return c;
}

bool isLooseSymbol(QChar c)
{
    const auto category = c.category();
    return c.isPunct() || category == QChar::Symbol_Math || category == QChar::Symbol_Modifier ||
           category == QChar::Symbol_Other;
}

Kind kindOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (isOneOf(kSentenceMarks, unit))
        return Kind::SentenceMark;
    if (isOneOf(kKeptMarks, unit))
        return Kind::Kept;
    if (isOneOf(kQuotes, unit))
        return Kind::Quote;
    if (c.isSpace() || c.category() == QChar::Other_Control)
        return Kind::Space;
    if (unit == u'.')
        return Kind::FullStop;
    if (c.category() == QChar::Punctuation_Dash)
        return Kind::Dash;
    if (isHan(unit) || c.isSurrogate())
        return Kind::Han;
    return isLooseSymbol(c) ? Kind::Loose : Kind::Kept;
}

Unit unitOfFolded(QChar c)
{
    const char16_t folded = isOneOf(kApostrophes, c.unicode()) ? u'\'' : latinLookAlike(c.unicode());
    const Kind kind = kindOf(QChar(folded));
    const bool word = kind == Kind::Kept && QChar(folded).isLetterOrNumber();
    return {kind == Kind::SentenceMark ? kSentenceMark : folded, kind, word};
}

bool isPercent(char16_t folded)
{
    return folded == u'%' || folded == u'\u2030';
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F);
}

/// NFKC, case and traditional forms, of one character with its marks. Nothing of the white space that foldForSearch drops.
QString normalForm(const QString& character)
{
    const QString folded = foldForSearch(character);
    return folded.isEmpty() ? character.normalized(QString::NormalizationForm_KC).toCaseFolded()
                            : folded;
}

Unit unitOf(QChar c)
{
    if (isInvisible(c))
        return {0, Kind::Nothing, false};
    if (isOneOf(kSentenceMarks, c.unicode()))
        return {kSentenceMark, Kind::SentenceMark, false};
    if (c.isMark())
        return {0, Kind::Combining, false};
    if (c.isSurrogate())
        return {};
    const QString folded = normalForm(c);
    return folded.size() == 1 ? unitOfFolded(folded.front()) : Unit();
}

using Units = std::array<Unit, 0x10000>;

/// What becomes of each code unit when it stands alone.
const Units& units()
{
    static const std::unique_ptr<const Units> table = [] {
        auto units = std::make_unique<Units>();
        for (std::size_t c = 0; c < units->size(); ++c)
            (*units)[c] = unitOf(QChar(static_cast<char16_t>(c)));
        return units;
    }();
    return *table;
}

bool isLoose(Kind kind)
{
    return kind == Kind::Space || kind == Kind::Dash || kind == Kind::FullStop ||
           kind == Kind::Quote || kind == Kind::Loose;
}

/// What stands for an emoji while its run is looked at.
constexpr Unit kPicture{u'\u2605', Kind::Loose, false};

bool isPicture(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier;
}

/// One letter or digit by itself, as in "b e s t".
bool isAlone(const std::u16string& text, std::size_t at)
{
    const auto isWord = [&](std::size_t i) { return i < text.size() && units()[text[i]].word; };
    return isWord(at) && (at == 0 || !isWord(at - 1)) && !isWord(at + 1);
}

bool partsSpelledLetters(char16_t folded)
{
    return folded == u' ' || folded == u'.' || folded == u'-';
}

/// Where the letters of a word that is spelled out end, "b.e.s.t" or "1 0 0"; `at` where fewer than three stand so.
std::size_t endOfSpelled(const std::u16string& text, std::size_t at)
{
    if (at + 4 >= text.size() || !partsSpelledLetters(text[at + 3]) || !isAlone(text, at))
        return at;
    std::size_t letters = 1;
    std::size_t last = at;
    while (last + 2 < text.size() && text[last + 1] == text[at + 1] && isAlone(text, last + 2)) {
        last += 2;
        ++letters;
    }
    return letters >= 3 ? last + 1 : at;
}

/// Where the first such word begins; the end where there is none, as in nearly every text.
std::size_t firstSpelled(const std::u16string& text)
{
    for (std::size_t at = 0; at + 4 < text.size(); ++at) {
        if (partsSpelledLetters(text[at + 1]) && endOfSpelled(text, at) > at)
            return at;
    }
    return text.size();
}

/// Takes what parts them out of words that are spelled out.
void joinSpelled(FoldedText& folded)
{
    std::size_t to = firstSpelled(folded.text);
    std::size_t joinedUntil = 0;
    for (std::size_t at = to; at < folded.text.size(); ++at) {
        if (at >= joinedUntil && at + 1 < folded.text.size() && partsSpelledLetters(folded.text[at + 1]))
            joinedUntil = std::max(at, endOfSpelled(folded.text, at));
        if (at < joinedUntil && partsSpelledLetters(folded.text[at]))
            continue;
        folded.text[to] = folded.text[at];
        folded.begins[to] = folded.begins[at];
        folded.ends[to] = folded.ends[at];
        ++to;
    }
    folded.text.resize(to);
    folded.begins.resize(to);
    folded.ends.resize(to);
}

struct Piece {
    Unit unit;
    qsizetype begin;
    qsizetype end;
};

class Folding {
public:
    explicit Folding(QStringView text) : m_source(text)
    {
        const auto size = static_cast<std::size_t>(text.size()) + 1;
        m_folded.text.reserve(size);
        m_folded.begins.reserve(size);
        m_folded.ends.reserve(size);
        emit(kSentenceEnd, 0, 0);
    }

    FoldedText run() &&
    {
        const Units& table = units();
        for (qsizetype at = 0; at < m_source.size();) {
            const Unit& unit = table[m_source[at].unicode()];
            const Unit& next =
                at + 1 == m_source.size() ? kSentenceEnd : table[m_source[at + 1].unicode()];
            const bool alone = next.kind != Kind::Combining;
            if (alone && m_run.empty() && isPlain(unit, next)) {
                emit(unit.kind == Kind::Space ? kOneSpace : unit, at, at + 1);
                ++at;
            } else if (alone && unit.kind <= Kind::Nothing) {
                take({unit, at, at + lengthOf(at)});
                at += lengthOf(at);
            } else {
                at = takeCluster(at);
            }
        }
        endRun(nullptr);
        joinSpelled(m_folded);
        return std::move(m_folded);
    }

private:
    /// Most of a text by far: a letter, or one space between two of them.
    bool isPlain(const Unit& unit, const Unit& next) const
    {
        return unit.kind == Kind::Kept || unit.kind == Kind::Han ||
               (unit.kind == Kind::Space && m_before.word && next.word);
    }

    /// CR LF is one line end.
    qsizetype lengthOf(qsizetype at) const
    {
        const bool pair = m_source[at] == u'\r' && at + 1 < m_source.size() && m_source[at + 1] == u'\n';
        return pair ? 2 : 1;
    }

    qsizetype takeCluster(qsizetype at)
    {
        const bool pair = m_source[at].isHighSurrogate() && at + 1 < m_source.size();
        if (pair && isPicture(QChar::surrogateToUcs4(m_source[at], m_source[at + 1]))) {
            take({kPicture, at, at + 2});
            return at + 2;
        }
        qsizetype end = at + (pair ? 2 : 1);
        while (end < m_source.size() && units()[m_source[end].unicode()].kind == Kind::Combining)
            ++end;
        for (const QChar c : normalForm(m_source.mid(at, end - at).toString())) {
            if (!isInvisible(c))
                take({unitOfFolded(c), at, end});
        }
        return end;
    }

    void take(const Piece& piece)
    {
        if (piece.unit.kind == Kind::Nothing)
            return;
        if (isLoose(piece.unit.kind)) {
            m_run.push_back(piece);
            return;
        }
        if (!m_run.empty())
            endRun(&piece);
        emit(piece.unit, piece.begin, piece.end);
    }

    void emit(const Unit& unit, qsizetype begin, qsizetype end)
    {
        m_folded.text.push_back(unit.folded);
        m_folded.begins.push_back(begin);
        m_folded.ends.push_back(end);
        m_before = unit;
    }

    /// @param next the kept character after the run; null at the end of the text
    void endRun(const Piece* next)
    {
        if (endsSentence(next == nullptr)) {
            emit(kSentenceEnd, m_run.front().begin, m_run.back().end);
        } else if (m_before.kind != Kind::Han && !(next && next->unit.kind == Kind::Han)) {
            keepRun(next);
        }
        m_run.clear();
    }

    /// A full stop before white space or at the end of the text; one within "e.g" or "3.5" is none.
    bool endsSentence(bool atEnd) const
    {
        for (std::size_t i = 0; i < m_run.size(); ++i) {
            if (m_run[i].unit.kind != Kind::FullStop)
                continue;
            if (i + 1 == m_run.size() ? atEnd : m_run[i + 1].unit.kind == Kind::Space)
                return true;
        }
        return false;
    }

    void keepRun(const Piece* next)
    {
        const bool dash = m_run.size() == 1 && m_run.front().unit.kind == Kind::Dash && next &&
                          m_before.word && next->unit.word &&
                          (QChar(m_before.folded).isLetter() || QChar(next->unit.folded).isLetter());
        for (const Piece& piece : m_run) {
            const bool space = piece.unit.kind == Kind::Space;
            if (piece.unit.kind == Kind::Quote || (space && next && isPercent(next->unit.folded)))
                continue;
            if (dash || space)
                emitSpace(piece);
            else
                emit(piece.unit, piece.begin, piece.end);
        }
    }

    void emitSpace(const Piece& piece)
    {
        const char16_t last = m_folded.text.back();
        if (last == u' ' || last == kSentenceMark)
            return;
        emit(kOneSpace, piece.begin, piece.end);
    }

    QStringView m_source;
    FoldedText m_folded;
    Unit m_before; ///< the last one emitted
    std::vector<Piece> m_run;
};

} // namespace

FoldedText foldPhrases(QStringView text)
{
    return Folding(text).run();
}

std::u16string foldLiteral(const QString& literal)
{
    const std::u16string folded = foldPhrases(literal).text;
    std::size_t begin = 1;
    std::size_t end = folded.size();
    while (begin < end && (folded[begin] == u' ' || folded[begin] == kSentenceMark))
        ++begin;
    while (end > begin && (folded[end - 1] == u' ' || folded[end - 1] == kSentenceMark))
        --end;
    return folded.substr(begin, end - begin);
}

bool isWordCharacter(char16_t folded)
{
    return units()[folded].word;
}

} // namespace seraph::catalogue

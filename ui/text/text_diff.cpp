// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text_diff.h"

#include "core/base/text_folding.h"

#include <QStringList>

#include <algorithm>

namespace seraph::ui {

namespace {

using Fate = TextPart::Fate;

/// Beyond this many comparisons the middle is taken for rewritten; a page of text stays far below.
constexpr std::size_t kMostComparisons = 4'000'000;

bool joins(QChar a, QChar b)
{
    const auto letter = [](QChar c) { return c.isLetterOrNumber() && !isHan(c.unicode()); };
    return letter(a) && letter(b);
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const QChar c : text) {
        if (!words.isEmpty() && joins(words.back().back(), c))
            words.back() += c;
        else
            words << c;
    }
    return words;
}

/// Each with its line end.
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf(u'\n', begin);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines << text.mid(begin, next - begin);
        begin = next;
    }
    return lines;
}

void append(std::vector<TextPart>& parts, Fate fate, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!parts.empty() && parts.back().fate == fate)
        parts.back().text += text;
    else
        parts.push_back({fate, text});
}

/// Lengths of the longest common subsequence of the tails, row by row.
class CommonTails {
public:
    CommonTails(const QStringList& before, const QStringList& after)
        : m_width(std::size_t(after.size()) + 1)
        , m_lengths((std::size_t(before.size()) + 1) * m_width, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                cell(i, j) = before[i] == after[j] ? cell(i + 1, j + 1) + 1
                                                   : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const
    {
        return m_lengths[std::size_t(i) * m_width + std::size_t(j)];
    }

private:
    int& cell(qsizetype i, qsizetype j)
    {
        return m_lengths[std::size_t(i) * m_width + std::size_t(j)];
    }

    std::size_t m_width;
    std::vector<int> m_lengths;
};

void compareMiddle(std::vector<TextPart>& parts, const QStringList& before, const QStringList& after)
{
    if (std::size_t(before.size()) * std::size_t(after.size()) > kMostComparisons) {
        append(parts, Fate::Removed, before.join(QString()));
        append(parts, Fate::Added, after.join(QString()));
        return;
    }
    const CommonTails tails(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            append(parts, Fate::Kept, before[i++]);
            ++j;
        } else if (i < before.size() &&
                   (j == after.size() || tails.at(i + 1, j) >= tails.at(i, j + 1))) {
            append(parts, Fate::Removed, before[i++]);
        } else {
            append(parts, Fate::Added, after[j++]);
        }
    }
}

std::vector<TextPart> compareLists(const QStringList& before, const QStringList& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::vector<TextPart> parts;
    append(parts, Fate::Kept, before.mid(0, head).join(QString()));
    compareMiddle(parts,
                  before.mid(head, before.size() - head - tail),
                  after.mid(head, after.size() - head - tail));
    append(parts, Fate::Kept, before.mid(before.size() - tail).join(QString()));
    return parts;
}

} // namespace

std::vector<TextPart> compareTexts(const QString& before, const QString& after)
{
    std::vector<TextPart> parts;
    const std::vector<TextPart> lines = compareLists(linesOf(before), linesOf(after));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool rewritten = lines[i].fate == Fate::Removed && i + 1 < lines.size() &&
                               lines[i + 1].fate == Fate::Added;
        if (!rewritten) {
            append(parts, lines[i].fate, lines[i].text);
            continue;
        }
        for (const TextPart& part : compareLists(wordsOf(lines[i].text), wordsOf(lines[i + 1].text)))
            append(parts, part.fate, part.text);
        ++i;
    }
    return parts;
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/case_search.h"

#include "core/base/pinyin.h"
#include "core/base/text_folding.h"

#include <QList>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 4000; ///< of one text; nobody looks for what stands behind that
constexpr qsizetype kTogether = 4;
constexpr qsizetype kSyllables = 6;
constexpr qsizetype kAround = 24;

/// Runs of Chinese characters, and words of anything else.
QList<QList<uint>> runsOf(const QString& text)
{
    QList<QList<uint>> runs;
    bool wasHan = false;
    bool within = false;
    for (const uint character : foldForSearch(text.left(kMostCharacters)).toUcs4()) {
        const bool han = isHan(character);
        const bool letter = han || QChar::isLetterOrNumber(character);
        if (letter && (!within || han != wasHan))
            runs.append(QList<uint>());
        if (letter)
            runs.last().append(character);
        within = letter;
        wasHan = han;
    }
    return runs;
}

QString textOf(const QList<uint>& characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.data()), characters.size());
}

QString firstReading(uint character)
{
    const auto readings = readingsOf(character);
    return readings.empty() ? QString() : QString(readings.front());
}

void addSpellings(QStringList& terms, const QList<uint>& run, qsizetype from)
{
    QString full;
    QString initials;
    for (const uint character : run.mid(from, kSyllables)) {
        const QString reading = firstReading(character);
        full += reading;
        initials += reading.left(1);
    }
    terms << full << initials;
}

void addTerms(QStringList& terms, const QList<uint>& run)
{
    if (!isHan(run.front())) {
        terms << textOf(run);
        return;
    }
    for (qsizetype from = 0; from < run.size(); ++from) {
        terms << textOf(run.mid(from, kTogether));
        addSpellings(terms, run, from);
    }
}

} // namespace

QString caseTerms(const QStringList& texts)
{
    QStringList terms;
    for (const QString& text : texts) {
        for (const auto& run : runsOf(text))
            addTerms(terms, run);
    }
    terms.removeAll(QString());
    terms.removeDuplicates();
    return terms.join(u' ');
}

QString caseExpression(const QString& typed)
{
    QStringList parts;
    for (const auto& run : runsOf(typed)) {
        const qsizetype last = isHan(run.front()) ? std::max<qsizetype>(run.size() - kTogether, 0) : 0;
        for (qsizetype from = 0; from <= last; ++from) {
            const auto piece = isHan(run.front()) ? run.mid(from, kTogether) : run;
            parts << u'"' + textOf(piece) + u"\"*"_s;
        }
    }
    return parts.join(u" AND "_s);
}

QString excerptOf(const QString& text, const QString& typed)
{
    const qsizetype at = text.indexOf(typed.trimmed(), 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - kAround);
    return text.mid(from, typed.size() + 2 * kAround).simplified();
}

} // namespace seraph::complaints

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/case_letter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace seraph::documents {

using namespace Qt::StringLiterals;
using complaints::LetterKind;

namespace {

struct CaseLetterText {
    Q_DECLARE_TR_FUNCTIONS(CaseLetterText)
};

/// Label, the colon of either script, value.
const QRegularExpression& labelledLine()
{
    static const QRegularExpression line(u"^([^：:]{1,24})(?:：|: )(.+)$"_s);
    return line;
}

bool isPoint(const QString& line)
{
    return line.startsWith(u'·') || line.startsWith(u'✓');
}

bool isLabelled(const QString& line)
{
    return labelledLine().match(line).hasMatch();
}

Facts factsIn(const QStringList& lines)
{
    Facts facts;
    for (const QString& line : lines) {
        const auto match = labelledLine().match(line);
        facts.rows.push_back({match.captured(1), match.captured(2)});
    }
    return facts;
}

/// Lines between two empty ones.
void addPassage(std::vector<Block>& blocks, const QStringList& lines, Paragraph::Role role)
{
    if (lines.size() > 1 && std::all_of(lines.begin(), lines.end(), &isLabelled))
        return blocks.push_back(factsIn(lines));
    Points points{{}, Points::Mark::Dot};
    for (const QString& line : lines) {
        if (isPoint(line)) {
            points.items.push_back(line.mid(1).trimmed());
            continue;
        }
        if (!points.items.empty())
            blocks.push_back(std::exchange(points, Points{{}, Points::Mark::Dot}));
        blocks.push_back(Paragraph{line, role});
    }
    if (!points.items.empty())
        blocks.push_back(std::move(points));
}

std::vector<Block> blocksOfLetter(const QString& text, Paragraph::Role role)
{
    std::vector<Block> blocks;
    QStringList passage;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            passage << line.trimmed();
            continue;
        }
        addPassage(blocks, passage, role);
        passage.clear();
    }
    addPassage(blocks, passage, role);
    return blocks;
}

} // namespace

Document caseLetterDocument(const CaseLetter& letter, const Imprint& imprint)
{
    const bool forAll = letter.kind == LetterKind::SaidAndDone;
    Document document;
    document.kind = DocumentKind::CaseLetter;
    document.care = forAll ? Care::Ordinary : Care::Personal;
    document.title = letter.subject;
    document.identifier = forAll ? QString() : letter.number;
    document.imprint = imprint;
    document.blocks =
        blocksOfLetter(letter.text, forAll ? Paragraph::Role::Lead : Paragraph::Role::Body);
    if (letter.kind == LetterKind::Acknowledgement || letter.kind == LetterKind::Answer)
        document.blocks.push_back(
            Signatures{{{CaseLetterText::tr("Received by"), CaseLetterText::tr("Date")}}});
    return document;
}

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/candidate_card.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct CandidateCardText {
    Q_DECLARE_TR_FUNCTIONS(CandidateCard)
};

void addProse(std::vector<Block>& blocks, const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    blocks.emplace_back(Heading{title});
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        blocks.emplace_back(Paragraph{line});
}

void addSheet(std::vector<Block>& blocks, const CandidateSheet& sheet)
{
    blocks.emplace_back(Heading{sheet.name});
    if (!sheet.photo.isEmpty())
        blocks.emplace_back(Picture{sheet.photo, {}});
    blocks.emplace_back(Facts{sheet.facts, Facts::Columns::Two});
    addProse(blocks,
             CandidateCardText::tr("Skills"),
             QStringList{sheet.skills, sheet.skillNotes}.join(u'\n'));
    addProse(blocks, CandidateCardText::tr("Experience"), sheet.experience);
    addProse(blocks, CandidateCardText::tr("The adviser says"), sheet.introduction);
    if (!sheet.papers.empty()) {
        blocks.emplace_back(Heading{CandidateCardText::tr("Papers, checked with their originals")});
        blocks.emplace_back(Facts{sheet.papers});
    }
}

} // namespace

Document candidateCardDocument(const std::vector<CandidateSheet>& sheets, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::CandidateCard;
    document.care = Care::Personal;
    document.title = CandidateCardText::tr("Candidate card");
    document.subtitle = imprint.organisation;
    document.imprint = imprint;
    for (const CandidateSheet& sheet : sheets) {
        if (!document.blocks.empty())
            document.blocks.emplace_back(PageBreak{});
        addSheet(document.blocks, sheet);
        document.blocks.emplace_back(Paragraph{
            CandidateCardText::tr(
                "For your choice only. Please do not pass it on; the worker has agreed to be "
                "shown to you, and numbers are masked."),
            Paragraph::Role::Note});
    }
    return document;
}

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/exam_result.h"

#include <QCoreApplication>

namespace seraph::documents {

using namespace Qt::StringLiterals;

namespace {

struct ExamResultText {
    Q_DECLARE_TR_FUNCTIONS(ExamResult)
};

std::optional<QString> resultText(const ExamPaper& paper)
{
    if (!paper.percent)
        return std::nullopt;
    const QString percent =
        ExamResultText::tr("%1 % (pass mark %2 %)").arg(*paper.percent).arg(paper.passPercent);
    return paper.passed.value_or(false) ? ExamResultText::tr("Passed, %1").arg(percent)
                                        : ExamResultText::tr("Not passed, %1").arg(percent);
}

} // namespace

Document examDocument(const ExamPaper& paper, const Imprint& imprint)
{
    Document document;
    document.kind = DocumentKind::ExamPaper;
    document.care = Care::Personal;
    document.title =
        paper.percent ? ExamResultText::tr("Result of an exam") : ExamResultText::tr("Exam");
    document.subtitle = paper.course;
    document.identifier = paper.code;
    document.imprint = imprint;
    Facts facts{{{ExamResultText::tr("Name"), paper.person},
                 {ExamResultText::tr("Day"), dayText(paper.day, imprint.language)},
                 {ExamResultText::tr("Result"), resultText(paper)},
                 {ExamResultText::tr("Examiner"),
                  paper.examiner.isEmpty() ? std::nullopt : std::optional(paper.examiner)}},
                Facts::Columns::Two};
    document.blocks.push_back(std::move(facts));
    for (std::size_t i = 0; i < paper.lines.size(); ++i) {
        const ExamPaper::Line& line = paper.lines[i];
        document.blocks.push_back(
            Paragraph{ExamResultText::tr("%1. %2").arg(i + 1).arg(line.question), {}});
        Facts::Fact given{ExamResultText::tr("Answer"), std::nullopt};
        if (line.points)
            given.value = ExamResultText::tr("%1 · %2 %").arg(line.given).arg(*line.points);
        document.blocks.push_back(Facts{{given}, {}});
    }
    if (!paper.note.isEmpty())
        document.blocks.push_back(Paragraph{paper.note, Paragraph::Role::Note});
    document.blocks.push_back(Signatures{
        {{ExamResultText::tr("Examiner"), ExamResultText::tr("Candidate"), ExamResultText::tr("Date")}}});
    document.blocks.push_back(QrBlock{paper.code, paper.course});
    return document;
}

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/survey_print.h"

#include "core/feedback/kiosk_words.h"
#include "ui/desk/desk.h"
#include "ui/documents/document.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::SurveySheet)
};

const auto kSquare = u"□ "_s;
const auto kLine = u"________________________________________________________________"_s;

QString squaresOf(const Question& question, Language language)
{
    if (question.measure == Measure::Comment)
        return kLine + u'\n' + kLine;
    QStringList squares;
    const AnswerRange range = rangeOf(question.measure);
    for (int value = range.lowest; value <= range.highest; ++value) {
        const LocalizedText& word = value == 0 ? kioskWords().no : kioskWords().yes;
        squares << kSquare + (question.measure == Measure::Repeat ? word.in(language)
                                                                  : QString::number(value));
    }
    return u"%1  %2  %3"_s
        .arg(question.low.in(language), squares.join(u"    "_s), question.high.in(language))
        .trimmed();
}

} // namespace

void previewSurveySheet(const Desk& desk, const SurveyRow& survey, QWidget* parent)
{
    const SurveyContent& content = survey.inForce->content;
    documents::Document sheet;
    sheet.kind = documents::DocumentKind::List;
    sheet.title = survey.survey.name().in(desk.language);
    sheet.subtitle = SheetText::tr("Version %1").arg(survey.inForce->number);
    sheet.imprint = desk.imprint();
    sheet.blocks.push_back(documents::Paragraph{content.intro.in(desk.language)});
    for (const Question& question : content.questions) {
        sheet.blocks.push_back(documents::Heading{question.text.in(desk.language)});
        sheet.blocks.push_back(documents::Paragraph{squaresOf(question, desk.language)});
    }
    sheet.blocks.push_back(documents::Paragraph{content.thanks.in(desk.language)});
    sheet.blocks.push_back(documents::Signatures{
        {{SheetText::tr("Name, if you wish"), SheetText::tr("Service"), SheetText::tr("Date")}}});
    desk.print.preview(sheet, parent);
}

} // namespace seraph::ui

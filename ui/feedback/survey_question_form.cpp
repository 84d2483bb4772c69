// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/survey_question_form.h"

#include "ui/desk/choices.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

SurveyQuestionForm::SurveyQuestionForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new Form)
    , m_text(new QLineEdit)
    , m_textEn(new QLineEdit)
    , m_measure(new QComboBox)
    , m_low(new QLineEdit)
    , m_lowEn(new QLineEdit)
    , m_high(new QLineEdit)
    , m_highEn(new QLineEdit)
    , m_required(new QCheckBox(tr("M&ust be answered")))
{
    for (const auto& [measure, code] : Codes<Measure>::kAll)
        m_measure->addItem(measureChoiceText(measure), QString::fromLatin1(code));
    m_form->addField({u"text"_s, tr("&Question, Chinese"), m_text, {}, Form::Need::Required});
    m_form->addField({u"text_en"_s, tr("Question, &English"), m_textEn});
    m_form->addField({u"measure"_s,
                      tr("&Counts as"),
                      m_measure,
                      tr("Each of these once; \"other\" as often as you like.")});
    m_form->addFields({{u"low"_s, tr("&Lowest means, Chinese"), m_low},
                       {u"low_en"_s, tr("Lowest means, English"), m_lowEn}});
    m_form->addFields({{u"high"_s, tr("&Highest means, Chinese"), m_high},
                       {u"high_en"_s, tr("Highest means, English"), m_highEn}});
    m_form->addWidget(m_required);
    auto* column = makeColumn(0);
    column->addWidget(m_form);
    column->addStretch();
    setLayout(column);
    setFocusProxy(m_text);
    connect(m_form, &Form::edited, this, &SurveyQuestionForm::edited);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &SurveyQuestionForm::showEnds);
    connect(m_required, &QCheckBox::toggled, this, &SurveyQuestionForm::edited);
}

void SurveyQuestionForm::setQuestion(const Question& question)
{
    m_code = question.code;
    m_form->clearErrors();
    m_text->setText(question.text.zh);
    m_textEn->setText(question.text.en);
    m_measure->setCurrentIndex(m_measure->findData(toCode(question.measure)));
    m_low->setText(question.low.zh);
    m_lowEn->setText(question.low.en);
    m_high->setText(question.high.zh);
    m_highEn->setText(question.high.en);
    m_required->setChecked(question.required);
    showEnds();
}

Question SurveyQuestionForm::question() const
{
    return {.code = m_code,
            .measure = chosenCode<Measure>(*m_measure),
            .text = {m_text->text().trimmed(), m_textEn->text().trimmed()},
            .low = {m_low->text().trimmed(), m_lowEn->text().trimmed()},
            .high = {m_high->text().trimmed(), m_highEn->text().trimmed()},
            .required = m_required->isChecked()};
}

/// A comment and a yes or no have no ends.
void SurveyQuestionForm::showEnds()
{
    const auto measure = chosenCode<Measure>(*m_measure);
    const bool hasEnds = measure != Measure::Comment && measure != Measure::Repeat;
    for (const QString& field : {u"low"_s, u"low_en"_s, u"high"_s, u"high_en"_s})
        m_form->setFieldVisible(field, hasEnds);
}

QString measureChoiceText(Measure measure)
{
    const QString word = codeWord(toCode(measure));
    if (measure == Measure::Comment)
        return word;
    if (measure == Measure::Repeat)
        return SurveyQuestionForm::tr("%1, yes or no").arg(word);
    const AnswerRange range = rangeOf(measure);
    return SurveyQuestionForm::tr("%1, %2 to %3").arg(word).arg(range.lowest).arg(range.highest);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/question_view.h"

#include "core/feedback/kiosk_words.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr int kDeskButton = 40;
constexpr int kKioskButton = 64;
constexpr int kTextHeight = 96;

} // namespace

QuestionView::QuestionView(const Question& question, Language language, Size size, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
{
    auto* column = makeColumn(size == Size::Kiosk ? 20 : 6);
    setLayout(column);
    const bool kiosk = size == Size::Kiosk;
    const QString star = question.required ? u" *"_s : QString();
    auto* words =
        makeLabel(question.text.in(language) + star, kiosk ? LabelRole::Figure : LabelRole::Strong);
    words->setAlignment(kiosk ? Qt::AlignHCenter : Qt::AlignLeft);
    column->addWidget(words);
    if (question.measure != Measure::Comment) {
        column->addWidget(buildScale(language, size));
        setFocusPolicy(Qt::StrongFocus);
        return;
    }
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"answer_"_s + question.code);
    m_text->setAccessibleName(question.text.in(language));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(kTextHeight));
    column->addWidget(m_text);
    setFocusProxy(m_text);
}

QWidget* QuestionView::buildScale(Language language, Size size)
{
    const int side = scaled(size == Size::Kiosk ? kKioskButton : kDeskButton);
    const AnswerRange range = rangeOf(m_question.measure);
    m_group = new QButtonGroup(this);
    auto* scale = new QWidget;
    auto* row = makeRow(size == Size::Kiosk ? 12 : 4);
    scale->setLayout(row);
    if (size == Size::Kiosk)
        row->addStretch();
    const LabelRole ends = size == Size::Kiosk ? LabelRole::Body : LabelRole::Note;
    row->addWidget(makeLine(m_question.low.in(language), ends));
    for (int value = range.lowest; value <= range.highest; ++value) {
        const bool asked = m_question.measure == Measure::Repeat;
        const LocalizedText& word = value == 0 ? kioskWords().no : kioskWords().yes;
        auto* button = makeButton(asked ? word.in(language) : QString::number(value));
        button->setObjectName(u"answer_%1_%2"_s.arg(m_question.code).arg(value));
        button->setAccessibleName(tr("%1: %2").arg(m_question.text.in(language)).arg(button->text()));
        button->setCheckable(true);
        button->setMinimumSize(side, side);
        if (size == Size::Kiosk)
            button->setProperty("touch", u"huge"_s);
        button->setFocusPolicy(Qt::NoFocus); // digits choose; Tab goes from question to question
        m_group->addButton(button, value);
        row->addWidget(button);
    }
    row->addWidget(makeLine(m_question.high.in(language), ends));
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &QuestionView::answered);
    return scale;
}

GivenAnswer QuestionView::answer() const
{
    if (m_text)
        return {m_question.code, {}, m_text->toPlainText()};
    const int chosen = m_group->checkedId();
    return {m_question.code, m_group->checkedButton() ? std::optional(chosen) : std::nullopt};
}

void QuestionView::choose(int value)
{
    QAbstractButton* button = m_group ? m_group->button(value) : nullptr;
    if (!button)
        return;
    button->setChecked(true);
    Q_EMIT answered();
}

void QuestionView::clear()
{
    if (m_text)
        return m_text->clear();
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

void QuestionView::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (!m_group || text.size() != 1 || !text.front().isDigit())
        return QWidget::keyPressEvent(event);
    const int digit = text.front().digitValue();
    const bool ten = digit == 0 && !m_group->button(0);
    choose(ten ? 10 : digit);
}

} // namespace seraph::ui

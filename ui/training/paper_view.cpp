// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/paper_view.h"

#include "ui/text/error_text.h"
#include "ui/training/asked_view.h"
#include "ui/training/training_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::seconds kTypingPause{2};
constexpr std::chrono::seconds kHurry{30};
constexpr int kNumberSide = 36;

QString leftText(std::chrono::milliseconds left)
{
    const auto seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

PaperView::PaperView(const Desk& desk, RunningPaper paper, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_paper(std::move(paper))
    , m_pages(new QStackedWidget)
    , m_message(new InlineMessage)
    , m_time(makeLine({}, LabelRole::Section))
    , m_progress(new QProgressBar)
    , m_back(makeButton(tr("&Back")))
    , m_next(makeButton(tr("&Next"), ButtonRole::Primary))
    , m_handIn(makeButton(tr("&Hand in")))
{
    for (std::size_t i = 0; i < m_paper.items.size(); ++i) {
        auto* view = new AskedView(m_paper.items[i], m_paper.given[i], desk.language);
        connect(view, &AskedView::chosen, this, [this, i] { keep(int(i)); });
        connect(view, &AskedView::typed, this, [this, i] {
            m_typed = int(i);
            m_typing.start();
        });
        m_views.push_back(view);
        m_pages->addWidget(makeScrollArea(view));
    }
    auto* column = makeColumn(12);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(buildNumbers());
    column->addWidget(buildButtons());
    setLayout(column);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &PaperView::keepTyped);
    connect(&m_clock, &QTimer::timeout, this, &PaperView::tick);
    m_clock.start(kTick);
    tick();
    goTo(0);
}

QWidget* PaperView::buildHead()
{
    const QString name = m_paper.courseName.in(m_desk.language);
    m_time->setObjectName(u"timeLeft"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximum(int(m_paper.items.size()));
    auto* row = makeRow();
    row->addWidget(makeLine(name.isEmpty() ? tr("Morning drill") : name, LabelRole::Title));
    row->addStretch();
    row->addWidget(m_time);
    auto* head = new QWidget;
    auto* column = makeColumn(6);
    head->setLayout(column);
    column->addLayout(row);
    column->addWidget(m_progress);
    return head;
}

QWidget* PaperView::buildNumbers()
{
    auto* numbers = new QWidget;
    auto* row = makeRow(4);
    numbers->setLayout(row);
    for (int i = 0; i < int(m_paper.items.size()); ++i) {
        auto* button = makeButton(QString::number(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumWidth(scaled(kNumberSide));
        connect(button, &QPushButton::clicked, this, [this, i] { goTo(i); });
        m_numbers.push_back(button);
        row->addWidget(button);
    }
    row->addStretch();
    return numbers;
}

QWidget* PaperView::buildButtons()
{
    m_handIn->setObjectName(u"handIn"_s);
    m_next->setObjectName(u"nextQuestion"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(current() + 1); });
    connect(m_handIn, &QPushButton::clicked, this, &PaperView::handIn);
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    row->addWidget(makeLabel(tr("Every answer is kept at once."), LabelRole::Note), 1);
    row->addWidget(m_handIn);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return bar;
}

int PaperView::current() const
{
    return m_pages->currentIndex();
}

void PaperView::goTo(int position)
{
    keepTyped();
    m_pages->setCurrentIndex(std::clamp(position, 0, m_pages->count() - 1));
    m_back->setEnabled(current() > 0);
    m_next->setEnabled(current() + 1 < m_pages->count());
    setButtonRole(*m_handIn, m_next->isEnabled() ? ButtonRole::Normal : ButtonRole::Primary);
    showNumbers();
    m_views[std::size_t(current())]->setFocus();
}

void PaperView::showNumbers()
{
    int answered = 0;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const bool done = m_views[i]->isAnswered();
        answered += done ? 1 : 0;
        m_numbers[i]->setChecked(int(i) == current());
        m_numbers[i]->setText(done ? tr("%1 ✓").arg(i + 1) : QString::number(i + 1));
    }
    m_progress->setValue(answered);
}

void PaperView::keep(int position)
{
    if (m_over)
        return;
    const Status kept = m_desk.session().run(
        SaveAnswer{m_paper.attempt, position, m_views[std::size_t(position)]->given()});
    if (!kept)
        m_message->say(Tone::Danger, errorText(kept.error()));
    else
        m_message->clear();
    showNumbers();
}

void PaperView::keepTyped()
{
    m_typing.stop();
    if (const auto position = std::exchange(m_typed, {}))
        keep(*position);
}

void PaperView::handIn()
{
    if (m_over)
        return;
    keepTyped();
    const auto state = m_desk.session().run(HandIn{m_paper.attempt});
    if (!state)
        return m_message->say(Tone::Danger, errorText(state.error()));
    m_over = true;
    m_clock.stop();
    Q_EMIT handedIn(*state);
}

void PaperView::tick()
{
    if (!m_paper.deadlineAt)
        return;
    const auto left = *m_paper.deadlineAt - m_desk.session().clock().now();
    m_time->setText(leftText(left));
    setTone(*m_time, left < kHurry ? Tone::Danger : Tone::Neutral);
    if (left <= std::chrono::milliseconds(0)) {
        m_clock.stop();
        handIn();
    }
}

} // namespace seraph::ui

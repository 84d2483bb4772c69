// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/exam_screen.h"

#include "ui/desk/covers_desk.h"
#include "ui/text/error_text.h"
#include "ui/training/paper_view.h"
#include "ui/training/training_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

constexpr int kContentWidth = 860;
constexpr int kScreenMargin = 24;

/// The questions with what was answered; those that were missed say what would have been right.
QWidget* reviewOf(const ResultPage& page, Language language)
{
    auto* list = new QWidget;
    auto* column = makeColumn(12);
    list->setLayout(column);
    for (const AttemptAnswer& answer : page.answers) {
        const PaperItem& item = page.row.attempt.paper[std::size_t(answer.position)];
        const bool full = answer.points == kFullPoints;
        const QString text = questionText(item, language, page.showsKey ? ShowKey::Yes : ShowKey::No);
        const QString asked = text.section(u'\n', 0, 0);
        column->addWidget(makeLabel(ExamScreen::tr("%1. %2").arg(answer.position + 1).arg(asked),
                                    full ? LabelRole::Body : LabelRole::Strong));
        if (const QString rest = text.section(u'\n', 1); !rest.isEmpty())
            column->addWidget(makeLabel(rest));
        column->addWidget(makeLabel(ExamScreen::tr("Answered: %1").arg(givenText(item, answer.given)),
                                    LabelRole::Note));
        column->addWidget(makeRule());
    }
    return list;
}

} // namespace

ExamScreen::ExamScreen(const Desk& desk, RunningPaper paper, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_desk(desk)
    , m_attempt(paper.attempt)
    , m_column(makeColumn(12))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(tr("Exam"));
    auto* row = makeRow(0);
    row->addStretch();
    row->addLayout(m_column);
    row->addStretch();
    row->setContentsMargins(kScreenMargin, kScreenMargin, kScreenMargin, kScreenMargin);
    setLayout(row);
    auto* view = new PaperView(desk, std::move(paper));
    connect(view, &PaperView::handedIn, this, &ExamScreen::showResult);
    setContent(view);
}

void ExamScreen::setContent(QWidget* content)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_content->setFixedWidth(scaled(kContentWidth));
    m_column->addWidget(content, 1);
    content->setFocus();
}

void ExamScreen::showResult()
{
    m_over = true;
    m_open.reset();
    auto* page = new QWidget;
    auto* column = makeColumn(12);
    page->setLayout(column);
    const auto result = m_desk.session().query(OpenResult{m_attempt});
    if (!result) {
        column->addWidget(makeLabel(errorText(result.error()), LabelRole::Section));
    } else {
        const Attempt& attempt = result->row.attempt;
        const QString name = result->row.courseName.in(m_desk.language);
        column->addWidget(makeLabel(name.isEmpty() ? tr("Morning drill") : name, LabelRole::Title));
        column->addWidget(new StatusPill(attemptPill(attempt)), 0, Qt::AlignLeft);
        if (attempt.state == AttemptState::Submitted)
            column->addWidget(makeLabel(
                tr("An examiner marks your words. The result stands on your page then.")));
        column->addWidget(makeScrollArea(reviewOf(*result, m_desk.language)), 1);
    }
    auto* leave = makeButton(tr("&Close"), ButtonRole::Primary);
    leave->setObjectName(u"leaveExam"_s);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    column->addWidget(leave, 0, Qt::AlignRight);
    setContent(page);
    leave->setFocus();
}

bool ExamScreen::event(QEvent* event)
{
    // No shortcut of the program behind is heard while somebody is examined.
    if (event->type() == QEvent::ShortcutOverride && !m_over)
        event->accept();
    return QWidget::event(event);
}

void ExamScreen::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void ExamScreen::closeEvent(QCloseEvent* event)
{
    if (!m_over)
        event->ignore();
}

Status openExamScreen(const Desk& desk, AttemptId attempt, QWidget* page)
{
    TRY_ASSIGN(auto paper, desk.session().query(OpenRunningPaper{attempt}));
    auto* screen = new ExamScreen(desk, std::move(paper), page->window());
    if (CoversDesk* around = coverAround(page))
        screen->keepOpen(around->stayOpen());
    screen->setAttribute(Qt::WA_DeleteOnClose);
    screen->showFullScreen();
    screen->activateWindow();
    return {};
}

} // namespace seraph::ui

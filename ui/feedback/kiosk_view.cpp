// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/kiosk_view.h"

#include "core/feedback/kiosk_words.h"
#include "ui/feedback/question_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

constexpr int kContentWidth = 860;
constexpr int kButtonWidth = 320;
constexpr int kEdge = 32;

QPushButton* bigButton(const QString& text, ButtonRole role)
{
    auto* button = makeButton(text, role);
    button->setProperty("touch", u"huge"_s); // for fingers; the style sheet has the last word on heights
    return button;
}

QWidget* centred(const std::vector<QWidget*>& parts)
{
    auto* page = new QWidget;
    auto* column = makeColumn(20);
    column->addStretch();
    for (QWidget* part : parts)
        column->addWidget(
            part, 0, qobject_cast<QPushButton*>(part) ? Qt::AlignHCenter : Qt::Alignment());
    column->addStretch();
    page->setLayout(column);
    return page;
}

} // namespace

KioskView::KioskView(const Desk& desk, SurveyRow survey, About about, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_survey(std::move(survey))
    , m_about(about)
    , m_language(desk.language)
    , m_column(makeColumn(12))
{
    auto* row = makeRow(0);
    row->addStretch();
    row->addLayout(m_column);
    row->addStretch();
    setLayout(row);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &KioskView::startOver);
    qApp->installEventFilter(this);
    build();
}

void KioskView::build()
{
    if (m_pages)
        m_pages->parentWidget()->deleteLater();
    m_questions.clear();
    auto* frame = new QWidget;
    frame->setFixedWidth(scaled(kContentWidth));
    auto* column = makeColumn(16);
    column->setContentsMargins(0, scaled(kEdge), 0, scaled(kEdge));
    frame->setLayout(column);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildWelcome());
    for (const Question& question : m_survey.inForce->content.questions) {
        auto* view = new QuestionView(question, m_language, QuestionView::Size::Kiosk);
        m_pages->addWidget(centred({view}));
        m_questions.push_back(view);
        if (question.measure != Measure::Comment)
            connect(view, &QuestionView::answered, this, &KioskView::next);
    }
    m_pages->addWidget(buildThanks());
    column->addWidget(m_pages, 1);
    column->addWidget(buildBar());
    m_column->addWidget(frame, 1);
    goTo(0);
}

QWidget* KioskView::buildWelcome()
{
    const KioskWords& words = kioskWords();
    auto* title = makeLabel(m_survey.survey.name().in(m_language), LabelRole::Title);
    title->setAlignment(Qt::AlignHCenter);
    auto* intro = makeLabel(m_survey.inForce->content.intro.in(m_language), LabelRole::Section);
    intro->setAlignment(Qt::AlignHCenter);
    auto* start = bigButton(words.begin.in(m_language), ButtonRole::Primary);
    start->setFixedWidth(scaled(kButtonWidth));
    start->setObjectName(u"kioskBegin"_s);
    connect(start, &QPushButton::clicked, this, [this] { begin(Name::Kept); });
    auto* nameless = bigButton(words.withoutName.in(m_language), ButtonRole::Normal);
    nameless->setFixedWidth(scaled(kButtonWidth));
    nameless->setObjectName(u"kioskAnonymous"_s);
    nameless->setVisible(m_about.client.has_value());
    connect(nameless, &QPushButton::clicked, this, [this] { begin(Name::Left); });
    auto* other = makeButton(words.otherLanguage.in(m_language), ButtonRole::Quiet);
    other->setObjectName(u"kioskLanguage"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        m_language = m_language == Language::Chinese ? Language::English : Language::Chinese;
        build();
    });
    return centred({title, intro, start, nameless, other});
}

QWidget* KioskView::buildThanks()
{
    auto* thanks = makeLabel(m_survey.inForce->content.thanks.in(m_language), LabelRole::Figure);
    thanks->setObjectName(u"kioskThanks"_s);
    thanks->setAlignment(Qt::AlignHCenter);
    return centred({thanks});
}

QWidget* KioskView::buildBar()
{
    const KioskWords& words = kioskWords();
    auto* bar = new QWidget;
    auto* column = makeColumn(8);
    bar->setLayout(column);
    m_problem = makeLabel({}, LabelRole::Strong);
    m_problem->setAlignment(Qt::AlignHCenter);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximum(int(m_questions.size()) + 1);
    m_back = bigButton(words.back.in(m_language), ButtonRole::Normal);
    m_back->setObjectName(u"kioskBack"_s);
    m_next = bigButton(words.next.in(m_language), ButtonRole::Primary);
    m_next->setObjectName(u"kioskNext"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &KioskView::next);
    auto* row = makeRow();
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addLayout(row);
    return bar;
}

int KioskView::step() const
{
    return m_pages->currentIndex();
}

int KioskView::stepCount() const
{
    return m_pages->count();
}

void KioskView::begin(Name name)
{
    m_name = name;
    goTo(1);
}

void KioskView::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    m_problem->clear();
    const bool asking = step > 0 && step < stepCount() - 1;
    m_progress->setValue(step);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_back, m_next})
        widget->setVisible(asking);
    const LocalizedText& onward =
        step == int(m_questions.size()) ? kioskWords().send : kioskWords().next;
    m_next->setText(onward.in(m_language));
    if (asking)
        m_questions[std::size_t(step - 1)]->setFocus();
    touched();
}

void KioskView::next()
{
    const auto asked = std::size_t(step() - 1);
    const GivenAnswer given = m_questions[asked]->answer();
    const bool unanswered = !given.value && given.text.trimmed().isEmpty();
    if (unanswered && m_survey.inForce->content.questions[asked].required)
        return m_problem->setText(kioskWords().pleaseAnswer.in(m_language));
    if (step() < int(m_questions.size()))
        return goTo(step() + 1);
    finish();
}

void KioskView::finish()
{
    AnswerSurvey command{.version = m_survey.inForce->id,
                         .branch = m_about.branch,
                         .service = m_about.service,
                         .person = m_about.person,
                         .channel = AnswerChannel::Kiosk};
    if (m_name == Name::Kept)
        command.client = m_about.client;
    for (const QuestionView* question : m_questions)
        command.answers.push_back(question->answer());
    const auto answered = m_desk.session().run(command);
    if (!answered) {
        const bool unanswered = answered.error().code == ErrorCode::Invalid;
        return m_problem->setText(unanswered ? kioskWords().pleaseAnswer.in(m_language)
                                             : errorText(answered.error()));
    }
    goTo(stepCount() - 1);
    m_idle.start(kThanks);
}

/// For the next one: nothing of the last answers stays, and nobody's name.
void KioskView::startOver()
{
    if (step() == stepCount() - 1)
        m_about.client.reset();
    m_language = m_desk.language;
    build();
}

void KioskView::touched()
{
    if (step() > 0)
        m_idle.start(kIdle);
    else
        m_idle.stop();
}

bool KioskView::eventFilter(QObject* watched, QEvent* event)
{
    const bool touch = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                       event->type() == QEvent::TouchBegin;
    if (touch && isVisible() && step() > 0 && step() < stepCount() - 1)
        touched();
    return QWidget::eventFilter(watched, event);
}

} // namespace seraph::ui

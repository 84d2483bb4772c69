// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizard_frame.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kSideWidth = 220;
constexpr int kStepHeight = 36;
constexpr int kBubble = 24;

/// The list of steps: done ones ticked, the current one in the accent colour.
class StepRail final : public QWidget {
public:
    explicit StepRail(const std::vector<WizardStep*>& steps, const int& current)
        : m_steps(steps)
        , m_current(current)
    {
        setMinimumWidth(scaled(kSideWidth));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < static_cast<int>(m_steps.size()); ++i)
            paintStep(painter, i);
    }

private:
    void paintStep(QPainter& painter, int index) const
    {
        const ThemeTokens& tokens = currentTokens();
        const int height = scaled(kStepHeight);
        const QRectF bubble(16, index * height + (height - kBubble) / 2.0, kBubble, kBubble);
        const bool done = index < m_current;
        const bool here = index == m_current;
        painter.setPen(Qt::NoPen);
        painter.setBrush(here ? tokens.accent : done ? tokens.accentSoft : tokens.background);
        painter.drawEllipse(bubble);
        if (done) {
            paintIcon(painter, Icon::Check, bubble.adjusted(5, 5, -5, -5), tokens.accentText);
        } else {
            painter.setPen(here ? tokens.onAccent : tokens.muted);
            painter.setFont(fontFor(TextRole::Note));
            painter.drawText(bubble, Qt::AlignCenter, QString::number(index + 1));
        }
        QFont font = fontFor(TextRole::Body);
        font.setBold(here);
        painter.setFont(font);
        painter.setPen(here ? tokens.text : tokens.muted);
        const QRectF words(bubble.right() + 10, index * height, width() - bubble.right() - 16, height);
        const QString title = m_steps[static_cast<std::size_t>(index)]->title();
        painter.drawText(words,
                         Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(title, Qt::ElideRight, words.width()));
    }

    const std::vector<WizardStep*>& m_steps;
    const int& m_current;
};

QWidget* makeSide(const QString& title, QWidget* rail)
{
    auto* side = new QFrame;
    side->setProperty("role", u"navigation"_s);
    auto* column = makeColumn(16);
    column->setContentsMargins(0, 20, 0, 16);
    auto* heading = makeRow(10);
    heading->setContentsMargins(16, 0, 16, 0);
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(28, 28)));
    heading->addWidget(logo);
    heading->addWidget(makeLabel(title, LabelRole::Section), 1);
    column->addLayout(heading);
    column->addWidget(rail, 1);
    side->setLayout(column);
    return side;
}

} // namespace

WizardFrame::WizardFrame(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_rail(new StepRail(m_steps, m_current))
    , m_title(makeLabel({}, LabelRole::Title))
    , m_explanation(makeLabel({}))
    , m_stack(new QStackedWidget)
    , m_back(makeButton(tr("&Back")))
    , m_later(makeButton(tr("&Later"), ButtonRole::Quiet))
    , m_continue(makeButton({}, ButtonRole::Primary))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_explanation->setProperty("tone", u"muted"_s);
    m_explanation->setMaximumWidth(scaled(640));
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(makeScrollArea(m_stack));
    m_stack->setContentsMargins(20, 20, 20, 20);
    auto* buttons = makeRow(12);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_continue);
    auto* main = makeColumn(12);
    main->setContentsMargins(32, 24, 32, 20);
    main->addWidget(m_title);
    main->addWidget(m_explanation);
    main->addWidget(card, 1);
    main->addLayout(buttons);
    auto* row = makeRow(0);
    row->addWidget(makeSide(title, m_rail));
    row->addLayout(main, 1);
    setLayout(row);
    m_continue->setObjectName(u"continueButton"_s);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::goBack);
    connect(m_later, &QPushButton::clicked, this, &WizardFrame::skip);
    connect(m_continue, &QPushButton::clicked, this, &WizardFrame::goOn);
}

void WizardFrame::addStep(WizardStep* step)
{
    m_steps.push_back(step);
    m_stack->addWidget(step);
    connect(step, &WizardStep::goOnRequested, this, &WizardFrame::goOn);
    connect(step, &WizardStep::changed, this, [this] { showButtons(); });
}

void WizardFrame::start()
{
    showStep(0);
}

int WizardFrame::currentStep() const
{
    return m_current;
}

void WizardFrame::goOn()
{
    if (!m_continue->isEnabled() || !step(m_current)->leave())
        return;
    skip();
}

void WizardFrame::skip()
{
    if (m_current + 1 < static_cast<int>(m_steps.size()))
        showStep(m_current + 1);
    else
        Q_EMIT finished();
}

void WizardFrame::goBack()
{
    if (m_current > 0 && step(m_current)->allowsBack())
        showStep(m_current - 1);
}

void WizardFrame::setBusy(bool busy)
{
    m_back->setDisabled(busy || m_current == 0 || !step(m_current)->allowsBack());
    m_later->setDisabled(busy);
    m_continue->setDisabled(busy);
    m_stack->setDisabled(busy);
}

void WizardFrame::showStep(int index)
{
    m_current = index;
    WizardStep* now = step(index);
    // The widest of the other steps must not make this one scroll sideways.
    for (WizardStep* each : m_steps) {
        const auto policy = each == now ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(now);
    now->enter();
    showButtons();
    m_rail->update();
    now->setFocus();
    Q_EMIT stepShown(index);
}

void WizardFrame::showButtons()
{
    if (m_current < 0)
        return;
    WizardStep* now = step(m_current);
    m_title->setText(now->title());
    m_explanation->setText(now->explanation());
    m_explanation->setVisible(!now->explanation().isEmpty());
    m_back->setEnabled(m_current > 0 && now->allowsBack());
    m_later->setVisible(now->isSkippable());
    const QString words = now->continueText();
    m_continue->setText(words.isEmpty() ? tr("&Continue") : words);
    m_rail->update();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messages.h"

#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

namespace {

constexpr int kSentenceWidth = 420;

struct Sign {
    Icon icon;
    IconTone tone;
};

Sign signOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {Icon::Info, IconTone::Muted};
    case Tone::Good: return {Icon::Check, IconTone::Accent};
    case Tone::Info: return {Icon::Info, IconTone::Info};
    case Tone::Warning: return {Icon::Warning, IconTone::Warning};
    case Tone::Danger: return {Icon::Warning, IconTone::Danger};
    }
    return {Icon::Info, IconTone::Muted};
}

} // namespace

EmptyState::EmptyState(const View& view, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_sentence(makeLabel({}, LabelRole::Body))
    , m_action(makeButton({}, ButtonRole::Normal))
{
    auto* column = makeColumn(12);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(scaled(240));
    m_sentence->setMaximumWidth(scaled(kSentenceWidth));
    m_sentence->setProperty("tone", QStringLiteral("muted"));
    auto* centred = makeRow();
    centred->addStretch(1);
    centred->addWidget(m_sentence, 10);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    setLayout(column);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
    setView(view);
}

void EmptyState::setView(const View& view)
{
    m_iconName = view.icon;
    m_sentence->setText(view.sentence);
    m_action->setText(view.action);
    m_action->setVisible(!view.action.isEmpty());
    showIcon();
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(icon(m_iconName, IconTone::Muted).pixmap(QSize(40, 40), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(makeLabel({}, LabelRole::Body))
    , m_action(makeButton({}, ButtonRole::Quiet))
{
    setProperty("role", QStringLiteral("banner"));
    auto* row = makeRow(10);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    setLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionClicked);
    clear();
}

void InlineMessage::say(Tone tone, const QString& text)
{
    say(tone, text, {});
}

void InlineMessage::say(Tone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    setTone(*this, tone);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    showSign();
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::clear()
{
    m_text->clear();
    setVisible(false);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::showSign()
{
    const Sign sign = signOf(m_tone);
    m_sign->setPixmap(icon(sign.icon, sign.tone).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void InlineMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_sign)
        showSign();
    QFrame::changeEvent(event);
}

} // namespace seraph::ui

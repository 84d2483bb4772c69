// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cover_screen.h"

#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

/// One person: initial in a circle, name, role.
class PersonTile final : public QAbstractButton {
public:
    explicit PersonTile(const CoverPerson& person) : m_person(person)
    {
        setText(person.name);
        setCheckable(true);
        setAccessibleName(person.name + u", "_s + person.role);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {scaled(112), scaled(112)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isChecked() || hasFocus();
        painter.setPen(QPen(lit ? tokens.accent : tokens.border, lit ? 2 : 1));
        painter.setBrush(isChecked() ? tokens.selection : tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
        const int side = scaled(40);
        const QRectF avatar((width() - side) / 2.0, 12, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.infoSoft);
        painter.drawEllipse(avatar);
        painter.setFont(fontFor(TextRole::Title));
        painter.setPen(tokens.info);
        painter.drawText(avatar, Qt::AlignCenter, m_person.name.left(1));
        paintLine(painter, TextRole::Section, tokens.text, m_person.name, side + 16);
        paintLine(painter,
                  TextRole::Note,
                  isChecked() ? tokens.text : tokens.muted,
                  m_person.role,
                  side + 16 + scaled(20));
    }

private:
    void paintLine(QPainter& painter, TextRole role, const QColor& colour, const QString& text, int top) const
    {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        const QRect room(6, top, width() - 12, scaled(20));
        painter.drawText(room,
                         Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

    CoverPerson m_person;
};

} // namespace

CoverScreen::CoverScreen(QWidget* parent)
    : QWidget(parent)
    , m_organisation(makeLabel({}, LabelRole::Title))
    , m_tiles(makeRow(12))
    , m_group(new QButtonGroup(this))
    , m_prompt(makeLabel(
          tr("Enter your PIN to go on where you were. Who has none signs in with the password."),
          LabelRole::Body))
    , m_pin(new PinEdit)
    , m_message(new InlineMessage)
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_organisation->setAlignment(Qt::AlignHCenter);
    m_prompt->setAlignment(Qt::AlignHCenter);
    m_prompt->setProperty("tone", u"muted"_s);
    m_message->setMaximumWidth(scaled(420));
    auto* other = makeButton(tr("Sign in with a &password"), ButtonRole::Quiet);
    auto* lock =
        new HintButton(tr("Lock completely"), QKeySequence(Qt::CTRL | Qt::Key_L), ButtonRole::Quiet);
    auto* links = makeRow(8);
    links->addStretch();
    links->addWidget(other);
    links->addWidget(lock);
    links->addStretch();
    auto* column = makeColumn(16);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addStretch(2);
    column->addWidget(m_organisation);
    column->addLayout(m_tiles);
    column->addWidget(m_prompt);
    column->addWidget(m_message, 0, Qt::AlignHCenter);
    column->addWidget(m_pin, 0, Qt::AlignHCenter);
    column->addLayout(links);
    column->addStretch(3);
    setLayout(column);
    setFocusProxy(m_pin); // whoever shows a screen gives it the focus
    m_pin->setObjectName(u"pinEdit"_s);
    connect(m_pin, &PinEdit::completed, this, [this] {
        Q_EMIT pinEntered(chosenAccount(), std::make_shared<Secret>(m_pin->takePin()));
    });
    connect(m_pin, &PinEdit::edited, m_message, &InlineMessage::clear);
    connect(other, &QPushButton::clicked, this, &CoverScreen::fullSignInClicked);
    connect(lock, &QPushButton::clicked, this, &CoverScreen::lockClicked);
}

void CoverScreen::setPeople(const QString& organisation,
                            const std::vector<CoverPerson>& people,
                            qint64 current)
{
    m_organisation->setText(organisation);
    while (QLayoutItem* old = m_tiles->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_tiles->addStretch();
    for (const CoverPerson& person : people) {
        auto* tile = new PersonTile(person);
        m_group->addButton(tile);
        tile->setProperty("account", person.account);
        tile->setChecked(person.account == current);
        m_tiles->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, &CoverScreen::startOver);
    }
    m_tiles->addStretch();
    if (!m_group->checkedButton() && !m_group->buttons().isEmpty())
        m_group->buttons().front()->setChecked(true);
    m_message->clear();
    m_pin->wipe();
}

void CoverScreen::startOver()
{
    m_message->clear();
    m_pin->wipe();
    m_pin->setFocus();
}

qint64 CoverScreen::chosenAccount() const
{
    const QAbstractButton* tile = m_group->checkedButton();
    return tile ? tile->property("account").toLongLong() : 0;
}

void CoverScreen::refuse(int triesLeft)
{
    m_pin->wipe();
    m_message->say(
        Tone::Danger,
        tr("This PIN is not right. %n tries left, then the password is needed.", nullptr, triesLeft));
    m_pin->setFocus();
}

/// Digits are the PIN wherever the focus is: on a person's tile, on a button, nowhere.
void CoverScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->text().isEmpty() || !event->text().front().isDigit())
        return QWidget::keyPressEvent(event);
    m_pin->setFocus();
    QCoreApplication::sendEvent(m_pin, event);
}

void CoverScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pin->setFocus();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/own_password_screen.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnPasswordWidth = 420;

} // namespace

OwnPasswordScreen::OwnPasswordScreen(const QString& person, QWidget* parent)
    : QWidget(parent)
    , m_form(new Form)
    , m_first(new PasswordEdit(PasswordEdit::Meter::Shown))
    , m_second(new PasswordEdit)
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_first->setObjectName(u"ownPasswordEdit"_s);
    m_second->setObjectName(u"ownPasswordAgainEdit"_s);
    const QString hint =
        tr("At least 10 characters. Four words that do not belong together are easy to remember.");
    m_form->addField({u"password"_s, tr("Your new &password"), m_first, hint, Form::Need::Required});
    m_form->addField({u"repeat"_s, tr("The same &again"), m_second, {}, Form::Need::Required});
    auto* use = makeButton(tr("Use this password"), ButtonRole::Primary);
    use->setObjectName(u"useOwnPasswordButton"_s);
    auto* leave = makeButton(tr("&Sign out"), ButtonRole::Quiet);
    auto* buttons = makeRow();
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(use);
    auto* card = new Card;
    card->setFixedWidth(scaled(kOwnPasswordWidth));
    card->body()->setContentsMargins(28, 28, 28, 20);
    card->body()->setSpacing(12);
    card->body()->addWidget(
        makeLabel(tr("%1, choose a password of your own").arg(person), LabelRole::Title));
    card->body()->addWidget(makeLabel(tr("Somebody else gave you the one you have just used. What "
                                         "you do here is kept under your name, so "
                                         "from now on only you should know how to sign in.")));
    card->body()->addWidget(m_form);
    card->body()->addLayout(buttons);
    auto* column = makeColumn(16);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addStretch(2);
    // In a row and not aligned: only so the column asks how high the wrapped words are.
    auto* middle = makeRow(0);
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
    setLayout(column);
    setFocusProxy(m_first);
    connect(m_form, &Form::submitted, this, &OwnPasswordScreen::submit);
    connect(use, &QPushButton::clicked, this, &OwnPasswordScreen::submit);
    connect(leave, &QPushButton::clicked, this, &OwnPasswordScreen::signOutClicked);
}

void OwnPasswordScreen::showError(const Error& error)
{
    m_second->wipe();
    m_form->showError(error);
}

void OwnPasswordScreen::submit()
{
    m_form->clearErrors();
    if (!m_form->checkRequired())
        return;
    if (!m_first->sameAs(*m_second))
        return m_form->showError(invalid(u"repeat"_s, u"repeat_differs"_s));
    Q_EMIT chosen(std::make_shared<Secret>(m_first->secret()));
}

} // namespace seraph::ui

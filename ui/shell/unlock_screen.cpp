// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_screen.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kCardWidth = 380;

QLabel* makeLogo()
{
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(48, 48), logo->devicePixelRatioF()));
    logo->setAlignment(Qt::AlignHCenter);
    return logo;
}

} // namespace

UnlockScreen::UnlockScreen(QWidget* parent)
    : QWidget(parent)
    , m_organisation(makeLabel({}, LabelRole::Title))
    , m_folder(makeLabel({}, LabelRole::Note))
    , m_backup(new StatusPill)
    , m_message(new InlineMessage)
    , m_login(new QComboBox)
    , m_password(new PasswordEdit)
    , m_signIn(makeButton({}, ButtonRole::Primary))
    , m_back(makeButton({}, ButtonRole::Quiet))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = makeColumn(16);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addStretch(2);
    // In a row and not aligned: only so the column asks how high the wrapped words are.
    auto* middle = makeRow(0);
    middle->addStretch();
    middle->addWidget(buildCard());
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(m_backup, 0, Qt::AlignHCenter);
    column->addStretch(3);
    column->addWidget(buildFooter());
    setLayout(column);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &UnlockScreen::onTick);
    showButton();
}

QWidget* UnlockScreen::buildCard()
{
    m_organisation->setAlignment(Qt::AlignHCenter);
    m_folder->setAlignment(Qt::AlignHCenter);
    m_login->setEditable(true);
    m_login->setInsertPolicy(QComboBox::NoInsert);
    m_login->setObjectName(u"loginEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    auto* form = new Form;
    form->addField({u"login"_s, tr("Sign-in &name"), m_login});
    form->addField({u"password"_s, tr("&Password"), m_password});
    auto* forgot = makeButton(tr("I &forgot my password"), ButtonRole::Quiet);
    m_others.push_back(forgot);
    auto* card = new Card;
    card->setFixedWidth(scaled(kCardWidth));
    card->body()->setContentsMargins(28, 28, 28, 20);
    card->body()->setSpacing(12);
    card->body()->addWidget(makeLogo());
    card->body()->addWidget(m_organisation);
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_message);
    card->body()->addWidget(form);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_signIn);
    card->body()->addWidget(forgot, 0, Qt::AlignHCenter);
    connect(form, &Form::submitted, this, &UnlockScreen::submit);
    connect(m_signIn, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(forgot, &QPushButton::clicked, this, &UnlockScreen::forgotPasswordClicked);
    return card;
}

QWidget* UnlockScreen::buildFooter()
{
    auto* row = makeRow(8);
    auto* other = makeButton(tr("&Open another workspace"), ButtonRole::Quiet);
    auto* restore = makeButton(tr("&Restore a backup"), ButtonRole::Quiet);
    auto* chinese = makeButton(u"中文"_s, ButtonRole::Quiet);
    auto* english = makeButton(u"English"_s, ButtonRole::Quiet);
    m_back->setObjectName(u"backButton"_s);
    row->addWidget(m_back);
    m_others.insert(m_others.end(), {other, restore});
    connect(m_back, &QPushButton::clicked, this, &UnlockScreen::backClicked);
    row->addWidget(other);
    row->addWidget(restore);
    row->addStretch();
    row->addWidget(chinese);
    row->addWidget(english);
    connect(other, &QPushButton::clicked, this, &UnlockScreen::openAnotherClicked);
    connect(restore, &QPushButton::clicked, this, &UnlockScreen::restoreClicked);
    connect(
        chinese, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(Language::Chinese); });
    connect(
        english, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(Language::English); });
    auto* footer = new QWidget;
    footer->setLayout(row);
    return footer;
}

void UnlockScreen::setView(const UnlockView& view)
{
    m_organisation->setText(view.organisation.isEmpty() ? tr("Seraph") : view.organisation);
    m_folder->setText(QDir::toNativeSeparators(view.folder));
    m_backup->setView(view.backup);
    m_login->clear();
    m_login->addItems(view.recentLogins);
    m_login->setCurrentIndex(view.recentLogins.isEmpty() ? -1 : 0);
    m_back->setText(view.back);
    m_back->setVisible(!view.back.isEmpty());
    for (QPushButton* other : m_others)
        other->setVisible(view.back.isEmpty());
    if (view.notice.isEmpty())
        m_message->clear();
    else
        m_message->say(Tone::Info, view.notice);
}

void UnlockScreen::refuse(const QString& words)
{
    setBusy(false);
    m_message->say(Tone::Danger, words);
    m_password->wipe();
    m_password->setFocus();
}

void UnlockScreen::waitFor(std::chrono::seconds delay)
{
    m_secondsLeft = static_cast<int>(delay.count());
    if (m_secondsLeft > 0)
        m_countdown.start();
    showButton();
}

void UnlockScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_login->setDisabled(busy);
    m_password->setDisabled(busy);
    showButton();
}

void UnlockScreen::reset()
{
    setBusy(false);
    m_message->clear();
    m_password->wipe();
}

void UnlockScreen::submit()
{
    if (m_busy || m_secondsLeft > 0)
        return;
    const QString login = m_login->currentText().trimmed();
    if (login.isEmpty()) {
        m_login->setFocus();
        return;
    }
    if (m_password->isEmpty()) {
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_message->clear();
    Q_EMIT signInRequested(login, std::make_shared<Secret>(m_password->takeSecret()));
}

void UnlockScreen::onTick()
{
    if (--m_secondsLeft <= 0)
        m_countdown.stop();
    showButton();
}

void UnlockScreen::showButton()
{
    m_signIn->setEnabled(!m_busy && m_secondsLeft <= 0);
    if (m_busy)
        m_signIn->setText(tr("Opening…"));
    else if (m_secondsLeft > 0)
        m_signIn->setText(tr("Try again in %n s", nullptr, m_secondsLeft));
    else
        m_signIn->setText(tr("Sign in"));
}

void UnlockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (m_login->currentText().isEmpty() ? static_cast<QWidget*>(m_login) : m_password)->setFocus();
}

} // namespace seraph::ui

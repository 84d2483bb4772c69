// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/security_page.h"

#include "core/session/account_commands.h"
#include "core/session/setting.h"
#include "ui/text/error_text.h"
#include "ui/vault/recovery_kit_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMinutes = 480;

QString code(const char* setting)
{
    return QString::fromLatin1(setting);
}

vault::Password passwordOf(PasswordEdit& edit)
{
    const Secret typed = edit.takeSecret();
    QByteArray bytes(reinterpret_cast<const char*>(typed.data()), qsizetype(typed.size()));
    return vault::Password::takeUtf8(bytes);
}

QSpinBox* minutesBox(int value)
{
    auto* box = new QSpinBox;
    box->setRange(1, kMostMinutes);
    box->setValue(value);
    return box;
}

} // namespace

SecurityPage::SecurityPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_result(new InlineMessage)
{
    auto* content = new QWidget;
    auto* cards = makeColumn(12);
    content->setLayout(cards);
    cards->addWidget(buildPassword());
    cards->addWidget(buildPin());
    if (desk.session().can(session::ChangeSetting::kPermission))
        cards->addWidget(buildProtection());
    if (desk.session().can(session::kMakeRecoveryKit))
        cards->addWidget(new RecoveryKitCard(desk));
    if (desk.session().can(session::kRotateKey))
        cards->addWidget(buildKey());
    cards->addStretch();
    auto* column = makePageLayout(*this);
    column->addWidget(new PageHeader(tr("Security")));
    column->addWidget(m_result);
    column->addWidget(makeScrollArea(content), 1);
}

QWidget* SecurityPage::buildPassword()
{
    m_current = new PasswordEdit;
    m_next = new PasswordEdit(PasswordEdit::Meter::Shown);
    m_repeat = new PasswordEdit;
    m_passwordForm = new Form;
    m_passwordForm->addField({u"current"_s, tr("Password &now"), m_current, {}, Form::Need::Required});
    m_passwordForm->addField({u"password"_s,
                              tr("Ne&w password"),
                              m_next,
                              tr("Long is better than complicated: four or five words are easy to "
                                 "type and hard to guess."),
                              Form::Need::Required});
    m_passwordForm->addField(
        {u"repeat"_s, tr("New password &again"), m_repeat, {}, Form::Need::Required});
    auto* change = makeButton(tr("Change the password"), ButtonRole::Primary);
    connect(change, &QPushButton::clicked, this, &SecurityPage::changePassword);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Your password")));
    card->body()->addWidget(m_passwordForm);
    card->body()->addWidget(change, 0, Qt::AlignLeft);
    return card;
}

QWidget* SecurityPage::buildPin()
{
    m_pin = new PinEdit(PinEdit::Pad::Hidden);
    m_pin->setAccessibleName(tr("PIN of six digits"));
    auto* set = makeButton(tr("Use this PIN today"));
    connect(set, &QPushButton::clicked, this, &SecurityPage::setPin);
    auto* row = makeRow();
    row->addWidget(m_pin);
    row->addWidget(set);
    row->addStretch();
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("PIN for this shift")));
    card->body()->addWidget(makeLabel(tr("Six digits open the covered screen in a second. They "
                                         "hold until the workspace is locked "
                                         "and are written nowhere."),
                                      LabelRole::Note));
    card->body()->addLayout(row);
    return card;
}

QWidget* SecurityPage::buildProtection()
{
    const auto settings =
        m_desk.session().query(session::ReadSettings{}).value_or(session::Settings{});
    m_cover = minutesBox(settings.value(code(session::setting::kCoverMinutes)).toInt());
    m_lock = minutesBox(settings.value(code(session::setting::kLockMinutes)).toInt());
    m_closing = new QLineEdit(settings.value(code(session::setting::kClosingTime)));
    m_closing->setPlaceholderText(u"18:30"_s);
    m_protectionForm = new Form;
    m_protectionForm->addFields({{u"cover"_s, tr("&Cover after (minutes)"), m_cover},
                                 {u"lock"_s, tr("&Lock after (minutes)"), m_lock},
                                 {u"value"_s, tr("Lock at closing &time"), m_closing}});
    auto* save = makeButton(tr("Use these times"));
    connect(save, &QPushButton::clicked, this, &SecurityPage::saveProtection);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Cover and lock")));
    card->body()->addWidget(m_protectionForm);
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    return card;
}

QWidget* SecurityPage::buildKey()
{
    auto* rotateButton = makeButton(tr("Change the &key now"));
    connect(rotateButton, &QPushButton::clicked, this, &SecurityPage::rotate);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Key of the workspace")));
    card->body()->addWidget(makeLabel(tr("After somebody left, or once a year: everything is "
                                         "written anew under a new key, and old "
                                         "copies of the key open nothing any more. Passwords stay "
                                         "as they are. Make a backup afterwards."),
                                      LabelRole::Note));
    card->body()->addWidget(rotateButton, 0, Qt::AlignLeft);
    return card;
}

void SecurityPage::say(const Status& status, const QString& words)
{
    if (status)
        m_result->say(Tone::Good, words);
    else
        m_result->say(Tone::Danger, errorText(status.error()));
}

void SecurityPage::changePassword()
{
    m_passwordForm->clearErrors();
    if (!m_next->sameAs(*m_repeat))
        return m_passwordForm->showError(invalid(u"repeat"_s, u"repeat_differs"_s));
    const auto current = std::make_shared<vault::Password>(passwordOf(*m_current));
    const auto next = std::make_shared<vault::Password>(passwordOf(*m_next));
    m_repeat->wipe();
    m_desk.away.run<void>(
        this,
        tr("Changing the password"),
        [current, next](session::Workspace& workspace, const session::Work&) {
            return workspace.changeOwnPassword(current->copy(), next->copy());
        },
        [this](const Status& changed) {
            if (!changed)
                return m_passwordForm->showError(changed.error());
            m_result->say(Tone::Good, tr("Your password is changed."));
        });
}

void SecurityPage::setPin()
{
    const Secret typed = m_pin->takePin();
    QByteArray digits(reinterpret_cast<const char*>(typed.data()), qsizetype(typed.size()));
    say(m_desk.setPin(vault::Password::takeUtf8(digits)),
        tr("The PIN holds until the workspace is locked. Ctrl+L covers the screen."));
}

void SecurityPage::saveProtection()
{
    const Status saved = m_desk.session().batch(
        session::Action{"setting.changed"}, [&](session::Session::Batch& batch) -> Status {
            using session::ChangeSetting;
            TRY_STATUS(batch.run(ChangeSetting{code(session::setting::kCoverMinutes),
                                               QString::number(m_cover->value())}));
            TRY_STATUS(batch.run(ChangeSetting{code(session::setting::kLockMinutes),
                                               QString::number(m_lock->value())}));
            return batch.run(
                ChangeSetting{code(session::setting::kClosingTime), m_closing->text().trimmed()});
        });
    m_protectionForm->clearErrors();
    if (!saved)
        return m_protectionForm->showError(saved.error());
    m_result->say(Tone::Good, tr("These times hold from the next sign-in on."));
}

void SecurityPage::rotate()
{
    m_desk.away.run<void>(
        this,
        tr("Changing the key"),
        [](session::Workspace& workspace, const session::Work& work) {
            return workspace.rotateKey(work);
        },
        [this](const Status& rotated) { say(rotated, tr("The workspace has a new key.")); });
}

} // namespace seraph::ui

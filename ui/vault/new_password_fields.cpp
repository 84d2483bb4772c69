// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/new_password_fields.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::NewPasswordFields)
};

const auto kFirst = u"password"_s;
const auto kSecond = u"password_again"_s;

} // namespace

vault::Password passwordIn(const PasswordEdit& edit)
{
    const Secret typed = edit.secret();
    QByteArray bytes(reinterpret_cast<const char*>(typed.data()), static_cast<qsizetype>(typed.size()));
    return vault::Password::takeUtf8(bytes);
}

NewPasswordFields::NewPasswordFields(Form& form)
    : m_first(new PasswordEdit(PasswordEdit::Meter::Shown))
    , m_second(new PasswordEdit)
{
    const QString hint = Words::tr("At least 15 characters. Five words that have nothing to do "
                                   "with each other are easy to keep in mind.");
    form.addField({kFirst, Words::tr("&New password of the owner"), m_first, hint, Form::Need::Required});
    form.addField({kSecond, Words::tr("The same &again"), m_second, {}, Form::Need::Required});
}

void NewPasswordFields::setVisible(Form& form, bool visible)
{
    form.setFieldVisible(kFirst, visible);
    form.setFieldVisible(kSecond, visible);
}

bool NewPasswordFields::agree(Form& form) const
{
    if (m_first->sameAs(*m_second))
        return true;
    form.showError(invalid(kSecond, u"mismatch"_s));
    return false;
}

void NewPasswordFields::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

} // namespace seraph::ui

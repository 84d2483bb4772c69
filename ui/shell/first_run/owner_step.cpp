// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/session/account.h"
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kOwnerPasswordLength = 15;

} // namespace

OwnerStep::OwnerStep(FirstRunPlan& plan, const FirstRunHost& host, QWidget* parent)
    : WizardStep(parent)
    , m_plan(plan)
    , m_host(host)
    , m_form(new Form)
    , m_organisation(new QLineEdit(plan.organisation))
    , m_name(new QLineEdit(plan.ownerName))
    , m_login(new QLineEdit(plan.ownerLogin))
    , m_password(new PasswordEdit(PasswordEdit::Meter::Shown))
    , m_again(new PasswordEdit)
{
    const auto required = Form::Need::Required;
    m_form->addField(
        {u"organisation"_s, tr("Name of the &shop or clinic"), m_organisation, {}, required});
    m_form->addFields({{u"ownerName"_s, tr("Your na&me"), m_name, {}, required},
                       {u"login"_s, tr("Sign-in &name"), m_login, {}, required}});
    m_form->addField({u"password"_s,
                      tr("&Password"),
                      m_password,
                      tr("At least %n characters. Four or five words that do not belong together "
                         "are easy to remember.",
                         nullptr,
                         kOwnerPasswordLength),
                      required});
    m_form->addField({u"again"_s, tr("Password &again"), m_again, {}, required});
    auto* column = makeColumn(0);
    column->addWidget(m_form);
    column->addStretch();
    setLayout(column);
    setFocusProxy(m_organisation);
    connect(m_name, &QLineEdit::editingFinished, this, &OwnerStep::proposeLogin);
    connect(m_form, &Form::submitted, this, &WizardStep::goOnRequested);
}

QString OwnerStep::title() const
{
    return tr("About you");
}

QString OwnerStep::explanation() const
{
    return tr("You are the owner: you can do everything and let others sign in. Nobody can reset "
              "your password but you, "
              "with the recovery code of a later step.");
}

void OwnerStep::enter()
{
    m_again->wipe();
}

void OwnerStep::proposeLogin()
{
    if (m_login->text().isEmpty())
        m_login->setText(pinyinSpellings(m_name->text()).value(0).remove(u' '));
}

bool OwnerStep::leave()
{
    proposeLogin();
    if (!m_form->checkRequired())
        return false;
    if (const Status login = session::checkLogin(m_login->text().trimmed()); !login) {
        m_form->showError(login.error());
        return false;
    }
    if (!m_password->sameAs(*m_again)) {
        m_form->showError(invalid(u"again"_s, u"mismatch"_s));
        return false;
    }
    m_plan.organisation = m_organisation->text().trimmed();
    m_plan.ownerName = m_name->text().trimmed();
    m_plan.ownerLogin = m_login->text().trimmed();
    Secret password = m_password->secret();
    if (const Status status = m_host.checkPassword(password, m_plan); !status) {
        m_form->showError(status.error());
        return false;
    }
    m_plan.password = std::make_shared<Secret>(std::move(password));
    return true;
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/staff_dialog.h"

#include "core/organisation/new_person.h"
#include "core/organisation/staff_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kRoleColumns = 3;

} // namespace

StaffDialog::StaffDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_job(new QLineEdit)
    , m_banner(new InlineMessage)
{
    setWindowTitle(tr("New person"));
    m_login = new QLineEdit;
    m_password = new PasswordEdit(PasswordEdit::Meter::Shown);
    build();
}

StaffDialog::StaffDialog(const Desk& desk, const organisation::Staff& staff, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_staff(staff)
    , m_form(new Form)
    , m_name(new QLineEdit(staff.name))
    , m_phone(new QLineEdit(staff.phone))
    , m_job(new QLineEdit(staff.jobTitle))
    , m_banner(new InlineMessage)
{
    setWindowTitle(staff.name);
    build();
}

void StaffDialog::build()
{
    m_form->addField({u"name"_s, tr("&Name"), m_name, {}, Form::Need::Required});
    m_form->addFields({{u"phone"_s, tr("&Phone"), m_phone}, {u"job_title"_s, tr("&Job"), m_job}});
    addRoles();
    if (m_login) {
        m_form->addSection(tr("How they sign in"),
                           tr("Leave this empty for somebody who never uses the PC."));
        m_form->addField({u"login"_s, tr("&Login"), m_login});
        m_form->addField(
            {u"password"_s,
             tr("First pass&word"),
             m_password,
             tr("At least 10 characters. They choose their own at the first sign-in.")});
    }
    auto* save =
        makeButton(m_staff ? tr("Keep the changes") : tr("Add the person"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(save);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(kWidth));
    save->setDefault(true);
    m_name->setFocus();
    connect(save, &QPushButton::clicked, this, &StaffDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &StaffDialog::save);
    m_draft = new FormDraft(
        m_desk, {u"settings/staff"_s, m_staff ? m_staff->id.value() : 0}, *this, *m_banner);
}

void StaffDialog::addRoles()
{
    const auto roles = m_desk.session().query(session::ListRoles{});
    if (!roles)
        return; // who may not see roles leaves them as they are
    std::vector<RoleId> held;
    if (m_staff) {
        for (const session::RoleGrant& grant :
             m_desk.session().query(session::RolesOf{m_staff->id}).value_or(std::vector<session::RoleGrant>{}))
            held.push_back(grant.role);
    }
    m_form->addSection(tr("What they do here"), tr("Roles decide what somebody may see and change."));
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const session::Role& role : *roles) {
        auto* check = new QCheckBox(LocalizedText{role.nameZh, role.nameEn}.in(m_desk.language));
        check->setObjectName(u"role"_s + role.id.toString());
        check->setChecked(std::find(held.begin(), held.end(), role.id) != held.end());
        const int index = int(m_roles.size());
        grid->addWidget(check, index / kRoleColumns, index % kRoleColumns);
        m_roles.emplace_back(role.id, check);
    }
    m_form->addWidget(box);
}

organisation::StaffDetails StaffDialog::details() const
{
    organisation::StaffDetails details =
        m_staff ? organisation::detailsOf(*m_staff) : organisation::StaffDetails{};
    details.name = m_name->text();
    details.phone = m_phone->text();
    details.jobTitle = m_job->text();
    return details;
}

std::vector<session::RoleChoice> StaffDialog::roles() const
{
    std::vector<session::RoleChoice> chosen;
    for (const auto& [role, check] : m_roles) {
        if (check->isChecked())
            chosen.push_back({role, std::nullopt});
    }
    return chosen;
}

/// A first password takes a second to be made expensive to guess, and not on the screen's thread.
void StaffDialog::saveNew()
{
    const organisation::NewPerson person{details(), roles(), m_login->text().trimmed()};
    if (person.login.isEmpty())
        return conclude(organisation::addPerson(m_desk.workspace, person).transform([](const auto&) {}));
    const auto typed = std::make_shared<Secret>(m_password->takeSecret());
    m_desk.away.run<void>(
        this,
        tr("Adding the person"),
        [person, typed](session::Workspace& workspace, const session::Work&) -> Status {
            QByteArray bytes(reinterpret_cast<const char*>(typed->data()), qsizetype(typed->size()));
            return organisation::addPerson(workspace, person, vault::Password::takeUtf8(bytes))
                .transform([](const auto&) {});
        },
        [this](const Status& saved) { conclude(saved); });
}

Status StaffDialog::saveExisting()
{
    return m_desk.session().batch(session::Action{"staff.edited"}, [&](session::Session::Batch& batch) -> Status {
        TRY_STATUS(batch.run(organisation::EditStaff{m_staff->id, m_staff->revision, details()}));
        return m_roles.empty() ? Status() : batch.run(session::SetRoles{m_staff->id, roles()});
    });
}

void StaffDialog::save()
{
    m_form->clearErrors();
    if (m_staff)
        conclude(saveExisting());
    else
        saveNew();
}

void StaffDialog::conclude(const Status& saved)
{
    if (!saved)
        return m_form->showError(saved.error());
    m_draft->settle();
    accept();
}

void StaffDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/staff_page.h"

#include "core/session/account_commands.h"
#include "core/session/setting.h"
#include "ui/organisation/one_time_dialog.h"
#include "ui/organisation/staff_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

StaffPage::StaffPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit)
    , m_table(new ShortTable(
          tr("Staff"),
          {{tr("Name"), 150}, {tr("Job"), 140}, {tr("Phone"), 130}, {tr("Roles"), 0}, {tr("Sign-in"), 150}}))
    , m_message(new InlineMessage)
    , m_open(makeButton(tr("&Open")))
    , m_reset(makeButton(tr("New &password")))
    , m_end(makeButton(tr("&End the access")))
{
    auto* header = new PageHeader(tr("Staff"));
    auto* add = makeButton(tr("&New person"), ButtonRole::Primary);
    add->setVisible(desk.session().can(organisation::kEditStaff));
    connect(add, &QPushButton::clicked, this, &StaffPage::add);
    header->addAction(add);
    m_table->setEmptyState({Icon::Search, tr("Nobody here is called like that."), {}});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(buildActions());
    column->addWidget(card, 1);
    connect(m_table, &ShortTable::rowActivated, this, &StaffPage::openFile);
    connect(m_table, &ShortTable::rowChosen, this, &StaffPage::updateButtons);
    connect(m_search, &QLineEdit::textChanged, this, &StaffPage::refresh);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "staff") || concerns(changes, "account") ||
            concerns(changes, "role_grant"))
            refresh();
    });
    refresh();
}

QWidget* StaffPage::buildActions()
{
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Name, pinyin, initials or phone"));
    m_search->setAccessibleName(tr("Search staff"));
    m_search->setMaximumWidth(scaled(260));
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(m_table->currentId()); });
    connect(m_reset, &QPushButton::clicked, this, &StaffPage::resetPassword);
    connect(m_end, &QPushButton::clicked, this, &StaffPage::endAccess);
    auto* bar = new QWidget;
    auto* row = makeRow();
    row->setContentsMargins(0, 0, 0, 0);
    bar->setLayout(row);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_reset);
    row->addWidget(m_end);
    return bar;
}

void StaffPage::refresh()
{
    organisation::StaffFilter filter;
    filter.text = m_search->text();
    m_accounts =
        m_desk.session().query(session::ListAccounts{}).value_or(std::vector<session::AccountRow>{});
    const auto ids =
        m_desk.session().query(organisation::ListStaffIds{filter}).value_or(std::vector<PersonId>{});
    const auto rows =
        m_desk.session().query(organisation::StaffRows{ids}).value_or(std::vector<organisation::StaffRow>{});
    const qint64 chosen = m_table->currentId();
    m_table->clearRows();
    for (const organisation::StaffRow& row : rows) {
        QStringList roles;
        for (const organisation::RoleName& role : row.roles)
            roles << role.name.in(m_desk.language);
        m_table->addRow(row.id.value(),
                        {row.name,
                         row.jobTitle,
                         row.maskedPhone,
                         roles.isEmpty() ? tr("no role yet") : roles.join(tr(", ")),
                         stateText(row.id.value())});
    }
    m_table->chooseId(chosen);
    updateButtons();
}

const session::AccountRow* StaffPage::accountOf(qint64 person) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const session::AccountRow& row) {
            return row.account.person.value() == person &&
                   row.account.state != session::AccountState::Ended;
        });
    return found == m_accounts.end() ? nullptr : &*found;
}

QString StaffPage::stateText(qint64 person) const
{
    const session::AccountRow* row = accountOf(person);
    if (!row)
        return tr("does not sign in");
    if (row->account.state == session::AccountState::Pending)
        return tr("%1 · no password yet").arg(row->account.login);
    return row->account.login;
}

void StaffPage::updateButtons()
{
    const qint64 person = m_table->currentId();
    const session::AccountRow* row = person ? accountOf(person) : nullptr;
    const bool other = row && row->account.ownership == session::Ownership::Staff;
    const bool manages = m_desk.session().can(session::kManageAccounts);
    m_open->setEnabled(person != 0 && m_desk.session().can(organisation::kEditStaff));
    m_reset->setEnabled(other && manages);
    m_end->setEnabled(other && manages);
}

void StaffPage::add()
{
    auto* dialog = new StaffDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StaffPage::openRecord(qint64 id)
{
    if (id == 0)
        add();
    else
        openFile(id);
}

void StaffPage::openFile(qint64 person)
{
    if (person == 0)
        return;
    const auto file = m_desk.session().query(organisation::OpenStaffFile{PersonId(person)});
    if (!file)
        return m_message->say(Tone::Danger, errorText(file.error()));
    auto* dialog = new StaffDialog(m_desk, *file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StaffPage::resetPassword()
{
    const session::AccountRow* row = accountOf(m_table->currentId());
    if (!row)
        return;
    const OneTimeDialog::View view{row->personName, row->account.login, {}};
    m_desk.away.run<QString>(
        this,
        tr("Making a one-time password"),
        [account = row->account.id, language = m_desk.language](session::Workspace& workspace,
                                                                const session::Work&) {
            return workspace.resetPassword(account, language);
        },
        [this, view](const Result<QString>& words) {
            if (!words)
                return m_message->say(Tone::Danger, errorText(words.error()));
            auto* dialog = new OneTimeDialog({view.person, view.login, *words}, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void StaffPage::endAccess()
{
    const session::AccountRow* row = accountOf(m_table->currentId());
    if (!row)
        return;
    const AccountId account = row->account.id;
    m_desk.prompts.ask(
        this,
        {tr("End the access of %1").arg(row->personName),
         tr("They cannot sign in any more, at once. Their name stays on everything they did."),
         tr("End the access"),
         tr("Leave it"),
         Tone::Warning},
        [this, account](UserPrompts::Answer answer) {
            if (answer != UserPrompts::Answer::Act)
                return;
            const Status ended = m_desk.workspace.endAccount(account, {});
            if (!ended)
                return m_message->say(Tone::Danger, errorText(ended.error()));
            m_message->say(
                Tone::Good,
                tr("Done. Change the key of the workspace at closing time (Settings → Security)."));
        });
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_page.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

/// A list with one line below it to add to it.
Card* listCard(const QString& title,
               ShortTable* table,
               QLineEdit* line,
               const std::vector<QPushButton*>& buttons)
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(title));
    card->body()->addWidget(table, 1);
    auto* row = makeRow();
    row->addWidget(line, 1);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    card->body()->addLayout(row);
    return card;
}

} // namespace

OrganisationPage::OrganisationPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_branches(new ShortTable(tr("Branches"), {{tr("Branch"), 0}, {tr("Phone"), 120}}))
    , m_rooms(new ShortTable(tr("Rooms"), {{tr("Room"), 0}, {tr("Branch"), 140}}))
    , m_newBranch(new QLineEdit)
    , m_newRoom(new QLineEdit)
{
    auto* lists = makeRow(12);
    lists->addWidget(buildBranches(), 1);
    lists->addWidget(buildRooms(), 1);
    auto* column = makePageLayout(*this);
    column->addWidget(new PageHeader(tr("Organisation")));
    column->addWidget(m_message);
    column->addWidget(buildOrganisation());
    column->addLayout(lists, 1);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "organisation") && !m_draft->hasEdits())
            showOrganisation();
        if (concerns(changes, "branch") || concerns(changes, "room"))
            refresh();
    });
    showOrganisation();
    refresh();
    m_draft = new FormDraft(m_desk, {u"settings/organisation"_s, 0}, *m_form, *m_message);
}

QWidget* OrganisationPage::buildOrganisation()
{
    m_form->addField({u"name"_s, tr("&Name"), m_name, {}, Form::Need::Required});
    m_form->addFields({{u"contact_name"_s, tr("&Contact person"), m_contact},
                       {u"contact_phone"_s, tr("&Phone"), m_phone}});
    auto* save = makeButton(tr("Keep the changes"));
    save->setVisible(m_desk.session().can(organisation::kEdit));
    connect(save, &QPushButton::clicked, this, &OrganisationPage::saveOrganisation);
    connect(m_form, &Form::submitted, this, &OrganisationPage::saveOrganisation);
    auto* card = new Card;
    card->body()->addWidget(m_form);
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    return card;
}

QWidget* OrganisationPage::buildBranches()
{
    m_newBranch->setPlaceholderText(tr("Name of a new branch"));
    m_newBranch->setAccessibleName(tr("Name of a new branch"));
    auto* add = makeButton(tr("Add &branch"));
    connect(add, &QPushButton::clicked, this, &OrganisationPage::addBranch);
    connect(m_newBranch, &QLineEdit::returnPressed, this, &OrganisationPage::addBranch);
    return listCard(tr("Branches"), m_branches, m_newBranch, {add});
}

QWidget* OrganisationPage::buildRooms()
{
    m_newRoom->setPlaceholderText(tr("Name of a new room in the branch chosen at the left"));
    m_newRoom->setAccessibleName(tr("Name of a new room"));
    auto* add = makeButton(tr("Add &room"));
    auto* away = makeButton(tr("Put &away"));
    connect(add, &QPushButton::clicked, this, &OrganisationPage::addRoom);
    connect(m_newRoom, &QLineEdit::returnPressed, this, &OrganisationPage::addRoom);
    connect(away, &QPushButton::clicked, this, &OrganisationPage::archiveRoom);
    m_rooms->setEmptyState(
        {Icon::Room, tr("Rooms, beds, desks: what can be booked. Type a name below and press Enter."), {}});
    return listCard(tr("Rooms"), m_rooms, m_newRoom, {add, away});
}

void OrganisationPage::showOrganisation()
{
    const auto organisation = m_desk.session().query(organisation::CurrentOrganisation{});
    if (!organisation)
        return;
    m_name->setText(organisation->name);
    m_contact->setText(organisation->contactName);
    m_phone->setText(organisation->contactPhone);
    if (m_draft)
        m_draft->settle();
}

void OrganisationPage::refresh()
{
    m_branchList =
        m_desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{});
    m_roomList =
        m_desk.session().query(organisation::ListRooms{}).value_or(std::vector<organisation::RoomRow>{});
    m_branches->clearRows();
    for (const organisation::Branch& branch : m_branchList)
        m_branches->addRow(branch.id.value(), {branch.name, branch.phone});
    m_rooms->clearRows();
    for (const organisation::RoomRow& row : m_roomList)
        m_rooms->addRow(row.room.id.value(), {row.room.name, row.branchName});
}

void OrganisationPage::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

void OrganisationPage::saveOrganisation()
{
    m_form->clearErrors();
    const auto current = m_desk.session().query(organisation::CurrentOrganisation{});
    if (!current)
        return m_form->showError(current.error());
    organisation::OrganisationDetails details = organisation::detailsOf(*current);
    details.name = m_name->text();
    details.contactName = m_contact->text();
    details.contactPhone = m_phone->text();
    const Status saved = m_desk.session().run(
        organisation::EditOrganisation{current->revision, details}, m_draft->key());
    if (!saved)
        return m_form->showError(saved.error());
    m_draft->settle();
    m_desk.offerUndo(tr("Changed"));
}

void OrganisationPage::addBranch()
{
    organisation::BranchDetails details;
    details.name = m_newBranch->text();
    details.code = QString::number(m_branchList.size() + 1);
    const auto added = m_desk.session().run(organisation::AddBranch{details});
    say(added.transform([](const auto&) {}), tr("Branch added: %1").arg(details.name));
    if (added)
        m_newBranch->clear();
}

void OrganisationPage::addRoom()
{
    if (m_branchList.empty())
        return;
    const qint64 chosen = m_branches->currentId();
    const BranchId branch = chosen > 0 ? BranchId(chosen) : m_branchList.front().id;
    organisation::RoomDetails details;
    details.name = m_newRoom->text();
    const auto added = m_desk.session().run(organisation::AddRoom{branch, details});
    say(added.transform([](const auto&) {}), tr("Room added: %1").arg(details.name));
    if (added)
        m_newRoom->clear();
}

void OrganisationPage::archiveRoom()
{
    const qint64 id = m_rooms->currentId();
    const auto found =
        std::find_if(m_roomList.begin(), m_roomList.end(), [&](const organisation::RoomRow& row) {
            return row.room.id.value() == id;
        });
    if (found == m_roomList.end())
        return;
    say(m_desk.session().run(organisation::ArchiveRoom{found->room.id, found->room.revision}),
        tr("Put away: %1").arg(found->room.name));
}

} // namespace seraph::ui

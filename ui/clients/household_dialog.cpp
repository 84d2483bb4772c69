// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/household_dialog.h"

#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "ui/clients/client_text.h"
#include "ui/clients/part_dialog.h"
#include "ui/desk/client_field.h"
#include "ui/desk/form_draft.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::HouseholdId;

namespace {

constexpr int kHouseholdWidth = 620;
constexpr int kHeight = 560;
constexpr int kNotesHeight = 56;

struct HouseholdText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::HouseholdDialog)
};

QString addressesText(const std::vector<clients::Address>& addresses)
{
    QStringList texts;
    for (const clients::Address& address : addresses)
        texts << address.text;
    return texts.join(u" / "_s);
}

/// The household of that name where there is one, else a new one.
Result<HouseholdId> householdNamed(const Desk& desk, const QString& name)
{
    TRY_ASSIGN(const auto known, desk.session().query(clients::ListHouseholds{name}));
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto& each) { return each.name == name; });
    if (found != known.end())
        return found->id;
    return desk.session().run(clients::AddHousehold{name, {}});
}

void openJoinDialog(const Desk& desk, const clients::Client& client, QWidget* parent)
{
    auto* form = new Form;
    auto* name = new QComboBox;
    name->setEditable(true);
    const auto known =
        desk.session().query(clients::ListHouseholds{}).value_or(std::vector<clients::Household>{});
    for (const clients::Household& household : known)
        name->addItem(household.name);
    name->setCurrentText(QString());
    auto* role = new QLineEdit;
    form->addField({u"household"_s,
                    HouseholdText::tr("&Household"),
                    name,
                    HouseholdText::tr("One that is on file, or the name of a new one."),
                    Form::Need::Required});
    form->addField({u"household_role"_s,
                    HouseholdText::tr("&As"),
                    role,
                    HouseholdText::tr("Mother, grandfather, employer.")});
    const auto save = [&desk, client, name, role](const session::DraftKey& key) -> Status {
        const QString typed = name->currentText().simplified();
        if (typed.isEmpty())
            return fail(invalid(u"household"_s, u"required"_s));
        TRY_ASSIGN(const HouseholdId household, householdNamed(desk, typed));
        return desk.session().run(
            clients::SetHousehold{client.id, client.revision, household, role->text()}, key);
    };
    (new PartDialog(desk,
                    {.title = HouseholdText::tr("Household"),
                     .draft = partDraft(u"household"_s, client.id.value()),
                     .form = form,
                     .save = save},
                    parent))
        ->open();
}

} // namespace

HouseholdDialog::HouseholdDialog(const Desk& desk, const clients::ClientPage& page, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_client(page.client.id)
    , m_household(*page.household)
    , m_form(new Form)
    , m_banner(new InlineMessage)
    , m_message(new InlineMessage)
    , m_name(new QLineEdit(m_household.name))
    , m_notes(new QPlainTextEdit(m_household.notes))
    , m_table(new ShortTable(
          tr("Members"), {{tr("Name"), 130}, {tr("As"), 90}, {tr("Phone"), 110}, {tr("Addresses"), 0}}))
    , m_newMember(new ClientField(m_desk, formatOf(desk), ClientField::Newcomers::Refused))
    , m_newRole(new QLineEdit)
    , m_takeOut(makeButton(tr("&Take out")))
    , m_putAway(makeButton(tr("Put the household away"), ButtonRole::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Household"));
    build();
    reload();
    m_draft = new FormDraft(
        m_desk, partDraft(u"household"_s, m_client.value(), m_household.id.value()), *m_form, *m_banner);
}

void HouseholdDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

void HouseholdDialog::build()
{
    m_notes->setFixedHeight(scaled(kNotesHeight));
    m_notes->setTabChangesFocus(true);
    m_form->addField({u"name"_s, tr("&Name"), m_name, {}, Form::Need::Required});
    m_form->addField({u"notes"_s, tr("Not&es"), m_notes});
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(buildMembers(), 1);
    column->addLayout(buildButtons());
    setLayout(column);
    resize(scaled(kHouseholdWidth), scaled(kHeight));
    connect(m_form, &Form::submitted, this, &HouseholdDialog::save);
}

QWidget* HouseholdDialog::buildMembers()
{
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    m_newRole->setAccessibleName(tr("As"));
    m_newRole->setPlaceholderText(tr("as: mother, employer"));
    auto* add = makeButton(tr("A&dd"));
    add->setObjectName(u"addMember"_s);
    add->setAutoDefault(false);
    m_takeOut->setObjectName(u"takeOut"_s);
    m_takeOut->setAutoDefault(false);
    auto* row = makeRow();
    row->addWidget(m_newRole, 1);
    row->addWidget(add);
    row->addWidget(m_takeOut);
    connect(add, &QPushButton::clicked, this, &HouseholdDialog::addMember);
    connect(m_takeOut, &QPushButton::clicked, this, &HouseholdDialog::takeOut);
    auto* box = new QWidget;
    auto* column = makeColumn(8);
    column->addWidget(makeLabel(tr("Who lives there"), LabelRole::Section));
    column->addWidget(card, 1);
    column->addWidget(makeLabel(tr("Who else lives there"), LabelRole::Note));
    column->addWidget(m_newMember);
    column->addLayout(row);
    box->setLayout(column);
    return box;
}

QLayout* HouseholdDialog::buildButtons()
{
    auto* keep = makeButton(tr("Keep"), ButtonRole::Primary);
    keep->setObjectName(u"keepHousehold"_s);
    auto* leave = makeButton(tr("Close"));
    m_putAway->setObjectName(u"putAwayHousehold"_s);
    m_putAway->setAutoDefault(false);
    auto* buttons = makeRow();
    buttons->addWidget(m_putAway);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &HouseholdDialog::save);
    connect(leave, &QPushButton::clicked, this, &HouseholdDialog::reject);
    connect(m_putAway, &QPushButton::clicked, this, &HouseholdDialog::putAway);
    return buttons;
}

void HouseholdDialog::reload()
{
    auto page = m_desk.session().query(clients::OpenHousehold{m_household.id});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    m_household = page->household;
    m_members = std::move(page->members);
    m_message->clear();
    if (page->hidden > 0)
        m_message->say(Tone::Info,
                       tr("%n more of this household are out of your reach.", nullptr, page->hidden));
    m_table->clearRows();
    for (const clients::HouseholdMember& member : m_members)
        m_table->addRow(
            member.row.id.value(),
            {member.row.name, member.role, member.row.maskedContact, addressesText(member.addresses)});
    m_table->chooseId(m_client.value());
    m_takeOut->setEnabled(!m_members.empty());
    m_putAway->setEnabled(m_members.empty() && page->hidden == 0);
}

void HouseholdDialog::addMember()
{
    const auto somebody = m_newMember->client();
    if (!somebody)
        return m_message->say(Tone::Warning, tr("Choose somebody who is on file."));
    const auto page = m_desk.session().query(clients::OpenClient{*somebody});
    if (!page)
        return m_message->say(Tone::Danger, errorText(page.error()));
    const Status moved = m_desk.session().run(
        clients::SetHousehold{*somebody, page->client.revision, m_household.id, m_newRole->text()});
    if (!moved)
        return m_message->say(Tone::Danger, errorText(moved.error()));
    m_desk.offerUndo(tr("%1 belongs to the household").arg(page->client.name));
    m_newMember->clear();
    m_newRole->clear();
    reload();
}

void HouseholdDialog::takeOut()
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [this](const auto& member) {
        return member.row.id.value() == m_table->currentId();
    });
    if (found == m_members.end())
        return;
    const Status moved =
        m_desk.session().run(clients::SetHousehold{found->row.id, found->revision, {}, {}});
    if (!moved)
        return m_message->say(Tone::Danger, errorText(moved.error()));
    m_desk.offerUndo(tr("%1 was taken out").arg(found->row.name));
    reload();
}

void HouseholdDialog::save()
{
    m_form->clearErrors();
    const Status saved = m_desk.session().run(
        clients::EditHousehold{
            m_household.id, m_household.revision, m_name->text(), m_notes->toPlainText()},
        m_draft->key());
    if (!saved)
        return m_form->showError(saved.error());
    m_draft->settle();
    m_desk.offerUndo(tr("Household kept"));
    accept();
}

void HouseholdDialog::putAway()
{
    const Status done =
        m_desk.session().run(clients::ArchiveHousehold{m_household.id, m_household.revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_draft->settle();
    m_desk.offerUndo(tr("%1 is in the recycle bin").arg(m_household.name));
    accept();
}

void openHouseholdDialog(const Desk& desk, const clients::ClientPage& page, QWidget* parent)
{
    if (page.household)
        (new HouseholdDialog(desk, page, parent))->open();
    else
        openJoinDialog(desk, page.client, parent);
}

} // namespace seraph::ui

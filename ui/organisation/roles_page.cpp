// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/roles_page.h"

#include "core/modules.h"
#include "core/session/account_commands.h"
#include "ui/desk/form_draft.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kEverything = u"*"_s;

bool mayEverything(const session::Role& role)
{
    return role.permissions.contains(kEverything);
}

} // namespace

RolesPage::RolesPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_editable(desk.session().can(session::kEditRoles))
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Roles"), {{tr("Role"), 0}, {tr("Rights"), 80, Qt::AlignRight}}))
    , m_form(new Form)
    , m_nameZh(new QLineEdit)
    , m_nameEn(new QLineEdit)
    , m_reach(new QComboBox)
    , m_everything(makeLabel(
          tr("This role may do everything, also what later versions bring. It is not changed.")))
    , m_save(makeButton(tr("&Keep the changes"), ButtonRole::Primary))
    , m_away(makeButton(tr("Put &away")))
{
    m_table->setObjectName(u"rolesTable"_s);
    auto* header = new PageHeader(tr("Roles"));
    auto* add = makeButton(tr("&New role"));
    add->setVisible(m_editable);
    header->addAction(add);
    auto* row = makeRow(kCardGap);
    row->addWidget(buildList(), 2);
    row->addWidget(buildEditor(), 5);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    connect(add, &QPushButton::clicked, this, &RolesPage::startNew);
    connect(m_table, &ShortTable::rowChosen, this, &RolesPage::showRole);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "role") && !m_isNew)
            refresh();
    });
    refresh();
}

QWidget* RolesPage::buildList()
{
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    return card;
}

QWidget* RolesPage::buildEditor()
{
    m_reach->addItem(tr("All of their branches"), toCode(session::Reach::All));
    m_reach->addItem(tr("Only what is theirs"), toCode(session::Reach::Own));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->addFields({{u"name"_s, tr("Name in &Chinese"), m_nameZh},
                       {u"name_en"_s, tr("Name in &English"), m_nameEn},
                       {u"reach"_s, tr("&Sees"), m_reach}});
    auto* buttons = makeRow();
    buttons->addWidget(m_save);
    buttons->addWidget(m_away);
    buttons->addStretch();
    auto* card = new Card;
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_everything);
    m_scroll = makeScrollArea(buildRights());
    card->body()->addWidget(m_scroll, 1);
    card->body()->addStretch();
    card->body()->addLayout(buttons);
    m_editor = card;
    connect(m_form, &Form::submitted, this, &RolesPage::save);
    connect(m_save, &QPushButton::clicked, this, &RolesPage::save);
    connect(m_away, &QPushButton::clicked, this, &RolesPage::putAway);
    return card;
}

QWidget* RolesPage::buildRights()
{
    m_rights = new QWidget;
    auto* column = makeColumn(6);
    m_rights->setLayout(column);
    for (const session::Module& module : modules().modules()) {
        if (module.permissions.empty() || module.records.empty())
            continue;
        // A part of the program is called like the first kind of record that it keeps.
        auto* title = makeLabel(kindText(module.records.front().table.name), LabelRole::Section);
        title->setContentsMargins(0, column->isEmpty() ? 0 : 10, 0, 2);
        column->addWidget(title);
        for (const session::Permission permission : module.permissions) {
            if (permission == session::kSelf)
                continue;
            const QString code = QString::fromLatin1(permission.code);
            auto* box = new QCheckBox(permissionText(code));
            box->setObjectName(code);
            box->setEnabled(m_editable && m_desk.session().can(permission));
            column->addWidget(box);
            m_boxes.emplace_back(code, box);
        }
    }
    column->addStretch();
    return m_rights;
}

QString RolesPage::nameOf(const session::Role& role) const
{
    return LocalizedText{role.nameZh, role.nameEn}.in(m_desk.language);
}

void RolesPage::refresh()
{
    const qint64 before = m_table->currentId();
    m_roles = m_desk.session().query(session::ListRoles{}).value_or(std::vector<session::Role>{});
    m_table->clearRows();
    for (const session::Role& role : m_roles) {
        const QString count =
            mayEverything(role) ? tr("all") : QString::number(role.permissions.size());
        m_table->addRow(role.id.value(), {nameOf(role), count});
    }
    m_table->chooseId(before);
}

const session::Role* RolesPage::current() const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(), [this](const session::Role& role) {
        return role.id.value() == m_table->currentId();
    });
    return found == m_roles.end() || m_isNew ? nullptr : &*found;
}

void RolesPage::showRole(qint64)
{
    // The draft of the role before keeps what was typed there.
    delete std::exchange(m_draft, nullptr);
    m_message->clear();
    m_isNew = false;
    m_form->clearErrors();
    if (const session::Role* role = current()) {
        m_nameZh->setText(role->nameZh);
        m_nameEn->setText(role->nameEn);
        m_reach->setCurrentIndex(m_reach->findData(toCode(role->reach)));
        showRights(role->permissions);
        beginDraft(role->id.value());
    }
    updateButtons();
}

void RolesPage::beginDraft(qint64 role)
{
    if (m_editable)
        m_draft = new FormDraft(m_desk, {u"settings/roles"_s, role}, *m_editor, *m_message);
}

void RolesPage::openRecord(qint64 id)
{
    if (id == 0)
        startNew();
    else
        m_table->chooseId(id);
}

void RolesPage::showRights(const QStringList& permissions)
{
    const bool everything = permissions.contains(kEverything);
    m_everything->setVisible(everything);
    m_scroll->setVisible(!everything);
    for (const auto& [code, box] : m_boxes)
        box->setChecked(permissions.contains(code));
}

void RolesPage::startNew()
{
    delete std::exchange(m_draft, nullptr);
    m_message->clear();
    m_isNew = true;
    m_form->clearErrors();
    m_nameZh->clear();
    m_nameEn->clear();
    m_reach->setCurrentIndex(0);
    showRights({});
    beginDraft(0);
    updateButtons();
    m_nameZh->setFocus();
}

void RolesPage::updateButtons()
{
    const session::Role* role = current();
    const bool changeable = m_editable && (m_isNew || (role && !mayEverything(*role)));
    for (QWidget* editor : {static_cast<QWidget*>(m_nameZh),
                            static_cast<QWidget*>(m_nameEn),
                            static_cast<QWidget*>(m_reach)})
        editor->setEnabled(changeable);
    m_save->setText(m_isNew ? tr("&Add the role") : tr("&Keep the changes"));
    m_save->setVisible(m_editable);
    m_save->setEnabled(changeable);
    m_away->setVisible(m_editable && !m_isNew);
    m_away->setEnabled(changeable);
}

QStringList RolesPage::chosenPermissions() const
{
    QStringList codes;
    for (const auto& [code, box] : m_boxes) {
        if (box->isChecked())
            codes << code;
    }
    return codes;
}

void RolesPage::save()
{
    const auto reach =
        fromCode<session::Reach>(m_reach->currentData().toString()).value_or(session::Reach::All);
    if (m_isNew) {
        const auto added = m_desk.session().run(
            session::AddRole{m_nameZh->text(), m_nameEn->text(), chosenPermissions(), reach},
            m_draft->key());
        if (!added)
            return m_form->showError(added.error());
        m_isNew = false;
        m_draft->settle();
        refresh();
        m_table->chooseId(added->value());
        return m_desk.offerUndo(tr("Role added"));
    }
    const session::Role* role = current();
    if (!role || !m_save->isEnabled())
        return;
    const Status saved = m_desk.session().run(
        session::EditRole{
            role->id, role->revision, m_nameZh->text(), m_nameEn->text(), chosenPermissions(), reach},
        m_draft->key());
    if (!saved)
        return m_form->showError(saved.error());
    m_form->clearErrors();
    m_draft->settle();
    refresh();
    m_desk.offerUndo(tr("Role changed: who holds it has the new rights at once"));
}

void RolesPage::putAway()
{
    const session::Role* role = current();
    if (!role)
        return;
    const Status done = m_desk.session().run(session::ArchiveRole{role->id});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    m_desk.offerUndo(tr("Role put away"));
}

} // namespace seraph::ui

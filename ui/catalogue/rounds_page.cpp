// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/rounds_page.h"

#include "core/catalogue/sop_commands.h"
#include "core/session/account_queries.h"
#include "ui/catalogue/steps_dialog.h"
#include "ui/catalogue/versions_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

/// Where it stands: "2 · In force", or the draft that is being worked on.
QString stateText(const SopRow& row)
{
    const auto& version = row.draft ? row.draft : row.inForce;
    return version ? u"%1 · %2"_s.arg(version->number).arg(codeText(toCode(version->state)))
                   : QString();
}

void fillRoles(QComboBox& box, const Desk& desk)
{
    for (const session::Role& role :
         desk.session().query(session::ListRoles{}).value_or(std::vector<session::Role>{}))
        box.addItem(LocalizedText{role.nameZh, role.nameEn}.in(desk.language), role.code);
}

} // namespace

RoundsPage::RoundsPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(
          tr("Rounds of the premises"),
          {{tr("Round"), 0}, {tr("How often"), 130}, {tr("Who"), 100}, {tr("Version"), 90}}))
    , m_message(new InlineMessage)
    , m_steps(new QTextBrowser)
    , m_edit(makeButton(tr("Edit &steps")))
    , m_versions(makeButton(tr("&Versions")))
    , m_away(makeButton(tr("Put a&way")))
    , m_release(makeButton(tr("&Release the draft"), ButtonRole::Primary))
{
    setUpReading(*m_steps);
    m_steps->setAccessibleName(tr("Steps of the round"));
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* detail = new Card(Card::Padding::None);
    detail->body()->addWidget(m_steps);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(detail);
    splitter->setSizes({scaled(500), scaled(460)});
    splitter->setChildrenCollapsible(false);
    auto* header = new PageHeader(tr("Premises"));
    header->addAction(buildActions());
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_table, &ShortTable::rowChosen, this, &RoundsPage::showRound);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "sop") || concerns(changes, "sop_version"))
            refresh();
    });
    refresh();
    m_table->chooseId(m_rows.empty() ? 0 : m_rows.front().sop.id.value());
}

QWidget* RoundsPage::buildActions()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    for (QPushButton* button : {m_edit, m_versions, m_away, m_release})
        row->addWidget(button);
    connect(m_edit, &QPushButton::clicked, this, &RoundsPage::editSteps);
    connect(m_versions, &QPushButton::clicked, this, &RoundsPage::compareVersions);
    connect(m_away, &QPushButton::clicked, this, &RoundsPage::putAway);
    connect(m_release, &QPushButton::clicked, this, &RoundsPage::release);
    if (m_desk.session().can(kEdit)) {
        auto* add = makeButton(tr("&New round"));
        add->setObjectName(u"newRound"_s);
        row->insertWidget(0, add);
        connect(add, &QPushButton::clicked, this, &RoundsPage::addRound);
    }
    return bar;
}

void RoundsPage::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session().query(ListSops{SopKind::Premises}).value_or(std::vector<SopRow>{});
    m_table->clearRows();
    for (const SopRow& row : m_rows) {
        const QString often = row.sop.schedule ? codeText(toCode(*row.sop.schedule)) : QString();
        m_table->addRow(
            row.sop.id.value(),
            {row.sop.name().in(m_desk.language), often, roleText(m_desk, row.sop.role), stateText(row)});
    }
    if (chosen > 0)
        m_table->chooseId(chosen);
    showRound();
}

const SopRow* RoundsPage::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const SopRow& row) {
        return row.sop.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void RoundsPage::showRound()
{
    const SopRow* row = current();
    const auto version = !row ? std::nullopt : row->draft ? row->draft : row->inForce;
    const CatalogueWords words{m_desk.language, m_desk.profile, m_format};
    m_steps->setHtml(version ? stepsHtml(version->steps, words) : QString());
    const bool edits = row && m_desk.session().can(kEdit);
    m_edit->setEnabled(edits);
    m_away->setEnabled(edits);
    m_versions->setEnabled(row != nullptr);
    m_release->setEnabled(row && row->draft && m_desk.session().can(kRelease));
}

void RoundsPage::addRound()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New round"));
    auto* form = new Form;
    auto* name = new QLineEdit;
    auto* often = new QComboBox;
    for (const auto& [value, code] : Codes<Schedule>::kAll)
        often->addItem(codeText(QString::fromLatin1(code)), int(value));
    auto* role = new QComboBox;
    fillRoles(*role, m_desk);
    form->addField({u"name"_s, tr("&Name"), name, {}, Form::Need::Required});
    form->addFields({{u"schedule"_s, tr("&How often"), often}, {u"role"_s, tr("&Who"), role}});
    auto* add = makeButton(tr("Begin the draft"), ButtonRole::Primary);
    add->setObjectName(u"addRound"_s);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(form);
    column->addWidget(add, 0, Qt::AlignRight);
    dialog->setLayout(column);
    dialog->setMinimumWidth(scaled(420));
    const auto save = [this, dialog, form, name, often, role] {
        LocalizedText text;
        (m_desk.language == Language::Chinese ? text.zh : text.en) = name->text();
        const auto added = m_desk.session().run(AddPremisesSop{
            text, Schedule(often->currentData().toInt()), role->currentData().toString()});
        if (!added)
            return form->showError(added.error());
        m_desk.offerUndo(tr("The round is there as a draft"));
        dialog->accept();
    };
    connect(add, &QPushButton::clicked, dialog, save);
    connect(form, &Form::submitted, dialog, save);
    dialog->open();
}

void RoundsPage::editSteps()
{
    const SopRow* row = current();
    if (!row)
        return;
    const auto draft = m_desk.session().run(DraftSop{row->sop.id});
    if (!draft)
        return m_message->say(Tone::Danger, errorText(draft.error()));
    const auto version = m_desk.session().query(OpenSopVersion{*draft});
    if (!version)
        return m_message->say(Tone::Danger, errorText(version.error()));
    auto* dialog = new StepsDialog(m_desk, *version, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RoundsPage::release()
{
    if (const SopRow* row = current(); row && row->draft)
        say(m_desk.session().run(ReleaseSop{row->draft->id, row->draft->revision}),
            tr("Released: in force from now on"));
}

void RoundsPage::compareVersions()
{
    const SopRow* row = current();
    if (!row)
        return;
    const auto versions = m_desk.session().query(ListSopVersions{row->sop.id});
    if (!versions)
        return m_message->say(Tone::Danger, errorText(versions.error()));
    VersionsDialog::Thing thing{tr("Steps"), {}};
    for (const SopVersion& version : *versions)
        thing.versions.push_back(viewOf(version, {m_desk.language, m_desk.profile, m_format}));
    (new VersionsDialog(row->sop.name().in(m_desk.language), {thing}, window()))->open();
}

void RoundsPage::putAway()
{
    if (const SopRow* row = current())
        say(m_desk.session().run(ArchiveSop{row->sop.id, row->sop.revision}),
            tr("The round was put away"));
}

void RoundsPage::say(const Status& status, const QString& words)
{
    if (!status)
        return m_message->say(Tone::Danger, errorText(status.error()));
    m_message->clear();
    m_desk.offerUndo(words);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_dialog.h"

#include "core/base/phone_number.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/clients/client_text.h"
#include "ui/desk/client_field.h"
#include "ui/desk/form_draft.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ContactKind;

namespace {

constexpr int kWidth = 520;
constexpr int kShortHeight = 420;
constexpr int kLongHeight = 640;
constexpr int kNotesHeight = 72;

/// What is on file and not offered any more stays what it is until somebody chooses otherwise.
void chooseKept(QComboBox& box, const QVariant& data, const QString& text)
{
    if (box.findData(data) < 0)
        box.addItem(text, data);
    chooseData(box, data);
}

} // namespace

ClientDialog::ClientDialog(const Desk& desk, const QString& typed, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_fields(clients::FieldSet::forProfile(desk.profile))
{
    setWindowTitle(tr("New %1").arg(clientWord(desk).toLower()));
    build();
    const bool number = !typed.isEmpty() && phoneDigits(typed).size() == typed.size();
    (number ? m_contact : m_name)->setText(typed);
    (m_name->text().isEmpty() ? m_name : m_contact)->setFocus();
    m_draft = new FormDraft(m_desk, {u"clients"_s, 0}, *this, *m_banner);
}

ClientDialog::ClientDialog(const Desk& desk, const clients::Client& client, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_fields(clients::FieldSet::forProfile(desk.profile))
    , m_client(client)
{
    setWindowTitle(client.name);
    build();
    fill(client);
    m_draft = new FormDraft(m_desk, {u"clients/edit"_s, client.id.value()}, *this, *m_banner);
}

void ClientDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

void ClientDialog::build()
{
    makeEditors();
    m_form->addField({u"name"_s, tr("&Name"), m_name, {}, Form::Need::Required});
    if (!m_client)
        addNewFields();
    addTradeFields();
    if (m_client)
        addMoreFields();
    auto* content = new QWidget;
    auto* inner = makeColumn(12);
    inner->addWidget(m_form);
    inner->addStretch();
    content->setLayout(inner);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(makeScrollArea(content), 1);
    column->addWidget(m_warning);
    column->addLayout(buildButtons());
    setLayout(column);
    resize(scaled(kWidth), scaled(m_client ? kLongHeight : kShortHeight));
    connect(m_form, &Form::submitted, this, &ClientDialog::save);
}

void ClientDialog::makeEditors()
{
    m_form = new Form;
    m_banner = new InlineMessage;
    m_warning = new InlineMessage;
    m_name = new QLineEdit;
    m_kind = new QComboBox;
    m_contact = new QLineEdit;
    m_source = new QComboBox;
    m_sourceNote = new QLineEdit;
    m_referrer = new ClientField(m_desk, formatOf(m_desk), ClientField::Newcomers::Refused);
    m_branch = new QComboBox;
    m_sex = new QComboBox;
    m_born = new DateEdit([this] { return m_desk.today(); });
    m_born->setPlaceholderText(u"1990-05-06"_s);
    m_address = new QLineEdit;
    m_identity = new QLineEdit;
    m_calledAs = new QLineEdit;
    m_tier = new QComboBox;
    m_advisor = new QComboBox;
    m_tags = new QLineEdit;
    m_wish = new QComboBox;
    m_times = new QLineEdit;
    m_marketing = new QComboBox;
    m_notes = new QPlainTextEdit;
}

QLayout* ClientDialog::buildButtons()
{
    auto* save = makeButton(m_client ? tr("Keep the changes") : tr("Add"), ButtonRole::Primary);
    save->setObjectName(u"saveClient"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(save);
    connect(save, &QPushButton::clicked, this, &ClientDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void ClientDialog::addNewFields()
{
    fillCodes<ContactKind>(*m_kind);
    fillChoices(*m_source, m_desk, "client_source");
    m_form->addFields(
        {{u"kind"_s, tr("&By"), m_kind},
         {u"contacts.0.value"_s, tr("&Phone or other contact"), m_contact, {}, Form::Need::Required}});
    m_form->addField({u"source"_s, tr("C&ame by"), m_source});
    for (QLineEdit* edit : {m_name, m_contact})
        connect(edit, &QLineEdit::textChanged, this, &ClientDialog::warnOfDuplicates);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClientDialog::warnOfDuplicates);
    connect(m_born, &QLineEdit::textChanged, this, &ClientDialog::warnOfDuplicates);
    connect(m_warning, &InlineMessage::actionClicked, this, [this] {
        if (m_likely)
            Q_EMIT finishedWith(*m_likely);
        reject();
    });
}

/// Only what the trade collects, each with the reason that a client may read.
void ClientDialog::addTradeFields()
{
    const auto purpose = [this](const char* field) {
        return m_fields.purposeOf(QLatin1String(field)).in(m_desk.language);
    };
    m_sex->addItem(QString(), QString());
    fillCodes<organisation::Sex>(*m_sex);
    if (m_fields.has("sex"_L1) && m_fields.has("birth_date"_L1))
        m_form->addFields({{u"sex"_s, tr("&Sex"), m_sex},
                           {u"birth_date"_s, tr("B&irth date"), m_born, purpose("birth_date")}});
    if (m_fields.has("address"_L1) && !m_client)
        m_form->addField({u"addresses.0.text"_s, tr("A&ddress"), m_address, purpose("address")});
    if (m_fields.has("identity_number"_L1))
        m_form->addField(
            {u"identity_number"_s, tr("&Identity number"), m_identity, purpose("identity_number")});
}

void ClientDialog::addMoreFields()
{
    fillChoices(*m_tier, m_desk, "client_tier");
    fillChoices(*m_source, m_desk, "client_source");
    fillCodes<clients::ContactWish>(*m_wish);
    fillCodes<clients::Marketing>(*m_marketing);
    fillColleagues();
    fillBranches();
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(scaled(kNotesHeight));
    m_form->addFields({{u"called_as"_s, tr("&Called"), m_calledAs}, {u"tier"_s, tr("&Tier"), m_tier}});
    m_form->addFields({{u"advisor"_s, tr("Looked a&fter by"), m_advisor},
                       {u"home_branch"_s, tr("B&ranch"), m_branch}});
    m_form->addField({u"tags"_s, tr("Ta&gs"), m_tags, tr("Separated by commas.")});
    m_form->addSection(tr("Where they come from"));
    m_form->addFields({{u"source"_s, tr("C&ame by"), m_source},
                       {u"source_note"_s, tr("A&bout it"), m_sourceNote}});
    m_form->addField({u"referred_by"_s, tr("Bro&ught by"), m_referrer});
    m_form->addSection(tr("How they wish to be reached"));
    m_form->addFields({{u"contact_wish"_s, tr("&Wishes to be reached"), m_wish},
                       {u"contact_times"_s, tr("W&hen"), m_times}});
    m_form->addField({u"marketing"_s,
                      tr("&Offers and news"),
                      m_marketing,
                      tr("Who refuses gets none: lists for mailings leave them out.")});
    m_form->addSection(tr("Other"));
    m_form->addField({u"notes"_s, tr("Not&es"), m_notes});
}

void ClientDialog::fillBranches()
{
    m_branch->addItem(tr("no branch of their own"), qint64(0));
    const auto branches =
        m_desk.session().query(organisation::ListBranches{}).value_or(std::vector<organisation::Branch>{});
    for (const organisation::Branch& branch : branches)
        m_branch->addItem(branch.name, branch.id.value());
}

void ClientDialog::fillColleagues()
{
    m_advisor->addItem(tr("nobody"), qint64(0));
    const auto colleagues = m_desk.session()
                                .query(organisation::ListColleagues{})
                                .value_or(std::vector<organisation::Colleague>{});
    for (const organisation::Colleague& colleague : colleagues)
        m_advisor->addItem(colleague.name, colleague.id.value());
}

void ClientDialog::fill(const clients::Client& client)
{
    m_name->setText(client.name);
    chooseData(*m_sex, client.sex ? toCode(*client.sex) : QString());
    if (client.birthDate)
        m_born->setDate(*client.birthDate);
    m_identity->setText(client.identityNumber); // masked, and kept unless it is typed anew
    m_calledAs->setText(client.calledAs);
    chooseKept(*m_tier, client.tier, client.tier);
    chooseKept(*m_source, client.source, client.source);
    m_sourceNote->setText(client.sourceNote);
    chooseKept(*m_branch, client.homeBranch ? client.homeBranch->value() : 0, tr("a closed branch"));
    if (client.referredBy)
        m_referrer->choose(*client.referredBy);
    m_referrerShown = m_referrer->client() == client.referredBy;
    chooseKept(*m_advisor, client.advisor ? client.advisor->value() : 0, tr("somebody who left"));
    m_tags->setText(client.tags.join(u", "_s));
    chooseData(*m_wish, toCode(client.contactWish));
    m_times->setText(client.contactTimes);
    chooseData(*m_marketing, toCode(client.marketing));
    m_notes->setPlainText(client.notes);
}

clients::ClientDetails ClientDialog::details() const
{
    clients::ClientDetails details =
        m_client ? clients::detailsOf(*m_client) : clients::ClientDetails{};
    details.name = m_name->text();
    details.source = m_source->currentData().toString();
    details.sex = fromCode<organisation::Sex>(m_sex->currentData().toString());
    details.birthDate = m_born->phrase() ? std::optional(m_born->phrase()->date) : std::nullopt;
    details.identityNumber = m_identity->text();
    if (!m_client)
        return details;
    details.calledAs = m_calledAs->text();
    details.tier = m_tier->currentData().toString();
    const qint64 advisor = m_advisor->currentData().toLongLong();
    details.advisor = advisor > 0 ? std::optional(PersonId(advisor)) : std::nullopt;
    const qint64 branch = m_branch->currentData().toLongLong();
    details.homeBranch = branch > 0 ? std::optional(BranchId(branch)) : std::nullopt;
    details.sourceNote = m_sourceNote->text();
    // Somebody out of this person's reach stays; an emptied field means nobody.
    if (m_referrer->client() || m_referrerShown)
        details.referredBy = m_referrer->client();
    details.tags = QString(m_tags->text()).replace(u'，', u',').split(u',', Qt::SkipEmptyParts);
    details.contactWish = chosenCode<clients::ContactWish>(*m_wish);
    details.contactTimes = m_times->text();
    details.marketing = chosenCode<clients::Marketing>(*m_marketing);
    details.notes = m_notes->toPlainText();
    return details;
}

std::vector<clients::ContactDetails> ClientDialog::contacts() const
{
    return {{chosenCode<ContactKind>(*m_kind), m_contact->text(), {}}};
}

void ClientDialog::warnOfDuplicates()
{
    m_likely.reset();
    const auto born = m_born->phrase();
    const auto hints = m_desk.session().query(
        clients::FindDuplicates{.name = m_name->text(),
                                .contacts = contacts(),
                                .birthDate = born ? std::optional(born->date) : std::nullopt});
    if (!hints || hints->empty())
        return m_warning->clear();
    const clients::DuplicateHint& first = hints->front();
    m_likely = first.row.id;
    const QString who = u"%1 %2 %3"_s.arg(
        first.row.name, ageAndSex(first.row.age, first.row.sex), first.row.maskedContact);
    const bool likely = first.score.points >= clients::kLikelyFrom;
    const QString words = tr("On file already: %1. %2").arg(who.simplified(), scoreText(first.score));
    m_warning->say(likely ? Tone::Danger : Tone::Warning, words, tr("Open this file"));
}

void ClientDialog::save()
{
    m_form->clearErrors();
    if (!m_referrer->typed().isEmpty())
        return m_form->showError(invalid(u"referred_by"_s, u"unknown"_s));
    if (m_client)
        saveChanges();
    else
        saveNew();
}

void ClientDialog::saveChanges()
{
    const Status saved = m_desk.session().run(
        clients::EditClient{m_client->id, m_client->revision, details()}, m_draft->key());
    if (!saved)
        return m_form->showError(saved.error());
    m_draft->settle();
    m_desk.offerUndo(tr("Kept"));
    accept();
}

void ClientDialog::saveNew()
{
    clients::AddClient add{.details = details(), .contacts = contacts()};
    if (!m_address->text().trimmed().isEmpty())
        add.addresses.push_back({.text = m_address->text()});
    const auto added = m_desk.session().run(add, m_draft->key());
    if (!added)
        return m_form->showError(added.error());
    m_draft->settle();
    m_desk.offerUndo(tr("%1 is on file").arg(add.details.name.simplified()));
    Q_EMIT finishedWith(*added);
    accept();
}

} // namespace seraph::ui

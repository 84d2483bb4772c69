// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/who_fields.h"

#include "core/clients/client_queries.h"
#include "ui/desk/client_field.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ContactKind;

WhoFields::WhoFields(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_field(new ClientField(desk, format, ClientField::Newcomers::Offered))
    , m_contactBox(new QWidget)
    , m_kind(new QComboBox)
    , m_contact(new QLineEdit)
    , m_warning(new InlineMessage)
{
    for (const auto& [value, code] : Codes<ContactKind>::kAll)
        m_kind->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_kind->setAccessibleName(tr("By"));
    m_contact->setObjectName(u"contactEdit"_s);
    m_contact->setAccessibleName(tr("Phone or other contact"));
    m_contact->setPlaceholderText(tr("Phone or other contact"));
    auto* label = new QLabel(tr("W&ho: %1").arg(clientWord(desk)));
    label->setBuddy(m_field);
    auto* contact = makeRow();
    contact->addWidget(m_kind);
    contact->addWidget(m_contact, 1);
    m_contactBox->setLayout(contact);
    auto* column = makeColumn(6);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_contactBox);
    column->addWidget(m_warning);
    setLayout(column);
    setFocusProxy(m_field);
    connect(m_field, &ClientField::chosen, this, [this] {
        showNewcomer();
        Q_EMIT changed();
    });
    connect(m_field, &ClientField::taken, this, &WhoFields::finished);
    connect(m_field, &ClientField::typedChanged, this, &WhoFields::showNewcomer);
    connect(m_field, &ClientField::newcomerWanted, this, [this] {
        showNewcomer();
        m_contact->setFocus();
    });
    connect(m_contact, &QLineEdit::textChanged, this, &WhoFields::warnOfDuplicates);
    connect(m_contact, &QLineEdit::returnPressed, this, &WhoFields::finished);
    connect(m_warning, &InlineMessage::actionClicked, this, [this] {
        if (m_likely)
            m_field->choose(*m_likely);
    });
    showNewcomer();
}

void WhoFields::choose(clients::ClientId client)
{
    m_field->choose(client);
}

void WhoFields::setTyped(const QString& name)
{
    m_field->setTyped(name);
}

std::optional<clients::ClientId> WhoFields::client() const
{
    return m_field->client();
}

bool WhoFields::isNewcomer() const
{
    return !m_field->client() && !m_field->typed().isEmpty();
}

clients::AddClient WhoFields::newcomer() const
{
    const auto kind =
        fromCode<ContactKind>(m_kind->currentData().toString()).value_or(ContactKind::Phone);
    return {.details = {.name = m_field->typed()}, .contacts = {{kind, m_contact->text(), {}}}};
}

void WhoFields::showNewcomer()
{
    const bool newcomer = isNewcomer() && m_desk.session().can(clients::kEdit);
    m_contactBox->setVisible(newcomer);
    if (!newcomer)
        m_warning->clear();
    else
        warnOfDuplicates();
}

void WhoFields::warnOfDuplicates()
{
    m_likely.reset();
    m_warning->clear();
    if (m_contact->text().trimmed().isEmpty())
        return;
    const clients::AddClient add = newcomer();
    const auto hints = m_desk.session().query(
        clients::FindDuplicates{.name = add.details.name, .contacts = add.contacts});
    if (!hints || hints->empty())
        return;
    const clients::DuplicateHint& first = hints->front();
    m_likely = first.row.id;
    const Tone tone = first.score.points >= clients::kLikelyFrom ? Tone::Danger : Tone::Warning;
    m_warning->say(
        tone,
        tr("On file already: %1 · %2 · %3").arg(first.row.name, first.row.number, first.row.maskedContact),
        tr("It is this one"));
}

void WhoFields::showError(const Error& error)
{
    const bool contact = !error.fields.empty() && error.fields.front().field.startsWith(u"contact"_s);
    const QString words =
        error.fields.empty() ? errorText(error) : fieldErrorText(error.fields.front());
    m_warning->say(Tone::Danger, contact ? tr("Contact: %1").arg(words) : words);
    (contact ? static_cast<QWidget*>(m_contact) : m_field)->setFocus();
}

} // namespace seraph::ui

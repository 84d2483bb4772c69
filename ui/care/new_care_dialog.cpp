// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/new_care_dialog.h"

#include "core/care/care_commands.h"
#include "ui/care/care_text.h"
#include "ui/desk/client_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

NewCareDialog::NewCareDialog(const Desk& desk,
                             const Format& format,
                             std::optional<clients::ClientId> client,
                             QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new Form)
    , m_client(new ClientField(desk, format, ClientField::Newcomers::Refused))
    , m_order(new QComboBox)
    , m_kind(new QComboBox)
    , m_performer(new QComboBox)
{
    setWindowTitle(tr("New service record"));
    m_kind->addItem(tr("a session"), u"session"_s);
    m_kind->addItem(tr("rework, no session is used"), u"rework"_s);
    if (desk.profile == Profile::Agency)
        m_kind->addItem(tr("a placement with a daily log"), u"placement"_s);
    fillColleagues(*m_performer, desk, tr("choose later"));
    build();
    connect(m_client, &ClientField::chosen, this, &NewCareDialog::showOrders);
    if (client)
        m_client->choose(*client);
    showOrders();
}

void NewCareDialog::build()
{
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->addField({u"client"_s, tr("&Client"), m_client, {}, Form::Need::Required});
    m_form->addField({u"order"_s, tr("&Order"), m_order, {}, Form::Need::Required});
    m_form->addFields(
        {{u"kind"_s, tr("&Kind"), m_kind}, {u"performer"_s, tr("Carried out &by"), m_performer}});
    auto* make = makeButton(tr("Prepare the record"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(make);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(520));
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &NewCareDialog::prepare);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &NewCareDialog::prepare);
}

void NewCareDialog::showOrders()
{
    m_order->clear();
    const auto client = m_client->client();
    if (!client)
        return;
    const auto orders = m_desk.session().query(consultations::OrdersOf{*client});
    for (const auto& row : orders.value_or(std::vector<consultations::OrderRow>{})) {
        if (row.order.state == consultations::OrderState::Open)
            m_order->addItem(
                tr("%1 · %2 · %3 of %4 used")
                    .arg(row.serviceName.in(m_desk.language), row.order.day.toString(Qt::ISODate))
                    .arg(row.used)
                    .arg(row.order.sessions),
                row.order.id.value());
    }
}

void NewCareDialog::prepare()
{
    const qint64 order = m_order->currentData().toLongLong();
    if (!m_client->client())
        return m_form->showError(invalid(u"client"_s, u"required"_s));
    if (order == 0)
        return m_form->showError(invalid(u"order"_s, u"required"_s));
    const auto kind =
        fromCode<care::RecordKind>(m_kind->currentData().toString()).value_or(care::RecordKind::Session);
    const auto record = m_desk.session().run(care::PrepareCare{.client = *m_client->client(),
                                                               .order = consultations::OrderId(order),
                                                               .kind = kind,
                                                               .performer = personIn(*m_performer)});
    if (!record)
        return m_form->showError(record.error());
    accept();
    Q_EMIT prepared(record->value());
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/material_panel.h"

#include "core/care/material_commands.h"
#include "ui/care/care_text.h"
#include "ui/care/scan_edit.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

MaterialPanel::MaterialPanel(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_scan(new ScanEdit)
    , m_message(new InlineMessage)
    , m_entry(new QWidget)
    , m_form(new Form)
    , m_product(new QLineEdit)
    , m_lot(new QLineEdit)
    , m_registration(new QLineEdit)
    , m_expires(new DateEdit([this] { return m_desk.today(); }))
    , m_amount(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_off(makeButton(tr("&Take off")))
    , m_table(new ShortTable(
          tr("Materials"),
          {{tr("Product"), 0}, {tr("Lot"), 96}, {tr("Use by"), 92}, {tr("Amount"), 84}, {tr("Used by"), 84}}))
{
    m_scan->setPlaceholderText(tr("Scan the package here, or type its code and press Enter"));
    m_scan->setAccessibleName(tr("Scan a package"));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->addFields({{u"product"_s, tr("&Product"), m_product},
                       {u"lot"_s, tr("L&ot"), m_lot},
                       {u"expires"_s, tr("&Use by"), m_expires}});
    m_form->addFields({{u"registration"_s, tr("&Registration number"), m_registration},
                       {u"amount"_s, tr("A&mount"), m_amount},
                       {u"unit"_s, tr("U&nit"), m_unit}});
    auto* add = makeButton(tr("&Use it"), ButtonRole::Primary);
    auto* row = makeRow();
    row->addWidget(m_off);
    row->addStretch();
    row->addWidget(add);
    auto* entry = makeColumn(8);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->addWidget(m_scan);
    entry->addWidget(m_message);
    entry->addWidget(m_form);
    entry->addLayout(row);
    m_entry->setLayout(entry);
    m_table->setEmptyState(
        {Icon::Service, tr("What was used stands here with lot and last day, so that a recall finds everybody who received it."), {}});
    auto* column = makeColumn(10);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->addWidget(m_entry);
    column->addWidget(m_table, 1);
    setLayout(column);
    connect(m_scan, &QLineEdit::returnPressed, this, &MaterialPanel::scan);
    connect(add, &QPushButton::clicked, this, &MaterialPanel::use);
    connect(m_form, &Form::submitted, this, &MaterialPanel::use);
    connect(m_off, &QPushButton::clicked, this, &MaterialPanel::takeOff);
}

void MaterialPanel::show(const care::CarePage& page)
{
    m_record = page.row.record.id;
    m_used = page.materials;
    m_entry->setVisible(page.row.record.state == care::RecordState::Running &&
                        m_desk.session().can(care::kWorkCare));
    m_off->setEnabled(!m_used.empty());
    m_table->clearRows();
    for (const care::UsedMaterial& used : m_used) {
        const QString expires = used.lot.expires ? m_format.date(*used.lot.expires) : QString();
        const QString lot = used.lot.recalledAt ? u"▲ "_s + used.lot.lot : used.lot.lot;
        m_table->addRow(used.use.id.value(),
                        {used.lot.product,
                         lot,
                         expires,
                         (used.use.amount + u' ' + used.use.unit).trimmed(),
                         nameIn(page.names, used.use.usedBy)});
    }
}

void MaterialPanel::scan()
{
    const auto scanned = m_desk.session().query(care::ReadProductCode{m_scan->text()});
    if (!scanned)
        return m_message->say(Tone::Danger, errorText(scanned.error()));
    m_code = scanned->code;
    m_product->setText(scanned->details.product);
    m_lot->setText(scanned->details.lot);
    m_registration->setText(scanned->details.registration);
    m_expires->clear();
    if (scanned->details.expires)
        m_expires->setDate(*scanned->details.expires);
    if (!scanned->obstacle.isEmpty())
        return m_message->say(Tone::Danger,
                              errorText(makeError(ErrorCode::Conflict, scanned->obstacle)));
    if (scanned->known && !m_lot->text().isEmpty())
        return use();
    m_message->say(Tone::Info,
                   tr("A new product or lot: complete it once, next time one scan is enough."));
    (m_product->text().isEmpty() ? m_product : m_lot)->setFocus();
}

care::LotDetails MaterialPanel::details() const
{
    care::LotDetails details{.gtin = m_code.gtin,
                             .product = m_product->text(),
                             .registration = m_registration->text(),
                             .lot = m_lot->text()};
    if (const auto phrase = m_expires->phrase())
        details.expires = phrase->date;
    return details;
}

void MaterialPanel::use()
{
    if (!m_record)
        return;
    const auto used = m_desk.session().run(care::UseMaterial{.record = *m_record,
                                                             .details = details(),
                                                             .serial = m_code.serial,
                                                             .amount = m_amount->text(),
                                                             .unit = m_unit->text(),
                                                             .scanned = m_scan->text()});
    if (!used) {
        const bool input = used.error().code == ErrorCode::Invalid;
        input ? m_form->showError(used.error())
              : m_message->say(Tone::Danger, errorText(used.error()));
        return;
    }
    const QString words = tr("Used: %1 %2").arg(m_product->text(), m_lot->text());
    clearFields();
    m_desk.offerUndo(words);
}

void MaterialPanel::clearFields()
{
    m_code = {};
    m_message->clear();
    m_form->clearErrors();
    m_expires->clear();
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(m_scan), m_product, m_lot, m_registration, m_amount, m_unit})
        edit->clear();
    m_scan->setFocus();
}

void MaterialPanel::takeOff()
{
    const auto found =
        std::find_if(m_used.begin(), m_used.end(), [this](const care::UsedMaterial& used) {
            return used.use.id.value() == m_table->currentId();
        });
    if (found == m_used.end())
        return;
    const Status done = m_desk.session().run(care::RemoveMaterial{found->use.id, found->use.revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("Taken off"));
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/lots_page.h"

#include "core/care/material_commands.h"
#include "ui/care/care_print.h"
#include "ui/care/deviation_dialog.h"
#include "ui/care/scan_edit.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

LotsPage::LotsPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_search(new QLineEdit)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Lots"),
                             {{tr("Product"), 0},
                              {tr("Lot"), 110},
                              {tr("Use by"), 96},
                              {tr("State"), 150},
                              {tr("Clients"), 70, Qt::AlignRight}}))
    , m_recipients(new ShortTable(tr("Who received it"),
                                  {{clientWord(desk), 110},
                                   {tr("Number"), 80},
                                   {tr("Day"), 92},
                                   {tr("Service"), 0},
                                   {tr("Used by"), 84}}))
    , m_edit(makeButton(tr("&Open")))
    , m_recall(makeButton(tr("Reca&ll…"), ButtonRole::Danger))
    , m_who(makeButton(tr("&Who received it"), ButtonRole::Primary))
    , m_print(makeButton(tr("&Print")))
{
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Product, lot, code or registration number"));
    m_search->setAccessibleName(tr("Search lots"));
    auto* header = new PageHeader(tr("Lots and recalls"));
    auto* add = makeButton(tr("&New lot"));
    const bool keeps = desk.session().can(care::kLots);
    add->setVisible(keeps);
    m_edit->setVisible(keeps);
    m_recall->setVisible(keeps);
    m_who->setVisible(desk.session().can(care::kTraceLots));
    for (QPushButton* button : {m_edit, add, m_recall, m_print, m_who})
        header->addAction(button);
    m_table->setEmptyState(
        {Icon::Service, tr("A lot stands here as soon as its package is scanned on a record, or when you enter it."), {}});
    m_recipients->setEmptyState(
        {Icon::People, tr("Choose a lot and ask who received it. The question is noted."), {}});
    auto* lots = new Card(Card::Padding::None);
    lots->body()->addWidget(m_table);
    auto* recipients = new Card(Card::Padding::None);
    recipients->body()->addWidget(m_recipients);
    auto* splitter = new QSplitter;
    splitter->addWidget(lots);
    splitter->addWidget(recipients);
    splitter->setSizes({scaled(540), scaled(460)});
    splitter->setChildrenCollapsible(false);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_search);
    column->addWidget(splitter, 1);
    connect(m_search, &QLineEdit::textChanged, this, &LotsPage::refresh);
    connect(m_table, &ShortTable::rowChosen, this, &LotsPage::updateButtons);
    connect(m_table, &ShortTable::rowActivated, this, &LotsPage::showRecipients);
    connect(m_who, &QPushButton::clicked, this, &LotsPage::showRecipients);
    connect(m_recall, &QPushButton::clicked, this, &LotsPage::toggleRecall);
    connect(add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const care::LotRow* row = current())
            edit(row->lot);
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_traced)
            previewRecipients(m_desk, m_format, *m_traced, m_found, this);
    });
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "material_lot") || concerns(changes, "material_use"))
            refresh();
    });
    refresh();
}

QString LotsPage::stateOf(const care::MaterialLot& lot) const
{
    const LocalDate today = m_desk.today();
    if (lot.recalledAt)
        return tr("▲ recalled");
    if (lot.expires && *lot.expires < today)
        return tr("▲ expired");
    return lot.expires && *lot.expires < today.addDays(care::kNearExpiryDays)
               ? tr("◆ %n day(s) left", nullptr, int(today.daysTo(*lot.expires)))
               : QString();
}

void LotsPage::refresh()
{
    const qint64 chosen = m_table->currentId();
    m_rows = m_desk.session()
                 .query(care::ListLots{.text = m_search->text()})
                 .value_or(std::vector<care::LotRow>{});
    m_table->clearRows();
    for (const care::LotRow& row : m_rows)
        m_table->addRow(row.lot.id.value(),
                        {row.lot.product,
                         row.lot.lot,
                         row.lot.expires ? m_format.date(*row.lot.expires) : QString(),
                         stateOf(row.lot),
                         QString::number(row.clients)});
    m_table->chooseId(chosen);
    updateButtons();
}

const care::LotRow* LotsPage::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const care::LotRow& row) {
        return row.lot.id.value() == m_table->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void LotsPage::updateButtons()
{
    const care::LotRow* row = current();
    m_edit->setEnabled(row != nullptr);
    m_recall->setEnabled(row != nullptr);
    m_who->setEnabled(row != nullptr);
    m_print->setEnabled(m_traced.has_value());
    m_recall->setText(row && row->lot.recalledAt ? tr("&Lift the recall…") : tr("Reca&ll…"));
}

void LotsPage::showRecipients()
{
    const care::LotRow* row = current();
    if (!row)
        return;
    auto found = m_desk.session().query(care::WhoReceivedLot{row->lot.id});
    if (!found)
        return m_message->say(Tone::Danger, errorText(found.error()));
    m_message->clear();
    m_found = *std::move(found);
    m_traced = row->lot;
    m_recipients->clearRows();
    for (const care::LotRecipient& each : m_found)
        m_recipients->addRow(each.client.value(),
                             {each.clientName,
                              each.clientNumber,
                              m_format.date(each.day),
                              each.serviceName.in(m_desk.language),
                              each.usedByName});
    updateButtons();
}

void LotsPage::edit(std::optional<care::MaterialLot> lot)
{
    auto* dialog = new LotDialog(m_desk, std::move(lot), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LotsPage::toggleRecall()
{
    const care::LotRow* row = current();
    if (!row)
        return;
    const care::MaterialLot lot = row->lot;
    const auto send = [this, lot](const care::DeviationDetails& details, const session::DraftKey& draft) {
        return lot.recalledAt
                   ? m_desk.session().run(care::LiftRecall{lot.id, lot.revision, details.reason}, draft)
                   : m_desk.session().run(care::RecallLot{lot.id, lot.revision, details.reason}, draft);
    };
    const QString title = lot.recalledAt ? tr("Lift the recall of lot %1").arg(lot.lot)
                                         : tr("Recall lot %1").arg(lot.lot);
    auto* dialog = new DeviationDialog(m_desk,
                                       title,
                                       lot.id.value(),
                                       care::DeviationCategory::Product,
                                       DeviationDialog::Client::Nobody,
                                       send,
                                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

LotDialog::LotDialog(const Desk& desk, std::optional<care::MaterialLot> lot, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lot(std::move(lot))
    , m_form(new Form)
    , m_scan(new ScanEdit)
    , m_gtin(new QLineEdit)
    , m_product(new QLineEdit)
    , m_number(new QLineEdit)
    , m_registration(new QLineEdit)
    , m_expires(new DateEdit([this] { return m_desk.today(); }))
{
    setWindowTitle(m_lot ? tr("Lot %1").arg(m_lot->lot) : tr("New lot"));
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->addField({u"scan"_s, tr("&Scan the package"), m_scan});
    m_form->addField({u"product"_s, tr("&Product"), m_product, {}, Form::Need::Required});
    m_form->addFields({{u"lot"_s, tr("L&ot"), m_number, {}, Form::Need::Required},
                       {u"expires"_s, tr("&Use by"), m_expires}});
    m_form->addFields({{u"gtin"_s, tr("Product &code"), m_gtin},
                       {u"registration"_s, tr("&Registration number"), m_registration}});
    if (m_lot) {
        m_gtin->setText(m_lot->gtin);
        m_product->setText(m_lot->product);
        m_number->setText(m_lot->lot);
        m_registration->setText(m_lot->registration);
        if (m_lot->expires)
            m_expires->setDate(*m_lot->expires);
    }
    auto* keep = makeButton(m_lot ? tr("Keep the changes") : tr("Enter the lot"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(480));
    connect(m_scan, &QLineEdit::returnPressed, this, &LotDialog::scan);
    connect(keep, &QPushButton::clicked, this, &LotDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &LotDialog::save);
}

void LotDialog::scan()
{
    const auto scanned = m_desk.session().query(care::ReadProductCode{m_scan->text()});
    if (!scanned) {
        Error error = scanned.error();
        for (FieldError& field : error.fields)
            field.field = u"scan"_s;
        return m_form->showError(error);
    }
    m_form->clearErrors();
    m_gtin->setText(scanned->details.gtin);
    m_product->setText(scanned->details.product);
    m_number->setText(scanned->details.lot);
    m_registration->setText(scanned->details.registration);
    if (scanned->details.expires)
        m_expires->setDate(*scanned->details.expires);
}

void LotDialog::save()
{
    care::LotDetails details{.gtin = m_gtin->text().trimmed(),
                             .product = m_product->text(),
                             .registration = m_registration->text(),
                             .lot = m_number->text()};
    if (const auto phrase = m_expires->phrase())
        details.expires = phrase->date;
    const Status done = m_lot
                            ? m_desk.session().run(care::EditLot{m_lot->id, m_lot->revision, details})
                            : m_desk.session().run(care::AddLot{details}).transform([](auto) {});
    if (!done)
        return m_form->showError(done.error());
    accept();
    m_desk.offerUndo(m_lot ? tr("Changed") : tr("Entered"));
}

} // namespace seraph::ui

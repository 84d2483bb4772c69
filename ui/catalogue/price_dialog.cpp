// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/price_dialog.h"

#include "core/catalogue/price_commands.h"
#include "ui/catalogue/service_html.h"
#include "ui/desk/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

enum Column { Kind, Name, Amount, Columns };

} // namespace

PriceDialog::PriceDialog(const Desk& desk, const ServiceDetail& detail, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_service(detail.row.service.id)
    , m_message(new InlineMessage)
    , m_lines(new QTableWidget(0, Columns))
    , m_total(makeLabel({}, LabelRole::Strong))
    , m_note(new QLineEdit)
    , m_from(new QDateEdit(desk.today()))
{
    setWindowTitle(tr("Price of %1").arg(detail.row.service.name().in(desk.language)));
    for (const PriceVersion& price : detail.prices) {
        if (price.state == VersionState::Draft)
            m_draft = price;
    }
    if (m_draft) {
        m_before = m_draft->lines;
        m_note->setText(m_draft->changeNote);
    } else if (detail.row.price) {
        m_before = detail.row.price->lines;
    }
    build();
    for (const PriceLine& line : m_before)
        addLine(line);
    showTotal();
    resize(scaled(560), scaled(460));
}

void PriceDialog::build()
{
    m_lines->setHorizontalHeaderLabels({tr("Kind"), tr("What"), tr("Amount")});
    m_lines->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_lines->setColumnWidth(Kind, scaled(180));
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    m_lines->verticalHeader()->hide();
    m_lines->setAccessibleName(tr("Price lines"));
    m_note->setPlaceholderText(tr("Why it changes; clients are told this"));
    m_note->setAccessibleName(tr("Why it changes"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setFixedWidth(scaled(130));
    m_from->setAccessibleName(tr("In force from"));
    auto* add = makeButton(tr("&Add a line"));
    auto* remove = makeButton(tr("&Remove the line"));
    auto* leave = makeButton(tr("Cancel"));
    auto* keepButton = makeButton(tr("Keep the draft"));
    auto* releaseButton = makeButton(tr("Release"), ButtonRole::Primary);
    releaseButton->setEnabled(m_desk.session().can(kRelease));
    auto* lineButtons = makeRow();
    lineButtons->addWidget(add);
    lineButtons->addWidget(remove);
    lineButtons->addStretch();
    lineButtons->addWidget(m_total);
    auto* buttons = makeRow();
    buttons->addWidget(makeLine(tr("In force from")));
    buttons->addWidget(m_from);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keepButton);
    buttons->addWidget(releaseButton);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addWidget(m_lines, 1);
    column->addLayout(lineButtons);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setLayout(column);
    connect(add, &QPushButton::clicked, this, [this] { addLine({}); });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int row = m_lines->currentRow();
        m_lines->removeRow(row);
        if (row >= 0 && std::size_t(row) < m_before.size())
            m_before.erase(m_before.begin() + row);
        showTotal();
    });
    connect(m_lines, &QTableWidget::itemChanged, this, &PriceDialog::showTotal);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(keepButton, &QPushButton::clicked, this, &PriceDialog::keep);
    connect(releaseButton, &QPushButton::clicked, this, &PriceDialog::release);
}

void PriceDialog::addLine(const PriceLine& line)
{
    const int row = m_lines->rowCount();
    m_lines->insertRow(row);
    auto* kind = new QComboBox;
    for (const auto& [value, code] : Codes<LineKind>::kAll)
        kind->addItem(codeText(QString::fromLatin1(code)), int(value));
    kind->setCurrentIndex(kind->findData(int(line.kind)));
    m_lines->setCellWidget(row, Kind, kind);
    m_lines->setItem(row, Name, new QTableWidgetItem(line.name.in(m_desk.language)));
    auto* amount = new QTableWidgetItem(line.amount == Money() ? QString() : amountText(line.amount));
    amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lines->setItem(row, Amount, amount);
}

PriceDetails PriceDialog::details() const
{
    PriceDetails details;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        PriceLine line = std::size_t(row) < m_before.size() ? m_before[std::size_t(row)] : PriceLine();
        line.kind =
            LineKind(static_cast<QComboBox*>(m_lines->cellWidget(row, Kind))->currentData().toInt());
        QString& name = m_desk.language == Language::Chinese ? line.name.zh : line.name.en;
        const QTableWidgetItem* typedName = m_lines->item(row, Name);
        const QTableWidgetItem* typed = m_lines->item(row, Amount);
        name = typedName ? typedName->text().trimmed() : QString();
        line.amount = typed ? typedAmount(typed->text()) : Money();
        details.lines.push_back(line);
    }
    details.changeNote = m_note->text().trimmed();
    if (m_draft)
        details.lowest = m_draft->lowest;
    return details;
}

void PriceDialog::showTotal()
{
    m_total->setText(tr("Total %1").arg(amountText(total(details().lines))));
}

Result<PriceVersionId> PriceDialog::saveDraft()
{
    const auto seen = m_draft ? std::optional(m_draft->revision) : std::nullopt;
    return m_desk.session().run(SavePriceDraft{m_service, seen, details()});
}

void PriceDialog::keep()
{
    const auto saved = saveDraft();
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    m_desk.offerUndo(tr("Draft kept"));
    accept();
}

void PriceDialog::release()
{
    const auto saved = saveDraft();
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    const auto detail = m_desk.session().query(OpenService{m_service});
    if (!detail)
        return m_message->say(Tone::Danger, errorText(detail.error()));
    for (const PriceVersion& price : detail->prices) {
        if (price.id == *saved)
            m_draft = price;
    }
    const Status released =
        m_desk.session().run(ReleasePrice{*saved, m_draft->revision, m_from->date()});
    if (!released)
        return m_message->say(Tone::Danger, errorText(released.error()));
    accept();
}

} // namespace seraph::ui

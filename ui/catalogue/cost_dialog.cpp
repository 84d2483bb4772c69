// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cost_dialog.h"

#include "core/catalogue/price_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

constexpr int kNoteHeight = 56;

} // namespace

CostDialog::CostDialog(const Desk& desk,
                       const Format& format,
                       const ServiceRow& service,
                       std::optional<CostSheet> sheet,
                       QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_service(service)
    , m_sheet(std::move(sheet))
    , m_message(new InlineMessage)
    , m_grid(new EntryGrid(tr("Internal cost"), {{tr("What it costs"), 280}, {tr("Amount"), 120}}))
    , m_total(makeLabel({}, LabelRole::Strong))
    , m_note(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Internal cost of %1").arg(service.service.name().in(desk.language)));
    build();
    if (m_sheet) {
        std::vector<QStringList> rows;
        for (const CostLine& line : m_sheet->lines)
            rows.push_back({line.name, amountText(line.amount)});
        m_grid->setRows(rows);
        m_note->setPlainText(m_sheet->note);
    }
    showTotal();
    connect(m_grid, &QTableWidget::itemChanged, this, &CostDialog::showTotal);
}

void CostDialog::build()
{
    m_note->setFixedHeight(scaled(kNoteHeight));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What the price rests on: market, benchmark, supplier"));
    m_note->setAccessibleName(tr("What the price rests on"));
    auto* keep = makeButton(tr("Keep"), ButtonRole::Primary);
    keep->setObjectName(u"keepCost"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addWidget(m_total, 1);
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_grid);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(
        makeLabel(tr("For those who decide prices. It is never printed, and no client sees it."),
                  LabelRole::Note));
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(520), scaled(440));
    connect(keep, &QPushButton::clicked, this, &CostDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

std::vector<CostLine> CostDialog::lines() const
{
    std::vector<CostLine> lines;
    for (const QStringList& row : m_grid->rows())
        lines.push_back({row.value(0), typedAmount(row.value(1))});
    return lines;
}

void CostDialog::showTotal()
{
    const Money cost = total(lines());
    QString text = tr("Together %1").arg(m_format.money(cost.minorUnits()));
    if (m_service.price)
        text += u" · "_s +
                tr("price %1, left %2")
                    .arg(m_format.money(m_service.price->amount.minorUnits()),
                         m_format.money(m_service.price->amount.minorUnits() - cost.minorUnits()));
    m_total->setText(text);
}

void CostDialog::save()
{
    const auto seen = m_sheet ? std::optional(m_sheet->revision) : std::nullopt;
    const auto saved = m_desk.session().run(
        SaveCostSheet{m_service.service.id, seen, lines(), m_note->toPlainText()});
    if (!saved)
        return m_message->say(Tone::Danger, errorText(saved.error()));
    m_desk.offerUndo(tr("Internal cost kept"));
    accept();
}

void openCostDialog(const Desk& desk, const Format& format, const ServiceRow& service, QWidget* parent)
{
    const auto sheet = desk.session().query(OpenCostSheet{service.service.id});
    if (!sheet)
        return desk.toast.show(errorText(sheet.error()));
    (new CostDialog(desk, format, service, *sheet, parent))->open();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing_page.h"

#include "ui/documents/printer_test_page.h"
#include "ui/documents/sample_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

using documents::DocumentKind;
using documents::Paper;

constexpr int kPrinterWidth = 240;
constexpr int kPaperWidth = 150;

} // namespace

PrintingPage::PrintingPage(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
{
    auto* header = new PageHeader(tr("Printing"));
    auto* again = makeButton(tr("&Look for printers"));
    auto* test = makeButton(tr("Print a &test page"), ButtonRole::Primary);
    again->setIcon(icon(Icon::Refresh));
    header->addAction(again);
    header->addAction(test);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("Where each document goes"), tr("On this PC")));
    card->body()->addWidget(makeScrollArea(buildLines()), 1);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    connect(again, &QPushButton::clicked, &desk.print, &PrintDesk::look);
    connect(test, &QPushButton::clicked, this, &PrintingPage::previewTestPage);
    connect(&desk.print, &PrintDesk::printersFound, this, &PrintingPage::showPrinters);
    showPrinters();
    desk.print.look();
}

QWidget* PrintingPage::buildLines()
{
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int column = 0;
    for (const QString& title : {tr("Document"), tr("Printer"), tr("Paper")})
        grid->addWidget(makeLine(title, LabelRole::Note), 0, column++);
    for (const auto& [kind, code] : Codes<DocumentKind>::kAll)
        addLine(*grid, kind);
    grid->setColumnMinimumWidth(0, scaled(180));
    grid->setColumnStretch(grid->columnCount(), 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return lines;
}

void PrintingPage::addLine(QGridLayout& grid, DocumentKind kind)
{
    Line line{kind, new QComboBox, new QComboBox};
    const QString name = documents::kindName(kind);
    line.printer->setAccessibleName(tr("Printer for: %1").arg(name));
    line.printer->setFixedWidth(scaled(kPrinterWidth));
    line.paper->setAccessibleName(tr("Paper for: %1").arg(name));
    line.paper->setFixedWidth(scaled(kPaperWidth));
    for (const Paper paper : documents::kPapers)
        line.paper->addItem(documents::paperName(paper), toCode(paper));
    line.paper->setCurrentIndex(
        line.paper->findData(toCode(m_desk.print.printing().choiceFor(kind).paper)));
    auto* look = makeButton(tr("Preview"));
    look->setAccessibleName(tr("Preview of: %1").arg(name));
    const int row = grid.rowCount();
    grid.addWidget(makeLine(name), row, 0);
    grid.addWidget(line.printer, row, 1);
    grid.addWidget(line.paper, row, 2);
    grid.addWidget(look, row, 3);
    connect(line.printer, &QComboBox::activated, this, [this, line] { remember(line); });
    connect(line.paper, &QComboBox::activated, this, [this, line] { remember(line); });
    connect(look, &QPushButton::clicked, this, [this, kind] { previewSample(kind); });
    m_lines.push_back(line);
}

void PrintingPage::showPrinters()
{
    documents::Printing& printing = m_desk.print.printing();
    const QStringList names = printing.printerNames();
    for (const Line& line : m_lines) {
        line.printer->clear();
        line.printer->addItems(names);
        line.printer->setCurrentText(printing.choiceFor(line.kind).printer);
        line.printer->setEnabled(!names.isEmpty());
        if (names.isEmpty())
            line.printer->addItem(tr("no printer"));
    }
    if (m_desk.print.isLooking())
        m_message->say(Tone::Info, tr("Looking for printers…"));
    else if (names.isEmpty())
        m_message->say(
            Tone::Info, tr("This PC has no printer. Pages can be saved as PDF, except those that open something."));
    else
        m_message->clear();
}

void PrintingPage::remember(const Line& line)
{
    const auto paper =
        fromCode<Paper>(line.paper->currentData().toString()).value_or(documents::usualPaper(line.kind));
    m_desk.print.printing().choose(
        line.kind, {line.printer->isEnabled() ? line.printer->currentText() : QString(), paper});
}

void PrintingPage::previewSample(DocumentKind kind)
{
    const auto samples = documents::sampleDocuments(m_desk.language);
    const auto found = std::find_if(
        samples.begin(), samples.end(), [kind](const auto& sample) { return sample.kind == kind; });
    if (found != samples.end())
        m_desk.print.preview(*found, this);
}

void PrintingPage::previewTestPage()
{
    const documents::PrintChoice choice = m_desk.print.printing().choiceFor(DocumentKind::TestPage);
    m_desk.print.preview(documents::printerTestPage(choice.printer, choice.paper, m_desk.imprint()),
                         this);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/print_preview.h"

#include "ui/widgets/error_presenter.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_strip.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/user_prompts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

using documents::Care;
using documents::Paper;

constexpr int kPanelWidth = 280;
constexpr int kMostCopies = 50;

void addField(QVBoxLayout& column, QLabel* label, QWidget* field)
{
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(4);
}

// What Windows and macOS do not allow in file names.
QString fileNameOf(const documents::Document& document)
{
    // With its number or month, so that the next one does not take its place.
    QString name = document.title + u' ' + document.identifier;
    for (const QChar forbidden : u"\\/:*?\"<>|"_s)
        name.replace(forbidden, u' ');
    return name.simplified() + u".pdf"_s;
}

} // namespace

PrintPreview::PrintPreview(documents::Document document,
                           documents::Printing& printing,
                           UserPrompts& prompts,
                           QWidget* parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_printing(printing)
    , m_prompts(prompts)
{
    // Its own title where it has one: a letter to a client is no "list".
    setWindowTitle(tr("Print: %1")
                       .arg(m_document.title.isEmpty() ? documents::kindName(m_document.kind)
                                                       : m_document.title));
    auto* row = makeRow(0);
    row->addLayout(buildPages(), 1);
    row->addLayout(buildChoices());
    setLayout(row);
    fillChoices();
    showPages();
    resize(scaled(960), scaled(680));
}

PrintPreview::~PrintPreview() = default;

QLayout* PrintPreview::buildPages()
{
    m_pages = new PageStrip;
    m_pages->setObjectName(u"pageStrip"_s);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setAccessibleName(tr("Pages"));
    scroll->setWidget(m_pages);
    auto* column = makeColumn(0);
    column->addWidget(scroll);
    return column;
}

QLayout* PrintPreview::buildChoices()
{
    auto* column = makeColumn();
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    auto* title = makeLabel(m_document.title, LabelRole::Section);
    title->setFixedWidth(scaled(kPanelWidth));
    column->addWidget(title);
    m_pageCount = makeLabel({}, LabelRole::Note);
    column->addWidget(m_pageCount);
    column->addSpacing(8);
    column->addLayout(buildFields());
    m_message = new InlineMessage;
    m_errors = new ErrorPresenter(*m_message, this);
    column->addWidget(m_message);
    column->addStretch();

    m_printButton = makeButton(tr("Print"), ButtonRole::Primary);
    m_printButton->setObjectName(u"printButton"_s);
    m_saveButton = makeButton(tr("Save as PDF…"));
    m_saveButton->setObjectName(u"savePdfButton"_s);
    auto* cancel = makeButton(tr("Cancel"), ButtonRole::Quiet);
    for (QPushButton* button : {m_printButton, m_saveButton, cancel})
        column->addWidget(button);
    connect(m_printButton, &QPushButton::clicked, this, &PrintPreview::onPrintClicked);
    connect(m_saveButton, &QPushButton::clicked, this, &PrintPreview::onSaveClicked);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return column;
}

QLayout* PrintPreview::buildFields()
{
    m_printerBox = new QComboBox;
    m_printerBox->setObjectName(u"printerCombo"_s);
    m_paperBox = new QComboBox;
    m_paperBox->setObjectName(u"paperCombo"_s);
    m_copiesBox = new QSpinBox;
    m_copiesBox->setObjectName(u"copiesSpin"_s);
    m_copiesBox->setRange(1, kMostCopies);
    m_reasonBox = new QComboBox;
    m_reasonBox->setObjectName(u"reasonCombo"_s);
    m_reasonBox->setEditable(true);
    m_reasonBox->addItems({tr("For the person it is about"),
                           tr("For work on site"),
                           tr("For the files"),
                           tr("For an authority or a court")});
    m_reasonBox->setCurrentIndex(-1);
    m_reasonBox->lineEdit()->setPlaceholderText(tr("Choose or type"));
    m_reasonLabel = makeLine(tr("Why is it printed?"), LabelRole::Note);
    auto* column = makeColumn(4);
    addField(*column, makeLine(tr("Printer"), LabelRole::Note), m_printerBox);
    addField(*column, makeLine(tr("Paper"), LabelRole::Note), m_paperBox);
    addField(*column, makeLine(tr("Copies"), LabelRole::Note), m_copiesBox);
    addField(*column, m_reasonLabel, m_reasonBox);
    return column;
}

void PrintPreview::fillChoices()
{
    for (const Paper paper : documents::kPapers)
        m_paperBox->addItem(documents::paperName(paper), toCode(paper));
    m_paperBox->setCurrentIndex(
        m_paperBox->findData(toCode(m_printing.choiceFor(m_document.kind).paper)));
    connect(m_paperBox, &QComboBox::currentIndexChanged, this, &PrintPreview::showPages);
    m_saveButton->setVisible(m_document.care != Care::Secret);
    m_reasonBox->setVisible(m_document.care == Care::Personal);
    m_reasonLabel->setVisible(m_document.care == Care::Personal);
    refreshPrinters();
}

void PrintPreview::refreshPrinters()
{
    const QString before = m_printerBox->currentText();
    m_printerBox->clear();
    m_printerBox->addItems(m_printing.printerNames());
    const int kept = m_printerBox->findText(before);
    m_printerBox->setCurrentText(
        kept >= 0 && !before.isEmpty() ? before : m_printing.choiceFor(m_document.kind).printer);
    const bool hasPrinter = m_printerBox->count() > 0;
    m_printButton->setEnabled(hasPrinter);
    m_printerBox->setEnabled(hasPrinter);
    sayWhatToKnow();
}

void PrintPreview::sayWhatToKnow()
{
    const bool secret = m_document.care == Care::Secret;
    if (m_printerBox->count() == 0)
        m_message->say(
            Tone::Info,
            secret ? tr("This PC has no printer. This page is never saved as a file: connect a "
                        "printer, or copy it out by hand.")
                   : tr("This PC has no printer. Save the page as PDF and print it elsewhere."));
    else if (secret)
        m_message->say(Tone::Warning,
                       tr("Whoever holds this page can get in. Take it from the printer at once."));
    else
        m_message->clear();
}

void PrintPreview::showPages()
{
    m_pages->show(m_document, paper());
    m_pageCount->setText(tr("%n page(s)", nullptr, m_pages->pageCount()));
}

Paper PrintPreview::paper() const
{
    return fromCode<Paper>(m_paperBox->currentData().toString()).value_or(Paper::A4);
}

QString PrintPreview::reason() const
{
    return m_reasonBox->currentText();
}

void PrintPreview::onPrintClicked()
{
    const documents::Printing::Request request{
        {m_printerBox->currentText(), paper()}, m_copiesBox->value(), reason()};
    if (!m_deliver)
        return finish(m_printing.print(m_document, request), {});
    auto outgoing = m_printing.begin(m_document, request);
    if (!outgoing)
        return finish(fail(std::move(outgoing).error()), {});
    m_printButton->setEnabled(false);
    m_deliver(*std::move(outgoing), [this](const Status& printed) {
        m_printButton->setEnabled(true);
        finish(printed, {});
    });
}

void PrintPreview::onSaveClicked()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts.saveFile(
        this,
        {tr("Save as PDF"), QDir(folder).filePath(fileNameOf(m_document)), {tr("PDF files (*.pdf)")}},
        [this](const std::optional<QString>& file) {
            if (file)
                finish(m_printing.saveAsPdf(m_document, paper(), *file, reason()), *file);
        });
}

void PrintPreview::finish(const Status& done, const QString& file)
{
    if (!done) {
        m_errors->show(done.error());
        if (!done.error().fields.empty())
            m_reasonBox->setFocus();
        return;
    }
    if (file.isEmpty())
        Q_EMIT printed();
    else
        Q_EMIT saved(file);
    accept();
}

} // namespace seraph::ui

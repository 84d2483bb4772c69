// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_steps.h"
#include "ui/text/error_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using exchange::FileKind;
using exchange::SheetRow;

namespace {

constexpr int kMostColumnsShown = 40;
constexpr int kSamplesShown = 3;
constexpr int kHeaderChoices = 15;

QTableWidget* makeTable(const QString& name)
{
    auto* table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->verticalHeader()->setDefaultSectionSize(scaled(32));
    table->setMinimumHeight(scaled(240));
    return table;
}

QWidget* labelled(const std::vector<std::pair<QString, QComboBox*>>& boxes)
{
    auto* widget = new QWidget;
    auto* row = makeRow(8);
    for (const auto& [words, box] : boxes) {
        auto* label = makeLine(words);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    row->addStretch();
    widget->setLayout(row);
    return widget;
}

int columnsIn(const std::vector<SheetRow>& rows)
{
    int columns = 0;
    for (const SheetRow& row : rows) {
        if (!row.cells.empty())
            columns = std::max(columns, row.cells.back().column + 1);
    }
    return std::min(columns, kMostColumnsShown);
}

} // namespace

ImportSheetStep::ImportSheetStep(const Desk& desk, const Format& format, ImportPlan& plan)
    : ImportStep(desk, format, plan)
    , m_sheet(new QComboBox)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_headerRow(new QComboBox)
    , m_sheetRow(labelled({{tr("&Sheet"), m_sheet}}))
    , m_textRow(labelled({{tr("&Encoding"), m_encoding}, {tr("Se&parator"), m_separator}}))
    , m_table(makeTable(tr("The first rows")))
{
    auto* choices = makeRow(16);
    choices->addWidget(m_sheetRow);
    choices->addWidget(m_textRow);
    choices->addWidget(labelled({{tr("&Headers in row"), m_headerRow}}), 1);
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    setLayout(column);
    const QStringList separators{tr("comma"), tr("semicolon"), tr("tab"), tr("vertical bar")};
    for (qsizetype i = 0; i < separators.size(); ++i)
        m_separator->addItem(separators[i], exchange::knownSeparators()[i]);
    for (const QString& encoding : exchange::knownEncodings())
        m_encoding->addItem(encoding.toUpper(), encoding);
    for (QComboBox* box : {m_sheet, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportSheetStep::readAgain);
    connect(m_headerRow, &QComboBox::activated, this, [this] {
        useHeaderRow(m_headerRow->currentData().toInt());
    });
}

QString ImportSheetStep::explanation() const
{
    return tr("The first rows as they were read. If they look wrong, choose another sheet or "
              "another encoding.");
}

void ImportSheetStep::enter()
{
    fillChoices();
    showRows();
}

void ImportSheetStep::fillChoices()
{
    const exchange::FileForm& form = m_plan.understood.preview.form;
    const bool workbook = form.kind == FileKind::Workbook;
    m_sheetRow->setVisible(workbook && form.sheets.size() > 1);
    m_textRow->setVisible(!workbook);
    m_sheet->clear();
    for (const exchange::SheetName& sheet : form.sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    const auto shown = std::find_if(
        form.sheets.begin(), form.sheets.end(), [](const auto& sheet) { return !sheet.hidden; });
    m_sheet->setCurrentIndex(m_plan.job.request.sheet >= 0
                                 ? m_plan.job.request.sheet
                                 : int(shown == form.sheets.end() ? 0 : shown - form.sheets.begin()));
    m_encoding->setCurrentIndex(m_encoding->findData(form.encoding));
    m_separator->setCurrentIndex(m_separator->findData(form.separator));
}

void ImportSheetStep::readAgain()
{
    const bool workbook = m_plan.understood.preview.form.kind == FileKind::Workbook;
    exchange::ReadRequest request;
    if (workbook) {
        request.sheet = m_sheet->currentIndex();
    } else {
        request.encoding = m_encoding->currentData().toString();
        request.separator = m_separator->currentData().toString();
    }
    m_desk.jobs.run<exchange::UnderstoodFile>(
        this,
        tr("Looking at the file"),
        [&workspace = m_desk.workspace, job = m_plan.job, request](
            const session::Work&) -> Result<exchange::UnderstoodFile> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return exchange::understand(*session, job.kind, job.file, request);
        },
        [this, request](Result<exchange::UnderstoodFile> understood) {
            if (!understood)
                return m_message->say(Tone::Danger, errorText(understood.error()));
            m_message->clear();
            m_plan.job.request = request;
            m_plan.understood = *std::move(understood);
            m_plan.job.map = m_plan.understood.map;
            showRows();
        });
}

void ImportSheetStep::useHeaderRow(int number)
{
    for (const SheetRow& row : m_plan.understood.preview.rows) {
        if (row.number == number)
            m_plan.job.map = exchange::mapFromRow(row, m_plan.understood.fields);
    }
    showRows();
}

void ImportSheetStep::showRows()
{
    const auto& rows = m_plan.understood.preview.rows;
    const int columns = columnsIn(rows);
    m_table->clear();
    m_table->setRowCount(int(rows.size()));
    m_table->setColumnCount(columns);
    m_headerRow->clear();
    QStringList letters;
    for (int column = 0; column < columns; ++column)
        letters << exchange::columnLetters(column);
    m_table->setHorizontalHeaderLabels(letters);
    for (int i = 0; i < int(rows.size()); ++i) {
        const SheetRow& row = rows[std::size_t(i)];
        const bool header = row.number == m_plan.job.map.headerRow;
        if (i < kHeaderChoices)
            m_headerRow->addItem(QString::number(row.number), row.number);
        m_table->setVerticalHeaderItem(i, new QTableWidgetItem(QString::number(row.number)));
        for (const exchange::SheetCell& cell : row.cells) {
            if (cell.column >= columns)
                break;
            auto* item = new QTableWidgetItem(cell.text.simplified());
            QFont font = item->font();
            font.setBold(header);
            item->setFont(font);
            m_table->setItem(i, cell.column, item);
        }
    }
    m_headerRow->setCurrentIndex(m_headerRow->findData(m_plan.job.map.headerRow));
}

bool ImportSheetStep::leave()
{
    if (m_plan.understood.preview.rows.empty()) {
        m_message->say(Tone::Warning, tr("There is nothing in this sheet."));
        return false;
    }
    return true;
}

ImportColumnsStep::ImportColumnsStep(const Desk& desk, const Format& format, ImportPlan& plan)
    : ImportStep(desk, format, plan)
    , m_table(makeTable(tr("Columns of the file")))
{
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("For example"), tr("Becomes")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, scaled(190));
    m_table->setColumnWidth(2, scaled(220));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(40));
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    setLayout(column);
}

QString ImportColumnsStep::explanation() const
{
    return tr("Proposed from the headers. What you choose here is remembered for the next file "
              "with the same headers.");
}

void ImportColumnsStep::enter()
{
    m_message->clear();
    m_table->setRowCount(0);
    const auto& headers = m_plan.job.map.headers;
    for (auto header = headers.begin(); header != headers.end(); ++header)
        addColumn(header.key(), header.value());
}

void ImportColumnsStep::addColumn(int column, const QString& header)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(header));
    m_table->setItem(row, 1, new QTableWidgetItem(samples(column)));
    auto* box = new QComboBox;
    box->setAccessibleName(header);
    box->addItem(tr("— leave out —"), QString());
    for (const exchange::ImportField& field : m_plan.understood.fields) {
        const bool needed = field.need == exchange::FieldNeed::Must;
        const QString name = field.name.in(m_desk.language);
        box->addItem(needed ? name + u" *"_s : name, field.code);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_plan.job.map.fields.value(column))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        const QString field = box->currentData().toString();
        if (field.isEmpty())
            m_plan.job.map.fields.remove(column);
        else
            m_plan.job.map.fields.insert(column, field);
    });
    m_table->setCellWidget(row, 2, box);
}

QString ImportColumnsStep::samples(int column) const
{
    QStringList found;
    for (const SheetRow& row : m_plan.understood.preview.rows) {
        const QString text =
            row.number > m_plan.job.map.headerRow ? row.text(column).simplified() : QString();
        if (!text.isEmpty() && !found.contains(text))
            found << text;
        if (found.size() == kSamplesShown)
            break;
    }
    return found.join(u" · "_s);
}

bool ImportColumnsStep::leave()
{
    const Status fits = exchange::checkMap(m_plan.job.map, m_plan.understood.fields);
    if (fits)
        return true;
    const FieldError& first = fits.error().fields.front();
    const auto named = std::find_if(m_plan.understood.fields.begin(),
                                    m_plan.understood.fields.end(),
                                    [&](const auto& field) { return field.code == first.field; });
    const QString name = named != m_plan.understood.fields.end() ? named->name.in(m_desk.language)
                         : first.field == u"contact"_s ? tr("a phone or another way to reach them")
                                                       : tr("the client's number or name");
    m_message->say(Tone::Warning,
                   first.rule == u"twice"_s ? tr("Two columns cannot both become: %1.").arg(name)
                                            : tr("One column must become: %1.").arg(name));
    return false;
}

} // namespace seraph::ui

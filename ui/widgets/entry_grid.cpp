// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_grid.h"

#include "core/base/pinyin.h"
#include "ui/widgets/entry_check.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kFirstLines = 4;

/// Whether a cell says one of these, or nothing.
bool isChoice(const std::vector<EntryGrid::Choice>& choices, const QString& text)
{
    return text.isEmpty() || std::any_of(choices.begin(), choices.end(), [&text](const auto& choice) {
               return choice.text == text;
           });
}

/// Offers the choices of a column; text that names none of them stays as it is and shows that it was not understood.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    ChoiceDelegate(std::vector<EntryGrid::Choice> choices, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_choices(std::move(choices))
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* combo = new QComboBox(parent);
        for (const EntryGrid::Choice& choice : m_choices)
            combo->addItem(choice.text, choice.code);
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* combo = static_cast<QComboBox*>(editor);
        const QString text = index.data().toString();
        if (combo->findText(text) < 0)
            combo->insertItem(0, text); // looking is not choosing
        combo->setCurrentIndex(combo->findText(text));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentText());
    }

    bool isUnderstood(const QString& text) const { return isChoice(m_choices, text.trimmed()); }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!isUnderstood(option->text))
            option->palette.setColor(QPalette::Text, currentTokens().danger);
    }

private:
    std::vector<EntryGrid::Choice> m_choices;
};

} // namespace

EntryGrid::EntryGrid(const QString& accessibleName, std::vector<Column> columns, QWidget* parent)
    : QTableWidget(kFirstLines, static_cast<int>(columns.size()), parent)
    , m_columns(std::move(columns))
{
    setAccessibleName(accessibleName);
    QStringList titles;
    for (int i = 0; i < columnCount(); ++i) {
        const Column& column = m_columns[static_cast<std::size_t>(i)];
        titles.append(column.title);
        setColumnWidth(i, scaled(column.width));
        if (!column.choices.empty())
            setItemDelegateForColumn(i, new ChoiceDelegate(column.choices, this));
    }
    setHorizontalHeaderLabels(titles);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed | SelectedClicked);
    connect(this, &QTableWidget::itemChanged, this, &EntryGrid::keepEmptyLine);
}

QString EntryGrid::cellValue(int row, int column) const
{
    const QTableWidgetItem* cell = item(row, column);
    const QString text = cell ? cell->text().trimmed() : QString();
    const auto& choices = m_columns[static_cast<std::size_t>(column)].choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&text](const Choice& choice) {
        return choice.text == text;
    });
    return found == choices.end() ? text : found->code;
}

std::vector<QStringList> EntryGrid::rows() const
{
    std::vector<QStringList> result;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellValue(row, column));
        if (std::any_of(
                cells.begin(), cells.end(), [](const QString& cell) { return !cell.isEmpty(); }))
            result.push_back(cells);
    }
    return result;
}

void EntryGrid::setCell(int row, int column, const QString& text)
{
    const auto& choices = m_columns[static_cast<std::size_t>(column)].choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&text](const Choice& choice) {
        return choice.code == text || choice.text == text ||
               (!text.isEmpty() && matchQuality(text, choice.text) >= MatchQuality::Start);
    });
    setItem(row, column, new QTableWidgetItem(found == choices.end() ? text : found->text));
}

void EntryGrid::setRows(const std::vector<QStringList>& rows)
{
    setRowCount(std::max(kFirstLines, static_cast<int>(rows.size()) + 1));
    clearContents();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setCell(row, column, rows[static_cast<std::size_t>(row)].value(column));
    }
}

void EntryGrid::paste(const QString& tabSeparated)
{
    const QStringList lines = QString(tabSeparated).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const int top = std::max(0, currentRow());
    const int left = std::max(0, currentColumn());
    setRowCount(std::max(rowCount(), top + static_cast<int>(lines.size()) + 1));
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        for (int j = 0; j < cells.size() && left + j < columnCount(); ++j)
            setCell(top + i, left + j, cells[j].trimmed());
    }
}

void EntryGrid::keepEmptyLine()
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!cellValue(rowCount() - 1, column).isEmpty()) {
            setRowCount(rowCount() + 1);
            return;
        }
    }
}

void EntryGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        for (QTableWidgetItem* cell : selectedItems())
            cell->setText({});
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentRow() + 1 < rowCount()) {
        setCurrentCell(currentRow() + 1, currentColumn());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

bool isUnderstood(const EntryGrid& grid)
{
    for (int column = 0; column < grid.columnCount(); ++column) {
        const auto* choices = dynamic_cast<const ChoiceDelegate*>(grid.itemDelegateForColumn(column));
        for (int row = 0; choices && row < grid.rowCount(); ++row) {
            const QTableWidgetItem* cell = grid.item(row, column);
            if (cell && !choices->isUnderstood(cell->text()))
                return false;
        }
    }
    return true;
}

} // namespace seraph::ui

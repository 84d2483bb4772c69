// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paged_table_view.h"

#include "core/base/contract.h"
#include "core/exchange/sheet_writing.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/view_settings.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kMostCopiedRows = 5'000;
constexpr int kMostSummedRows = 2'000;
constexpr int kMostRememberedRows = 1'000;

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

PagedTableView::PagedTableView(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_empty(new EmptyState({}, viewport()))
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setUpHeader();
    m_empty->hide();
    connect(m_empty, &EmptyState::actionClicked, this, &PagedTableView::emptyActionClicked);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT rowActivated(m_model->idAt(index.row()));
    });
}

void PagedTableView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(scaled(40));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(scaled(kRowHeight));
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    connect(header, &QHeaderView::sectionClicked, this, &PagedTableView::onSectionClicked);
    connect(header, &QHeaderView::customContextMenuRequested, this, &PagedTableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &PagedTableView::saveLayout);
    connect(header, &QHeaderView::sectionMoved, this, &PagedTableView::saveLayout);
}

void PagedTableView::showModel(PagedTableModelBase& model, ViewSettings& settings, const QString& name)
{
    EXPECTS(!m_model);
    m_name = name;
    setModel(&model);
    m_model = &model;
    sizeSections();
    m_settings = &settings;
    restoreLayout();
    connectModel();
    model.refresh();
}

void PagedTableView::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PagedTableView::rememberSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PagedTableView::restoreSelection);
    connect(m_model, &PagedTableModelBase::refreshed, this, [this] {
        placeEmptyState();
        Q_EMIT statusChanged();
    });
}

void PagedTableView::setEmptyState(const EmptyState::View& view)
{
    m_empty->setView(view);
    placeEmptyState();
}

void PagedTableView::sizeSections()
{
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, scaled(m_model->columns()[static_cast<std::size_t>(i)].width));
}

std::vector<qint64> PagedTableView::selectedIds() const
{
    std::vector<qint64> ids;
    if (!selectionModel())
        return ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    return ids;
}

std::optional<qint64> PagedTableView::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->idAt(current.row())) : std::nullopt;
}

void PagedTableView::selectId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
}

QString PagedTableView::sumText(const QModelIndexList& rows) const
{
    QStringList sums;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto& total = m_model->columns()[static_cast<std::size_t>(column)].total;
        if (!total || isColumnHidden(column))
            continue;
        qint64 sum = 0;
        for (const QModelIndex& row : rows)
            sum += row.siblingAtColumn(column).data(PagedTableModelBase::NumberRole).toLongLong();
        sums.append(total(sum));
    }
    return sums.join(u" · "_s);
}

QString PagedTableView::statusText() const
{
    if (!m_model)
        return {};
    const QString count = QLocale().toString(m_model->rowCount());
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() < 2)
        return tr("%n row(s)", nullptr, m_model->rowCount())
            .replace(QString::number(m_model->rowCount()), count);
    const QString selected = tr("%1 of %2 selected").arg(QLocale().toString(rows.size()), count);
    const QString sums = rows.size() <= kMostSummedRows ? sumText(rows) : QString();
    return sums.isEmpty() ? selected : selected + u" · "_s + sums;
}

QString PagedTableView::selectedText() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    const auto line = [&columns](const std::function<QString(int)>& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(oneLine(cell(column)));
        return exchange::clipboardLine(cells);
    };
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines{line([this](int c) {
        return m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const QModelIndex& row : rows.first(std::min<qsizetype>(rows.size(), kMostCopiedRows)))
        lines.append(line([&row](int c) { return row.siblingAtColumn(c).data().toString(); }));
    return lines.join(u'\n') + u'\n';
}

void PagedTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) && m_model && !selectedIds().empty()) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_E)) {
        Q_EMIT exportRequested();
        return;
    }
    if (enter && currentId()) {
        Q_EMIT rowActivated(*currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PagedTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeEmptyState();
}

void PagedTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentIdChanged();
}

void PagedTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT statusChanged();
}

void PagedTableView::onSectionClicked(int section)
{
    if (m_model->columns()[static_cast<std::size_t>(section)].sorting == TableColumn::Sorting::No)
        return;
    const TableSort& now = m_model->sorting();
    const bool flip = now.column == section && now.order == Qt::AscendingOrder;
    const Qt::SortOrder order = flip ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(section, order);
    m_model->sort(section, order);
    saveLayout();
}

void PagedTableView::showColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction* action = menu->addAction(m_model->columns()[static_cast<std::size_t>(i)].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(isColumnHidden(i) ||
                           horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            setColumnHidden(i, !shown);
            saveLayout();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard widths")), &QAction::triggered, this, &PagedTableView::sizeSections);
    if (isSignalConnected(QMetaMethod::fromSignal(&PagedTableView::exportRequested)))
        connect(menu->addAction(tr("Save as a spreadsheet")),
                &QAction::triggered,
                this,
                &PagedTableView::exportRequested);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void PagedTableView::rememberSelection()
{
    m_rememberedIds = selectedIds();
    if (m_rememberedIds.size() > kMostRememberedRows)
        m_rememberedIds.clear();
    m_rememberedCurrent = currentId().value_or(0);
}

void PagedTableView::restoreSelection()
{
    QItemSelection selection;
    for (const qint64 id : m_rememberedIds) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (const int row = m_rememberedCurrent ? m_model->rowOf(m_rememberedCurrent) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    placeEmptyState();
}

void PagedTableView::placeEmptyState()
{
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(m_model && m_model->rowCount() == 0);
}

// A remembered layout is only good for the same columns; a later version may have others.
QString PagedTableView::columnKeys() const
{
    QStringList keys;
    for (const TableColumn& column : m_model->columns())
        keys.append(QLatin1StringView(column.key));
    return keys.join(u',');
}

void PagedTableView::saveLayout()
{
    if (!m_settings)
        return;
    m_settings->setValue(u"table/%1/columns"_s.arg(m_name), columnKeys().toUtf8());
    m_settings->setValue(u"table/%1/layout"_s.arg(m_name), horizontalHeader()->saveState());
    const TableSort& sort = m_model->sorting();
    m_settings->setValue(u"table/%1/sort"_s.arg(m_name),
                         QByteArray::number(sort.column) +
                             (sort.order == Qt::AscendingOrder ? "+" : "-"));
}

void PagedTableView::restoreLayout()
{
    if (m_settings->value(u"table/%1/columns"_s.arg(m_name)) != columnKeys().toUtf8())
        return;
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->restoreState(m_settings->value(u"table/%1/layout"_s.arg(m_name)));
    const QByteArray sort = m_settings->value(u"table/%1/sort"_s.arg(m_name));
    const int column = sort.chopped(sort.isEmpty() ? 0 : 1).toInt();
    if (sort.isEmpty() || column < 0)
        return;
    const Qt::SortOrder order = sort.endsWith('+') ? Qt::AscendingOrder : Qt::DescendingOrder;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, order);
    m_model->sort(column, order);
}

} // namespace seraph::ui

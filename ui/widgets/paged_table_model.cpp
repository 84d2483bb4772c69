// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paged_table_model.h"

#include "core/base/contract.h"
#include "ui/widgets/row_diff.h"

#include <algorithm>
#include <unordered_map>

namespace seraph::ui {

PagedTableModelBase::PagedTableModelBase(std::vector<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
    EXPECTS(!m_columns.empty());
}

int PagedTableModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedTableModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedTableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole) {
        const bool right = column.align == TableColumn::Align::Right;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void PagedTableModelBase::sort(int column, Qt::SortOrder order)
{
    const TableSort wanted{column, order};
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    refresh();
}

int PagedTableModelBase::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void PagedTableModelBase::refresh()
{
    const int asked = ++m_generation;
    const QPointer<PagedTableModelBase> self(this);
    fetchIds(m_sort, [self, asked](Result<std::vector<qint64>> answer) {
        if (!self || self->m_generation != asked)
            return;
        if (!answer) {
            Q_EMIT self->failed(answer.error());
            return;
        }
        self->applyIds(*std::move(answer));
    });
}

void PagedTableModelBase::recordsChanged(const std::vector<qint64>& ids)
{
    for (const qint64 id : ids)
        forgetRow(id);
    refresh();
}

void PagedTableModelBase::everythingChanged()
{
    forgetRows();
    refresh();
}

void PagedTableModelBase::applyIds(std::vector<qint64> ids)
{
    const auto diff = diffRows(m_ids, ids);
    if (!diff || m_ids.empty()) {
        reset(std::move(ids));
        return;
    }
    for (const RowRange& range : diff->removals) {
        beginRemoveRows({}, range.first, range.first + range.count - 1);
        const auto first = m_ids.begin() + range.first;
        m_ids.erase(first, first + range.count);
        endRemoveRows();
    }
    if (diff->reordered)
        reorder(ids);
    for (const RowRange& range : diff->insertions) {
        beginInsertRows({}, range.first, range.first + range.count - 1);
        const auto from = ids.begin() + range.first;
        m_ids.insert(m_ids.begin() + range.first, from, from + range.count);
        endInsertRows();
    }
    ENSURES(m_ids == ids);
    if (!m_ids.empty()) // rows asked for under the old list were dropped: let the view look again
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT refreshed();
}

void PagedTableModelBase::reorder(const std::vector<qint64>& target)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<qint64> before = m_ids;
    const std::unordered_set<qint64> kept(before.begin(), before.end());
    m_ids.clear();
    std::copy_if(target.begin(), target.end(), std::back_inserter(m_ids), [&](qint64 id) {
        return kept.contains(id);
    });
    std::unordered_map<qint64, int> rows;
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        rows.emplace(m_ids[i], static_cast<int>(i));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to.append(index(rows.at(before[static_cast<std::size_t>(old.row())]), old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PagedTableModelBase::reset(std::vector<qint64> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
    Q_EMIT refreshed();
}

} // namespace seraph::ui

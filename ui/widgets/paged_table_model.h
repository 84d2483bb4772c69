// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/row_cache.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>
#include <unordered_set>
#include <vector>

namespace seraph::ui {

/// One column of a table, as data.
struct TableColumn {
    enum class Sorting { No, Yes };
    enum class Align { Left, Right };
    const char* key; ///< stable, for remembered widths
    QString title;
    int width = 120; ///< at the normal text size
    Align align = Align::Left;
    Sorting sorting = Sorting::No;
    /// Formats the sum of selected cells for the status line; nothing where a sum makes no sense.
    std::function<QString(qint64)> total = {};
};

struct TableSort {
    int column = -1; ///< -1: the order that the query has by itself
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const TableSort&, const TableSort&) = default;
};

/// A long list without holding it: the ids of all rows in order (exact count, stable while scrolling), and pages of rows
/// fetched when a view looks at them. This base knows ids and order; PagedTableModel<Row> knows rows.
/// Lives on the screen's thread.
class PagedTableModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        PillRole,                  ///< PillView: the cell is painted as a pill
        MutedRole,                 ///< bool
        StrongRole,                ///< bool
        NumberRole,                ///< qint64, for sums
    };
    static constexpr int kPageRows = 200;
    static constexpr int kKeptPages = 20;

    PagedTableModelBase(std::vector<TableColumn> columns, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks the query for another order; the rows come back with the selection kept.
    void sort(int column, Qt::SortOrder order) override;

    const std::vector<TableColumn>& columns() const { return m_columns; }
    const TableSort& sorting() const { return m_sort; }
    qint64 idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    int rowOf(qint64 id) const; ///< -1 where it is not in the list

    /// Runs the list query again (another filter, rows added or removed) and shows what it gives.
    void refresh();
    /// These records changed: their rows are fetched again, and the list query runs again.
    void recordsChanged(const std::vector<qint64>& ids);
    /// Everything may have changed.
    void everythingChanged();

Q_SIGNALS:
    void refreshed();
    void failed(const seraph::Error& error);

protected:
    using IdsAnswer = std::function<void(Result<std::vector<qint64>>)>;
    virtual void fetchIds(const TableSort& sort, IdsAnswer answer) = 0;
    virtual void forgetRow(qint64 id) = 0;
    virtual void forgetRows() = 0;

    const std::vector<qint64>& ids() const { return m_ids; }
    /// Grows with every new list; answers asked for under an older one are dropped.
    int generation() const { return m_generation; }

private:
    void applyIds(std::vector<qint64> ids);
    void reorder(const std::vector<qint64>& target);
    void reset(std::vector<qint64> ids);

    std::vector<TableColumn> m_columns;
    std::vector<qint64> m_ids;
    TableSort m_sort;
    int m_generation = 0;
};

template <class Row> qint64 rowIdOf(const Row& row)
{
    if constexpr (requires { row.id.value(); })
        return row.id.value();
    else
        return row.id;
}

/// A subclass gives the columns and says what stands in each cell; Row is the plain struct that the query answers with,
/// with an `id` (Id<> or qint64) in it.
template <class Row> class PagedTableModel : public PagedTableModelBase {
public:
    using typename PagedTableModelBase::IdsAnswer;
    using RowsAnswer = std::function<void(Result<std::vector<Row>>)>;

    /// Where rows come from. An answer may come at once (a query under 5 ms) or later on the same thread (a job).
    struct Source {
        std::function<void(const TableSort&, IdsAnswer)> ids;
        std::function<void(const std::vector<qint64>&, RowsAnswer)> rows;
    };

    PagedTableModel(std::vector<TableColumn> columns, Source source, QObject* parent = nullptr)
        : PagedTableModelBase(std::move(columns), parent)
        , m_source(std::move(source))
        , m_cache(kKeptPages)
    {
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        if (role == IdRole)
            return idAt(index.row());
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(index.column());
        const Row* row = rowAt(index.row());
        if (!row)
            return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
        return cell(*row, index.column(), role);
    }

    /// The row, or nothing while it is being fetched. Valid until the next call of any member.
    const Row* rowAt(int row) const
    {
        const qint64 id = idAt(row);
        if (!m_cache.isFresh(id) && !m_pending.contains(id))
            fetchPage(row);
        return m_cache.find(id);
    }

protected:
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

    void fetchIds(const TableSort& sort, IdsAnswer answer) override
    {
        m_pending.clear();
        m_source.ids(sort, std::move(answer));
    }
    void forgetRow(qint64 id) override { m_cache.markStale(id); }
    void forgetRows() override { m_cache.markAllStale(); }

private:
    int alignmentOf(int column) const
    {
        const bool right =
            columns()[static_cast<std::size_t>(column)].align == TableColumn::Align::Right;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    void fetchPage(int row) const
    {
        const int first = row / kPageRows * kPageRows;
        const int last = std::min(first + kPageRows, static_cast<int>(ids().size()));
        std::vector<qint64> wanted;
        for (int i = first; i < last; ++i) {
            if (!m_cache.isFresh(idAt(i)) && m_pending.insert(idAt(i)).second)
                wanted.push_back(idAt(i));
        }
        m_inFetch = true;
        const QPointer<PagedTableModel> self(const_cast<PagedTableModel*>(this));
        m_source.rows(
            wanted, [self, wanted, first, last, asked = generation()](Result<std::vector<Row>> rows) {
                if (self && self->generation() == asked)
                    self->onRows(wanted, std::move(rows), first, last);
            });
        m_inFetch = false;
    }

    void onRows(const std::vector<qint64>& wanted, Result<std::vector<Row>> rows, int first, int last)
    {
        if (!rows) { // what failed stays pending, so that painting does not ask for ever; refresh() asks again
            Q_EMIT failed(rows.error());
            return;
        }
        m_cache.insertPage(*std::move(rows), &rowIdOf<Row>);
        for (const qint64 id : wanted) {
            if (m_cache.isFresh(id))
                m_pending.erase(id);
        }
        if (!m_inFetch) // an answer that comes at once is returned by the running data()
            Q_EMIT dataChanged(index(first, 0), index(last - 1, columnCount() - 1));
    }

    Source m_source;
    mutable RowCache<Row> m_cache;
    mutable std::unordered_set<qint64> m_pending;
    mutable bool m_inFetch = false;
};

} // namespace seraph::ui

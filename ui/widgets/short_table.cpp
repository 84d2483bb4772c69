// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/short_table.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace seraph::ui {

namespace {

constexpr qsizetype kLongestState = 40;
constexpr int kTitlePadding = 12; ///< as in the style sheet, which a header's own size hint forgets
constexpr int kShort = 144;       ///< a day or a name is not cut: "202…" says nothing
constexpr int kBarelyReadable = 90;
constexpr int kReadable = 140; ///< of the column that takes what is left

/// Lists write a state as words behind its mark, "▲ recalled": that reads aloud and can be copied. Here it is painted as
/// every state is. Whole sentences stay text.
std::optional<PillView> markedPill(const QString& cell)
{
    static constexpr std::pair<QChar, Tone> kMarks[] = {
        {u'▲', Tone::Danger}, {u'◆', Tone::Warning}, {u'●', Tone::Info}, {u'✓', Tone::Good}};
    if (cell.size() < 3 || cell.size() > kLongestState || cell[1] != u' ')
        return std::nullopt;
    for (const auto& [mark, tone] : kMarks) {
        if (cell.front() == mark)
            return pill(cell.mid(2), tone);
    }
    return std::nullopt;
}

/// A row as a spreadsheet takes it.
QString rowText(const QTableWidget& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QTableWidgetItem* cell = table.item(row, column);
        cells << (cell ? cell->text().simplified() : QString());
    }
    return cells.join(u'\t');
}

int titleWidth(const QTableWidget& table, int column)
{
    const QString title = table.horizontalHeaderItem(column)->text();
    const int words = QFontMetrics(fontFor(TextRole::Note)).horizontalAdvance(title);
    return std::max(table.horizontalHeader()->sectionSizeHint(column),
                    words + 2 * scaled(kTitlePadding) + 2);
}

bool holdsPills(const QTableWidget& table, int column)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        const QTableWidgetItem* cell = table.item(row, column);
        if (cell && cell->data(PagedTableModelBase::PillRole).isValid())
            return true;
    }
    return false;
}

/// What a column keeps (short cells whole), what its longest cell takes, what it gets, and what it must have however narrow
/// the table is: its title, and its pills whole.
struct Share {
    int least;
    int needed;
    int given;
    int whole;
};

int sumGiven(const std::vector<Share>& shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0, [](int sum, const Share& share) {
        return sum + share.given;
    });
}

/// Columns whose text is cut grow while room is left over.
void growTo(std::vector<Share>& shares, int room)
{
    for (Share& share : shares) {
        const int spare = room - sumGiven(shares);
        share.given += std::clamp(share.needed - share.given, 0, std::max(0, spare));
    }
}

/// Columns give up what they do not fill.
void yieldTo(std::vector<Share>& shares, int room)
{
    for (Share& share : shares) {
        const int excess = sumGiven(shares) - room;
        share.given -= std::clamp(share.given - share.needed, 0, std::max(0, excess));
    }
}

/// The widest give up first, so that names stay whole as long as sentences can be cut; titles and pills stay whole anyway.
void shrinkTo(std::vector<Share>& shares, int room)
{
    while (sumGiven(shares) > room) {
        const auto widest =
            std::max_element(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
                return a.given - a.least < b.given - b.least;
            });
        if (widest == shares.end() || widest->given <= widest->least)
            return;
        --widest->given;
    }
}

} // namespace

ShortTable::ShortTable(const QString& accessibleName, const std::vector<Column>& columns, QWidget* parent)
    : QTableWidget(0, int(columns.size()), parent)
    , m_columns(columns)
{
    setAccessibleName(accessibleName);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    for (int column = 0; column < int(columns.size()); ++column) {
        auto* header = new QTableWidgetItem(columns[std::size_t(column)].title);
        header->setTextAlignment(columns[std::size_t(column)].align | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, header);
        if (columns[std::size_t(column)].width == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, scaled(columns[std::size_t(column)].width));
    }
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            Q_EMIT rowChosen(currentId());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_dragged =
            m_dragged || (!m_fitting && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) &&
                          horizontalHeader()->underMouse());
    });
    connect(
        this, &QTableWidget::cellDoubleClicked, this, [this] { Q_EMIT rowActivated(currentId()); });
}

void ShortTable::clearRows()
{
    setRowCount(0);
    placeEmptyState();
}

void ShortTable::addRow(qint64 id, const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        item->setTextAlignment(m_columns[std::size_t(column)].align | Qt::AlignVCenter);
        item->setData(Qt::UserRole, id);
        if (const auto state = markedPill(cells[column]))
            item->setData(PagedTableModelBase::PillRole, QVariant::fromValue(*state));
        setItem(row, column, item);
    }
    if (row == 0)
        placeEmptyState();
    fitSoon();
}

void ShortTable::chooseId(qint64 id)
{
    int chosen = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, 0)->data(Qt::UserRole).toLongLong() == id)
            chosen = row;
    }
    if (rowCount() > 0)
        setCurrentCell(chosen, 0);
}

void ShortTable::setEmptyState(const EmptyState::View& view)
{
    if (!m_empty) {
        m_empty = new EmptyState(view, viewport());
        connect(m_empty, &EmptyState::actionClicked, this, &ShortTable::emptyActionClicked);
    }
    m_empty->setView(view);
    placeEmptyState();
}

void ShortTable::placeEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setVisible(rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

void ShortTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    placeEmptyState();
    fitSoon();
}

/// Once for all the rows that are being added.
void ShortTable::fitSoon()
{
    if (m_fitDue || m_dragged)
        return;
    m_fitDue = true;
    QMetaObject::invokeMethod(this, &ShortTable::fitColumns, Qt::QueuedConnection);
}

void ShortTable::fitColumns()
{
    m_fitDue = false;
    std::vector<Share> shares;
    std::vector<int> fixed;
    int wanted = 0;
    int readable = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const int title = titleWidth(*this, column);
        const int needed = std::max(sizeHintForColumn(column), title);
        const int wished = scaled(m_columns[std::size_t(column)].width);
        if (wished == 0) {
            wanted += needed;
            readable += std::min(needed, scaled(kReadable));
            continue;
        }
        fixed.push_back(column);
        const int whole = holdsPills(*this, column) ? needed : title;
        const int least = std::max(whole, std::min(needed, scaled(kShort)));
        shares.push_back({least, needed, std::max(wished, least), whole});
    }
    growTo(shares, viewport()->width() - wanted);
    yieldTo(shares, viewport()->width() - wanted);
    shrinkTo(shares, viewport()->width() - readable);
    if (sumGiven(shares) > viewport()->width() - std::min(readable, scaled(kBarelyReadable))) {
        for (Share& share : shares)
            share.least = share.whole;
        shrinkTo(shares, viewport()->width() - std::min(readable, scaled(kBarelyReadable)));
    }
    m_fitting = true;
    for (std::size_t i = 0; i < fixed.size(); ++i)
        setColumnWidth(fixed[i], shares[i].given);
    m_fitting = false;
}

qint64 ShortTable::currentId() const
{
    const QTableWidgetItem* current = item(currentRow(), 0);
    return current ? current->data(Qt::UserRole).toLongLong() : 0;
}

void ShortTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() != 0)
        Q_EMIT rowActivated(currentId());
    else if (event->matches(QKeySequence::Copy) && currentRow() >= 0)
        QGuiApplication::clipboard()->setText(rowText(*this, currentRow()));
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/list_export.h"

#include "core/exchange/export_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using exchange::NoteListExport;

namespace {

constexpr int kRowsAtOnce = 400;
constexpr int kMostRows = 200'000;
constexpr int kMostWaits = 2000; ///< for pages of rows that are still being fetched
const auto kNotYet = u"…"_s;

void openExport(const Desk& desk, QTableView& table, const QString& listName)
{
    auto* dialog = new ListExport(desk, table, listName, table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Keys and menus that a short list does not use go up to its page: there they are seen for every list, whenever it was made.
class ShortListExports final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ShortListExports)

public:
    ShortListExports(const Desk& desk, QWidget& page) : QObject(&page), m_desk(desk), m_page(page)
    {
        page.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && isExport(*static_cast<QKeyEvent*>(event)))
            return offer(listAround(m_page.focusWidget()));
        if (event->type() == QEvent::ContextMenu)
            return openMenu(*static_cast<QContextMenuEvent*>(event));
        return QObject::eventFilter(watched, event);
    }

private:
    static bool isExport(const QKeyEvent& key)
    {
        return key.key() == Qt::Key_E && key.modifiers() == Qt::ControlModifier;
    }

    ShortTable* listAround(QWidget* widget) const
    {
        while (widget && widget != &m_page) {
            if (auto* list = qobject_cast<ShortTable*>(widget))
                return list->rowCount() > 0 ? list : nullptr;
            widget = widget->parentWidget();
        }
        return nullptr;
    }

    bool offer(ShortTable* list) const
    {
        if (list)
            openExport(m_desk, *list, list->accessibleName());
        return list != nullptr;
    }

    bool openMenu(const QContextMenuEvent& event) const
    {
        ShortTable* list = listAround(m_page.childAt(m_page.mapFromGlobal(event.globalPos())));
        if (!list)
            return false;
        auto* menu = new QMenu(list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto* save = menu->addAction(tr("Save as a spreadsheet…"));
        connect(save, &QAction::triggered, list, [desk = m_desk, list] {
            openExport(desk, *list, list->accessibleName());
        });
        menu->popup(event.globalPos());
        return true;
    }

    Desk m_desk;
    QWidget& m_page;
};

struct Lines {
    std::vector<exchange::OutRow> rows;
    std::size_t at = 0;
};

} // namespace

void offerListExports(const Desk& desk, QWidget& page)
{
    if (!desk.session().can(exchange::kExportLists))
        return;
    for (ListPage* list : page.findChildren<ListPage*>())
        list->offerExport();
    for (PagedTableView* table : page.findChildren<PagedTableView*>()) {
        QObject::connect(table, &PagedTableView::exportRequested, table, [desk, table] {
            openExport(desk, *table, table->listName());
        });
    }
    new ShortListExports(desk, page);
}

exchange::OutCell outCellFrom(const QString& text, bool rightAligned)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression amount(u"^([-−]?)[¥$]\\s?([\\d,]+)\\.(\\d{2})$"_s);
    if (text.isEmpty())
        return std::monostate{};
    if (day.match(text).hasMatch()) {
        const LocalDate date = LocalDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            return date;
    }
    if (const auto match = amount.match(text); match.hasMatch()) {
        const qint64 minor =
            match.captured(2).remove(u',').toLongLong() * 100 + match.captured(3).toLongLong();
        return Money(match.captured(1).isEmpty() ? minor : -minor);
    }
    // Telephone and client numbers stand on the left and stay text; quantities stand on the right.
    bool isNumber = false;
    const double number = rightAligned ? QString(text).remove(u',').toDouble(&isNumber) : 0;
    return isNumber ? exchange::OutCell(number) : exchange::OutCell(text);
}

ListExport::ListExport(const Desk& desk, QTableView& table, const QString& listName, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(table)
    , m_listName(listName)
    , m_form(new Form)
    , m_reason(new QLineEdit)
{
    setWindowTitle(tr("Save the list as a spreadsheet"));
    const QHeaderView* header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (table.isColumnHidden(column))
            continue;
        m_columns.push_back(column);
        m_headers << table.model()->headerData(column, Qt::Horizontal).toString();
    }
    const int rows = table.model()->rowCount();
    const bool needsReason = rows > NoteListExport::kFreeRows;
    m_form->addWidget(makeLabel(tr(
        "%n row(s), as they stand in the list. That the list was saved, by whom and why, is kept "
        "in the journal.",
        nullptr,
        rows)));
    m_form->addField({u"reason"_s,
                      tr("What is it &for?"),
                      m_reason,
                      {},
                      needsReason ? Form::Need::Required : Form::Need::Optional});
    auto* save = makeButton(tr("&Save"), ButtonRole::Primary);
    save->setObjectName(u"saveList"_s);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_form);
    column->addWidget(save, 0, Qt::AlignRight);
    setLayout(column);
    resize(scaled(440), sizeHint().height());
    connect(save, &QPushButton::clicked, this, &ListExport::chooseFile);
    connect(m_form, &Form::submitted, this, &ListExport::chooseFile);
    connect(&m_timer, &QTimer::timeout, this, &ListExport::collect);
}

void ListExport::chooseFile()
{
    if (!m_form->checkRequired())
        return;
    m_desk.prompts.saveFile(
        this,
        {tr("Save where?"), m_table.accessibleName() + u".xlsx"_s, {tr("Workbooks (*.xlsx)")}},
        [this](std::optional<QString> path) {
            if (path)
                begin(*path);
        });
}

void ListExport::begin(const QString& path)
{
    m_path = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? path : path + u".xlsx"_s;
    const int rows = m_table.model()->rowCount();
    if (rows > kMostRows)
        return fail(makeError(ErrorCode::Invalid, u"sheet.too_large"_s));
    const Status noted =
        m_desk.session().run(NoteListExport{m_listName, m_headers, rows, m_reason->text()});
    if (!noted)
        return fail(noted.error());
    m_form->setEnabled(false);
    m_timer.start(0);
}

/// Some hundred rows, then the window may breathe.
void ListExport::collect()
{
    const int total = m_table.model()->rowCount();
    for (int done = 0; done < kRowsAtOnce && int(m_rows.size()) < total; ++done) {
        if (addRow(int(m_rows.size())))
            continue;
        if (++m_waits > kMostWaits)
            fail(makeError(ErrorCode::Busy));
        return;
    }
    if (int(m_rows.size()) < total)
        return;
    m_timer.stop();
    write();
}

bool ListExport::addRow(int row)
{
    exchange::OutRow cells;
    for (const int column : m_columns) {
        const QModelIndex index = m_table.model()->index(row, column);
        const QString text = index.data().toString();
        if (text == kNotYet)
            return false;
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        cells.push_back(outCellFrom(text, right));
    }
    m_rows.push_back(std::move(cells));
    return true;
}

void ListExport::write()
{
    using Nothing = std::monostate;
    auto lines = std::make_shared<Lines>(Lines{std::move(m_rows)});
    const auto next = [lines]() -> Result<std::optional<exchange::OutRow>> {
        if (lines->at == lines->rows.size())
            return std::nullopt;
        return std::move(lines->rows[lines->at++]);
    };
    m_desk.jobs.run<Nothing>(
        this,
        tr("Writing the spreadsheet"),
        [path = m_path, sheet = exchange::OutSheet{m_table.accessibleName(), m_headers, next}](
            const session::Work&) -> Result<Nothing> {
            TRY_STATUS(exchange::writeWorkbook(path, sheet));
            return Nothing{};
        },
        [this](Result<Nothing> written) {
            if (!written)
                return fail(written.error());
            m_desk.toast.show(tr("Saved as %1").arg(m_path));
            accept();
        });
}

void ListExport::fail(const Error& error)
{
    m_timer.stop();
    m_form->setEnabled(true);
    m_form->showError(error);
}

} // namespace seraph::ui

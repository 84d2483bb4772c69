// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/person_search.h"

#include "core/clients/client_queries.h"
#include "ui/clients/client_text.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPopupWidth = 520;
constexpr int kMostRows = 9;
constexpr int kLimit = 50;
constexpr int kNoteRole = Qt::UserRole + 1;
constexpr int kEndRole = Qt::UserRole + 2;

/// Name in bold, what tells namesakes apart in grey, the masked number at the right end.
class PersonDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, scaled(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = currentTokens();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.selection);
        QRect room = option.rect.adjusted(14, 0, -14, 0);
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(tokens.muted);
        const QString end = index.data(kEndRole).toString();
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, end);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(end) - 16);
        painter->setFont(fontFor(TextRole::Section));
        painter->setPen(tokens.text);
        const QString name =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + 12);
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(tokens.muted);
        const QString note = index.data(kNoteRole).toString();
        painter->drawText(
            room,
            Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(note, Qt::ElideRight, std::max(0, room.width())));
    }
};

} // namespace

PersonSearch::PersonSearch(const Desk& desk, const Format& format, SearchEdit& field, QWidget* window)
    : QFrame(window)
    , m_desk(desk)
    , m_format(format)
    , m_field(field)
    , m_list(new QListWidget)
{
    setProperty("role", u"popup"_s);
    setAccessibleName(tr("People found"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("People found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    auto* column = makeColumn(0);
    column->setContentsMargins(1, 6, 1, 6);
    column->addWidget(m_list);
    setLayout(column);
    hide();
    m_field.installEventFilter(this);
    connect(&m_field, &SearchEdit::queryChanged, this, &PersonSearch::search);
    connect(&m_field, &SearchEdit::moveRequested, this, &PersonSearch::move);
    connect(&m_field, &SearchEdit::accepted, this, &PersonSearch::openCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &PersonSearch::openCurrent);
}

void PersonSearch::begin()
{
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
}

std::vector<qint64> PersonSearch::shownIds() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

bool PersonSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == &m_field && event->type() == QEvent::FocusIn && !m_field.query().trimmed().isEmpty())
        search(m_field.query());
    return QFrame::eventFilter(watched, event);
}

void PersonSearch::search(const QString& typed)
{
    m_list->clear();
    if (typed.trimmed().isEmpty())
        return hide();
    const auto rows = m_desk.session().query(clients::SearchClients{typed, kLimit});
    if (!rows)
        return hide();
    for (const clients::ClientRow& row : *rows)
        addRow(row);
    if (m_desk.session().can(clients::kEdit))
        addNewRow(typed.trimmed());
    if (m_list->count() == 0)
        return hide();
    m_list->setCurrentRow(0);
    place();
}

void PersonSearch::addRow(const clients::ClientRow& row)
{
    auto* item = new QListWidgetItem(row.name, m_list);
    QStringList notes;
    for (const QString& note :
         {row.calledAs,
          ageAndSex(row.age, row.sex),
          row.number,
          row.lastVisit ? m_format.shortDate(*row.lastVisit, m_desk.today()) : QString()}) {
        if (!note.isEmpty())
            notes << note;
    }
    item->setData(Qt::UserRole, row.id.value());
    item->setData(kNoteRole, notes.join(u" · "_s));
    item->setData(kEndRole, row.maskedContact);
}

void PersonSearch::addNewRow(const QString& typed)
{
    auto* item = new QListWidgetItem(tr("New: %1").arg(typed), m_list);
    item->setData(Qt::UserRole, qint64(0));
    item->setData(kNoteRole, tr("put on file"));
}

void PersonSearch::place()
{
    const int rows = std::min(m_list->count(), kMostRows);
    const QPoint at = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + 4));
    setGeometry(at.x(),
                at.y(),
                std::min(scaled(kPopupWidth), parentWidget()->width() - at.x()),
                rows * scaled(kRowHeight) + 16);
    show();
    raise();
}

void PersonSearch::move(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void PersonSearch::openCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!isVisible() || item == nullptr)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    const QString typed = m_field.query().trimmed();
    close();
    m_desk.open(id > 0 ? u"clients/"_s + QString::number(id) : u"clients/new:"_s + typed);
}

void PersonSearch::close()
{
    hide();
    m_field.clear();
}

} // namespace seraph::ui

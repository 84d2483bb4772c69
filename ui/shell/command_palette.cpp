// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/base/pinyin.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/view_settings.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kTop = 72;
constexpr int kKeptRecent = 8;
constexpr int kShortcutRole = Qt::UserRole + 1;
constexpr int kGroupRole = Qt::UserRole + 2;

/// "Group · what it does", and its shortcut as a key cap at the right end.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, scaled(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = currentTokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, selected ? tokens.selection : tokens.surfaceRaised);
        QRect room = option.rect.adjusted(16, 0, -16, 0);
        const QString key = index.data(kShortcutRole).toString();
        if (!key.isEmpty()) {
            const int wide = paintKeyCap(nullptr, {}, key, {}, {});
            paintKeyCap(painter,
                        {room.right() - wide, room.center().y() + 1},
                        key,
                        selected ? tokens.text : tokens.muted,
                        tokens.muted);
            room.setRight(room.right() - wide - 12);
        }
        const QString group = index.data(kGroupRole).toString();
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(selected ? tokens.text : tokens.muted);
        const int groupWidth = painter->fontMetrics().horizontalAdvance(group);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, group);
        room.setLeft(room.left() + groupWidth + (group.isEmpty() ? 0 : 12));
        painter->setPen(tokens.text);
        painter->drawText(
            room,
            Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(const ActionTable& actions, ViewSettings& settings, QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_settings(settings)
    , m_search(new SearchEdit(tr("What would you like to do? Words or pinyin initials")))
    , m_list(new QListWidget)
{
    setProperty("role", u"popup"_s);
    setAccessibleName(tr("Commands"));
    m_search->setObjectName(u"commandEdit"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    auto* column = makeColumn(0);
    column->setContentsMargins(1, 1, 1, 8);
    auto* searchBox = makeColumn(0);
    searchBox->setContentsMargins(12, 12, 12, 8);
    searchBox->addWidget(m_search);
    column->addLayout(searchBox);
    column->addWidget(makeRule());
    column->addWidget(m_list, 1);
    setLayout(column);
    connect(m_search, &SearchEdit::queryChanged, this, &CommandPalette::showMatches);
    connect(m_search, &SearchEdit::moveRequested, this, &CommandPalette::move);
    connect(m_search, &SearchEdit::accepted, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open()
{
    m_search->clear();
    showMatches({});
    resize(scaled(kWidth), scaled(kHeight));
    const QWidget* window = parentWidget();
    QWidget::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kTop)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (const QVariant id = m_list->item(i)->data(Qt::UserRole); !id.isNull())
            ids.append(id.toString());
    }
    return ids;
}

void CommandPalette::showMatches(const QString& query)
{
    struct Match {
        ActionRow row;
        MatchQuality quality;
        qsizetype recency;
    };
    const QStringList recent = recentIds();
    std::vector<Match> found;
    for (const ActionRow& row : m_actions.allowed()) {
        const MatchQuality quality = matchQuality(query, row.group + u' ' + row.text);
        const qsizetype at = recent.indexOf(row.id);
        if (quality != MatchQuality::None || matches(query, row.text))
            found.push_back(
                {row, std::max(quality, matchQuality(query, row.text)), at < 0 ? kKeptRecent : at});
    }
    std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
        return a.quality != b.quality ? a.quality > b.quality : a.recency < b.recency;
    });
    m_list->clear();
    for (const Match& match : found) {
        auto* item = new QListWidgetItem(match.row.text, m_list);
        item->setData(Qt::UserRole, match.row.id);
        item->setData(kShortcutRole, keyText(match.row.shortcut));
        item->setData(kGroupRole, match.row.group);
    }
    if (found.empty()) {
        auto* none = new QListWidgetItem(
            tr("Nothing is called like that. Try other words, or the initials of the pinyin."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::move(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->data(Qt::UserRole).isNull())
        return;
    const QString id = item->data(Qt::UserRole).toString();
    hide();
    remember(id);
    m_actions.trigger(id);
}

void CommandPalette::remember(const QString& id)
{
    QStringList recent = recentIds();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(u"palette/recent"_s, recent.mid(0, kKeptRecent).join(u'\n').toUtf8());
}

QStringList CommandPalette::recentIds() const
{
    return QString::fromUtf8(m_settings.value(u"palette/recent"_s)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace seraph::ui

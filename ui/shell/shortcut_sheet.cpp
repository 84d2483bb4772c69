// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

/// A shortcut as a key cap.
class KeyCap final : public QWidget {
public:
    explicit KeyCap(QString key) : m_key(std::move(key))
    {
        setAccessibleName(m_key);
        setFixedSize(paintKeyCap(nullptr, {}, m_key, {}, {}) + 1, scaled(20));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintKeyCap(&painter, {0, height() / 2}, m_key, currentTokens().text, currentTokens().muted);
    }

private:
    QString m_key;
};

QWidget* makeGroup(const QString& title, const std::vector<ActionRow>& rows)
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(title));
    for (const ActionRow& row : rows) {
        auto* line = makeRow(12);
        line->addWidget(makeLine(row.text));
        line->addStretch();
        line->addWidget(new KeyCap(keyText(row.shortcut)));
        card->body()->addLayout(line);
    }
    return card;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionTable& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    std::map<QString, std::vector<ActionRow>> groups;
    QStringList order;
    for (const ActionRow& row : actions.allowed()) {
        if (row.shortcut.isEmpty())
            continue;
        if (!groups.contains(row.group))
            order.append(row.group);
        groups[row.group].push_back(row);
    }
    auto* sheet = new QWidget;
    sheet->setProperty("role", u"page"_s);
    auto* sides = makeRow(kCardGap);
    std::array<QVBoxLayout*, 2> columns{makeColumn(kCardGap), makeColumn(kCardGap)};
    std::array<std::size_t, 2> lines{};
    for (const QString& group : order) {
        // Each group goes where less stands, so that both sides end at about the same height.
        const std::size_t side = lines[1] < lines[0] ? 1 : 0;
        columns[side]->addWidget(makeGroup(group, groups[group]));
        lines[side] += groups[group].size() + 2;
    }
    for (QVBoxLayout* side : columns) {
        side->addStretch();
        sides->addLayout(side, 1);
    }
    sheet->setLayout(sides);
    auto* scroll = makeScrollArea(sheet);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    scroll->setAccessibleName(tr("Shortcuts"));
    auto* close = makeButton(tr("Close"), ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = makeColumn(kCardGap);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLine(tr("Shortcuts"), LabelRole::Title));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(760), scaled(620));
}

} // namespace seraph::ui

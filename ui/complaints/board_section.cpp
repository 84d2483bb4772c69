// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/board_section.h"

#include "ui/complaints/complaint_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kShownOfAStage = 20;
constexpr int kColumnWidth = 150;
constexpr int kColumnPadding = 8;

} // namespace

BoardSection::BoardSection(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
{
    auto* column = makeColumn(8);
    column->addWidget(m_message);
    setLayout(column);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "complaint"))
            refresh();
    });
    refresh();
}

void BoardSection::refresh()
{
    const auto board = m_desk.session().query(ComplaintBoard{.rows = kShownOfAStage});
    if (!board)
        return m_message->say(Tone::Danger, errorText(board.error()));
    m_message->clear();
    delete m_columns;
    auto* columns = new QWidget;
    auto* row = makeRow(8);
    columns->setLayout(row);
    for (const BoardColumn& each : *board)
        row->addWidget(buildColumn(each), 1);
    m_columns = makeScrollArea(columns);
    layout()->addWidget(m_columns);
}

QWidget* BoardSection::buildColumn(const BoardColumn& column)
{
    const Instant now = m_desk.session().clock().now();
    auto* card = new Card;
    card->setProperty("role", u"lane"_s);
    card->setMinimumWidth(scaled(kColumnWidth));
    card->body()->setContentsMargins(kColumnPadding, kColumnPadding, kColumnPadding, kColumnPadding);
    auto* header = makeRow(4);
    header->addWidget(makeLine(stageText(m_desk, column.stage), LabelRole::Strong));
    header->addStretch();
    header->addWidget(makeLine(m_format.number(column.count), LabelRole::Note));
    card->body()->addLayout(header);
    if (column.overdue > 0)
        card->body()->addWidget(
            new StatusPill(pill(tr("%n overdue", nullptr, column.overdue), Tone::Danger)), 0, Qt::AlignLeft);
    for (const ComplaintRow& each : column.rows)
        card->body()->addWidget(buildCase(each, now));
    const int more = column.count - int(column.rows.size());
    if (more > 0)
        card->body()->addWidget(makeLabel(tr("and %n more", nullptr, more), LabelRole::Note));
    card->body()->addStretch();
    return card;
}

QWidget* BoardSection::buildCase(const ComplaintRow& row, Instant now)
{
    auto* box = new Card;
    QVBoxLayout* column = box->body();
    column->setContentsMargins(kColumnPadding, 4, kColumnPadding, kColumnPadding);
    column->setSpacing(2);
    auto* open = makeButton(complainantText(row), ButtonRole::Quiet);
    open->setProperty("flush", true);
    open->setToolTip(row.complaint.summary);
    connect(open, &QPushButton::clicked, this, [this, id = row.complaint.id] {
        m_desk.open(u"complaints/cases/"_s + id.toString());
    });
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(categoryText(m_desk, row.complaint.category), LabelRole::Note));
    column->addSpacing(4);
    column->addWidget(new StatusPill(duePill(row.complaint, m_format, now)), 0, Qt::AlignLeft);
    return box;
}

} // namespace seraph::ui

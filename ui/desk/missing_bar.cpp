// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/missing_bar.h"

#include "ui/desk/trade_text.h"
#include "ui/text/missing_text.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

MissingBar::MissingBar(const Desk& desk, const Format& format, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_format(format)
    , m_column(makeColumn(0))
{
    setProperty("role", u"card"_s);
    setAccessibleName(tr("What is missing"));
    m_column->setContentsMargins(12, 6, 12, 6);
    setLayout(m_column);
    hide();
}

void MissingBar::show(const std::vector<session::Missing>& missing, const QString& here)
{
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = makeColumn(2);
    m_rows->setLayout(rows);
    // Two documents that are missing read alike and open the same list: one line says it.
    QStringList said;
    for (const session::Missing& each : missing) {
        const QString line = each.what + u' ' + each.opens;
        if (said.contains(line))
            continue;
        said << line;
        rows->addWidget(rowOf(each, here));
    }
    m_column->addWidget(m_rows);
    m_count = int(missing.size());
    setVisible(m_count > 0);
}

QWidget* MissingBar::rowOf(const session::Missing& missing, const QString& here)
{
    const Instant now = m_desk.session().clock().now();
    const bool late = missing.due && *missing.due < now;
    auto* row = new QWidget;
    auto* line = makeRow(10);
    row->setLayout(line);
    row->setMinimumHeight(scaled(kControlHeight));
    line->addWidget(new StatusPill(pill(tr("Missing"), late ? Tone::Danger : Tone::Warning)));
    line->addWidget(makeLine(missingText(missing), LabelRole::Strong));
    auto* why = makeLabel(missingWhy(missing), LabelRole::Note);
    line->addWidget(why, 1);
    line->addWidget(makeLine(whoMay(m_desk, missing.whoMayAct), LabelRole::Note));
    if (missing.due)
        line->addWidget(makeLine(m_format.remaining(*missing.due, now)));
    const bool elsewhere = !missing.opens.isEmpty() && missing.opens != here;
    if (elsewhere && m_desk.session().can(missing.whoMayAct)) {
        auto* open = makeButton(tr("Open"));
        open->setAccessibleName(tr("Open: %1").arg(missingText(missing)));
        connect(open, &QPushButton::clicked, this, [this, place = missing.opens] {
            m_desk.open(place);
        });
        line->addWidget(open);
    }
    return row;
}

} // namespace seraph::ui

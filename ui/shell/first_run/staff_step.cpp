// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/entry_check.h"
#include "ui/widgets/entry_grid.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace seraph::ui {

namespace {

std::vector<EntryGrid::Choice> roleChoices(const std::vector<FirstRunHost::RoleChoice>& roles)
{
    std::vector<EntryGrid::Choice> choices;
    for (const FirstRunHost::RoleChoice& role : roles)
        choices.push_back({role.code, role.name});
    return choices;
}

QLayout* makePart(const QString& title, QWidget* grid)
{
    auto* column = makeColumn(8);
    column->addWidget(makeLine(title, LabelRole::Section));
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(grid);
    column->addWidget(card, 1);
    return column;
}

} // namespace

StaffStep::StaffStep(const FirstRunPlan& plan, FirstRunHost& host, QWidget* parent)
    : WizardStep(parent)
    , m_plan(plan)
    , m_host(host)
    , m_message(new InlineMessage)
    , m_grids(makeRow(kCardGap))
{
    auto* column = makeColumn(12);
    column->addWidget(m_message);
    column->addLayout(m_grids, 1);
    column->addWidget(
        makeLabel(tr("A block copied from Excel can be pasted with Ctrl+V. Who has no sign-in name "
                     "works here but does not "
                     "use Seraph; everybody else gets a first password from you in Settings."),
                  LabelRole::Note));
    setLayout(column);
    setMinimumHeight(scaled(320));
}

// The roles are those of the trade, which is chosen in the first step.
void StaffStep::enter()
{
    if (m_staff)
        return;
    m_staff = new EntryGrid(tr("Staff"),
                            {{tr("Full name"), 130},
                             {tr("Role"), 150, roleChoices(m_host.roles(m_plan.profile))},
                             {tr("Sign-in name"), 130}});
    m_rooms = new EntryGrid(tr("Rooms and places"), {{tr("Room or place"), 160}});
    m_grids->addLayout(makePart(tr("Staff"), m_staff), 3);
    m_grids->addLayout(makePart(tr("Rooms and places"), m_rooms), 2);
    setFocusProxy(m_staff);
}

QString StaffStep::title() const
{
    return tr("Staff and rooms");
}

QString StaffStep::explanation() const
{
    return tr("Only the first few; the rest can come at any time.");
}

bool StaffStep::leave()
{
    if (!isUnderstood(*m_staff)) {
        m_message->say(
            Tone::Danger,
            tr("What is red is no role of the list: choose one there, or leave it empty."));
        return false;
    }
    m_message->clear();
    FirstRunHost::StaffAndRooms given;
    for (const QStringList& line : m_staff->rows())
        given.staff.push_back({line.value(0), line.value(1), line.value(2)});
    for (const QStringList& line : m_rooms->rows())
        given.rooms.append(line.value(0));
    const Status status = m_host.addStaffAndRooms(given);
    if (!status)
        m_message->say(Tone::Danger, errorText(status.error()));
    return status.has_value();
}

} // namespace seraph::ui

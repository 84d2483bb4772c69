// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/special_days.h"

#include "core/organisation/calendar_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/hours_grid.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

SpecialDays::SpecialDays(const Desk& desk, const Format& format, QWidget* parent)
    : Card(Padding::None, parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(tr("Special days"),
                             {{tr("Day"), 140}, {tr("Hours"), 190}, {tr("Note"), 0}}))
    , m_message(new InlineMessage)
    , m_day(new DateEdit([this] { return m_desk.today(); }))
    , m_hours(new QLineEdit)
    , m_note(new QLineEdit)
    , m_away(makeButton(tr("Put a&way")))
{
    auto* header = new SectionHeader(tr("Special days"), tr("Other hours on one day, or none"));
    header->setContentsMargins(kCardPadding, 12, kCardPadding, 8);
    header->addAtEnd(m_away);
    m_table->setEmptyState(
        {Icon::Calendar,
         tr("Stocktaking, a move, an open Sunday: days on which the usual hours do not hold."),
         {}});
    body()->addWidget(header);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_message);
    body()->addWidget(buildLine());
    m_away->setVisible(desk.session().can(organisation::kEdit));
    connect(m_away, &QPushButton::clicked, this, &SpecialDays::putAway);
    connect(m_table, &ShortTable::rowChosen, this, &SpecialDays::fillLine);
}

QWidget* SpecialDays::buildLine()
{
    m_day->setObjectName(u"specialDay"_s);
    m_hours->setObjectName(u"specialHours"_s);
    m_note->setObjectName(u"specialNote"_s);
    m_day->setPlaceholderText(tr("Day"));
    m_day->setAccessibleName(tr("Special day"));
    m_day->setFixedWidth(scaled(130));
    m_hours->setPlaceholderText(tr("9:00-12:00, or empty: closed"));
    m_hours->setAccessibleName(tr("Hours on that day"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on that day"));
    auto* keep = makeButton(tr("&Set"));
    auto* line = new QWidget;
    auto* row = makeRow();
    row->setContentsMargins(kCardPadding, 10, kCardPadding, 12);
    row->addWidget(m_day);
    row->addWidget(m_hours, 3);
    row->addWidget(m_note, 2);
    row->addWidget(keep);
    line->setLayout(row);
    if (!m_desk.session().can(organisation::kEdit))
        line->hide();
    connect(keep, &QPushButton::clicked, this, &SpecialDays::save);
    connect(m_note, &QLineEdit::returnPressed, this, &SpecialDays::save);
    return line;
}

void SpecialDays::show(BranchId branch, std::vector<organisation::HoursException> days)
{
    m_branch = branch;
    m_days = std::move(days);
    m_table->clearRows();
    for (const organisation::HoursException& day : m_days) {
        const QString hours = ui::dayHoursText(day.hours);
        m_table->addRow(day.id.value(),
                        {day.day.toString(Qt::ISODate) + u"  "_s + m_format.weekday(day.day),
                         hours.isEmpty() ? tr("closed") : hours,
                         day.note});
    }
    m_away->setEnabled(false);
}

const organisation::HoursException* SpecialDays::current() const
{
    const auto found = std::find_if(m_days.begin(), m_days.end(), [this](const auto& day) {
        return day.id.value() == m_table->currentId();
    });
    return found == m_days.end() ? nullptr : &*found;
}

void SpecialDays::fillLine()
{
    const organisation::HoursException* chosen = current();
    m_away->setEnabled(chosen != nullptr);
    if (!chosen)
        return;
    m_day->setDate(chosen->day);
    m_hours->setText(ui::dayHoursText(chosen->hours));
    m_note->setText(chosen->note);
}

void SpecialDays::save()
{
    const auto day = m_day->phrase();
    if (!m_branch || !day) {
        m_message->say(Tone::Danger, tr("Which day? For example 2026-12-24, or \"next Sunday\"."));
        return m_day->setFocus();
    }
    const auto hours = parseDayHours(m_hours->text());
    if (!hours) {
        m_message->say(Tone::Danger,
                       tr("Hours are written like 9:00-12:00, 13:00-18:00. Empty means closed."));
        return m_hours->setFocus();
    }
    conclude(store(day->date, *hours), tr("Special day set"));
}

Status SpecialDays::store(LocalDate day, const organisation::DayHours& hours)
{
    const auto same =
        std::find_if(m_days.begin(), m_days.end(), [&](const auto& each) { return each.day == day; });
    session::Session& session = m_desk.session();
    if (same != m_days.end())
        return session.run(
            organisation::EditHoursException{same->id, same->revision, day, hours, m_note->text()});
    return session.run(organisation::AddHoursException{*m_branch, day, hours, m_note->text()})
        .transform([](const auto&) {});
}

void SpecialDays::putAway()
{
    if (const organisation::HoursException* chosen = current())
        conclude(m_desk.session().run(organisation::ArchiveHoursException{chosen->id, chosen->revision}),
                 tr("The usual hours hold again"));
}

void SpecialDays::conclude(const Status& done, const QString& words)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_day), m_hours, m_note})
        edit->clear();
    m_desk.offerUndo(words);
    Q_EMIT changed();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/leaver_dialog.h"

#include "core/clients/hand_over_commands.h"
#include "core/organisation/staff_commands.h"
#include "core/organisation/staff_queries.h"
#include "core/session/account_queries.h"
#include "ui/clients/access_print.h"
#include "ui/text/error_text.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::AccessKind;

LeaverDialog::LeaverDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_person(new QComboBox)
    , m_count(makeLabel({}))
    , m_successors(new QListWidget)
    , m_summary(makeLabel({}, LabelRole::Note))
    , m_days(new ShortTable(tr("Days"),
                            {{tr("Day"), 110},
                             {tr("Viewed"), 80, Qt::AlignRight},
                             {tr("Revealed"), 80, Qt::AlignRight},
                             {tr("Exported"), 80, Qt::AlignRight},
                             {tr("Printed"), 0, Qt::AlignRight}}))
    , m_message(new InlineMessage)
    , m_handOver(makeButton(tr("&Hand over the clients"), ButtonRole::Primary))
    , m_end(makeButton(tr("&End employment and access")))
    , m_print(makeButton(tr("&Print what they looked at")))
{
    setWindowTitle(tr("Somebody leaves"));
    auto* parts = makeRow(16);
    parts->addWidget(buildPeople(), 2);
    parts->addWidget(buildActivity(), 3);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addLayout(parts, 1);
    setLayout(column);
    resize(scaled(820), scaled(520));
    connect(m_person, &QComboBox::currentIndexChanged, this, &LeaverDialog::choosePerson);
    connect(m_handOver, &QPushButton::clicked, this, &LeaverDialog::handOver);
    connect(m_end, &QPushButton::clicked, this, &LeaverDialog::endAccess);
    connect(m_print, &QPushButton::clicked, this, &LeaverDialog::print);
    fillPeople();
}

QWidget* LeaverDialog::buildPeople()
{
    auto* box = new QWidget;
    auto* column = makeColumn(8);
    auto* who = new QLabel(tr("&Who leaves"));
    who->setBuddy(m_person);
    m_person->setAccessibleName(plainLabel(who->text()));
    auto* to = new QLabel(tr("Clients go &to"));
    to->setBuddy(m_successors);
    m_successors->setProperty("role", QStringLiteral("ticks"));
    m_successors->setAccessibleName(plainLabel(to->text()));
    column->addWidget(who);
    column->addWidget(m_person);
    column->addWidget(m_count);
    column->addWidget(to);
    column->addWidget(m_successors, 1);
    column->addWidget(makeLabel(tr("Several take turns; members of one household stay together. "
                                   "Open plans and calls go with "
                                   "the client."),
                                LabelRole::Note));
    column->addWidget(m_handOver);
    column->addWidget(m_end);
    box->setLayout(column);
    return box;
}

QWidget* LeaverDialog::buildActivity()
{
    auto* box = new QWidget;
    auto* column = makeColumn(8);
    column->addWidget(makeLabel(tr("What they looked at in 90 days"), LabelRole::Section));
    column->addWidget(m_summary);
    column->addWidget(m_days, 1);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(makeCloseButton(*this));
    column->addLayout(buttons);
    box->setLayout(column);
    return box;
}

void LeaverDialog::fillPeople()
{
    organisation::StaffFilter everybody;
    everybody.employment = organisation::EmploymentFilter::All;
    const auto ids =
        m_desk.session().query(organisation::ListStaffIds{everybody}).value_or(std::vector<PersonId>{});
    const auto rows =
        m_desk.session().query(organisation::StaffRows{ids}).value_or(std::vector<organisation::StaffRow>{});
    m_colleagues = m_desk.session()
                       .query(organisation::ListColleagues{})
                       .value_or(std::vector<organisation::Colleague>{});
    for (const organisation::StaffRow& row : rows)
        m_person->addItem(row.name, row.id.value());
    choosePerson();
}

void LeaverDialog::choosePerson()
{
    const qint64 id = m_person->currentData().toLongLong();
    if (id <= 0)
        return;
    const PersonId person(id);
    m_message->clear();
    const int count = m_desk.session().query(clients::CountClientsOf{person}).value_or(0);
    m_count->setText(tr("Looks after %n client(s).", nullptr, count));
    m_handOver->setEnabled(count > 0);
    m_end->setEnabled(m_desk.session().can(organisation::kEditStaff) &&
                      person != m_desk.session().actor().person);
    m_successors->clear();
    for (const organisation::Colleague& colleague : m_colleagues) {
        if (colleague.id == person)
            continue;
        auto* item = new QListWidgetItem(colleague.name, m_successors);
        item->setData(Qt::UserRole, colleague.id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const auto activity = m_desk.session().query(clients::LeaverActivity{person});
    m_print->setEnabled(activity.has_value());
    if (!activity)
        return m_message->say(Tone::Danger, errorText(activity.error()));
    showActivity(*activity);
}

void LeaverDialog::showActivity(const clients::StaffActivity& activity)
{
    m_activity = activity;
    const auto line = [&](AccessKind kind, const QString& words) {
        return words.arg(activity.total[kind]).arg(activity.median[kind]);
    };
    m_summary->setText(QStringList{line(AccessKind::Viewed, tr("viewed %1 (median %2 a day)")),
                                   line(AccessKind::Revealed, tr("revealed %1 (median %2)")),
                                   line(AccessKind::Exported, tr("exported %1 (median %2)")),
                                   line(AccessKind::Printed, tr("printed %1 (median %2)"))}
                           .join(tr(", ")));
    m_days->clearRows();
    for (auto day = activity.days.rbegin(); day != activity.days.rend(); ++day) {
        QStringList cells{m_format.date(day->day)};
        for (std::size_t kind = 0; kind < clients::kAccessKinds; ++kind) {
            const int count = day->counts.of[kind];
            const bool unusual = clients::standsOut(count, activity.median.of[kind]);
            cells << (unusual ? u"▲ "_s : QString()) + QString::number(count);
        }
        m_days->addRow(day->day.toJulianDay(), cells);
    }
}

std::vector<PersonId> LeaverDialog::successors() const
{
    std::vector<PersonId> people;
    for (int row = 0; row < m_successors->count(); ++row) {
        const QListWidgetItem* item = m_successors->item(row);
        if (item->checkState() == Qt::Checked)
            people.emplace_back(item->data(Qt::UserRole).toLongLong());
    }
    return people;
}

void LeaverDialog::handOver()
{
    const PersonId person(m_person->currentData().toLongLong());
    const auto moved = m_desk.session().run(clients::HandOverClients{person, successors()});
    if (!moved)
        return m_message->say(Tone::Danger, errorText(moved.error()));
    m_desk.offerUndo(tr("%n client(s) handed over", nullptr, *moved));
    choosePerson();
}

void LeaverDialog::endAccess()
{
    const PersonId person(m_person->currentData().toLongLong());
    const auto file = m_desk.session().query(organisation::OpenStaffFile{person});
    if (!file)
        return m_message->say(Tone::Danger, errorText(file.error()));
    const Status ended =
        m_desk.session().run(organisation::EndEmployment{person, file->revision, m_desk.today(), {}});
    if (!ended)
        return m_message->say(Tone::Danger, errorText(ended.error()));
    const auto accounts =
        m_desk.session().query(session::ListAccounts{}).value_or(std::vector<session::AccountRow>{});
    for (const session::AccountRow& row : accounts) {
        if (row.account.person != person || row.account.state == session::AccountState::Ended)
            continue;
        if (const Status closed = m_desk.workspace.endAccount(row.account.id, {}); !closed)
            return m_message->say(Tone::Danger, errorText(closed.error()));
    }
    m_message->say(
        Tone::Good,
        tr("They cannot sign in any more. Change the key of the workspace at closing time."));
}

void LeaverDialog::print()
{
    if (m_activity)
        previewStaffActivity(m_desk, *m_activity, this);
}

} // namespace seraph::ui

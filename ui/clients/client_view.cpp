// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_view.h"

#include "core/clients/access_queries.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_queries.h"
#include "core/clients/field_sets.h"
#include "core/clients/reveal_commands.h"
#include "ui/clients/access_print.h"
#include "ui/clients/client_dialog.h"
#include "ui/clients/client_history.h"
#include "ui/clients/client_text.h"
#include "ui/clients/household_dialog.h"
#include "ui/clients/part_dialogs.h"
#include "ui/clients/reveal_menu.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

QGridLayout* makeFacts(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    return grid;
}

void addFact(QGridLayout& grid, const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    grid.addWidget(makeLine(label, LabelRole::Note), row, 0, Qt::AlignTop);
    grid.addWidget(makeLabel(value), row, 1, 1, 2);
}

} // namespace

ClientView::ClientView(
    const Desk& desk, const Format& format, clients::ClientPage page, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(std::move(page))
    , m_message(new InlineMessage)
{
    auto* content = new QWidget;
    auto* column = makeColumn(12);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    content->setLayout(column);
    if (shape == Shape::Pane)
        addName(*column);
    addHeading(*column);
    column->addWidget(m_message);
    QVBoxLayout* facts = column;
    QVBoxLayout* past = column;
    if (shape == Shape::Page) {
        facts = makeColumn(12);
        past = makeColumn(12);
        auto* halves = makeRow(2 * kPageMargin);
        halves->addLayout(facts, 2);
        halves->addLayout(past, 3);
        column->addLayout(halves);
    }
    addAlerts(*facts);
    addContacts(*facts);
    addFacts(*facts);
    addPlaces(*facts);
    addTimeline(*past);
    if (shape == Shape::Page) {
        facts->addStretch();
        past->addStretch();
    }
    column->addStretch();
    auto* outer = makeColumn(0);
    outer->addWidget(makeScrollArea(content));
    setLayout(outer);
}

void ClientView::addName(QVBoxLayout& column)
{
    const clients::Client& client = m_page.client;
    auto* row = makeRow(8);
    row->addWidget(makeLine(client.name, LabelRole::Title));
    if (const QString who = ageAndSex(m_page.age, client.sex); !who.isEmpty())
        row->addWidget(makeLine(who, LabelRole::Note));
    if (m_page.minor)
        row->addWidget(new StatusPill(pill(tr("under 18"), Tone::Warning)));
    row->addStretch();
    column.addLayout(row);
}

void ClientView::addHeading(QVBoxLayout& column)
{
    const clients::Client& client = m_page.client;
    QStringList line{client.number};
    if (!client.calledAs.isEmpty())
        line << tr("called %1").arg(client.calledAs);
    line << (m_page.lastVisit
                 ? tr("last here %1").arg(m_format.shortDate(*m_page.lastVisit, m_desk.today()))
                 : tr("not here yet"));
    column.addWidget(makeLabel(line.join(u" · "_s), LabelRole::Note));
    column.addWidget(buildButtons());
}

QWidget* ClientView::buildButtons()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    if (m_desk.session().can(clients::kEdit)) {
        auto* change = makeButton(tr("&Edit"));
        change->setObjectName(u"editClient"_s);
        connect(change, &QPushButton::clicked, this, &ClientView::edit);
        row->addWidget(change);
    }
    if (m_desk.session().can(clients::kBackground)) {
        auto* background = makeButton(tr("Bac&kground"));
        connect(background, &QPushButton::clicked, this, &ClientView::openBackground);
        row->addWidget(background);
    }
    auto* more = makeButton(tr("&More"));
    more->setObjectName(u"moreClient"_s);
    connect(more, &QPushButton::clicked, this, [this, more] { openMenu(more); });
    row->addWidget(more);
    row->addStretch();
    return bar;
}

void ClientView::openMenu(QWidget* button)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const clients::ClientId client = m_page.client.id;
    if (m_desk.session().can(clients::kEdit)) {
        menu->addAction(tr("Add a &contact"), this, [this, client] {
            openContactDialog(m_desk, client, window());
        });
        menu->addAction(tr("Add an &address"), this, [this, client] {
            openAddressDialog(m_desk, client, window());
        });
        menu->addAction(tr("Raise an a&lert"), this, [this, client] {
            openAlertDialog(m_desk, client, window());
        });
        menu->addAction(tr("Add a &guardian"), this, [this, client] {
            openGuardianDialog(m_desk, client, window());
        });
        if (clients::FieldSet::forProfile(m_desk.profile).has("household"_L1))
            menu->addAction(
                tr("&Household"), this, [this] { openHouseholdDialog(m_desk, m_page, window()); });
        menu->addSeparator();
        menu->addAction(tr("&Put the file away"), this, &ClientView::archive);
    }
    if (m_desk.session().can(clients::kAccessReport))
        menu->addAction(tr("&Who saw this file"), this, &ClientView::printAccessReport);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ClientView::addAlerts(QVBoxLayout& column)
{
    for (const clients::Alert& alert : m_page.alerts) {
        auto* message = new InlineMessage;
        const bool edits = m_desk.session().can(clients::kEdit);
        const QString until =
            alert.until
                ? u" · "_s + tr("until %1").arg(m_format.shortDate(*alert.until, m_desk.today()))
                : QString();
        message->say(toneOf(alert.level), alert.text + until, edits ? tr("Change or end") : QString());
        connect(message, &InlineMessage::actionClicked, this, [this, alert] {
            openAlertDialog(m_desk, m_page.client.id, window(), alert);
        });
        column.addWidget(message);
    }
}

void ClientView::addMasked(
    QGridLayout& grid, const QString& label, const QString& masked, Reveal reveal, Change change)
{
    const int row = grid.rowCount();
    auto* value = makeLine(masked);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(makeLine(label, LabelRole::Note), row, 0);
    grid.addWidget(value, row, 1);
    addChange(grid, label, std::move(change));
    if (!reveal)
        return;
    auto* show = makeButton(tr("Show"), ButtonRole::Quiet);
    show->setAccessibleName(tr("Show %1").arg(label));
    show->setObjectName(u"reveal"_s);
    connect(show, &QPushButton::clicked, this, [this, value, show, reveal = std::move(reveal)] {
        askReason(value, show, reveal);
    });
    grid.addWidget(show, row, 2);
}

/// In the last column of the row that was added last.
void ClientView::addChange(QGridLayout& grid, const QString& label, Change change)
{
    if (!change || !m_desk.session().can(clients::kEdit))
        return;
    auto* button = makeButton(tr("Change"), ButtonRole::Quiet);
    button->setAccessibleName(tr("Change %1").arg(label));
    button->setObjectName(u"changePart"_s);
    connect(button, &QPushButton::clicked, this, change);
    grid.addWidget(button, grid.rowCount() - 1, 3, Qt::AlignTop);
}

void ClientView::askReason(QLabel* value, QWidget* button, const Reveal& reveal)
{
    openRevealMenu(*button, [this, value, button, reveal](const QString& reason) {
        const auto shown = reveal(reason);
        if (!shown)
            return m_message->say(Tone::Danger, errorText(shown.error()));
        value->setText(*shown);
        button->hide();
    });
}

void ClientView::addContacts(QVBoxLayout& column)
{
    column.addWidget(makeLabel(tr("How to reach them"), LabelRole::Section));
    QGridLayout* grid = makeFacts(column);
    const bool reveals = m_desk.session().can(clients::kReveal);
    session::Session& session = m_desk.session();
    for (const clients::ContactRow& contact : m_page.contacts) {
        QString label = codeWord(toCode(contact.kind));
        if (!contact.label.isEmpty())
            label += u" · "_s + contact.label;
        QString shown = contact.masked;
        if (contact.sharedWith > 0)
            shown += u"  "_s + tr("(also of %n other(s))", nullptr, contact.sharedWith);
        Reveal reveal = [&session, id = contact.id](const QString& reason) {
            return session.run(clients::RevealContact{id, {.text = reason}});
        };
        addMasked(*grid, label, shown, reveals ? reveal : Reveal(), [this, contact] {
            openContactDialog(m_desk, m_page.client.id, window(), contact);
        });
    }
    for (const clients::Guardian& guardian : m_page.guardians) {
        Reveal reveal = [&session, id = guardian.id](const QString& reason) {
            return session.run(clients::RevealGuardianPhone{id, {.text = reason}});
        };
        const bool any = reveals && !guardian.phone.isEmpty();
        addMasked(
            *grid,
            tr("Guardian"),
            u"%1 %2 %3"_s.arg(guardian.name, guardian.relation, guardian.phone).simplified(),
            any ? reveal : Reveal(),
            [this, guardian] { openGuardianDialog(m_desk, m_page.client.id, window(), guardian); });
    }
    const clients::Client& client = m_page.client;
    if (client.contactWish != clients::ContactWish::Any || !client.contactTimes.isEmpty())
        addFact(*grid,
                tr("Wishes"),
                u"%1 %2"_s.arg(codeWord(toCode(client.contactWish)), client.contactTimes));
    if (client.marketing == clients::Marketing::Refused)
        addFact(*grid, tr("Offers"), codeWord(toCode(client.marketing)));
}

void ClientView::addFacts(QVBoxLayout& column)
{
    const clients::Client& client = m_page.client;
    column.addWidget(makeLabel(tr("What is known"), LabelRole::Section));
    QGridLayout* grid = makeFacts(column);
    addFact(*grid, tr("Birth date"), client.birthDate ? m_format.date(*client.birthDate) : QString());
    if (!client.identityNumber.isEmpty()) {
        Reveal reveal = [&session = m_desk.session(), id = client.id](const QString& reason) {
            return session.run(clients::RevealIdentityNumber{id, {.text = reason}});
        };
        addMasked(*grid,
                  tr("Identity number"),
                  client.identityNumber,
                  m_desk.session().can(clients::kRevealIdentity) ? reveal : Reveal(),
                  Change());
    }
    addFact(*grid, tr("Tier"), choiceText(m_desk, "client_tier", client.tier));
    addFact(*grid, tr("Tags"), client.tags.join(tr(", ")));
    addFact(*grid, tr("Looked after by"), m_page.advisorName);
    addFact(*grid, tr("Branch"), m_page.homeBranchName);
    addFact(
        *grid,
        tr("Came by"),
        u"%1 %2"_s.arg(choiceText(m_desk, "client_source", client.source), client.sourceNote).simplified());
    addFact(*grid, tr("Brought by"), m_page.referrerName);
    addFact(*grid, tr("On file since"), m_format.date(m_format.localDate(client.createdAt)));
    addFact(*grid, tr("Notes"), client.notes);
}

void ClientView::addPlaces(QVBoxLayout& column)
{
    if (m_page.addresses.empty() && !m_page.household)
        return;
    column.addWidget(makeLabel(tr("Where they live"), LabelRole::Section));
    QGridLayout* grid = makeFacts(column);
    for (const clients::Address& address : m_page.addresses) {
        const QString how = address.access.isEmpty() ? QString() : u"\n"_s + address.access;
        const QString label = address.label.isEmpty() ? tr("Address") : address.label;
        addFact(*grid, label, address.text + how);
        addChange(*grid, label, [this, address] {
            openAddressDialog(m_desk, m_page.client.id, window(), address);
        });
    }
    if (!m_page.household)
        return;
    QStringList members;
    for (const clients::ClientRow& member : m_page.householdMembers)
        members << member.name;
    const QString role = m_page.client.householdRole;
    addFact(*grid,
            tr("Household"),
            role.isEmpty() ? m_page.household->name : u"%1 (%2)"_s.arg(m_page.household->name, role));
    addChange(*grid, tr("Household"), [this] { openHouseholdDialog(m_desk, m_page, window()); });
    addFact(*grid, tr("Lives with"), members.join(tr(", ")));
}

void ClientView::addTimeline(QVBoxLayout& column)
{
    column.addWidget(makeLabel(tr("What happened"), LabelRole::Section));
    column.addWidget(new ClientHistory(m_desk, m_format, m_page.client.id));
}

void ClientView::edit()
{
    auto* dialog = new ClientDialog(m_desk, m_page.client, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ClientView::archive()
{
    const Status done =
        m_desk.session().run(clients::ArchiveClient{m_page.client.id, m_page.client.revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("%1 is in the recycle bin").arg(m_page.client.name));
}

void ClientView::openBackground()
{
    const auto background = m_desk.session().query(clients::OpenBackground{m_page.client.id});
    if (!background)
        return m_message->say(Tone::Danger, errorText(background.error()));
    openBackgroundDialog(m_desk, m_page.client.id, *background, window());
}

void ClientView::printAccessReport()
{
    const auto rows = m_desk.session().query(clients::AccessReport{m_page.client.id});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    previewAccessReport(m_desk, m_page, *rows, window());
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/merge_dialog.h"

#include "core/clients/client_queries.h"
#include "core/clients/merge_commands.h"
#include "ui/clients/client_text.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using clients::ClientDetails;

namespace {

constexpr int kMergeWidth = 680;

/// Takes over this one field from the other file.
template <class Value> auto take(Value ClientDetails::*field)
{
    return [field](ClientDetails& to, const ClientDetails& from) { to.*field = from.*field; };
}

} // namespace

MergeDialog::MergeDialog(const Desk& desk,
                         const Format& format,
                         clients::ClientPage kept,
                         clients::ClientPage dropped,
                         QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_kept(std::move(kept))
    , m_dropped(std::move(dropped))
    , m_message(new InlineMessage)
{
    setWindowTitle(tr("Merge two files"));
    auto* merge = makeButton(tr("&Merge"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(merge);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(makeLabel(tr(
        "Choose what is right. Contacts, addresses, alerts and everything that happened are kept "
        "from both, and the merge can be undone.")));
    column->addWidget(m_message);
    column->addWidget(makeScrollArea(buildGrid()), 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(kMergeWidth), scaled(520));
    connect(merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

std::vector<MergeDialog::Choice> MergeDialog::personChoices() const
{
    const clients::Client& a = m_kept.client;
    const clients::Client& b = m_dropped.client;
    const auto day = [this](const auto& date) { return date ? m_format.date(*date) : QString(); };
    const auto sex = [](const auto& value) { return value ? codeWord(toCode(*value)) : QString(); };
    return {
        {tr("Number"), a.number, b.number, take(&ClientDetails::number)},
        {tr("Name"), a.name, b.name, take(&ClientDetails::name)},
        {tr("Called"), a.calledAs, b.calledAs, take(&ClientDetails::calledAs)},
        {tr("Sex"), sex(a.sex), sex(b.sex), take(&ClientDetails::sex)},
        {tr("Birth date"), day(a.birthDate), day(b.birthDate), take(&ClientDetails::birthDate)},
        {tr("Identity number"), a.identityNumber, b.identityNumber, take(&ClientDetails::identityNumber)},
        {tr("Notes"), a.notes, b.notes, take(&ClientDetails::notes)},
    };
}

std::vector<MergeDialog::Choice> MergeDialog::relationChoices() const
{
    const clients::Client& a = m_kept.client;
    const clients::Client& b = m_dropped.client;
    const auto tier = [this](const QString& code) { return choiceText(m_desk, "client_tier", code); };
    const auto source = [this](const QString& code) {
        return choiceText(m_desk, "client_source", code);
    };
    return {
        {tr("Tier"), tier(a.tier), tier(b.tier), take(&ClientDetails::tier)},
        {tr("Came by"), source(a.source), source(b.source), take(&ClientDetails::source)},
        {tr("Looked after by"), m_kept.advisorName, m_dropped.advisorName, take(&ClientDetails::advisor)},
        {tr("Branch"), m_kept.homeBranchName, m_dropped.homeBranchName, take(&ClientDetails::homeBranch)},
        {tr("Brought by"), m_kept.referrerName, m_dropped.referrerName, take(&ClientDetails::referredBy)},
        {tr("Offers and news"),
         codeWord(toCode(a.marketing)),
         codeWord(toCode(b.marketing)),
         take(&ClientDetails::marketing)},
    };
}

QWidget* MergeDialog::buildGrid()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLine(tr("File that goes on"), LabelRole::Strong), 0, 1);
    grid->addWidget(makeLine(tr("File that is put away"), LabelRole::Strong), 0, 2);
    for (const auto& choices : {personChoices(), relationChoices()}) {
        for (const Choice& choice : choices) {
            if (choice.kept != choice.dropped)
                addChoice(*grid, choice);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

void MergeDialog::addChoice(QGridLayout& grid, const Choice& choice)
{
    const int row = grid.rowCount();
    auto* group = new QButtonGroup(this);
    grid.addWidget(makeLine(choice.label, LabelRole::Note), row, 0);
    int column = 0;
    for (const QString& value : {choice.kept, choice.dropped}) {
        auto* button = new QRadioButton(value.isEmpty() ? tr("(nothing)") : value.left(60));
        button->setAccessibleName(u"%1: %2"_s.arg(choice.label, button->text()));
        group->addButton(button, column++);
        grid.addWidget(button, row, column);
    }
    group->button(int(choice.kept.isEmpty() ? Side::Dropped : Side::Kept))->setChecked(true);
    m_choices.emplace_back(choice, group);
}

ClientDetails MergeDialog::details() const
{
    ClientDetails details = clients::detailsOf(m_kept.client);
    const ClientDetails other = clients::detailsOf(m_dropped.client);
    for (const auto& [choice, group] : m_choices) {
        if (group->checkedId() == int(Side::Dropped))
            choice.take(details, other);
    }
    details.tags += other.tags;
    return details;
}

void MergeDialog::merge()
{
    const Status done = m_desk.session().run(clients::MergeClients{m_kept.client.id,
                                                                   m_kept.client.revision,
                                                                   m_dropped.client.id,
                                                                   m_dropped.client.revision,
                                                                   details()});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("Merged"));
    Q_EMIT merged();
    accept();
}

void openMergeDialog(const Desk& desk,
                     const Format& format,
                     clients::ClientId kept,
                     clients::ClientId dropped,
                     QWidget* parent,
                     std::function<void()> then)
{
    const auto one = desk.session().query(clients::OpenClient{kept});
    const auto other = desk.session().query(clients::OpenClient{dropped});
    if (!one || !other)
        return desk.toast.show(errorText(one ? other.error() : one.error()));
    auto* dialog = new MergeDialog(desk, format, *one, *other, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &MergeDialog::merged, parent, std::move(then));
    dialog->open();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/duplicates_dialog.h"

#include "core/clients/client_queries.h"
#include "core/clients/merge_commands.h"
#include "ui/clients/client_text.h"
#include "ui/clients/merge_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

QString personText(const clients::ClientRow& row)
{
    return u"%1 %2 %3 %4"_s
        .arg(row.number, row.name, ageAndSex(row.age, row.sex), row.maskedContact)
        .simplified();
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(tr("Likely duplicates"),
                             {{tr("File"), 270}, {tr("And"), 270}, {tr("Because of"), 0}}))
    , m_message(new InlineMessage)
    , m_compare(makeButton(tr("&Compare and merge"), ButtonRole::Primary))
    , m_apart(makeButton(tr("&Two people")))
{
    setWindowTitle(tr("Likely duplicates"));
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* buttons = makeRow();
    buttons->addWidget(makeCloseButton(*this));
    buttons->addStretch();
    buttons->addWidget(m_apart);
    buttons->addWidget(m_compare);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(860), scaled(480));
    connect(m_compare, &QPushButton::clicked, this, &DuplicatesDialog::compare);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_table, &ShortTable::rowActivated, this, &DuplicatesDialog::compare);
    reload();
}

void DuplicatesDialog::reload()
{
    using Pairs = std::vector<clients::DuplicatePair>;
    m_desk.jobs.run<Pairs>(
        this,
        tr("Looking for duplicates"),
        [&workspace = m_desk.workspace](const session::Work&) -> Result<Pairs> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return session->query(clients::ListDuplicates{});
        },
        [this](Result<Pairs> pairs) {
            if (!pairs)
                return m_message->say(Tone::Danger, errorText(pairs.error()));
            show(*std::move(pairs));
        });
}

void DuplicatesDialog::show(std::vector<clients::DuplicatePair> pairs)
{
    m_pairs = std::move(pairs);
    m_table->clearRows();
    qint64 row = 0;
    for (const clients::DuplicatePair& pair : m_pairs)
        m_table->addRow(++row,
                        {personText(pair.first), personText(pair.second), scoreText(pair.score)});
    m_compare->setEnabled(!m_pairs.empty());
    m_apart->setEnabled(!m_pairs.empty());
    if (m_pairs.empty())
        m_message->say(Tone::Good, tr("No two files look like one person."));
    else
        m_table->selectRow(0);
}

const clients::DuplicatePair* DuplicatesDialog::chosen() const
{
    const qint64 row = m_table->currentId();
    return row > 0 && row <= qint64(m_pairs.size()) ? &m_pairs[std::size_t(row - 1)] : nullptr;
}

void DuplicatesDialog::compare()
{
    const clients::DuplicatePair* pair = chosen();
    if (!pair)
        return;
    openMergeDialog(m_desk, m_format, pair->first.id, pair->second.id, this, [this] { reload(); });
}

void DuplicatesDialog::tellApart()
{
    const clients::DuplicatePair* pair = chosen();
    if (!pair)
        return;
    const Status told = m_desk.session().run(clients::TellApart{pair->first.id, pair->second.id});
    if (!told)
        return m_message->say(Tone::Danger, errorText(told.error()));
    m_desk.offerUndo(tr("Two people; they are not suggested again"));
    reload();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/dismissals_dialog.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/catalogue/phrase_commands.h"
#include "core/organisation/staff_queries.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHash>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

/// The wording that a rule looks for says more than its code.
QHash<QString, QString> wordingByCode(const Desk& desk)
{
    QHash<QString, QString> wording;
    for (const RuleRow& row : desk.session().query(ListPhraseRules{}).value_or(std::vector<RuleRow>{}))
        wording.insert(row.rule.code, row.rule.any.value(0));
    return wording;
}

QHash<qint64, QString> colleagueNames(const Desk& desk)
{
    QHash<qint64, QString> names;
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    for (const organisation::Colleague& colleague : colleagues)
        names.insert(colleague.id.value(), colleague.name);
    return names;
}

} // namespace

DismissalsDialog::DismissalsDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(
          tr("False alarms"),
          {{tr("Where it stood"), 0}, {tr("Rule"), 150}, {tr("Who"), 90}, {tr("When"), 130}}))
    , m_forget(makeButton(tr("&Look at it again")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("False alarms"));
    m_table->setEmptyState({Icon::Shield, tr("Nobody has called anything a false alarm."), QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* close = makeButton(tr("Close"));
    auto* buttons = makeRow();
    buttons->addWidget(m_forget);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(680), scaled(420));
    connect(m_forget, &QPushButton::clicked, this, &DismissalsDialog::forget);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "phrase_dismissal"))
            reload();
    });
    reload();
}

void DismissalsDialog::reload()
{
    m_rows = m_desk.session().query(ListPhraseDismissals{}).value_or(std::vector<PhraseDismissal>{});
    const auto wording = wordingByCode(m_desk);
    const auto names = colleagueNames(m_desk);
    m_table->clearRows();
    for (const PhraseDismissal& row : m_rows)
        m_table->addRow(row.id.value(),
                        {u"…%1…"_s.arg(row.context),
                         wording.value(row.rule, row.rule),
                         names.value(row.dismissedBy.value()),
                         m_format.dateTime(row.dismissedAt)});
    m_table->chooseId(0);
    m_forget->setEnabled(!m_rows.empty() && m_desk.session().can(kEdit));
}

void DismissalsDialog::forget()
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const PhraseDismissal& row) {
        return row.id.value() == m_table->currentId();
    });
    if (found == m_rows.end())
        return;
    const Status done = m_desk.session().run(ForgetDismissal{found->id, found->revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_desk.offerUndo(tr("The rule looks at it again"));
    reload();
}

} // namespace seraph::ui

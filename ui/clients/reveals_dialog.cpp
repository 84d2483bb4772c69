// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/reveals_dialog.h"

#include "core/clients/reveal_commands.h"
#include "ui/widgets/close_button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

RevealsDialog::RevealsDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_table(new ShortTable(tr("Many revealed numbers"),
                             {{tr("Who"), 0}, {tr("Day"), 110}, {tr("Numbers"), 90, Qt::AlignRight}}))
    , m_form(new Form)
    , m_finding(new QLineEdit)
{
    setWindowTitle(tr("Many revealed numbers"));
    m_form->addField({u"finding"_s, tr("What was the &reason?"), m_finding, {}, Form::Need::Required});
    m_review = makeButton(tr("&Looked into it"), ButtonRole::Primary);
    m_table->setEmptyState({Icon::Shield, tr("Nobody has shown more numbers than the work needs."), {}});
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(makeCloseButton(*this));
    buttons->addWidget(m_review);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(480), scaled(360));
    connect(m_review, &QPushButton::clicked, this, &RevealsDialog::review);
    connect(m_form, &Form::submitted, this, &RevealsDialog::review);
    reload();
}

void RevealsDialog::reload()
{
    const auto rows = m_desk.session().query(clients::ListRevealsOverLimit{});
    m_table->clearRows();
    if (!rows)
        return m_form->showError(rows.error());
    for (const clients::RevealsOverLimit& row : *rows)
        m_table->addRow(row.account.value(),
                        {row.name, m_format.date(row.day), QString::number(row.count)});
    m_form->setVisible(!rows->empty());
    m_review->setVisible(!rows->empty());
    if (!rows->empty())
        m_table->selectRow(0);
}

void RevealsDialog::review()
{
    const qint64 account = m_table->currentId();
    if (account <= 0)
        return;
    const Status done =
        m_desk.session().run(clients::ReviewReveals{AccountId(account), m_finding->text()});
    if (!done)
        return m_form->showError(done.error());
    m_finding->clear();
    m_form->clearErrors();
    reload();
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/deviation_dialog.h"

#include "ui/care/care_text.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/phrase_rules.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

DeviationDialog::DeviationDialog(const Desk& desk,
                                 const QString& title,
                                 qint64 subject,
                                 std::optional<care::DeviationCategory> fixed,
                                 Client client,
                                 Send send,
                                 QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_fixed(fixed)
    , m_send(std::move(send))
    , m_form(new Form)
    , m_category(new QComboBox)
    , m_reason(makePhraseEdit(m_desk, catalogue::Audience::Record))
    , m_decision(makePhraseEdit(m_desk, catalogue::Audience::Record))
    , m_told(new QCheckBox(tr("The client was &told")))
    , m_banner(new InlineMessage)
{
    setWindowTitle(title);
    for (const auto& [category, code] : Codes<care::DeviationCategory>::kAll)
        m_category->addItem(categoryText(category), QString::fromLatin1(code));
    build(client);
    m_draft = new FormDraft(m_desk, {u"services/deviation"_s, subject}, *this, *m_banner);
}

void DeviationDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

void DeviationDialog::build(Client client)
{
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_reason->editor()->setObjectName(u"reason"_s);
    m_decision->editor()->setObjectName(u"decision"_s);
    for (PhraseEdit* edit : {m_reason, m_decision})
        edit->editor()->setFixedHeight(scaled(70));
    if (!m_fixed)
        m_form->addField({u"category"_s, tr("&Kind"), m_category});
    m_form->addField({u"reason"_s, tr("&Reason"), m_reason, {}, Form::Need::Required});
    m_form->addField({u"decision"_s, tr("What was &done about it"), m_decision});
    if (client == Client::Present)
        m_form->addWidget(m_told);
    auto* keep = makeButton(tr("Write it down"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(480));
    connect(keep, &QPushButton::clicked, this, &DeviationDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &DeviationDialog::save);
}

void DeviationDialog::save()
{
    care::DeviationDetails details;
    details.category =
        m_fixed.value_or(fromCode<care::DeviationCategory>(m_category->currentData().toString())
                             .value_or(care::DeviationCategory::Other));
    details.reason = m_reason->text();
    details.decision = m_decision->text();
    details.clientTold = m_told->isChecked();
    const Status done = m_send(details, m_draft->key());
    if (!done)
        return m_form->showError(done.error());
    m_draft->settle();
    accept();
}

} // namespace seraph::ui

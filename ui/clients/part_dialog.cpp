// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/part_dialog.h"

#include "ui/desk/form_draft.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartWidth = 480;

} // namespace

session::DraftKey partDraft(const QString& part, qint64 client, qint64 id)
{
    const QString which = id > 0 ? u"-%1"_s.arg(id) : QString();
    return {u"clients/"_s + part + which, client};
}

PartDialog::PartDialog(const Desk& desk, Content content, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_content(std::move(content))
    , m_banner(new InlineMessage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_content.title);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_banner);
    column->addWidget(m_content.form);
    column->addLayout(buildButtons());
    setLayout(column);
    setMinimumWidth(scaled(kPartWidth));
    connect(m_content.form, &Form::submitted, this, &PartDialog::save);
    m_draft = new FormDraft(m_desk, m_content.draft, *this, *m_banner);
}

void PartDialog::reject()
{
    m_draft->abandon();
    QDialog::reject();
}

QLayout* PartDialog::buildButtons()
{
    auto* keep = makeButton(tr("Keep"), ButtonRole::Primary);
    keep->setObjectName(u"keepPart"_s);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    if (m_content.putAway) {
        auto* away = makeButton(m_content.putAwayText, ButtonRole::Danger);
        away->setObjectName(u"putAwayPart"_s);
        away->setAutoDefault(false);
        buttons->addWidget(away);
        connect(away, &QPushButton::clicked, this, &PartDialog::putAway);
    }
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &PartDialog::save);
    connect(leave, &QPushButton::clicked, this, &PartDialog::reject);
    return buttons;
}

void PartDialog::save()
{
    m_content.form->clearErrors();
    const Status saved = m_content.save(m_draft->key());
    if (!saved)
        return m_content.form->showError(saved.error());
    m_draft->settle();
    m_desk.offerUndo(tr("%1: kept").arg(m_content.title));
    accept();
}

void PartDialog::putAway()
{
    m_content.form->clearErrors();
    const Status done = m_content.putAway();
    if (!done)
        return m_content.form->showError(done.error());
    m_draft->settle();
    m_desk.offerUndo(tr("%1: put away").arg(m_content.title));
    accept();
}

} // namespace seraph::ui

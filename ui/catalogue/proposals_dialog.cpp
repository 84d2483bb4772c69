// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/proposals_dialog.h"

#include "core/catalogue/shipped_content.h"
#include "core/catalogue/upgrade_commands.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

template <class T, class Code>
const T* withCode(const std::vector<T>& all, const QString& code, Code codeOf)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& each) { return codeOf(each) == code; });
    return found == all.end() ? nullptr : &*found;
}

template <class T> const T* shippedWith(const std::vector<T>& all, const QString& code)
{
    return withCode(all, code, [](const T& each) { return each.code; });
}

/// Of all kinds; a service's SOP has the code of its service.
std::vector<SopStep> stepsHere(const Desk& desk, const QString& code)
{
    for (const SopKind kind : {SopKind::Service, SopKind::Block, SopKind::Premises}) {
        const auto rows = desk.session().query(ListSops{kind}).value_or(std::vector<SopRow>{});
        const SopRow* row = withCode(rows, code, [](const SopRow& each) { return each.sop.code; });
        if (row && row->inForce)
            return row->inForce->steps;
    }
    return {};
}

std::vector<SopStep> stepsShipped(const ShippedCatalogue& shipped, const QString& code)
{
    if (const ShippedService* service = shippedWith(shipped.services, code))
        return service->steps;
    if (const ShippedSop* block = shippedWith(shipped.blocks, code))
        return block->steps;
    const ShippedSop* round = shippedWith(shipped.premises, code);
    return round ? round->steps : std::vector<SopStep>{};
}

} // namespace

ProposalsDialog::ProposalsDialog(const Desk& desk, const Format& format, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(tr("Proposals"), {{tr("What"), 0}, {tr("Kind"), 80}, {tr("Is"), 70}}))
    , m_text(new QTextBrowser)
    , m_take(makeButton(tr("&Take it as a draft"), ButtonRole::Primary))
    , m_decline(makeButton(tr("&Leave ours as it is")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What this version of the program proposes"));
    build();
    reload();
}

void ProposalsDialog::build()
{
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What it would change"));
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto* detail = new Card(Card::Padding::None);
    detail->body()->addWidget(m_text);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(detail);
    splitter->setSizes({scaled(400), scaled(440)});
    splitter->setChildrenCollapsible(false);
    auto* close = makeButton(tr("Close"));
    auto* buttons = makeRow();
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_decline);
    buttons->addWidget(m_take);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    setLayout(column);
    resize(scaled(900), scaled(560));
    connect(m_table, &ShortTable::rowChosen, this, &ProposalsDialog::showCurrent);
    connect(m_take, &QPushButton::clicked, this, &ProposalsDialog::take);
    connect(m_decline, &QPushButton::clicked, this, &ProposalsDialog::decline);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ProposalsDialog::reload()
{
    m_rows = m_desk.session().query(ListProposals{}).value_or(std::vector<Proposal>{});
    m_table->clearRows();
    qint64 number = 0;
    for (const Proposal& row : m_rows)
        m_table->addRow(++number,
                        {row.name.in(m_desk.language),
                         codeText(toCode(row.kind)),
                         row.isNew ? tr("new") : tr("changed")});
    m_table->chooseId(1);
    if (m_rows.empty())
        m_message->say(Tone::Good, tr("Your catalogue has seen everything that this version brings."));
    showCurrent();
}

const Proposal* ProposalsDialog::current() const
{
    const qint64 number = m_table->currentId();
    return number > 0 && number <= qint64(m_rows.size()) ? &m_rows[std::size_t(number - 1)] : nullptr;
}

VersionView ProposalsDialog::hereOf(const Proposal& proposal) const
{
    const CatalogueWords words{m_desk.language, m_desk.profile, m_format};
    switch (proposal.kind) {
    case ShippedKind::Service: {
        const auto rows = m_desk.session().query(ListServices{}).value_or(std::vector<ServiceRow>{});
        const auto* row =
            withCode(rows, proposal.code, [](const ServiceRow& each) { return each.service.code; });
        return row && row->inForce ? viewOf(*row->inForce, words) : VersionView{};
    }
    case ShippedKind::Sop: return {{}, {}, fieldsOf(stepsHere(m_desk, proposal.code), words)};
    case ShippedKind::Template: break;
    }
    const auto rows = m_desk.session().query(ListTemplates{}).value_or(std::vector<TemplateRow>{});
    const auto* row =
        withCode(rows, proposal.code, [](const TemplateRow& each) { return each.document.code; });
    return row && row->inForce ? viewOf(*row->inForce, words) : VersionView{};
}

VersionView ProposalsDialog::proposed(const Proposal& proposal) const
{
    const CatalogueWords words{m_desk.language, m_desk.profile, m_format};
    const ShippedCatalogue& shipped = shippedCatalogue(m_desk.profile);
    switch (proposal.kind) {
    case ShippedKind::Service: {
        const ShippedService* service = shippedWith(shipped.services, proposal.code);
        return service ? VersionView{{}, {}, fieldsOf(service->content, words)} : VersionView{};
    }
    case ShippedKind::Sop: return {{}, {}, fieldsOf(stepsShipped(shipped, proposal.code), words)};
    case ShippedKind::Template: break;
    }
    const ShippedTemplate* document = shippedWith(shipped.templates, proposal.code);
    return document ? VersionView{{}, {}, fieldsOf(document->text, words)} : VersionView{};
}

void ProposalsDialog::showCurrent()
{
    const Proposal* row = current();
    const bool edits = row && m_desk.session().can(kEdit);
    m_take->setEnabled(edits);
    m_decline->setEnabled(edits);
    m_text->setHtml(row ? comparisonHtml(hereOf(*row), proposed(*row)) : QString());
}

void ProposalsDialog::take()
{
    const Proposal* row = current();
    if (!row)
        return;
    const Status taken = m_desk.session().run(TakeUpgrade{row->kind, row->code});
    if (!taken)
        return m_message->say(Tone::Danger, errorText(taken.error()));
    m_message->say(
        Tone::Good,
        tr("%1 is there as a draft: look at it and release it.").arg(row->name.in(m_desk.language)));
    reload();
}

void ProposalsDialog::decline()
{
    const Proposal* row = current();
    if (!row)
        return;
    const Status declined = m_desk.session().run(DeclineUpgrade{row->kind, row->code});
    if (!declined)
        return m_message->say(Tone::Danger, errorText(declined.error()));
    m_desk.offerUndo(tr("Left as it is"));
    reload();
}

} // namespace seraph::ui

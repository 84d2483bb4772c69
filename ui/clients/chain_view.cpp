// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/chain_view.h"

#include "core/clients/chain_queries.h"
#include "ui/desk/chain_text.h"
#include "ui/documents/list_print.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using session::Chain;
using session::ChainLink;
using session::LinkState;

namespace {

PillView stateOf(const Chain& chain)
{
    if (!chain.ended.isEmpty())
        return pill(codeWord(chain.ended), Tone::Neutral);
    const int missing = missingCount(chain);
    return missing == 0 ? pill(ChainView::tr("nothing missing"), Tone::Good)
                        : pill(ChainView::tr("%n missing", nullptr, missing), Tone::Warning);
}

QString stateWord(LinkState state)
{
    switch (state) {
    case LinkState::Done: return ChainView::tr("proved");
    case LinkState::Missing: return ChainView::tr("missing");
    case LinkState::Later: return ChainView::tr("to come");
    }
    return {};
}

} // namespace

ChainView::ChainView(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
    , m_column(makeColumn(0))
{
    setLayout(m_column);
    m_column->addWidget(m_message);
    connect(&desk.news, &ChangeNews::changed, this, [this] { refresh(); });
    refresh();
}

void ChainView::refresh()
{
    auto chains = m_desk.session().query(clients::ServiceChains{m_client});
    if (!chains)
        return m_message->say(Tone::Danger, errorText(chains.error()));
    m_message->clear();
    m_chains = *std::move(chains);
    delete m_cards;
    auto* content = new QWidget;
    auto* column = makeColumn(kCardGap);
    content->setLayout(column);
    for (const Chain& chain : m_chains)
        column->addWidget(cardOf(chain));
    if (m_chains.empty())
        column->addWidget(new EmptyState(
            {Icon::Check, tr("Nothing has been promised yet. The chain begins with the first enquiry or consultation."), {}}));
    column->addStretch();
    m_cards = makeScrollArea(content);
    m_column->addWidget(m_cards, 1);
}

QWidget* ChainView::cardOf(const Chain& chain)
{
    auto* card = new Card;
    auto* header = new SectionHeader(chainTitle(m_desk, chain), nextStep(m_desk, m_format, chain));
    header->addBesideTitle(new StatusPill(stateOf(chain)));
    auto* strip = new ChainStrip;
    strip->setAccessibleName(chainTitle(m_desk, chain));
    strip->setLinks(stripLinks(m_desk, m_format, chain));
    connect(strip, &ChainStrip::placeChosen, this, [this](const QString& place) {
        m_desk.open(place);
    });
    card->body()->addWidget(header);
    card->body()->addWidget(strip);
    return card;
}

void ChainView::print()
{
    documents::ListPrint list;
    list.title = tr("Proof of service");
    list.care = documents::Care::Personal;
    list.table.columns = {
        {tr("Service")}, {tr("Promise")}, {tr("State")}, {tr("When")}, {tr("By")}, {tr("Figures")}};
    for (const Chain& chain : m_chains) {
        for (const ChainLink& link : chain.links) {
            const QString figure = link.figure ? figureText(*link.figure, m_format) : QString();
            list.table.rows.push_back({chainTitle(m_desk, chain),
                                       linkTitle(m_desk, link.what),
                                       stateWord(link.state),
                                       link.at ? m_format.dateTime(*link.at) : QString(),
                                       link.by,
                                       QStringList{figure, link.text}.join(u' ').simplified()});
        }
    }
    m_desk.print.preview(documents::listDocument(list, m_desk.imprint()), this);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/consent_tab.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/consultation_queries.h"
#include "ui/consultations/consent_check_dialog.h"
#include "ui/consultations/consent_paper.h"
#include "ui/consultations/consent_paper_dialog.h"
#include "ui/consultations/consent_preparing.h"
#include "ui/consultations/consent_signing.h"
#include "ui/consultations/consent_text.h"
#include "ui/consultations/desk_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/missing_bar.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr Qt::Key kSignKey = Qt::Key_F5;

} // namespace

ConsentTab::ConsentTab(const Desk& desk, const Format& format, clients::ClientId client, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_client(client)
    , m_message(new InlineMessage)
    , m_missing(new MissingBar(desk, format))
    , m_service(new QComboBox)
    , m_needs(new ShortTable(
          tr("Documents that this service needs"),
          {{tr("What has to be signed"), 0}, {tr("Stands"), 156}, {tr("Holds"), 150}, {tr("Until"), 110}}))
    , m_history(new ShortTable(
          tr("Everything that was prepared or signed"),
          {{tr("Document"), 0}, {tr("Stands"), 156}, {tr("Signed on"), 110}, {tr("Holds until"), 110}}))
{
    setAcceptDrops(desk.session().can(kTakeConsents));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildNeeds());
    splitter->addWidget(buildHistory());
    splitter->setChildrenCollapsible(false);
    auto* column = makeColumn(8);
    column->addWidget(buildTop());
    column->addWidget(m_message);
    column->addWidget(m_missing);
    column->addWidget(splitter, 1);
    setLayout(column);
    fillServices();
    connect(m_service, &QComboBox::currentIndexChanged, this, &ConsentTab::refreshNeeds);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        for (const char* table : {"consent", "same_day_check", "service_order", "plan"}) {
            if (concerns(changes, table))
                return refresh();
        }
    });
    refresh();
}

QWidget* ConsentTab::buildTop()
{
    m_service->setObjectName(u"consentServiceBox"_s);
    m_service->setAccessibleName(tr("Service"));
    m_service->setMinimumWidth(scaled(260));
    auto* top = new QWidget;
    auto* row = makeRow();
    top->setLayout(row);
    row->addWidget(makeLine(tr("Before"), LabelRole::Note));
    row->addWidget(m_service);
    row->addStretch();
    if (!m_desk.session().can(kTakeConsents))
        return top;
    auto* paper = new HintButton(tr("File a signed paper"), QKeySequence(Qt::Key_F10));
    paper->setObjectName(u"filePaper"_s);
    connect(paper, &QPushButton::clicked, this, [this] { filePaper(); });
    auto* other = makeButton(tr("Another document"));
    other->setObjectName(u"otherDocument"_s);
    connect(other, &QPushButton::clicked, this, &ConsentTab::signOther);
    row->addWidget(other);
    row->addWidget(paper);
    return top;
}

QWidget* ConsentTab::buildNeeds()
{
    m_sign = new HintButton(tr("Sign on the screen"), QKeySequence(kSignKey), ButtonRole::Primary);
    m_sign->setObjectName(u"signOnScreen"_s);
    m_print = makeButton(tr("Print to sign on paper"));
    m_print->setObjectName(u"printConsent"_s);
    connect(m_sign, &QPushButton::clicked, this, &ConsentTab::signNow);
    connect(m_print, &QPushButton::clicked, this, &ConsentTab::printPaper);
    connect(m_needs, &ShortTable::rowActivated, this, &ConsentTab::signNow);
    connect(m_needs, &ShortTable::rowChosen, this, &ConsentTab::updateButtons);
    m_needs->setObjectName(u"needsTable"_s);
    m_needs->setEmptyState({Icon::Check, tr("This service needs nothing signed."), {}});
    auto* buttons = makeRow();
    buttons->setContentsMargins(kCardPadding, 8, kCardPadding, 8);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_print);
    buttons->addStretch();
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_needs, 1);
    card->body()->addLayout(buttons);
    return card;
}

QWidget* ConsentTab::buildHistory()
{
    m_signPast = makeButton(tr("Sign it on the screen"));
    m_signPast->setObjectName(u"signPrepared"_s);
    m_look = makeButton(tr("Look at it"));
    m_withdraw = makeButton(tr("The client takes it back"));
    m_withdraw->setObjectName(u"withdrawConsent"_s);
    m_refuse = makeButton(tr("The client does not sign"));
    m_refuse->setObjectName(u"refuseConsent"_s);
    connect(m_signPast, &QPushButton::clicked, this, &ConsentTab::signPrepared);
    connect(m_look, &QPushButton::clicked, this, &ConsentTab::look);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentTab::withdraw);
    connect(m_refuse, &QPushButton::clicked, this, &ConsentTab::refuse);
    connect(m_history, &ShortTable::rowActivated, this, &ConsentTab::look);
    connect(m_history, &ShortTable::rowChosen, this, &ConsentTab::updateButtons);
    m_history->setObjectName(u"consentsTable"_s);
    m_history->setEmptyState({Icon::Document, tr("Nothing was signed yet."), {}});
    auto* buttons = makeRow();
    buttons->setContentsMargins(kCardPadding, 8, kCardPadding, 8);
    buttons->addWidget(m_signPast);
    buttons->addWidget(m_look);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_refuse);
    buttons->addStretch();
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_history, 1);
    card->body()->addLayout(buttons);
    return card;
}

void ConsentTab::openRecord(qint64 id)
{
    refresh(); // news of what was prepared a moment ago may still be on its way
    m_history->chooseId(id);
    updateButtons();
}

/// Services of running orders and open plans first: one of them is nearly always what is signed for.
void ConsentTab::fillServices()
{
    std::vector<catalogue::ServiceId> likely;
    for (const OrderRow& order :
         m_desk.session().query(OrdersOf{m_client}).value_or(std::vector<OrderRow>{})) {
        if (order.order.state == OrderState::Open)
            likely.push_back(order.order.service);
    }
    const auto services =
        m_desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    const auto rank = [&](const catalogue::ServiceRow& row) {
        return std::find(likely.begin(), likely.end(), row.service.id) - likely.begin();
    };
    std::vector<catalogue::ServiceRow> sorted(services);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) {
        return rank(a) < rank(b);
    });
    for (const catalogue::ServiceRow& row : sorted) {
        if (row.inForce)
            m_service->addItem(row.service.name().in(m_desk.language), row.service.id.value());
    }
}

void ConsentTab::refresh()
{
    refreshNeeds();
    refreshHistory();
    updateButtons();
}

std::optional<catalogue::ServiceId> ConsentTab::service() const
{
    const qint64 id = m_service->currentData().toLongLong();
    return id > 0 ? std::optional(catalogue::ServiceId(id)) : std::nullopt;
}

void ConsentTab::refreshNeeds()
{
    const auto chosen = service();
    if (!chosen)
        return;
    const qint64 at = m_needs->currentId();
    m_needRows =
        m_desk.session().query(ConsentsNeeded{m_client, *chosen}).value_or(std::vector<ConsentNeed>{});
    m_needs->clearRows();
    for (std::size_t i = 0; i < m_needRows.size(); ++i) {
        const ConsentNeed& need = m_needRows[i];
        const bool valid = need.standing == ConsentStanding::Valid;
        m_needs->addRow(qint64(i) + 1,
                        {needName(m_desk, need),
                         QString(),
                         validityText(need.validity),
                         valid && need.validUntil ? m_format.date(*need.validUntil) : QString()});
        setPill(*m_needs, 1, standingPill(need.standing));
    }
    m_needs->chooseId(at);
    const auto missing = m_desk.session().query(WhatConsentNeeds{m_client, *chosen});
    m_missing->show(missing.value_or(std::vector<session::Missing>{}),
                    u"clients/%1/consents"_s.arg(m_client.toString()));
    updateButtons();
}

void ConsentTab::refreshHistory()
{
    auto rows = m_desk.session().query(ConsentsOf{m_client});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    m_rows = *std::move(rows);
    const qint64 at = m_history->currentId();
    m_history->clearRows();
    for (const ConsentRow& row : m_rows) {
        m_history->addRow(row.id.value(),
                          {row.name.in(m_desk.language),
                           QString(),
                           row.signedDay ? m_format.date(*row.signedDay) : QString(),
                           row.validUntil ? m_format.date(*row.validUntil) : QString()});
        setPill(*m_history, 1, standingPill(row.standing));
    }
    m_history->chooseId(at);
}

const ConsentNeed* ConsentTab::need() const
{
    const qint64 at = m_needs->currentId();
    return at > 0 && std::size_t(at) <= m_needRows.size() ? &m_needRows[std::size_t(at) - 1] : nullptr;
}

const ConsentRow* ConsentTab::row() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const ConsentRow& each) {
        return each.id.value() == m_history->currentId();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void ConsentTab::updateButtons()
{
    const bool takes = m_desk.session().can(kTakeConsents);
    const ConsentNeed* chosen = need();
    const bool sameDay = chosen && chosen->document == QLatin1StringView(kSameDayDocument);
    m_sign->setText(sameDay ? tr("Check now") : tr("Sign on the screen"));
    m_sign->setShortcut(kSignKey); // other words take the key away
    m_sign->setEnabled(takes && chosen && (sameDay || chosen->standing != ConsentStanding::Valid));
    m_print->setEnabled(takes && chosen && !sameDay && chosen->standing != ConsentStanding::Valid);
    const ConsentRow* past = row();
    m_signPast->setEnabled(takes && past && past->state == ConsentState::Prepared);
    m_look->setEnabled(past != nullptr);
    m_withdraw->setEnabled(takes && past && past->state == ConsentState::Signed);
    m_refuse->setEnabled(takes && past && past->state == ConsentState::Prepared);
}

Result<ConsentId> ConsentTab::prepared(const QString& document)
{
    return prepareConsent(m_desk, {.client = m_client, .document = document, .service = service()});
}

void ConsentTab::signNow()
{
    const ConsentNeed* chosen = need();
    if (!chosen || !m_sign->isEnabled())
        return;
    if (chosen->document == QLatin1StringView(kSameDayDocument))
        return checkDay();
    const auto consent = prepared(chosen->document);
    say(statusOf(consent));
    if (consent)
        openSigning(m_desk, *consent, this);
}

/// What was prepared elsewhere, such as a service contract, or yesterday.
void ConsentTab::signPrepared()
{
    if (const ConsentRow* past = row())
        openSigning(m_desk, past->id, this);
}

void ConsentTab::printPaper()
{
    const ConsentNeed* chosen = need();
    if (!chosen)
        return;
    const auto consent = prepared(chosen->document);
    say(consent ? previewConsent(m_desk, *consent, window()) : statusOf(consent));
}

void ConsentTab::checkDay()
{
    if (const auto chosen = service())
        openSameDayCheck(m_desk, m_client, *chosen, this);
}

/// Photos, publication, sensitive data: what no service asks for by itself.
void ConsentTab::signOther()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto documents =
        m_desk.session().query(catalogue::ListTemplates{}).value_or(std::vector<catalogue::TemplateRow>{});
    for (const catalogue::TemplateRow& document : documents) {
        if (!document.inForce || document.inForce->text.separate == catalogue::SeparateConsent::None)
            continue;
        menu->addAction(
            document.document.name().in(m_desk.language), this, [this, code = document.document.code] {
                const auto consent =
                    prepareConsent(m_desk, {.client = m_client, .document = code, .service = {}});
                say(statusOf(consent));
                if (consent)
                    openSigning(m_desk, *consent, this);
            });
    }
    const auto* button = qobject_cast<QWidget*>(sender());
    menu->popup(button ? button->mapToGlobal(QPoint(0, button->height())) : mapToGlobal(QPoint()));
}

void ConsentTab::look()
{
    if (const ConsentRow* past = row())
        say(previewConsent(m_desk, past->id, window()));
}

void ConsentTab::withdraw()
{
    const ConsentRow* past = row();
    if (!past)
        return;
    const auto stopped =
        m_desk.session().query(WithdrawalEffects{past->id}).value_or(std::vector<OrderRow>{});
    QStringList names;
    for (const OrderRow& order : stopped)
        names << order.serviceName.in(m_desk.language);
    const QString title = names.isEmpty() ? tr("Take %1 back").arg(past->name.in(m_desk.language))
                                          : tr("This stops: %1").arg(names.join(tr(", ")));
    askForReason(
        m_desk,
        {.title = title, .act = tr("Taken back"), .done = {}},
        ReasonNeed::Optional,
        [this, id = past->id, revision = past->revision](const QString& reason) {
            return m_desk.session().run(WithdrawConsent{id, revision, reason});
        },
        this);
}

void ConsentTab::refuse()
{
    const ConsentRow* past = row();
    if (!past)
        return;
    askForReason(
        m_desk,
        {.title = tr("The client does not sign"), .act = tr("Not signed"), .done = {}},
        ReasonNeed::Optional,
        [this, id = past->id, revision = past->revision](const QString& reason) {
            return m_desk.session().run(RefuseConsent{id, revision, reason});
        },
        this);
}

void ConsentTab::filePaper()
{
    auto* dialog = new ConsentPaperDialog(m_desk, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConsentTab::say(const Status& done)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
}

} // namespace seraph::ui

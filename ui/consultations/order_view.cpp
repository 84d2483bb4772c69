// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/order_view.h"

#include "core/consultations/order_commands.h"
#include "ui/consultations/emergency_card_print.h"
#include "ui/consultations/order_change_dialog.h"
#include "ui/consultations/payment_dialog.h"
#include "ui/consultations/plan_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/client_papers.h"
#include "ui/text/error_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

QPushButton* quiet(const QString& text, const QString& about, const char* name)
{
    auto* button = makeButton(text, ButtonRole::Quiet);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(u"%1: %2"_s.arg(text, about));
    return button;
}

QGridLayout* addGrid(Card& card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    card.body()->addLayout(grid);
    return grid;
}

} // namespace

OrderView::OrderView(const Desk& desk, const Format& format, const OrderPage& page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_page(page)
    , m_message(new InlineMessage)
{
    auto* column = makeColumn(10);
    column->setContentsMargins(4, 0, 8, 8);
    column->addWidget(m_message);
    column->addWidget(buildHead());
    column->addWidget(buildButtons());
    column->addWidget(buildSessions());
    column->addWidget(buildPayments());
    column->addWidget(buildChanges());
    column->addStretch();
    setLayout(column);
}

QWidget* OrderView::buildHead()
{
    const ServiceOrder& order = m_page.row.order;
    auto* card = new Card;
    auto* top = makeRow();
    top->addWidget(makeLabel(m_page.row.serviceName.in(m_desk.language), LabelRole::Section), 1);
    const QString left =
        tr("%1 of %2 sessions left").arg(order.sessions - m_page.row.used).arg(order.sessions);
    top->addWidget(new StatusPill(
        isOpen() ? pill(left, m_page.row.used < order.sessions ? Tone::Info : Tone::Good)
                 : pill(codeWord(toCode(order.state)), Tone::Warning)));
    card->body()->addLayout(top);
    auto* grid = addGrid(*card);
    for (const catalogue::PriceLine& line : order.lines) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(line.name.in(m_desk.language), LabelRole::Note), row, 0, 1, 2);
        grid->addWidget(
            makeLine(m_format.money(line.amount.minorUnits()), LabelRole::Note), row, 2, Qt::AlignRight);
    }
    const int row = grid->rowCount();
    grid->addWidget(makeLine(tr("Whole price"), LabelRole::Strong), row, 0, 1, 2);
    grid->addWidget(
        makeLine(m_format.money(order.amount.minorUnits()), LabelRole::Strong), row, 2, Qt::AlignRight);
    if (order.validUntil)
        card->body()->addWidget(makeLabel(
            tr("To be used until %1").arg(m_format.date(*order.validUntil)), LabelRole::Note));
    if (!order.cancelReason.isEmpty())
        card->body()->addWidget(makeLabel(tr("Cancelled: %1").arg(order.cancelReason), LabelRole::Note));
    return card;
}

QWidget* OrderView::buildButtons()
{
    auto* bar = new QWidget;
    auto* row = makeRow();
    bar->setLayout(row);
    const auto add = [&](QPushButton* button, const char* name, void (OrderView::*act)()) {
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    const bool left = m_page.row.used < m_page.row.order.sessions;
    if (isOpen() && left && can(kUseSessions))
        add(makeButton(tr("Use a session…")), "useSession", &OrderView::useSession);
    if (isOpen() && can(kOrder))
        add(makeButton(tr("Change the order")), "changeOrder", &OrderView::proposeChange);
    add(makeButton(tr("Print")), "printOrder", &OrderView::printConfirmation);
    if (isOpen())
        add(makeButton(tr("Emergency card")), "printEmergencyCard", &OrderView::printEmergencyCard);
    if (isOpen() && can(kOrder))
        add(makeButton(tr("Cancel the order")), "cancelOrder", &OrderView::cancel);
    row->addStretch();
    return bar;
}

QWidget* OrderView::buildSessions()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(
        tr("Sessions"), tr("%1 used of %2").arg(m_page.row.used).arg(m_page.row.order.sessions)));
    auto* grid = addGrid(*card);
    for (const SessionUse& use : m_page.uses) {
        const int row = grid->rowCount();
        const QString when = m_format.dateTime(use.usedAt);
        const QString who = personName(m_desk, use.recordedBy);
        const QString note = use.voidedAt ? tr("%1, voided: %2").arg(who, use.voidReason) : who;
        grid->addWidget(makeLine(when, LabelRole::Note), row, 0);
        grid->addWidget(makeLabel(note), row, 1);
        if (use.voidedAt || !can(kUseSessions))
            continue;
        auto* button = quiet(tr("Void"), when, "voidUse");
        connect(button, &QPushButton::clicked, this, [this, use] { voidUse(use); });
        grid->addWidget(button, row, 2);
    }
    return card;
}

QWidget* OrderView::buildPayments()
{
    auto* card = new Card;
    const Money open = m_page.row.order.amount - m_page.row.paid;
    auto* head =
        new SectionHeader(tr("Payments"), tr("%1 still open").arg(m_format.money(open.minorUnits())));
    card->body()->addWidget(head);
    if (isOpen() && can(kTakePayments)) {
        auto* take = new HintButton(tr("Note a payment"), QKeySequence(Qt::Key_F4));
        take->setObjectName(u"takePayment"_s);
        connect(take, &QPushButton::clicked, this, [this] { openPayment(m_desk, m_page, this); });
        head->addAtEnd(take);
    }
    auto* grid = addGrid(*card);
    for (const PaymentNote& payment : m_page.payments) {
        const int row = grid->rowCount();
        const QString amount = m_format.money(payment.amount.minorUnits());
        const QString kind =
            codeWord(toCode(payment.kind)) + u" · "_s + codeWord(toCode(payment.method));
        grid->addWidget(makeLine(m_format.dateTime(payment.takenAt), LabelRole::Note), row, 0);
        grid->addWidget(
            makeLabel(payment.voidedAt ? tr("%1, voided: %2").arg(kind, payment.voidReason) : kind),
            row,
            1);
        grid->addWidget(makeLine(amount, payment.voidedAt ? LabelRole::Note : LabelRole::Strong),
                        row,
                        2,
                        Qt::AlignRight);
        if (payment.voidedAt)
            continue;
        auto* more = quiet(tr("More"), amount, "paymentMenu");
        connect(more, &QPushButton::clicked, this, [this, payment, more] {
            openPaymentMenu(m_desk, m_format, m_page, payment, more);
        });
        grid->addWidget(more, row, 3);
    }
    return card;
}

QWidget* OrderView::buildChanges()
{
    auto* card = new Card;
    card->setVisible(!m_page.changes.empty());
    card->body()->addWidget(new SectionHeader(tr("Changes to the order")));
    for (const ChangeOrder& change : m_page.changes)
        addChange(*card->body(), change);
    return card;
}

void OrderView::addChange(QVBoxLayout& column, const ChangeOrder& change)
{
    auto* row = makeRow();
    const QString amounts = tr("%1 instead of %2")
                                .arg(m_format.money(change.amountAfter.minorUnits()),
                                     m_format.money(change.amountBefore.minorUnits()));
    const Tone tone = change.state == ChangeState::Proposed ? Tone::Warning
                      : change.state == ChangeState::Agreed ? Tone::Good
                                                            : Tone::Neutral;
    row->addWidget(new StatusPill(pill(codeWord(toCode(change.state)), tone)));
    row->addWidget(makeLabel(u"%1 · %2"_s.arg(amounts, change.reason)), 1);
    if (change.state == ChangeState::Proposed && can(kOrder)) {
        auto* yes = makeButton(tr("The client agrees"));
        yes->setObjectName(u"agreeChange"_s);
        auto* no = makeButton(tr("No"), ButtonRole::Quiet);
        no->setObjectName(u"rejectChange"_s);
        connect(yes, &QPushButton::clicked, this, [this, change] { agree(change); });
        connect(no, &QPushButton::clicked, this, [this, change] {
            say(m_desk.session().run(RejectChange{change.id, change.revision}), tr("Change rejected"));
        });
        row->addWidget(yes);
        row->addWidget(no);
    }
    column.addLayout(row);
}

void OrderView::useSession()
{
    auto* form = new Form;
    form->addWidget(makeLabel(tr("Closing a service record uses its session by itself. This takes "
                                 "one off without a record, for "
                                 "what was written down elsewhere."),
                              LabelRole::Note));
    auto* day = new DateEdit([this] { return m_desk.today(); });
    day->setObjectName(u"usedDay"_s);
    day->setDate(m_desk.today());
    form->addField({u"day"_s, tr("&On which day"), day, {}, Form::Need::Required});
    openFormDialog(
        m_desk,
        {.title = tr("One of %n session(s) left", nullptr, m_page.row.order.sessions - m_page.row.used),
         .act = tr("Use one session"),
         .done = {}},
        form,
        [this, day]() -> Status {
            const auto when = day->phrase();
            const auto on = when ? std::optional(when->date) : std::nullopt;
            TRY_STATUS(statusOf(m_desk.session().run(UseSession{m_page.row.order.id, on})));
            m_desk.toast.show(tr("One session used."));
            return {};
        },
        this);
}

void OrderView::voidUse(const SessionUse& use)
{
    askForReason(
        m_desk,
        {.title = tr("This session was not used"), .act = tr("Void it"), .done = {}},
        ReasonNeed::Required,
        [this, id = use.id](const QString& reason) {
            return m_desk.session().run(VoidSessionUse{id, reason});
        },
        this);
}

void OrderView::proposeChange()
{
    openOrderChange(m_desk, m_format, m_page.row.order, this);
}

/// A lower price needs nothing more; a higher one the client's signature or the message in which they agreed.
void OrderView::agree(const ChangeOrder& change)
{
    if (!needsAgreement(change))
        return say(m_desk.session().run(AgreeChange{change.id, change.revision}), tr("Order changed"));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("The price rises. What shows that the client agreed?"));
    const auto add = [&](const QString& words, Evidence evidence) {
        menu->addAction(words, this, [this, change, evidence] {
            m_desk.prompts.openFile(
                this,
                {.title = tr("Proof of the agreement"),
                 .startAt = {},
                 .nameFilters = {tr("Scans and pictures (*.pdf *.jpg *.jpeg *.png)")}},
                [this, change, evidence](const std::optional<QString>& file) {
                    if (file)
                        agreeWith(change, evidence, *file);
                });
        });
    };
    add(tr("The signed paper, scanned"), Evidence::Signature);
    add(tr("A picture of the message"), Evidence::Message);
    menu->popup(mapToGlobal(QPoint(width() / 2, height() / 2)));
}

void OrderView::agreeWith(const ChangeOrder& change, Evidence evidence, const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return m_message->say(Tone::Danger, tr("This file cannot be read."));
    const auto proof = attachments::PreparedFile::prepare(file.readAll());
    if (!proof)
        return m_message->say(Tone::Danger, errorText(proof.error()));
    say(m_desk.session().run(AgreeChange{change.id, change.revision, Agreement{evidence, *proof}}), {});
}

void OrderView::cancel()
{
    const ServiceOrder& order = m_page.row.order;
    askForReason(
        m_desk,
        {.title = tr("Cancel the order"), .act = tr("Cancel the order"), .done = tr("Order cancelled")},
        ReasonNeed::Required,
        [this, id = order.id, revision = order.revision](const QString& reason) {
            return m_desk.session().run(CancelOrder{id, revision, reason});
        },
        this);
}

void OrderView::printConfirmation()
{
    const auto paper = documents::orderPaperOf(m_page, m_format, m_desk.language);
    m_desk.print.preview(documents::orderConfirmationDocument(paper, m_desk.imprint()), window());
}

void OrderView::printEmergencyCard()
{
    m_desk.print.preview(documents::emergencyCardDocument(emergencyCardOf(m_desk, m_format, m_page),
                                                          m_desk.imprint()),
                         window());
}

void OrderView::say(const Status& done, const QString& words)
{
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    if (!words.isEmpty())
        m_desk.offerUndo(words);
}

} // namespace seraph::ui

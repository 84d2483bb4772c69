// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/payment_dialog.h"

#include "core/consultations/order_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/print_desk.h"
#include "ui/documents/client_papers.h"
#include "ui/text/record_text.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PaymentDialog)
};

template <class E> QComboBox* makeCodes(const char* name, E chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    for (const auto& [value, code] : Codes<E>::kAll)
        box->addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    box->setCurrentIndex(box->findData(toCode(chosen)));
    return box;
}

/// The fields of a payment in a form.
struct PaymentFields {
    QComboBox* kind;
    QLineEdit* amount;
    QComboBox* method;
    QLineEdit* reference;

    PaymentDetails details() const
    {
        return {fromCode<PaymentKind>(kind->currentData().toString()).value_or(PaymentKind::Balance),
                typedAmount(amount->text()),
                fromCode<PaymentMethod>(method->currentData().toString()).value_or(PaymentMethod::Cash),
                reference->text()};
    }
};

PaymentFields addFields(Form& form, const PaymentDetails& begin)
{
    const PaymentFields fields{
        makeCodes("paymentKindBox", begin.kind),
        new QLineEdit(begin.amount > Money() ? amountText(begin.amount) : QString()),
        makeCodes("paymentMethodBox", begin.method),
        new QLineEdit(begin.reference)};
    fields.amount->setObjectName(u"paymentAmountEdit"_s);
    fields.reference->setObjectName(u"paymentReferenceEdit"_s);
    form.addFields({{u"amount"_s, PaymentText::tr("&Amount"), fields.amount, {}, Form::Need::Required},
                    {u"kind"_s, PaymentText::tr("&Kind"), fields.kind}});
    form.addFields({{u"method"_s, PaymentText::tr("&Way of paying"), fields.method},
                    {u"reference"_s, PaymentText::tr("&Reference"), fields.reference}});
    return fields;
}

void redo(const Desk& desk, const PaymentNote& payment, QWidget* parent)
{
    auto* form = new Form;
    const PaymentFields fields =
        addFields(*form, {payment.kind, payment.amount, payment.method, payment.reference});
    auto* reason = new QLineEdit;
    reason->setObjectName(u"reasonEdit"_s);
    form->addField({u"reason"_s, PaymentText::tr("What was &wrong"), reason, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {.title = PaymentText::tr("Void and write anew"),
         .act = PaymentText::tr("Void and keep this one"),
         .done = {}},
        form,
        [desk, payment, fields, reason] {
            return statusOf(desk.session().run(
                VoidPayment{payment.id, payment.revision, reason->text(), fields.details()}));
        },
        parent);
}

void voidAlone(const Desk& desk, const PaymentNote& payment, QWidget* parent)
{
    askForReason(
        desk,
        {.title = PaymentText::tr("Void the payment"), .act = PaymentText::tr("Void it"), .done = {}},
        ReasonNeed::Required,
        [desk, payment](const QString& reason) {
            return statusOf(desk.session().run(VoidPayment{payment.id, payment.revision, reason}));
        },
        parent);
}

} // namespace

void openPayment(const Desk& desk, const OrderPage& page, QWidget* parent)
{
    const Money open = page.row.order.amount - page.row.paid;
    auto* form = new Form;
    const PaymentFields fields = addFields(*form, {.amount = std::max(open, Money())});
    openFormDialog(
        desk,
        {.title = PaymentText::tr("Note a payment"),
         .act = PaymentText::tr("Keep the payment"),
         .done = {}},
        form,
        [desk, id = page.row.order.id, fields] {
            return statusOf(desk.session().run(NotePayment{id, fields.details()}));
        },
        parent);
}

void openPaymentMenu(const Desk& desk,
                     const Format& format,
                     const OrderPage& page,
                     const PaymentNote& payment,
                     QWidget* button)
{
    auto* menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(PaymentText::tr("&Print the receipt"), button, [desk, format, page, payment, button] {
        desk.print.preview(
            documents::paymentReceiptDocument(documents::orderPaperOf(page, format, desk.language),
                                              documents::paymentLineOf(payment, format),
                                              desk.imprint()),
            button->window());
    });
    if (desk.session().can(kTakePayments)) {
        menu->addAction(PaymentText::tr("&Void and write anew"), button, [desk, payment, button] {
            redo(desk, payment, button->window());
        });
        menu->addAction(PaymentText::tr("Void &only"), button, [desk, payment, button] {
            voidAlone(desk, payment, button->window());
        });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace seraph::ui

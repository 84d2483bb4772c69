// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/enquiry_steps.h"

#include "core/consultations/enquiry_commands.h"
#include "ui/consultations/desk_text.h"
#include "ui/consultations/who_fields.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using consultations::Enquiry;

namespace {

constexpr int kWidth = 480;

struct EnquirySteps {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::EnquirySteps)
};

/// A small dialog around `content`; `save` answers whether it may close.
struct Frame {
    QDialog* dialog;
    QPushButton* keep;
};

Frame makeFrame(const QString& title, const QString& verb, QWidget* content, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* keep = makeButton(verb, ButtonRole::Primary);
    keep->setObjectName(u"keepStep"_s);
    keep->setDefault(false);
    auto* leave = makeButton(EnquirySteps::tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    for (QPushButton* button : {keep, leave})
        button->setAutoDefault(false);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(content);
    column->addStretch();
    column->addLayout(buttons);
    dialog->setLayout(column);
    dialog->setMinimumWidth(scaled(kWidth));
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    return {dialog, keep};
}

void connectForm(const Frame& frame, Form* form, const std::function<void()>& save)
{
    QObject::connect(frame.keep, &QPushButton::clicked, frame.dialog, save);
    QObject::connect(form, &Form::submitted, frame.dialog, save);
    frame.dialog->open();
}

} // namespace

void openConvertDialog(const Desk& desk,
                       const Format& format,
                       const consultations::EnquiryRow& row,
                       QWidget* parent)
{
    auto* who = new WhoFields(desk, format);
    const Frame frame = makeFrame(EnquirySteps::tr("Who it is: %1").arg(row.enquiry.handle),
                                  EnquirySteps::tr("Put on file"),
                                  who,
                                  parent);
    const auto save = [&desk, who, dialog = frame.dialog, enquiry = row.enquiry] {
        clients::AddClient newcomer = who->newcomer();
        newcomer.details.source = enquiry.source;
        const auto client = desk.session().run(
            consultations::ConvertEnquiry{enquiry.id, enquiry.revision, who->client(), newcomer});
        if (!client)
            return who->showError(client.error());
        dialog->accept();
        desk.offerUndo(EnquirySteps::tr("On file"));
        desk.open(u"clients/"_s + client->toString());
    };
    QObject::connect(frame.keep, &QPushButton::clicked, frame.dialog, save);
    QObject::connect(who, &WhoFields::finished, frame.dialog, save);
    frame.dialog->open();
    if (row.enquiry.client)
        who->choose(*row.enquiry.client);
    else
        who->setTyped(row.enquiry.handle);
    who->setFocus();
}

void openLoseDialog(const Desk& desk, const Enquiry& enquiry, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = new QComboBox;
    auto* note = new QLineEdit;
    fillChoices(*reason, desk, "lost_reason");
    form->addField(
        {u"lost_reason"_s, EnquirySteps::tr("&Why nothing came of it"), reason, {}, Form::Need::Required});
    form->addField({u"note"_s, EnquirySteps::tr("&Note"), note});
    const Frame frame = makeFrame(enquiry.handle, EnquirySteps::tr("Close as lost"), form, parent);
    connectForm(frame, form, [&desk, form, reason, note, enquiry, dialog = frame.dialog] {
        form->clearErrors();
        const Status lost = desk.session().run(consultations::LoseEnquiry{
            enquiry.id, enquiry.revision, reason->currentData().toString(), note->text()});
        if (!lost)
            return form->showError(lost.error());
        desk.offerUndo(EnquirySteps::tr("Closed as lost"));
        dialog->accept();
    });
}

void openAnsweredDialog(const Desk& desk, const Enquiry& enquiry, QWidget* parent)
{
    auto* form = new Form;
    auto* at = new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute);
    form->addField({u"first_reply_at"_s,
                    EnquirySteps::tr("&When they were answered"),
                    at,
                    EnquirySteps::tr("For example “10:20”. It is marked as keyed later."),
                    Form::Need::Required});
    const Frame frame = makeFrame(enquiry.handle, EnquirySteps::tr("Keep"), form, parent);
    connectForm(frame, form, [&desk, form, at, enquiry, dialog = frame.dialog] {
        form->clearErrors();
        if (!form->checkRequired())
            return;
        const Status answered =
            desk.session().run(consultations::AnswerEnquiry{enquiry.id, instantOf(at->phrase())});
        if (!answered)
            return form->showError(answered.error());
        desk.offerUndo(EnquirySteps::tr("Answered"));
        dialog->accept();
    });
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/dispute_dialogs.h"

#include "core/complaints/dispute_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

struct DisputeDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::DisputeDialogs)
};

constexpr int kDisputeProseHeight = 84;

QPlainTextEdit* makeDisputeProse()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kDisputeProseHeight));
    return edit;
}

std::optional<Money> amountIn(const QLineEdit& edit)
{
    const QString text = edit.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(typedAmount(text));
}

std::optional<LocalDate> dayIn(const DateEdit& edit)
{
    const auto phrase = edit.phrase();
    return phrase ? std::optional(phrase->date) : std::nullopt;
}

/// The time of the day that was typed, at its noon where only a day was.
std::optional<Instant> momentIn(const DateEdit& edit)
{
    const auto phrase = edit.phrase();
    if (!phrase)
        return std::nullopt;
    const QDateTime local(phrase->date, phrase->time.value_or(QTime(12, 0)));
    return fromMilliseconds(local.toMSecsSinceEpoch());
}

struct DisputeFields {
    explicit DisputeFields(const Desk& desk)
        : form(new Form)
        , forum(new QComboBox)
        , body(new QLineEdit)
        , caseNumber(new QLineEdit)
        , claimed(new QLineEdit)
        , spokesperson(new QComboBox)
        , insurer(new QLineEdit)
        , insurerDue(new DateEdit([&desk] { return desk.today(); }))
        , insurerTold(new DateEdit([&desk] { return desk.today(); }))
    {
        offerCodes<Forum>(*forum);
        offerColleagues(*spokesperson, desk);
        form->addFields({{u"forum"_s, DisputeDialogs::tr("&Before whom"), forum},
                         {u"claimed"_s, DisputeDialogs::tr("&Amount claimed"), claimed}});
        form->addField(
            {u"body"_s, DisputeDialogs::tr("&Court, commission or committee"), body, {}, Form::Need::Required});
        form->addFields(
            {{u"case_number"_s, DisputeDialogs::tr("Case &number"), caseNumber},
             {u"spokesperson"_s, DisputeDialogs::tr("&Spokesperson"), spokesperson, {}, Form::Need::Required}});
        form->addField({u"insurer"_s,
                        DisputeDialogs::tr("&Insurer and policy"),
                        insurer,
                        DisputeDialogs::tr("Empty where nothing is insured.")});
        form->addFields({{u"insurer_due_day"_s, DisputeDialogs::tr("To be told &until"), insurerDue},
                         {u"insurer_told_day"_s, DisputeDialogs::tr("&Told on"), insurerTold}});
    }

    void fill(const Dispute& dispute)
    {
        forum->setCurrentIndex(std::max(0, forum->findData(toCode(dispute.forum))));
        body->setText(dispute.body);
        caseNumber->setText(dispute.caseNumber);
        if (dispute.claimed)
            claimed->setText(amountText(*dispute.claimed));
        spokesperson->setCurrentIndex(std::max(0, spokesperson->findData(dispute.spokesperson.value())));
        insurer->setText(dispute.insurer);
        if (dispute.insurerDueDay)
            insurerDue->setDate(*dispute.insurerDueDay);
        if (dispute.insurerToldDay)
            insurerTold->setDate(*dispute.insurerToldDay);
    }

    DisputeDetails details() const
    {
        DisputeDetails details{.forum = chosenCode<Forum>(*forum),
                               .body = body->text(),
                               .caseNumber = caseNumber->text(),
                               .claimed = amountIn(*claimed),
                               .insurer = insurer->text(),
                               .insurerDueDay = dayIn(*insurerDue),
                               .insurerToldDay = dayIn(*insurerTold)};
        if (const qint64 id = spokesperson->currentData().toLongLong(); id > 0)
            details.spokesperson = PersonId(id);
        return details;
    }

    Form* form;
    QComboBox* forum;
    QLineEdit* body;
    QLineEdit* caseNumber;
    QLineEdit* claimed;
    QComboBox* spokesperson;
    QLineEdit* insurer;
    DateEdit* insurerDue;
    DateEdit* insurerTold;
};

} // namespace

void openNewDisputeDialog(const Desk& desk, ComplaintId complaint, QWidget* parent)
{
    const DisputeFields fields(desk);
    openFormDialog(
        desk,
        {DisputeDialogs::tr("Open a dispute"), DisputeDialogs::tr("Open it and hold everything"), {}},
        fields.form,
        [&desk, complaint, fields] {
            return statusOf(desk.session().run(OpenDispute{complaint, fields.details()}));
        },
        parent);
}

void openEditDisputeDialog(const Desk& desk, const Dispute& dispute, QWidget* parent)
{
    DisputeFields fields(desk);
    fields.fill(dispute);
    openFormDialog(
        desk,
        {DisputeDialogs::tr("The dispute"), DisputeDialogs::tr("Keep"), DisputeDialogs::tr("Kept")},
        fields.form,
        [&desk, dispute, fields]() -> Status {
            return desk.session().run(EditDispute{dispute.id, dispute.revision, fields.details()});
        },
        parent);
}

void openDisputeEventDialog(const Desk& desk, DisputeId dispute, QWidget* parent)
{
    auto* form = new Form;
    auto* kind = new QComboBox;
    offerCodes<DisputeEventKind>(*kind);
    auto* at = new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute);
    auto* text = makeDisputeProse();
    auto* place = new QLineEdit;
    auto* amount = new QLineEdit;
    form->addFields({{u"kind"_s, DisputeDialogs::tr("&What"), kind},
                     {u"at"_s, DisputeDialogs::tr("W&hen"), at, DisputeDialogs::tr("Empty: now.")}});
    form->addField({u"text"_s, DisputeDialogs::tr("In &words"), text, {}, Form::Need::Required});
    form->addFields({{u"place"_s, DisputeDialogs::tr("W&here"), place},
                     {u"amount"_s, DisputeDialogs::tr("&Amount"), amount}});
    openFormDialog(
        desk,
        {DisputeDialogs::tr("Add to the file"), DisputeDialogs::tr("Add"), DisputeDialogs::tr("Added")},
        form,
        [&desk, dispute, kind, at, text, place, amount] {
            return statusOf(
                desk.session().run(AddDisputeEvent{dispute,
                                                   {.kind = chosenCode<DisputeEventKind>(*kind),
                                                    .at = momentIn(*at),
                                                    .text = text->toPlainText(),
                                                    .place = place->text(),
                                                    .amount = amountIn(*amount)}}));
        },
        parent);
}

void openEndDisputeDialog(const Desk& desk, const Dispute& dispute, QWidget* parent)
{
    auto* form = new Form;
    auto* state = new QComboBox;
    for (const DisputeState each :
         {DisputeState::Settled, DisputeState::Decided, DisputeState::Withdrawn})
        state->addItem(codeWord(toCode(each)), toCode(each));
    auto* outcome = makeDisputeProse();
    auto* agreed = new QLineEdit;
    auto* day = new DateEdit([&desk] { return desk.today(); });
    day->setDate(desk.today());
    form->addField({u"state"_s, DisputeDialogs::tr("How it &ended"), state});
    form->addField(
        {u"outcome"_s,
         DisputeDialogs::tr("What was agreed or &decided"),
         outcome,
         DisputeDialogs::tr("The agreement itself is filed as a scan with the complaint."),
         Form::Need::Required});
    form->addFields({{u"agreed"_s, DisputeDialogs::tr("&Amount"), agreed},
                     {u"ended_day"_s, DisputeDialogs::tr("&On"), day}});
    openFormDialog(
        desk,
        {DisputeDialogs::tr("End the dispute"), DisputeDialogs::tr("End it"), DisputeDialogs::tr("Ended")},
        form,
        [&desk, dispute, state, outcome, agreed, day]() -> Status {
            return desk.session().run(EndDispute{dispute.id,
                                                 dispute.revision,
                                                 {.state = chosenCode<DisputeState>(*state),
                                                  .outcome = outcome->toPlainText(),
                                                  .agreed = amountIn(*agreed),
                                                  .day = dayIn(*day)}});
        },
        parent);
}

void openSecureItemDialog(const Desk& desk, const PreservationItem& item, QWidget* parent)
{
    auto* form = new Form;
    auto* state = new QComboBox;
    for (const Preservation each : {Preservation::Secured, Preservation::Gone})
        state->addItem(codeWord(toCode(each)), toCode(each));
    auto* kept = makeDisputeProse();
    form->addField({u"state"_s, item.text().in(desk.language), state});
    form->addField({u"kept"_s,
                    DisputeDialogs::tr("&Where it lies now, or why it is gone"),
                    kept,
                    {},
                    Form::Need::Required});
    openFormDialog(
        desk,
        {DisputeDialogs::tr("Secured"), DisputeDialogs::tr("Keep"), DisputeDialogs::tr("Kept")},
        form,
        [&desk, item, state, kept]() -> Status {
            return desk.session().run(SettlePreservation{
                item.id, item.revision, chosenCode<Preservation>(*state), kept->toPlainText()});
        },
        parent);
}

void openAddItemDialog(const Desk& desk, ComplaintId complaint, QWidget* parent)
{
    auto* form = new Form;
    auto* text = new QLineEdit;
    auto* due = new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute);
    form->addField({u"text"_s, DisputeDialogs::tr("&What"), text, {}, Form::Need::Required});
    form->addField({u"due_at"_s,
                    DisputeDialogs::tr("&Gone after"),
                    due,
                    DisputeDialogs::tr("When it is overwritten or thrown away; empty: it keeps.")});
    openFormDialog(
        desk,
        {DisputeDialogs::tr("Something more to secure"),
         DisputeDialogs::tr("Add"),
         DisputeDialogs::tr("Added")},
        form,
        [&desk, complaint, text, due] {
            return statusOf(
                desk.session().run(AddPreservationItem{complaint, text->text(), momentIn(*due)}));
        },
        parent);
}

void openHoldDialog(const Desk& desk, ComplaintId complaint, QWidget* parent)
{
    askForReason(
        desk,
        {DisputeDialogs::tr("Place a legal hold"), DisputeDialogs::tr("Hold everything"), {}},
        ReasonNeed::Required,
        [&desk, complaint](const QString& reason) {
            return statusOf(desk.session().run(PlaceHold{complaint, reason}));
        },
        parent);
}

void openReleaseHoldDialog(const Desk& desk, const LegalHold& hold, QWidget* parent)
{
    askForReason(
        desk,
        {DisputeDialogs::tr("Lift the legal hold"), DisputeDialogs::tr("Lift it"), {}},
        ReasonNeed::Required,
        [&desk, hold](const QString& reason) -> Status {
            return desk.session().run(ReleaseHold{hold.id, hold.revision, reason});
        },
        parent);
}

} // namespace seraph::ui

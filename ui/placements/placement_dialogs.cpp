// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placement_dialogs.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/placements/contract_commands.h"
#include "core/placements/log_commands.h"
#include "core/placements/placement_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/placements/form_fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

constexpr int kMinutesOfAnHour = 60;

struct PlacementDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::PlacementDialogs)
};

/// The fields of a contract. Wage and fee stand apart and are never added up.
class TermFields {
public:
    TermFields(Form& form, const Desk& desk, const Terms& terms)
        : m_mode(makeCodes(terms.mode))
        , m_place(new QLineEdit(terms.place))
        , m_scope(makeProse(terms.scope))
        , m_remarks(makeProse(terms.remarks))
        , m_starts(makeDay(desk, terms.startsOn))
        , m_ends(makeDay(desk, terms.endsOn))
        , m_hours(makeNumber(terms.hoursPerDay, 1, 24))
        , m_rest(makeNumber(terms.restDays, 0, 15))
        , m_wage(new QLineEdit(amountText(terms.wage)))
        , m_wagePer(makeCodes(terms.wagePer))
        , m_payday(makeNumber(terms.payday, 0, 28))
        , m_fee(new QLineEdit(amountText(terms.fee)))
        , m_feePer(makeCodes(terms.feePer))
        , m_trial(makeNumber(terms.trialDays, 0, kLongestTrial))
        , m_replacements(makeNumber(terms.replacements, 0, 99))
        , m_insurance(new QLineEdit(terms.insurance))
    {
        build(form);
    }

    Terms terms() const
    {
        return {.mode = codeIn<WorkMode>(*m_mode),
                .place = m_place->text(),
                .scope = m_scope->toPlainText(),
                .startsOn = wantedDay(*m_starts),
                .endsOn = wantedDay(*m_ends),
                .hoursPerDay = m_hours->value(),
                .restDays = m_rest->value(),
                .wage = typedAmount(m_wage->text()),
                .wagePer = codeIn<WagePer>(*m_wagePer),
                .payday = m_payday->value(),
                .fee = typedAmount(m_fee->text()),
                .feePer = codeIn<FeePer>(*m_feePer),
                .trialDays = m_trial->value(),
                .replacements = m_replacements->value(),
                .insurance = m_insurance->text(),
                .remarks = m_remarks->toPlainText()};
    }

private:
    void build(Form& form)
    {
        form.addFields(
            {{u"mode"_s, PlacementDialogs::tr("&Way of working"), m_mode},
             {u"starts_on"_s, PlacementDialogs::tr("&From"), m_starts, {}, Form::Need::Required},
             {u"ends_on"_s, PlacementDialogs::tr("&Until"), m_ends, {}, Form::Need::Required}});
        form.addFields({{u"place"_s, PlacementDialogs::tr("&Place"), m_place, {}, Form::Need::Required},
                        {u"hours_per_day"_s, PlacementDialogs::tr("&Hours a day"), m_hours},
                        {u"rest_days"_s, PlacementDialogs::tr("&Rest days a month"), m_rest}});
        form.addFields(
            {{u"wage"_s, PlacementDialogs::tr("W&age: family to worker"), m_wage, {}, Form::Need::Required},
             {u"wage_per"_s, PlacementDialogs::tr("Wage p&er"), m_wagePer},
             {u"payday"_s, PlacementDialogs::tr("Pa&yday"), m_payday}});
        form.addFields(
            {{u"fee"_s, PlacementDialogs::tr("Fee: family to a&gency"), m_fee},
             {u"fee_per"_s, PlacementDialogs::tr("Fee per"), m_feePer},
             {u"replacements"_s, PlacementDialogs::tr("Replace&ments included"), m_replacements}});
        form.addFields({{u"trial_days"_s, PlacementDialogs::tr("&Trial days"), m_trial},
                        {u"insurance"_s, PlacementDialogs::tr("&Insurance"), m_insurance}});
        form.addFields(
            {{u"scope"_s, PlacementDialogs::tr("&Scope of the work"), m_scope, {}, Form::Need::Required},
             {u"remarks"_s, PlacementDialogs::tr("&Other agreements"), m_remarks}});
    }

    QComboBox* m_mode;
    QLineEdit* m_place;
    QPlainTextEdit* m_scope;
    QPlainTextEdit* m_remarks;
    DateEdit* m_starts;
    DateEdit* m_ends;
    QSpinBox* m_hours;
    QSpinBox* m_rest;
    QLineEdit* m_wage;
    QComboBox* m_wagePer;
    QSpinBox* m_payday;
    QLineEdit* m_fee;
    QComboBox* m_feePer;
    QSpinBox* m_trial;
    QSpinBox* m_replacements;
    QLineEdit* m_insurance;
};

/// The contract forms of the house.
QComboBox* makeForms(const Desk& desk)
{
    auto* box = new QComboBox;
    const auto list = desk.session().query(catalogue::ListTemplates{});
    for (const auto& row : list.value_or(std::vector<catalogue::TemplateRow>{})) {
        if (row.document.kind == catalogue::TemplateKind::Contract &&
            row.document.code.startsWith("agency_contract_"_L1))
            box->addItem(row.document.name().in(desk.language), row.document.code);
    }
    const int usual = box->findData(u"agency_contract_intermediary"_s);
    box->setCurrentIndex(std::max(usual, 0));
    return box;
}

/// When, who asked for it, and why.
struct LeavingFields {
    DateEdit* lastDay;
    QComboBox* by;
    QPlainTextEdit* note;

    LeavingFields(Form& form, const Desk& desk, Form::Need noteNeed)
        : lastDay(makeDay(desk, desk.today()))
        , by(makeCodes(Party::Client))
        , note(makeProse())
    {
        form.addFields(
            {{u"last_day"_s, PlacementDialogs::tr("&Last day"), lastDay, {}, Form::Need::Required},
             {u"ended_by"_s, PlacementDialogs::tr("&Who asked for it"), by}});
        form.addField({u"end_note"_s, PlacementDialogs::tr("&Note"), note, {}, noteNeed});
    }
    Leaving leaving() const
    {
        return {wantedDay(*lastDay), codeIn<Party>(*by), note->toPlainText()};
    }
};

/// Reasons of an end that are none of a replacement.
QComboBox* makeEndReasons()
{
    auto* box = makeCodes(EndReason::Completed);
    box->removeItem(box->findData(toCode(EndReason::Replaced)));
    return box;
}

} // namespace

QDialog* openContractDialog(const Desk& desk, const CandidateRow& candidate, QWidget* parent)
{
    Form* form = makeWideForm();
    auto* document = makeForms(desk);
    form->addField({u"document"_s, PlacementDialogs::tr("&Form of the contract"), document});
    const Terms proposed =
        desk.session().query(ProposeTerms{candidate.candidate.id}).value_or(Terms{});
    const auto fields = std::make_shared<TermFields>(*form, desk, proposed);
    const auto save = [&desk, fields, document, id = candidate.candidate.id] {
        return statusOf(desk.session().run(
            DraftContract{id, document->currentData().toString(), fields->terms()}));
    };
    return widened(openFormDialog(desk,
                                  {PlacementDialogs::tr("Contract: %1").arg(candidate.workerName),
                                   PlacementDialogs::tr("Draw up the contract"),
                                   PlacementDialogs::tr("Contract drawn up")},
                                  form,
                                  save,
                                  parent));
}

QDialog* openTermsDialog(const Desk& desk, const ContractRow& contract, QWidget* parent)
{
    Form* form = makeWideForm();
    const auto fields = std::make_shared<TermFields>(*form, desk, termsOf(contract.contract));
    const auto save = [&desk, fields, id = contract.contract.id, revision = contract.contract.revision] {
        return desk.session().run(EditContract{id, revision, fields->terms()});
    };
    return widened(openFormDialog(desk,
                                  {PlacementDialogs::tr("Contract %1").arg(contract.number),
                                   PlacementDialogs::tr("Keep the terms"),
                                   PlacementDialogs::tr("Terms changed")},
                                  form,
                                  save,
                                  parent));
}

QDialog* openRenewalDialog(const Desk& desk, const ContractRow& contract, QWidget* parent)
{
    Form* form = makeWideForm();
    const auto fields = std::make_shared<TermFields>(*form, desk, renewedTerms(contract.contract));
    const auto save = [&desk, fields, id = contract.contract.id] {
        return statusOf(desk.session().run(DraftRenewal{id, fields->terms()}));
    };
    return widened(openFormDialog(desk,
                                  {PlacementDialogs::tr("Renew contract %1").arg(contract.number),
                                   PlacementDialogs::tr("Draw up the renewal"),
                                   PlacementDialogs::tr("Renewal drawn up")},
                                  form,
                                  save,
                                  parent));
}

QDialog* openWorkerSignedDialog(const Desk& desk, const ContractRow& contract, QWidget* parent)
{
    auto* form = new Form;
    auto* day = makeDay(desk, desk.today());
    form->addField(
        {u"worker_signed_on"_s, PlacementDialogs::tr("&Signed on"), day, {}, Form::Need::Required});
    const auto save = [&desk, day, id = contract.contract.id, revision = contract.contract.revision] {
        return desk.session().run(NoteWorkerSigned{id, revision, wantedDay(*day)});
    };
    return openFormDialog(desk,
                          {PlacementDialogs::tr("Signature of %1").arg(contract.workerName),
                           PlacementDialogs::tr("I have seen the signature"),
                           PlacementDialogs::tr("Signature noted")},
                          form,
                          save,
                          parent);
}

QDialog* openPlanDialog(const Desk& desk, const CasePage& page, QWidget* parent)
{
    const auto chosen =
        std::find_if(page.candidates.begin(), page.candidates.end(), [](const CandidateRow& row) {
            return row.candidate.state == CandidateState::Chosen;
        });
    const ContractRow* contract = page.openContract();
    if (chosen == page.candidates.end() || !contract)
        return nullptr;
    auto* form = new Form;
    auto* day = makeDay(desk, std::max(contract->contract.startsOn, desk.today()));
    form->addField({u"starts_on"_s, PlacementDialogs::tr("&First day"), day, {}, Form::Need::Required});
    const auto save = [&desk, day, id = contract->contract.id, candidate = chosen->candidate.id] {
        return statusOf(desk.session().run(PlanPlacement{id, candidate, wantedDay(*day)}));
    };
    return openFormDialog(desk,
                          {PlacementDialogs::tr("Start of %1").arg(chosen->workerName),
                           PlacementDialogs::tr("Plan the start"),
                           PlacementDialogs::tr("Start planned")},
                          form,
                          save,
                          parent);
}

QDialog* openStartDialog(const Desk& desk, const PlacementRow& placement, QWidget* parent)
{
    auto* form = new Form;
    auto* day = makeDay(desk, std::min(placement.placement.startsOn, desk.today()));
    auto* things = makeProse();
    form->addField({u"started_on"_s, PlacementDialogs::tr("&Started on"), day, {}, Form::Need::Required});
    form->addField({u"hand_over"_s, PlacementDialogs::tr("&Handed over: keys, cards, cash"), things});
    const auto save =
        [&desk, day, things, id = placement.placement.id, revision = placement.placement.revision] {
            return desk.session().run(
                StartPlacement{id, revision, wantedDay(*day), things->toPlainText()});
        };
    return openFormDialog(desk,
                          {PlacementDialogs::tr("Start of %1").arg(placement.workerName),
                           PlacementDialogs::tr("Has started"),
                           PlacementDialogs::tr("Placement started")},
                          form,
                          save,
                          parent);
}

QDialog* openEndDialog(const Desk& desk, const PlacementRow& placement, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = makeEndReasons();
    form->addField({u"end_reason"_s, PlacementDialogs::tr("&Reason"), reason});
    const auto fields = std::make_shared<LeavingFields>(*form, desk, Form::Need::Optional);
    const auto save =
        [&desk, fields, reason, id = placement.placement.id, revision = placement.placement.revision] {
            return desk.session().run(
                EndPlacement{id, revision, codeIn<EndReason>(*reason), fields->leaving()});
        };
    return openFormDialog(desk,
                          {tradeWord(desk, "end_of_service"),
                           PlacementDialogs::tr("End the placement"),
                           PlacementDialogs::tr("Placement ended")},
                          form,
                          save,
                          parent);
}

QDialog* openReplaceDialog(const Desk& desk, const CasePage& page, QWidget* parent)
{
    const PlacementRow* current = page.current();
    if (!current)
        return nullptr;
    auto* form = new Form;
    auto* cause = makeCodes(ReplaceCause::Chemistry);
    auto* next = new QComboBox;
    next->addItem(PlacementDialogs::tr("Nobody yet: match again"), qint64(0));
    for (const CandidateRow& row : page.candidates) {
        if (row.candidate.state == CandidateState::Passed)
            next->addItem(PlacementDialogs::tr("%1 (standing by)").arg(row.workerName),
                          row.candidate.id.value());
    }
    auto* from = makeDay(desk, desk.today().addDays(1));
    form->addField({u"replace_cause"_s, PlacementDialogs::tr("&Reason"), cause});
    const auto fields = std::make_shared<LeavingFields>(*form, desk, Form::Need::Required);
    form->addFields({{u"candidate"_s, PlacementDialogs::tr("&Successor"), next},
                     {u"starts_on"_s, PlacementDialogs::tr("&From"), from}});
    const auto save = [&desk, fields, cause, next, from, placement = current->placement] {
        ReplaceWorker command{
            placement.id, placement.revision, codeIn<ReplaceCause>(*cause), fields->leaving()};
        if (const qint64 candidate = next->currentData().toLongLong(); candidate != 0)
            command.successor = Successor{CandidateId(candidate), wantedDay(*from)};
        return statusOf(desk.session().run(command));
    };
    return openFormDialog(desk,
                          {PlacementDialogs::tr("Replace %1").arg(current->workerName),
                           PlacementDialogs::tr("Replace"),
                           PlacementDialogs::tr("Worker replaced")},
                          form,
                          save,
                          parent);
}

QDialog* openSettleDialog(const Desk& desk, const Placement& placement, QWidget* parent)
{
    auto* form = new Form;
    auto* things = makeProse(placement.handOver);
    form->addField({u"hand_over"_s, PlacementDialogs::tr("&Given back: keys, cards, cash"), things});
    const auto save = [&desk, things, id = placement.id, revision = placement.revision] {
        return desk.session().run(SettlePlacement{id, revision, things->toPlainText()});
    };
    return openFormDialog(desk,
                          {PlacementDialogs::tr("Settlement"),
                           PlacementDialogs::tr("Wage and fee are settled"),
                           PlacementDialogs::tr("Settled")},
                          form,
                          save,
                          parent);
}

QDialog* openLogDialog(const Desk& desk,
                       PlacementId placement,
                       const std::optional<LogDay>& day,
                       QWidget* parent)
{
    auto* form = new Form;
    auto* when = makeDay(desk, day ? day->day : desk.today());
    when->setEnabled(!day);
    auto* hours = makeNumber(day ? day->minutes / kMinutesOfAnHour : 8, 0, 24);
    auto* text = makeProse(day ? day->text : QString());
    auto* incident = new QCheckBox(PlacementDialogs::tr("&Incident: damage, injury, a row"));
    incident->setChecked(day && day->incident);
    form->addFields({{u"day"_s, PlacementDialogs::tr("&Day"), when},
                     {u"minutes"_s, PlacementDialogs::tr("&Hours"), hours}});
    form->addField({u"text"_s, PlacementDialogs::tr("&What was done"), text});
    form->addWidget(incident);
    const auto save = [&desk, placement, day, when, hours, text, incident]() -> Status {
        const LogDetails details{
            hours->value() * kMinutesOfAnHour, text->toPlainText(), incident->isChecked()};
        if (day)
            return desk.session().run(EditLogDay{day->id, day->revision, details});
        return statusOf(desk.session().run(WriteLogDay{placement, wantedDay(*when), details}));
    };
    return openFormDialog(desk,
                          {tradeWord(desk, "daily_log"),
                           PlacementDialogs::tr("Keep the line"),
                           PlacementDialogs::tr("Log kept")},
                          form,
                          save,
                          parent);
}

} // namespace seraph::ui

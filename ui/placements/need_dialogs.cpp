// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/need_dialogs.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_queries.h"
#include "core/organisation/time_zone.h"
#include "core/placements/need_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/client_field.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/placements/form_fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

constexpr int kColumns = 4;

struct NeedDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::NeedDialogs)
};

/// The fields of a need, as somebody asks them.
class NeedFields {
public:
    NeedFields(Form& form, const Desk& desk, const NeedDetails& details)
        : m_mode(makeCodes(details.mode))
        , m_place(new QLineEdit(details.place))
        , m_people(makeProse(details.people))
        , m_pets(makeProse(details.pets))
        , m_taboos(makeProse(details.taboos))
        , m_tasks(makeProse(details.tasks))
        , m_hours(new QLineEdit(details.hours))
        , m_lodging(new QLineEdit(details.lodging))
        , m_conditions(new CodeChecks(
              NeedDialogs::tr("The worker has to take"), choicesOf(limitCodes()), kColumns))
        , m_starts(makeDay(
              desk, details.startsOn.isValid() ? std::optional(details.startsOn) : std::nullopt))
        , m_ends(makeDay(desk, details.endsOn))
        , m_budget(new QLineEdit(details.budget ? amountText(*details.budget) : QString()))
    {
        m_conditions->tick(details.conditions);
        form.addFields({{u"mode"_s, NeedDialogs::tr("&Way of working"), m_mode},
                        {u"starts_on"_s, NeedDialogs::tr("&From"), m_starts, {}, Form::Need::Required},
                        {u"ends_on"_s, NeedDialogs::tr("&Until"), m_ends}});
        form.addFields({{u"place"_s, NeedDialogs::tr("&Address"), m_place, {}, Form::Need::Required},
                        {u"hours"_s, NeedDialogs::tr("&Hours"), m_hours},
                        {u"budget"_s, NeedDialogs::tr("Would &pay the worker a month"), m_budget}});
        form.addFields({{u"people"_s, NeedDialogs::tr("People in the h&ome"), m_people},
                        {u"pets"_s, NeedDialogs::tr("P&ets"), m_pets},
                        {u"taboos"_s, NeedDialogs::tr("&Taboos"), m_taboos}});
        form.addFields({{u"tasks"_s, NeedDialogs::tr("Tas&ks"), m_tasks},
                        {u"lodging"_s, NeedDialogs::tr("&Lodging"), m_lodging}});
        form.addField({u"conditions"_s, NeedDialogs::tr("The worker has to ta&ke"), m_conditions});
    }

    void show(const clients::Background& background, const QString& address)
    {
        m_people->setPlainText(background.householdPeople);
        m_pets->setPlainText(background.pets);
        m_taboos->setPlainText(background.taboos);
        if (!background.pets.isEmpty())
            m_conditions->tick({u"pets"_s});
        if (m_place->text().isEmpty())
            m_place->setText(address);
    }
    void showPlace(const QString& address) { m_place->setText(address); }

    NeedDetails details() const
    {
        NeedDetails details{.mode = codeIn<WorkMode>(*m_mode),
                            .place = m_place->text(),
                            .people = m_people->toPlainText(),
                            .pets = m_pets->toPlainText(),
                            .taboos = m_taboos->toPlainText(),
                            .tasks = m_tasks->toPlainText(),
                            .hours = m_hours->text(),
                            .lodging = m_lodging->text(),
                            .conditions = m_conditions->ticked(),
                            .startsOn = wantedDay(*m_starts),
                            .endsOn = dayIn(*m_ends)};
        if (!m_budget->text().trimmed().isEmpty())
            details.budget = typedAmount(m_budget->text());
        return details;
    }

private:
    QComboBox* m_mode;
    QLineEdit* m_place;
    QPlainTextEdit* m_people;
    QPlainTextEdit* m_pets;
    QPlainTextEdit* m_taboos;
    QPlainTextEdit* m_tasks;
    QLineEdit* m_hours;
    QLineEdit* m_lodging;
    CodeChecks* m_conditions;
    DateEdit* m_starts;
    DateEdit* m_ends;
    QLineEdit* m_budget;
};

/// What the client's file knows already is not asked again.
void fillFrom(const Desk& desk, clients::ClientId client, NeedFields& fields)
{
    const auto page = desk.session().query(clients::OpenClient{client});
    const QString address =
        page && !page->addresses.empty() ? page->addresses.front().text : QString();
    fields.showPlace(address);
    if (!desk.session().can(clients::kBackground))
        return;
    const auto background = desk.session().query(clients::OpenBackground{client});
    if (background && *background)
        fields.show(**background, address);
}

/// Services that place somebody: those of a full plan.
QComboBox* makeServices(const Desk& desk)
{
    auto* box = new QComboBox;
    for (const auto& row :
         desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{})) {
        const bool placed = row.inForce && row.inForce->content.way == catalogue::Way::FullPlan;
        if (placed && row.service.standing == catalogue::Standing::OnSale)
            box->addItem(row.service.name().in(desk.language), row.service.id.value());
    }
    return box;
}

QComboBox* makeVerdicts()
{
    auto* box = new QComboBox;
    box->addItem(NeedDialogs::tr("Both say yes"), toCode(Verdict::Yes));
    box->addItem(NeedDialogs::tr("The family says no"), toCode(Verdict::ClientDeclined));
    box->addItem(NeedDialogs::tr("The worker says no"), toCode(Verdict::WorkerDeclined));
    return box;
}

/// A verdict and a note; a no needs its reason, whose rule is called drop_reason.
template <class C> QDialog* openVerdictDialog(const Desk& desk,
                                              const Candidate& candidate,
                                              const FormWords& words,
                                              QWidget* parent)
{
    auto* form = new Form;
    auto* verdict = makeVerdicts();
    auto* note = makeProse();
    form->addField({u"verdict"_s, NeedDialogs::tr("&Result"), verdict});
    form->addField({u"drop_reason"_s, NeedDialogs::tr("&Note, and the reason of a no"), note});
    const auto save = [&desk, verdict, note, id = candidate.id, revision = candidate.revision] {
        return desk.session().run(C{id, revision, codeIn<Verdict>(*verdict), note->toPlainText()});
    };
    return openFormDialog(desk, words, form, save, parent);
}

} // namespace

QDialog* openNewNeedDialog(const Desk& desk,
                           const Format& format,
                           std::optional<clients::ClientId> client,
                           QWidget* parent)
{
    Form* form = makeWideForm();
    auto* who = new ClientField(desk, format, ClientField::Newcomers::Refused);
    auto* service = makeServices(desk);
    if (client)
        who->hide();
    else
        form->addField({u"client"_s, clientWord(desk), who, {}, Form::Need::Required});
    form->addField({u"service"_s, NeedDialogs::tr("&Service"), service});
    const auto fields =
        std::make_shared<NeedFields>(*form, desk, NeedDetails{.startsOn = desk.today()});
    if (client) {
        fillFrom(desk, *client, *fields);
        who->setParent(form);
    }
    QObject::connect(who, &ClientField::chosen, form, [&desk, who, fields] {
        if (who->client())
            fillFrom(desk, *who->client(), *fields);
    });
    const auto save = [&desk, fields, who, service, client]() -> Status {
        const auto chosen = client ? client : who->client();
        if (!chosen)
            return fail(invalid(u"client"_s, u"required"_s));
        const qint64 id = service->currentData().toLongLong();
        if (id == 0)
            return fail(invalid(u"service"_s, u"required"_s));
        return statusOf(desk.session().run(
            RecordNeed{*chosen, workBranch(desk), catalogue::ServiceId(id), fields->details()}));
    };
    QDialog* dialog = openFormDialog(
        desk,
        {tradeWord(desk, "need"), NeedDialogs::tr("Keep the need"), NeedDialogs::tr("Need kept")},
        form,
        save,
        parent);
    dialog->setMinimumWidth(scaled(kWideFormWidth));
    return dialog;
}

QDialog* openNeedDialog(const Desk& desk, const PlacementNeed& need, QWidget* parent)
{
    Form* form = makeWideForm();
    const auto fields = std::make_shared<NeedFields>(*form, desk, detailsOf(need));
    const auto save = [&desk, fields, id = need.id, revision = need.revision] {
        return desk.session().run(EditNeed{id, revision, fields->details()});
    };
    QDialog* dialog = openFormDialog(
        desk,
        {tradeWord(desk, "need"), NeedDialogs::tr("Keep the changes"), NeedDialogs::tr("Need changed")},
        form,
        save,
        parent);
    dialog->setMinimumWidth(scaled(kWideFormWidth));
    return dialog;
}

QDialog* openLoseDialog(const Desk& desk, const PlacementNeed& need, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = new QComboBox;
    fillChoices(*reason, desk, "lost_reason");
    auto* note = makeProse();
    form->addField({u"lost_reason"_s, NeedDialogs::tr("&Why"), reason, {}, Form::Need::Required});
    form->addField({u"lost_note"_s, NeedDialogs::tr("&Note"), note});
    const auto save = [&desk, reason, note, id = need.id, revision = need.revision] {
        return desk.session().run(
            LoseNeed{id, revision, reason->currentData().toString(), note->toPlainText()});
    };
    return openFormDialog(desk,
                          {NeedDialogs::tr("Nothing came of it"),
                           NeedDialogs::tr("Close the need"),
                           NeedDialogs::tr("Need closed")},
                          form,
                          save,
                          parent);
}

QDialog* openInterviewTimeDialog(const Desk& desk, const Candidate& candidate, QWidget* parent)
{
    auto* form = new Form;
    auto* at = new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute);
    form->addField({u"interview_at"_s,
                    NeedDialogs::tr("&When"),
                    at,
                    NeedDialogs::tr("such as: tomorrow 10:00"),
                    Form::Need::Required});
    const auto save = [&desk, at, id = candidate.id, revision = candidate.revision]() -> Status {
        const auto phrase = at->phrase();
        if (!phrase)
            return fail(invalid(u"interview_at"_s, u"required"_s));
        const QTime time = phrase->time.value_or(QTime(9, 0));
        const QString zone = QString::fromLatin1(desk.imprint().zone.id());
        const Instant when = organisation::startOfDay(phrase->date, zone) +
                             std::chrono::milliseconds(time.msecsSinceStartOfDay());
        return desk.session().run(ArrangeInterview{id, revision, when});
    };
    return openFormDialog(desk,
                          {NeedDialogs::tr("Arrange an interview"),
                           NeedDialogs::tr("Keep the time"),
                           NeedDialogs::tr("Interview arranged")},
                          form,
                          save,
                          parent);
}

QDialog* openInterviewDialog(const Desk& desk, const Candidate& candidate, QWidget* parent)
{
    return openVerdictDialog<RecordInterview>(desk,
                                              candidate,
                                              {NeedDialogs::tr("Interview"),
                                               NeedDialogs::tr("Keep the result"),
                                               NeedDialogs::tr("Interview noted")},
                                              parent);
}

QDialog* openTrialDialog(const Desk& desk, const Candidate& candidate, QWidget* parent)
{
    auto* form = new Form;
    auto* from = makeDay(desk, desk.today());
    auto* days = makeNumber(3, 1, kLongestTrial);
    auto* wage = new QLineEdit;
    form->addFields({{u"trial_from"_s, NeedDialogs::tr("&From"), from, {}, Form::Need::Required},
                     {u"trial_days"_s, NeedDialogs::tr("&Days"), days}});
    form->addField(
        {u"trial_wage"_s, NeedDialogs::tr("&Wage a day, from the family to the worker"), wage});
    const auto save = [&desk, from, days, wage, id = candidate.id, revision = candidate.revision] {
        const Money amount = wage->text().trimmed().isEmpty() ? Money() : typedAmount(wage->text());
        return desk.session().run(BeginTrial{id, revision, {wantedDay(*from), days->value(), amount}});
    };
    return openFormDialog(
        desk,
        {tradeWord(desk, "trial"), NeedDialogs::tr("Begin the trial"), NeedDialogs::tr("Trial begun")},
        form,
        save,
        parent);
}

QDialog* openTrialResultDialog(const Desk& desk, const Candidate& candidate, QWidget* parent)
{
    return openVerdictDialog<DecideTrial>(desk,
                                          candidate,
                                          {NeedDialogs::tr("Result of the trial"),
                                           NeedDialogs::tr("Keep the result"),
                                           NeedDialogs::tr("Trial decided")},
                                          parent);
}

QDialog* openDropDialog(const Desk& desk, const Candidate& candidate, QWidget* parent)
{
    auto* form = new Form;
    auto* by = makeCodes(Party::Client);
    auto* reason = makeProse();
    form->addField({u"dropped_by"_s, NeedDialogs::tr("&Who said no"), by});
    form->addField({u"drop_reason"_s, NeedDialogs::tr("&Reason"), reason, {}, Form::Need::Required});
    const auto save = [&desk, by, reason, id = candidate.id, revision = candidate.revision] {
        return desk.session().run(
            DropCandidate{id, revision, codeIn<Party>(*by), reason->toPlainText()});
    };
    return openFormDialog(desk,
                          {NeedDialogs::tr("Drop the candidate"),
                           NeedDialogs::tr("Drop"),
                           NeedDialogs::tr("Candidate dropped")},
                          form,
                          save,
                          parent);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/incident_dialogs.h"

#include "core/complaints/incident_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "ui/desk/choices.h"
#include "ui/desk/client_field.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/work_branch.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

struct IncidentDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::IncidentDialogs)
};

constexpr int kIncidentProseHeight = 72;
constexpr int kNoticeHeight = 220;

QPlainTextEdit* makeIncidentProse(int height)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(height));
    return edit;
}

template <class AnyId> std::optional<AnyId> chosenId(const QComboBox& box)
{
    const qint64 id = box.currentData().toLongLong();
    return id > 0 ? std::optional(AnyId(id)) : std::nullopt;
}

void offerDevices(QComboBox& box, const Desk& desk)
{
    box.addItem(u"—"_s, 0);
    const auto devices = desk.session().query(organisation::ListEquipment{});
    for (const auto& row : devices.value_or(std::vector<organisation::EquipmentRow>{}))
        box.addItem(row.equipment.name, row.equipment.id.value());
}

void offerAccounts(QComboBox& box, const Desk& desk)
{
    box.addItem(IncidentDialogs::tr("everybody's"), 0);
    if (!desk.session().can(session::kSeeAccounts))
        return;
    const auto accounts = desk.session().query(session::ListAccounts{});
    for (const auto& row : accounts.value_or(std::vector<session::AccountRow>{}))
        box.addItem(row.personName, row.account.id.value());
}

struct IncidentFields {
    explicit IncidentFields(const Desk& desk)
        : form(new Form)
        , kind(new QComboBox)
        , level(new QComboBox)
        , summary(new QLineEdit)
        , description(makeIncidentProse(kIncidentProseHeight))
        , began(new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute))
        , ended(new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute))
        , account(new QComboBox)
        , device(new QComboBox)
        , substitute(new QComboBox)
        , responsible(new QComboBox)
    {
        offerCodes<IncidentKind>(*kind);
        offerAccounts(*account, desk);
        offerDevices(*device, desk);
        offerDevices(*substitute, desk);
        offerColleagues(*responsible, desk);
        form->addField({u"kind"_s, IncidentDialogs::tr("&What"), kind});
        form->addField({u"level"_s, IncidentDialogs::tr("How &bad"), level});
        form->addField({u"summary"_s,
                        IncidentDialogs::tr("In one &line"),
                        summary,
                        IncidentDialogs::tr("It stands in notices: facts, no names."),
                        Form::Need::Required});
        form->addField({u"description"_s, IncidentDialogs::tr("&More"), description});
        form->addFields({{u"began_at"_s, IncidentDialogs::tr("&From"), began},
                         {u"ended_at"_s, IncidentDialogs::tr("&Until"), ended}});
        form->addFields({{u"account"_s, IncidentDialogs::tr("Whose &access"), account},
                         {u"responsible"_s, IncidentDialogs::tr("Who &deals with it"), responsible}});
        form->addFields({{u"equipment"_s, IncidentDialogs::tr("&Device"), device},
                         {u"substitute"_s, IncidentDialogs::tr("&Substitute"), substitute}});
        offerLevels(desk);
        showDevices();
        QObject::connect(kind, &QComboBox::currentIndexChanged, form, [fields = *this, &desk]() mutable {
            fields.offerLevels(desk);
            fields.showDevices();
        });
    }

    void showDevices()
    {
        const bool isDevice = chosenCode<IncidentKind>(*kind) == IncidentKind::Equipment;
        form->setFieldVisible(u"equipment"_s, isDevice);
        form->setFieldVisible(u"substitute"_s, isDevice);
        form->setFieldVisible(u"account"_s, chosenCode<IncidentKind>(*kind) == IncidentKind::Privacy);
    }

    /// In the words of the shipped checklist of that kind.
    void offerLevels(const Desk& desk)
    {
        const QString before = level->currentData().toString();
        level->clear();
        for (const IncidentLevelMeaning& each : incidentSop(chosenCode<IncidentKind>(*kind)).levels)
            level->addItem(IncidentDialogs::tr("%1: %2").arg(codeWord(toCode(each.level)),
                                                             each.meaning.in(desk.language)),
                           toCode(each.level));
        level->setCurrentIndex(std::max(0, level->findData(before)));
    }

    void fill(const Incident& incident)
    {
        kind->setCurrentIndex(std::max(0, kind->findData(toCode(incident.kind))));
        kind->setEnabled(false);
        level->setCurrentIndex(std::max(0, level->findData(toCode(incident.level))));
        summary->setText(incident.summary);
        description->setPlainText(incident.description);
        showMoment(*began, incident.beganAt);
        showMoment(*ended, incident.endedAt);
        account->setCurrentIndex(
            std::max(0, account->findData(incident.account ? incident.account->value() : 0)));
        device->setCurrentIndex(
            std::max(0, device->findData(incident.equipment ? incident.equipment->value() : 0)));
        substitute->setCurrentIndex(std::max(
            0, substitute->findData(incident.substitute ? incident.substitute->value() : 0)));
        responsible->setCurrentIndex(std::max(
            0, responsible->findData(incident.responsible ? incident.responsible->value() : 0)));
    }

    IncidentDetails details() const
    {
        return {.kind = chosenCode<IncidentKind>(*kind),
                .level = chosenCode<IncidentLevel>(*level),
                .summary = summary->text(),
                .description = description->toPlainText(),
                .equipment = chosenId<organisation::EquipmentId>(*device),
                .substitute = chosenId<organisation::EquipmentId>(*substitute),
                .account = chosenId<AccountId>(*account),
                .beganAt = momentOf(*began),
                .endedAt = momentOf(*ended),
                .responsible = chosenId<PersonId>(*responsible)};
    }

    static void showMoment(DateEdit& edit, const std::optional<Instant>& moment)
    {
        if (!moment)
            return;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*moment));
        edit.setPhrase({local.date(), local.time()});
    }

    static std::optional<Instant> momentOf(const DateEdit& edit)
    {
        const auto phrase = edit.phrase();
        if (!phrase)
            return std::nullopt;
        const QDateTime local(phrase->date, phrase->time.value_or(QTime(0, 0)));
        return fromMilliseconds(local.toMSecsSinceEpoch());
    }

    Form* form;
    QComboBox* kind;
    QComboBox* level;
    QLineEdit* summary;
    QPlainTextEdit* description;
    DateEdit* began;
    DateEdit* ended;
    QComboBox* account;
    QComboBox* device;
    QComboBox* substitute;
    QComboBox* responsible;
};

} // namespace

void openNewIncidentDialog(const Desk& desk, QWidget* parent)
{
    const IncidentFields fields(desk);
    openFormDialog(
        desk,
        {IncidentDialogs::tr("Report an incident"),
         IncidentDialogs::tr("Report"),
         IncidentDialogs::tr("Reported")},
        fields.form,
        [&desk, fields]() -> Status {
            TRY_ASSIGN(const auto id,
                       desk.session().run(ReportIncident{workBranch(desk), fields.details()}));
            desk.open(u"quality/incidents/"_s + id.toString());
            return {};
        },
        parent);
}

void openEditIncidentDialog(const Desk& desk, const Incident& incident, QWidget* parent)
{
    IncidentFields fields(desk);
    fields.fill(incident);
    openFormDialog(
        desk,
        {IncidentDialogs::tr("The incident"), IncidentDialogs::tr("Keep"), IncidentDialogs::tr("Kept")},
        fields.form,
        [&desk, incident, fields]() -> Status {
            IncidentDetails details = fields.details();
            details.complaint = incident.complaint;
            return desk.session().run(EditIncident{incident.id, incident.revision, details});
        },
        parent);
}

void openNoticeDialog(const Desk& desk, const IncidentNotice& notice, QWidget* parent)
{
    auto* form = new Form;
    auto* text = makeIncidentProse(kNoticeHeight);
    text->setPlainText(notice.text);
    auto* reference = new QLineEdit;
    form->addField({u"text"_s,
                    IncidentDialogs::tr("&As it is sent"),
                    text,
                    IncidentDialogs::tr("Fill in every {{bracket}}. %1").arg(notice.basis),
                    Form::Need::Required});
    form->addField({u"reference"_s, IncidentDialogs::tr("&Reference or receipt"), reference});
    openFormDialog(
        desk,
        {notice.name().in(desk.language), IncidentDialogs::tr("Sent"), {}},
        form,
        [&desk, notice, text, reference]() -> Status {
            return desk.session().run(
                SendNotice{notice.id, notice.revision, text->toPlainText(), reference->text()});
        },
        parent);
}

void openWaiveDialog(const Desk& desk, const IncidentNotice& notice, QWidget* parent)
{
    auto* form = new Form;
    auto* reason = makeIncidentProse(kIncidentProseHeight);
    form->addField({u"waive_reason"_s,
                    IncidentDialogs::tr("&Why it is not needed"),
                    reason,
                    IncidentDialogs::tr("Individuals may go untold only where harm was averted."),
                    Form::Need::Required});
    openFormDialog(
        desk,
        {notice.name().in(desk.language),
         IncidentDialogs::tr("Leave it out"),
         IncidentDialogs::tr("Left out")},
        form,
        [&desk, notice, reason]() -> Status {
            return desk.session().run(WaiveNotice{notice.id, notice.revision, reason->toPlainText()});
        },
        parent);
}

void openToldDialog(const Desk& desk, const IncidentPerson& person, QWidget* parent)
{
    auto* form = new Form;
    auto* how = new QLineEdit;
    form->addField(
        {u"told_how"_s, IncidentDialogs::tr("&How, and what they said"), how, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {IncidentDialogs::tr("Told"), IncidentDialogs::tr("Keep"), IncidentDialogs::tr("Kept")},
        form,
        [&desk, person, how]() -> Status {
            return desk.session().run(NoteTold{person.id, person.revision, how->text()});
        },
        parent);
}

void openAddAffectedDialog(const Desk& desk, const Format& format, IncidentId incident, QWidget* parent)
{
    auto* form = new Form;
    auto* client = new ClientField(desk, format, ClientField::Newcomers::Refused);
    form->addField({u"client"_s, IncidentDialogs::tr("&Who"), client, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {IncidentDialogs::tr("Somebody affected"), IncidentDialogs::tr("Add"), IncidentDialogs::tr("Added")},
        form,
        [&desk, incident, client]() -> Status {
            if (!client->client())
                return fail(invalid(u"client"_s, u"required"_s));
            return desk.session().run(AddAffected{incident, *client->client()});
        },
        parent);
}

void openCloseIncidentDialog(const Desk& desk, const Incident& incident, QWidget* parent)
{
    auto* form = new Form;
    auto* cause = makeIncidentProse(kIncidentProseHeight);
    auto* measures = makeIncidentProse(kIncidentProseHeight);
    form->addField(
        {u"cause"_s, IncidentDialogs::tr("&Why it happened"), cause, {}, Form::Need::Required});
    form->addField(
        {u"measures"_s, IncidentDialogs::tr("What was &done"), measures, {}, Form::Need::Required});
    openFormDialog(
        desk,
        {IncidentDialogs::tr("Close the incident"),
         IncidentDialogs::tr("Close it"),
         IncidentDialogs::tr("Closed")},
        form,
        [&desk, incident, cause, measures]() -> Status {
            return desk.session().run(CloseIncident{
                incident.id, incident.revision, cause->toPlainText(), measures->toPlainText()});
        },
        parent);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualifications/qualification_dialogs.h"

#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/development_commands.h"
#include "core/qualifications/gate_commands.h"
#include "ui/desk/choices.h"
#include "ui/desk/code_list.h"
#include "ui/desk/form_dialog.h"
#include "ui/qualifications/qualification_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace qualifications;

namespace {

constexpr int kTextHeight = 64;

struct QualificationDialogText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::QualificationDialogs)
};

std::optional<LocalDate> typedDay(const DateEdit& edit)
{
    const auto phrase = edit.phrase();
    return phrase ? std::optional(phrase->date) : std::nullopt;
}

QComboBox* makeKinds(const Desk& desk, std::optional<CertificateKindId> chosen = {})
{
    auto* box = new QComboBox;
    const auto kinds =
        desk.session().query(ListCertificateKinds{}).value_or(std::vector<CertificateKind>{});
    for (const CertificateKind& kind : kinds) {
        box->addItem(kind.name().in(desk.language), kind.id.value());
        if (kind.id == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

QComboBox* makePeople(const Desk& desk, std::optional<PersonId> chosen)
{
    auto* box = new QComboBox;
    offerColleagues(*box, desk);
    if (chosen) {
        box->setCurrentIndex(std::max(0, box->findData(chosen->value())));
        box->setEnabled(false);
    }
    return box;
}

std::optional<PersonId> chosenPerson(const QComboBox& box)
{
    const qint64 id = box.currentData().toLongLong();
    return id > 0 ? std::optional(PersonId(id)) : std::nullopt;
}

/// What a certificate says, as fields.
struct CertificateFields {
    QComboBox* kind;
    QLineEdit* number;
    QLineEdit* issuer;
    DateEdit* from;
    DateEdit* until;
    QLineEdit* note;

    CertificateFields(const Desk& desk, const std::optional<Certificate>& before)
        : kind(makeKinds(desk, before ? std::optional(before->kind) : std::nullopt))
        , number(new QLineEdit(before ? before->number : QString()))
        , issuer(new QLineEdit(before ? before->issuer : QString()))
        , from(new DateEdit([&desk] { return desk.today(); }))
        , until(new DateEdit([&desk] { return desk.today(); }))
        , note(new QLineEdit(before ? before->note : QString()))
    {
        from->setPlaceholderText(u"2025-05-06"_s);
        until->setPlaceholderText(u"2027-05-05"_s);
        if (before && before->validFrom)
            from->setDate(*before->validFrom);
        if (before && before->validUntil)
            until->setDate(*before->validUntil);
    }
    void addTo(Form& form) const
    {
        form.addField({u"kind"_s, QualificationDialogText::tr("&Certificate"), kind});
        form.addFields({{u"number"_s, QualificationDialogText::tr("N&umber"), number},
                        {u"issuer"_s, QualificationDialogText::tr("&Issuer"), issuer}});
        form.addFields({{u"valid_from"_s, QualificationDialogText::tr("Valid &from"), from},
                        {u"valid_until"_s,
                         QualificationDialogText::tr("Valid un&til"),
                         until,
                         QualificationDialogText::tr("Empty: as long as this kind holds.")}});
        form.addField({u"note"_s, QualificationDialogText::tr("N&ote"), note});
    }
    CertificateDetails details() const
    {
        return {.kind = CertificateKindId(std::max(kind->currentData().toLongLong(), qint64(1))),
                .number = number->text(),
                .issuer = issuer->text(),
                .validFrom = typedDay(*from),
                .validUntil = typedDay(*until),
                .note = note->text()};
    }
};

QPlainTextEdit* makeLines()
{
    auto* text = new QPlainTextEdit;
    text->setFixedHeight(scaled(kTextHeight));
    text->setTabChangesFocus(true);
    return text;
}

void addConcerned(Form& form, CodeList* roles, CodeList* services)
{
    form.addFields(
        {{u"roles"_s,
          QualificationDialogText::tr("&Who (roles)"),
          roles,
          QualificationDialogText::tr("None ticked: everybody.")},
         {u"services"_s,
          QualificationDialogText::tr("For which &services"),
          services,
          QualificationDialogText::tr("None ticked: whatever the service. A new rule only watches "
                                      "for thirty days, or until you turn it on.")}});
}

Error personRequired()
{
    return invalid(u"person"_s, u"required"_s);
}

} // namespace

QDialog* openCertificateDialog(const Desk& desk, std::optional<PersonId> person, QWidget* parent)
{
    auto* form = new Form;
    auto* people = makePeople(desk, person);
    const CertificateFields fields(desk, std::nullopt);
    form->addField(
        {u"person"_s, QualificationDialogText::tr("&Person"), people, {}, Form::Need::Required});
    fields.addTo(*form);
    const auto save = [&desk, people, fields]() -> Status {
        const auto chosen = chosenPerson(*people);
        if (!chosen)
            return fail(personRequired());
        return statusOf(desk.session().run(AddCertificate{*chosen, fields.details()}));
    };
    return openFormDialog(desk,
                          {QualificationDialogText::tr("New certificate"),
                           QualificationDialogText::tr("Enter it"),
                           QualificationDialogText::tr("Certificate entered")},
                          form,
                          save,
                          parent);
}

QDialog* openCorrectionDialog(const Desk& desk, const CertificateRow& row, QWidget* parent)
{
    auto* form = new Form;
    const CertificateFields fields(desk, row.certificate);
    fields.addTo(*form);
    auto* reason = new QLineEdit;
    form->addField(
        {u"reason"_s, QualificationDialogText::tr("What was wron&g"), reason, {}, Form::Need::Required});
    const Certificate before = row.certificate;
    const auto save = [&desk, fields, reason, before]() -> Status {
        return statusOf(desk.session().run(
            CorrectCertificate{before.id, before.revision, fields.details(), reason->text()}));
    };
    return openFormDialog(desk,
                          {QualificationDialogText::tr("Correct a certificate"),
                           QualificationDialogText::tr("Keep the correction"),
                           {}},
                          form,
                          save,
                          parent);
}

QDialog* openRevokeDialog(const Desk& desk, const CertificateRow& row, QWidget* parent)
{
    const Certificate before = row.certificate;
    return askForReason(
        desk,
        {QualificationDialogText::tr("Revoke a certificate"), QualificationDialogText::tr("Revoke"), {}},
        ReasonNeed::Required,
        [&desk, before](const QString& reason) -> Status {
            return desk.session().run(RevokeCertificate{before.id, before.revision, reason});
        },
        parent);
}

QDialog* openObservationDialog(const Desk& desk, const QualificationFile& file, QWidget* parent)
{
    auto* form = new Form;
    auto* competence = new QComboBox;
    for (const ObservedRow& row : file.competences)
        competence->addItem(row.competence.name().in(desk.language), row.competence.id.value());
    auto* level = new QComboBox;
    const QStringList levels{QualificationDialogText::tr("0 · not yet"),
                             QualificationDialogText::tr("1 · under guidance"),
                             QualificationDialogText::tr("2 · alone, with support at hand"),
                             QualificationDialogText::tr("3 · alone"),
                             QualificationDialogText::tr("4 · can teach it")};
    for (int i = 0; i < levels.size(); ++i)
        level->addItem(levels[i], i);
    auto* day = new DateEdit([&desk] { return desk.today(); });
    day->setDate(desk.today());
    auto* evidence = makeLines();
    form->addField({u"competence"_s, QualificationDialogText::tr("&Competence"), competence});
    form->addFields({{u"level"_s, QualificationDialogText::tr("&Level"), level},
                     {u"observed_on"_s, QualificationDialogText::tr("Seen &on"), day}});
    form->addField(
        {u"evidence"_s, QualificationDialogText::tr("What was s&een"), evidence, {}, Form::Need::Required});
    const PersonId person = file.person.person;
    const auto save = [&desk, person, competence, level, day, evidence]() -> Status {
        const ObservationDetails details{
            CompetenceId(std::max(competence->currentData().toLongLong(), qint64(1))),
            level->currentData().toInt(),
            typedDay(*day).value_or(LocalDate()),
            evidence->toPlainText()};
        return statusOf(desk.session().run(ObserveCompetence{person, details}));
    };
    return openFormDialog(desk,
                          {QualificationDialogText::tr("Observed level"),
                           QualificationDialogText::tr("Write it down"),
                           QualificationDialogText::tr("Written down")},
                          form,
                          save,
                          parent);
}

QDialog* openOverrideDialog(const Desk& desk, std::optional<PersonId> person, QWidget* parent)
{
    auto* form = new Form;
    auto* people = makePeople(desk, person);
    auto* gate = new QComboBox;
    offerCodes<Gate>(*gate);
    auto* service = new QComboBox;
    offerServices(*service, desk);
    auto* until = new DateEdit([&desk] { return desk.today(); });
    until->setDate(desk.today());
    auto* reason = makeLines();
    form->addField(
        {u"person"_s, QualificationDialogText::tr("&Person"), people, {}, Form::Need::Required});
    form->addFields({{u"gate"_s, QualificationDialogText::tr("May &do"), gate},
                     {u"until"_s, QualificationDialogText::tr("Un&til"), until}});
    form->addField({u"service"_s,
                    QualificationDialogText::tr("&Service"),
                    service,
                    QualificationDialogText::tr("Empty: whatever the service.")});
    form->addField(
        {u"reason"_s, QualificationDialogText::tr("&Reason"), reason, {}, Form::Need::Required});
    const auto save = [&desk, people, gate, service, until, reason]() -> Status {
        const auto chosen = chosenPerson(*people);
        if (!chosen)
            return fail(personRequired());
        OverrideGate command{.person = *chosen,
                             .gate = chosenCode<Gate>(*gate),
                             .until = typedDay(*until).value_or(LocalDate()),
                             .reason = reason->toPlainText()};
        if (const qint64 id = service->currentData().toLongLong(); id > 0)
            command.service = catalogue::ServiceId(id);
        return statusOf(desk.session().run(command));
    };
    return openFormDialog(desk,
                          {QualificationDialogText::tr("Let somebody through"),
                           QualificationDialogText::tr("Let them through"),
                           QualificationDialogText::tr("Let through")},
                          form,
                          save,
                          parent);
}

QDialog* openRequirementDialog(const Desk& desk, QWidget* parent)
{
    auto* form = new Form;
    auto* gate = new QComboBox;
    offerCodes<Gate>(*gate);
    auto* kind = makeKinds(desk);
    auto* roles = makeRoleList(desk);
    auto* services = makeServiceList(desk);
    form->addFields({{u"gate"_s, QualificationDialogText::tr("To &do this"), gate},
                     {u"kind"_s, QualificationDialogText::tr("&Needs"), kind}});
    addConcerned(*form, roles, services);
    const auto save = [&desk, gate, kind, roles, services]() -> Status {
        RequirementDetails details{
            .gate = chosenCode<Gate>(*gate), .roles = roles->codes(), .services = services->codes()};
        if (const qint64 id = kind->currentData().toLongLong(); id > 0)
            details.kind = CertificateKindId(id);
        return statusOf(desk.session().run(AddRequirement{details}));
    };
    return openFormDialog(desk,
                          {QualificationDialogText::tr("New rule"),
                           QualificationDialogText::tr("Add the rule"),
                           QualificationDialogText::tr("Rule added")},
                          form,
                          save,
                          parent);
}

QDialog* openRequirementEditDialog(const Desk& desk, const Requirement& requirement, QWidget* parent)
{
    auto* form = new Form;
    auto* roles = makeRoleList(desk, requirement.roles);
    auto* services = makeServiceList(desk, requirement.services);
    addConcerned(*form, roles, services);
    const auto save = [&desk, before = requirement, roles, services]() -> Status {
        return desk.session().run(
            EditRequirement{before.id, before.revision, roles->codes(), services->codes()});
    };
    return openFormDialog(desk,
                          {QualificationDialogText::tr("Whom the rule concerns"),
                           QualificationDialogText::tr("Keep it"),
                           QualificationDialogText::tr("Rule changed")},
                          form,
                          save,
                          parent);
}

} // namespace seraph::ui

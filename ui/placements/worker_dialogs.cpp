// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/worker_dialogs.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/placements/worker_commands.h"
#include "ui/desk/amount_text.h"
#include "ui/desk/form_dialog.h"
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

constexpr int kColumns = 4;

struct WorkerDialogs {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::WorkerDialogs)
};

std::vector<CodeChecks::Choice> categories(const Desk& desk)
{
    std::vector<CodeChecks::Choice> choices;
    const auto list = desk.session().query(catalogue::ListServiceCategories{});
    for (const auto& category : list.value_or(std::vector<catalogue::ServiceCategory>{}))
        choices.push_back(
            {category.code, LocalizedText{category.nameZh, category.nameEn}.in(desk.language)});
    return choices;
}

std::vector<CodeChecks::Choice> modes()
{
    QStringList codes;
    for (const auto& [mode, code] : Codes<WorkMode>::kAll)
        codes << QString::fromLatin1(code);
    return choicesOf(codes);
}

/// The year that stands there; nothing while it is empty, 0 for what is no year.
std::optional<int> yearIn(const QLineEdit& edit)
{
    const QString text = edit.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

QString yearText(const std::optional<int>& year)
{
    return year ? QString::number(*year) : QString();
}

/// The fields of a profile, in the order in which a worker is asked.
class ProfileFields {
public:
    ProfileFields(Form& form, const Desk& desk, const WorkerDetails& details)
        : m_origin(new QLineEdit(details.origin))
        , m_birthYear(new QLineEdit(yearText(details.birthYear)))
        , m_since(new QLineEdit(yearText(details.workingSince)))
        , m_education(new QLineEdit(details.education))
        , m_languages(new QLineEdit(details.languages))
        , m_wage(new QLineEdit(details.expectedWage ? amountText(*details.expectedWage) : QString()))
        , m_skills(new CodeChecks(WorkerDialogs::tr("Skills"), categories(desk), kColumns))
        , m_modes(new CodeChecks(WorkerDialogs::tr("Ways of working"), modes(), kColumns))
        , m_limits(new CodeChecks(WorkerDialogs::tr("Does not take"), choicesOf(limitCodes()), kColumns))
        , m_skillNotes(makeProse(details.skillNotes))
        , m_experience(makeProse(details.experience))
        , m_introduction(makeProse(details.introduction))
        , m_available(makeDay(desk, details.availableFrom))
        , m_consent(makeDay(desk, details.cardConsentOn))
    {
        m_skills->tick(details.skills);
        m_modes->tick(details.modes);
        m_limits->tick(details.limits);
        build(form);
    }

    WorkerDetails details() const
    {
        WorkerDetails details{.origin = m_origin->text(),
                              .birthYear = yearIn(*m_birthYear),
                              .workingSince = yearIn(*m_since),
                              .education = m_education->text(),
                              .skills = m_skills->ticked(),
                              .skillNotes = m_skillNotes->toPlainText(),
                              .experience = m_experience->toPlainText(),
                              .languages = m_languages->text(),
                              .introduction = m_introduction->toPlainText(),
                              .modes = m_modes->ticked(),
                              .limits = m_limits->ticked(),
                              .availableFrom = dayIn(*m_available),
                              .cardConsentOn = dayIn(*m_consent)};
        if (!m_wage->text().trimmed().isEmpty())
            details.expectedWage = typedAmount(m_wage->text());
        return details;
    }

private:
    void build(Form& form)
    {
        form.addFields({{u"origin"_s, WorkerDialogs::tr("Comes &from"), m_origin},
                        {u"birth_year"_s, WorkerDialogs::tr("&Year of birth"), m_birthYear},
                        {u"working_since"_s, WorkerDialogs::tr("In the &trade since"), m_since}});
        form.addFields({{u"education"_s, WorkerDialogs::tr("S&chooling"), m_education},
                        {u"languages"_s, WorkerDialogs::tr("&Languages"), m_languages},
                        {u"expected_wage"_s, WorkerDialogs::tr("&Wage expected a month"), m_wage}});
        form.addField({u"skills"_s, WorkerDialogs::tr("&Skills"), m_skills});
        form.addField({u"modes"_s, WorkerDialogs::tr("Ways of w&orking"), m_modes});
        form.addField({u"limits"_s, WorkerDialogs::tr("&Does not take"), m_limits});
        form.addFields({{u"skill_notes"_s, WorkerDialogs::tr("&Notes on skills"), m_skillNotes},
                        {u"experience"_s, WorkerDialogs::tr("E&xperience"), m_experience},
                        {u"introduction"_s, WorkerDialogs::tr("&Introduction"), m_introduction}});
        form.addFields({{u"available_from"_s, WorkerDialogs::tr("&Available from"), m_available},
                        {u"card_consent_on"_s, WorkerDialogs::tr("Agreed to be s&hown on"), m_consent}});
    }

    QLineEdit* m_origin;
    QLineEdit* m_birthYear;
    QLineEdit* m_since;
    QLineEdit* m_education;
    QLineEdit* m_languages;
    QLineEdit* m_wage;
    CodeChecks* m_skills;
    CodeChecks* m_modes;
    CodeChecks* m_limits;
    QPlainTextEdit* m_skillNotes;
    QPlainTextEdit* m_experience;
    QPlainTextEdit* m_introduction;
    DateEdit* m_available;
    DateEdit* m_consent;
};

} // namespace

QDialog* openNewWorkerDialog(const Desk& desk, QWidget* parent)
{
    Form* form = makeWideForm();
    auto* name = new QLineEdit;
    auto* phone = new QLineEdit;
    auto* identity = new QLineEdit;
    form->addFields({{u"name"_s, WorkerDialogs::tr("Na&me"), name, {}, Form::Need::Required},
                     {u"phone"_s, WorkerDialogs::tr("&Phone"), phone},
                     {u"identity_number"_s, WorkerDialogs::tr("Identity num&ber"), identity}});
    const auto fields = std::make_shared<ProfileFields>(*form, desk, WorkerDetails{});
    const auto save = [&desk, fields, name, phone, identity] {
        const organisation::StaffDetails staff{.name = name->text(),
                                               .phone = phone->text(),
                                               .identityNumber = identity->text(),
                                               .employment = organisation::Employment::Placed};
        return statusOf(
            desk.session().run(RegisterWorker{.newcomer = staff, .details = fields->details()}));
    };
    return widened(openFormDialog(desk,
                                  {WorkerDialogs::tr("New worker"),
                                   WorkerDialogs::tr("Register the worker"),
                                   WorkerDialogs::tr("Worker registered")},
                                  form,
                                  save,
                                  parent));
}

QDialog* openWorkerDialog(const Desk& desk, const WorkerPage& worker, QWidget* parent)
{
    Form* form = makeWideForm();
    const auto fields = std::make_shared<ProfileFields>(*form, desk, detailsOf(worker.profile));
    const auto save = [&desk, fields, id = worker.profile.id, revision = worker.profile.revision] {
        return desk.session().run(EditWorker{id, revision, fields->details()});
    };
    return widened(openFormDialog(
        desk,
        {worker.row.name, WorkerDialogs::tr("Keep the changes"), WorkerDialogs::tr("Worker changed")},
        form,
        save,
        parent));
}

QDialog* openLeaveDialog(const Desk& desk, const WorkerPage& worker, QWidget* parent)
{
    auto* form = new Form;
    auto* from = makeDay(desk, worker.profile.leaveFrom.value_or(desk.today()));
    auto* until = makeDay(desk, worker.profile.leaveUntil);
    auto* reason = new QLineEdit(worker.profile.leaveReason);
    form->addFields({{u"from"_s, WorkerDialogs::tr("&From"), from},
                     {u"until"_s, WorkerDialogs::tr("&Until"), until}});
    form->addField({u"reason"_s, WorkerDialogs::tr("&Reason"), reason});
    const auto save =
        [&desk, from, until, reason, id = worker.profile.id, revision = worker.profile.revision]() -> Status {
        const auto first = dayIn(*from);
        const auto last = dayIn(*until);
        if (!first || !last)
            return fail(invalid(first ? u"until"_s : u"from"_s, u"required"_s));
        return desk.session().run(SetLeave{id, revision, Leave{*first, *last, reason->text()}});
    };
    return openFormDialog(desk,
                          {WorkerDialogs::tr("Leave: %1").arg(worker.row.name),
                           WorkerDialogs::tr("Note the leave"),
                           WorkerDialogs::tr("Leave noted")},
                          form,
                          save,
                          parent);
}

QDialog* openPaperDialog(const Desk& desk,
                         PersonId worker,
                         const std::optional<WorkerPaper>& paper,
                         QWidget* parent)
{
    auto* form = new Form;
    auto* kind = makeCodes(paper ? paper->kind : PaperKind::Health);
    auto* number = new QLineEdit(paper ? paper->number : QString());
    auto* issuer = new QLineEdit(paper ? paper->issuer : QString());
    auto* issued = makeDay(desk, paper ? paper->issuedOn : std::nullopt);
    auto* until = makeDay(desk, paper ? paper->validUntil : std::nullopt);
    auto* seen = new QCheckBox(WorkerDialogs::tr("I have seen the &original"));
    seen->setChecked(paper && paper->seenOn);
    form->addField({u"kind"_s, WorkerDialogs::tr("&Paper"), kind});
    form->addFields({{u"number"_s, WorkerDialogs::tr("&Number"), number},
                     {u"issuer"_s, WorkerDialogs::tr("&Issued by"), issuer}});
    form->addFields({{u"issued_on"_s, WorkerDialogs::tr("Issued o&n"), issued},
                     {u"valid_until"_s,
                      WorkerDialogs::tr("&Valid until"),
                      until,
                      WorkerDialogs::tr("empty: it does not run out")}});
    form->addWidget(seen);
    const auto save = [&desk, worker, paper, kind, number, issuer, issued, until, seen]() -> Status {
        const PaperDetails details{.kind = codeIn<PaperKind>(*kind),
                                   .number = number->text(),
                                   .issuer = issuer->text(),
                                   .issuedOn = dayIn(*issued),
                                   .validUntil = dayIn(*until),
                                   .originalSeen = seen->isChecked(),
                                   .note = paper ? paper->note : QString()};
        if (paper)
            return desk.session().run(EditPaper{paper->id, paper->revision, details});
        return statusOf(desk.session().run(AddPaper{worker, details}));
    };
    return openFormDialog(desk,
                          {paper ? codeWord(toCode(paper->kind)) : WorkerDialogs::tr("New paper"),
                           WorkerDialogs::tr("Keep the paper"),
                           WorkerDialogs::tr("Paper kept")},
                          form,
                          save,
                          parent);
}

} // namespace seraph::ui

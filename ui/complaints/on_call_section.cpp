// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/on_call_section.h"

#include "core/complaints/on_call_commands.h"
#include "ui/complaints/incident_dialogs.h"
#include "ui/desk/choices.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/pane_part.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

struct OnCallDialogText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::OnCallDialog)
};

constexpr int kOnCallPaneWidth = 420;
constexpr std::chrono::days kRosterShown{35};
constexpr std::chrono::days kGapsShown{7};
constexpr std::size_t kMostGaps = 6;

void showInstant(DateEdit& edit, Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
    edit.setPhrase({local.date(), local.time()});
}

Instant typedInstant(const DateEdit& edit)
{
    const auto phrase = edit.phrase();
    if (!phrase)
        return {};
    const QDateTime local(phrase->date, phrase->time.value_or(QTime(0, 0)));
    return fromMilliseconds(local.toMSecsSinceEpoch());
}

struct OnCallFields {
    explicit OnCallFields(const Desk& desk)
        : form(new Form)
        , branch(new QComboBox)
        , person(new QComboBox)
        , begins(new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute))
        , ends(new DateEdit([&desk] { return desk.today(); }, DateEdit::Precision::Minute))
        , phone(new QLineEdit)
        , note(new QLineEdit)
    {
        using Need = Form::Need;
        for (const organisation::Branch& each : branchesOf(desk))
            branch->addItem(each.name, each.id.value());
        offerColleagues(*person, desk);
        form->addFields(
            {{u"branch"_s, OnCallDialogText::tr("&Branch"), branch},
             {u"person"_s, OnCallDialogText::tr("&Who answers"), person, {}, Need::Required}});
        form->addFields({{u"begins_at"_s, OnCallDialogText::tr("&From"), begins, {}, Need::Required},
                         {u"ends_at"_s, OnCallDialogText::tr("&Until"), ends, {}, Need::Required}});
        form->addField({u"phone"_s,
                        OnCallDialogText::tr("&Number for clients"),
                        phone,
                        OnCallDialogText::tr("Printed on emergency cards: the duty telephone."),
                        Need::Required});
        form->addField({u"note"_s, OnCallDialogText::tr("N&ote"), note});
    }

    void fill(const OnCallDuty& duty) const
    {
        branch->setCurrentIndex(std::max(0, branch->findData(duty.branch.value())));
        branch->setEnabled(false);
        person->setCurrentIndex(std::max(0, person->findData(duty.person.value())));
        showInstant(*begins, duty.beginsAt);
        showInstant(*ends, duty.endsAt);
        phone->setText(duty.phone);
        note->setText(duty.note);
    }

    Result<OnCallDetails> details() const
    {
        const qint64 chosen = person->currentData().toLongLong();
        if (chosen <= 0)
            return fail(invalid(u"person"_s, u"required"_s));
        return OnCallDetails{
            PersonId(chosen), typedInstant(*begins), typedInstant(*ends), phone->text(), note->text()};
    }

    Form* form;
    QComboBox* branch;
    QComboBox* person;
    DateEdit* begins;
    DateEdit* ends;
    QLineEdit* phone;
    QLineEdit* note;
};

} // namespace

OnCallSection::OnCallSection(const Desk& desk, const Format& format, QWidget* parent)
    : ListSection(
          desk,
          {.name = tr("On call"),
           .columns = {{tr("From"), 140},
                       {tr("Until"), 140},
                       {tr("Who answers"), 0},
                       {tr("Number"), 130},
                       {tr("Branch"), 120}},
           .empty = {Icon::Shield,
                     tr("Nobody is on call. Enter who answers while you are closed, and every "
                        "order prints their number on its emergency card."),
                     {}},
           .paneWidth = kOnCallPaneWidth,
           .tables = {"on_call_duty", "staff"}},
          parent)
    , m_format(format)
{
    bar().addStretch();
    auto* call = makeButton(tr("&A call came in …"));
    call->setObjectName(u"emergencyCall"_s);
    connect(call, &QPushButton::clicked, this, [&desk, this] {
        openNewIncidentDialog(desk, window());
    });
    bar().addWidget(call);
    if (desk.session().can(kWorkIncidents)) {
        auto* add = makeButton(tr("&New duty …"), ButtonRole::Primary);
        add->setObjectName(u"addOnCall"_s);
        connect(add, &QPushButton::clicked, this, [&desk, this] {
            openOnCallDialog(desk, nullptr, window());
        });
        bar().addWidget(add);
    }
    refresh();
}

Status OnCallSection::fill()
{
    const Instant now = desk().session().clock().now();
    TRY_ASSIGN(m_rows, desk().session().query(OnCallBetween{now, now + kRosterShown}));
    for (const OnCallRow& row : m_rows)
        table().addRow(row.duty.id.value(),
                       {m_format.dateTime(row.duty.beginsAt),
                        m_format.dateTime(row.duty.endsAt),
                        row.personName,
                        row.duty.phone,
                        row.branchName});
    return {};
}

QWidget* OnCallSection::makePane(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const OnCallRow& each) {
        return each.duty.id.value() == id;
    });
    auto parts = makePaneParts(tr("On call now"), {});
    addNow(*parts.body);
    addGaps(*parts.body);
    if (row != m_rows.end()) {
        addPanePart(*parts.body, tr("Chosen duty"));
        parts.body->addWidget(makeLabel(tr("%1 · %2").arg(row->personName, row->duty.phone)));
        if (!row->duty.note.isEmpty())
            parts.body->addWidget(makeLabel(row->duty.note, LabelRole::Note));
        if (desk().session().can(kWorkIncidents))
            addActions(row->duty, *parts.buttons);
    }
    return parts.pane;
}

void OnCallSection::addNow(QVBoxLayout& body) const
{
    const Instant now = desk().session().clock().now();
    bool anybody = false;
    for (const OnCallRow& row : m_rows) {
        if (!answersAt(row.duty, now))
            continue;
        anybody = true;
        body.addWidget(makeLabel(tr("%1 · %2").arg(row.personName, row.duty.phone), LabelRole::Strong));
        body.addWidget(
            makeLabel(tr("%1, until %2").arg(row.branchName, m_format.dateTime(row.duty.endsAt)),
                      LabelRole::Note));
    }
    if (!anybody)
        body.addWidget(new StatusPill(pill(tr("Nobody"), Tone::Danger)), 0, Qt::AlignLeft);
}

/// Of each branch: a house may be covered in one place and open in the other.
void OnCallSection::addGaps(QVBoxLayout& body) const
{
    const Instant now = desk().session().clock().now();
    QStringList lines;
    const auto branches = branchesOf(desk());
    for (const organisation::Branch& branch : branches) {
        std::vector<OnCallDuty> duties;
        for (const OnCallRow& row : m_rows) {
            if (row.duty.branch == branch.id)
                duties.push_back(row.duty);
        }
        if (duties.empty())
            continue;
        for (const OnCallGap& gap : gapsBetween(duties, now, now + kGapsShown)) {
            const bool sameDay = m_format.localDate(gap.from) == m_format.localDate(gap.until);
            const QString from = m_format.dateTime(gap.from);
            const QString until = sameDay ? m_format.time(gap.until) : m_format.dateTime(gap.until);
            lines << (branches.size() > 1 ? tr("%1: %2 to %3").arg(branch.name, from, until)
                                          : tr("%1 to %2").arg(from, until));
        }
    }
    if (lines.isEmpty())
        return;
    addPanePart(body, tr("Nobody in the next seven days"));
    for (qsizetype i = 0; i < std::min(lines.size(), qsizetype(kMostGaps)); ++i)
        body.addWidget(makeLabel(lines[i]));
    body.addWidget(makeLabel(tr("While you are open the desk answers."), LabelRole::Note));
}

void OnCallSection::addActions(const OnCallDuty& duty, QHBoxLayout& buttons)
{
    auto* drop = makeButton(tr("&Drop"));
    drop->setObjectName(u"dropOnCall"_s);
    connect(drop, &QPushButton::clicked, this, [this, duty] {
        if (report(desk().session().run(DropOnCall{duty.id, duty.revision})))
            desk().offerUndo(tr("Duty dropped"));
    });
    auto* edit = makeButton(tr("&Change …"));
    edit->setObjectName(u"editOnCall"_s);
    connect(edit, &QPushButton::clicked, this, [this, duty] {
        openOnCallDialog(desk(), &duty, window());
    });
    for (QPushButton* button : {drop, edit})
        buttons.addWidget(button);
}

void openOnCallDialog(const Desk& desk, const OnCallDuty* duty, QWidget* parent)
{
    const OnCallFields fields(desk);
    if (duty)
        fields.fill(*duty);
    else
        fields.branch->setCurrentIndex(std::max(0, fields.branch->findData(workBranch(desk).value())));
    const std::optional<OnCallDuty> before = duty ? std::optional(*duty) : std::nullopt;
    const auto save = [&desk, before, fields]() -> Status {
        TRY_ASSIGN(const OnCallDetails details, fields.details());
        if (before)
            return desk.session().run(EditOnCall{before->id, before->revision, details});
        const BranchId branch(fields.branch->currentData().toLongLong());
        return statusOf(desk.session().run(AddOnCall{branch, details}));
    };
    openFormDialog(desk,
                   {duty ? OnCallDialogText::tr("Change a duty") : OnCallDialogText::tr("New duty"),
                    OnCallDialogText::tr("Put on the roster"),
                    OnCallDialogText::tr("On the roster")},
                   fields.form,
                   save,
                   parent);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/arrival_dialog.h"

#include "core/clients/client_queries.h"
#include "ui/consultations/desk_text.h"
#include "ui/consultations/who_fields.h"
#include "ui/desk/trade_text.h"
#include "ui/desk/work_branch.h"
#include "ui/text/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hint_button.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr int kArrivalWidth = 520;

} // namespace

ArrivalDialog::ArrivalDialog(const Desk& desk, const Format& format, Mode mode, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_mode(mode)
{
    setWindowTitle(mode == Mode::WalkIn ? tr("Walk-in") : tr("Expect somebody"));
    m_who = new WhoFields(desk, format);
    build();
    connect(m_who, &WhoFields::changed, this, &ArrivalDialog::proposeKind);
    connect(m_who, &WhoFields::finished, this, [this] {
        // The people found are gone: so is the room they took.
        QTimer::singleShot(0, this, [this] { resize(width(), minimumSizeHint().height()); });
        (m_mode == Mode::Booking ? static_cast<QWidget*>(m_when) : m_kind)->setFocus();
    });
    proposeKind();
    m_who->setFocus();
}

ArrivalDialog::ArrivalDialog(const Desk& desk, const Format& format, const VisitRow& row, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_format(format)
    , m_mode(Mode::Booking)
    , m_visit(row.visit)
{
    setWindowTitle(row.clientName);
    build();
    fill(row);
}

void ArrivalDialog::build()
{
    m_form = new Form;
    m_when = new DateEdit([this] { return m_desk.today(); }, DateEdit::Precision::Minute);
    m_kind = new QComboBox;
    m_service = new QComboBox;
    m_person = new QComboBox;
    m_note = new QLineEdit;
    addFields();
    const QString verb = m_visit                  ? tr("Keep the changes")
                         : m_mode == Mode::WalkIn ? tr("Is here")
                                                  : tr("Expect");
    auto* keep = new HintButton(verb, QKeySequence(u"Ctrl+Return"_s), ButtonRole::Primary);
    keep->setObjectName(u"keepVisit"_s);
    auto* leave = makeButton(tr("Cancel"));
    for (QPushButton* button : {static_cast<QPushButton*>(keep), leave})
        button->setAutoDefault(false);
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    if (m_who)
        column->addWidget(m_who);
    column->addWidget(m_form);
    column->addStretch();
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(kArrivalWidth));
    connect(m_form, &Form::submitted, this, &ArrivalDialog::save);
    connect(keep, &QPushButton::clicked, this, &ArrivalDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void ArrivalDialog::addFields()
{
    fillChoices(*m_kind, m_desk, "visit_kind");
    m_kind->removeItem(0);
    fillServices(*m_service, m_desk);
    fillColleagues(*m_person, m_desk);
    if (m_mode == Mode::Booking)
        m_form->addField({u"planned_at"_s,
                          tr("&When"),
                          m_when,
                          tr("“tomorrow 3pm”; a day alone is any time of that day."),
                          Form::Need::Required});
    m_form->addFields(
        {{u"kind"_s, tr("&Kind of visit"), m_kind}, {u"service"_s, tr("What &for"), m_service}});
    m_form->addFields({{u"person"_s, tr("Wh&o sees them"), m_person}, {u"note"_s, tr("&Note"), m_note}});
}

void ArrivalDialog::fill(const VisitRow& row)
{
    if (row.visit.plannedAt) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*row.visit.plannedAt));
        m_when->setPhrase({at.date(), at.time()});
    } else {
        m_when->setDate(row.visit.day);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(row.visit.kind)));
    chooseId(*m_service, row.visit.service ? row.visit.service->value() : 0);
    chooseId(*m_person, row.visit.person ? row.visit.person->value() : 0);
    m_note->setText(row.visit.note);
}

void ArrivalDialog::chooseClient(clients::ClientId client)
{
    if (m_who)
        m_who->choose(client);
}

void ArrivalDialog::setDay(LocalDate day)
{
    m_when->setDate(day);
}

/// Whoever was never here comes for the first time, everybody else comes back.
void ArrivalDialog::proposeKind()
{
    if (!m_who)
        return;
    const auto rows =
        m_who->client() ? m_desk.session().query(clients::ClientRows{{*m_who->client()}})
                        : Result<std::vector<clients::ClientRow>>(std::vector<clients::ClientRow>{});
    const bool been = rows && !rows->empty() && rows->front().lastVisit;
    m_kind->setCurrentIndex(been ? std::min(1, m_kind->count() - 1) : 0);
}

LocalDate ArrivalDialog::day() const
{
    const auto phrase = m_when->phrase();
    return phrase ? phrase->date : m_desk.today();
}

VisitDetails ArrivalDialog::details() const
{
    VisitDetails details{.kind = m_kind->currentData().toString(), .note = m_note->text()};
    if (m_mode == Mode::Booking)
        details.plannedAt = instantOf(m_when->phrase());
    if (const qint64 service = chosenId(*m_service); service > 0)
        details.service = catalogue::ServiceId(service);
    if (const qint64 person = chosenId(*m_person); person > 0)
        details.person = PersonId(person);
    return details;
}

Result<clients::ClientId> ArrivalDialog::clientOnFile()
{
    if (const auto client = m_who->client())
        return *client;
    TRY_ASSIGN(const auto client, m_desk.session().run(m_who->newcomer()));
    m_who->choose(client); // so that a second attempt does not put them on file twice
    return client;
}

Status ArrivalDialog::keep(clients::ClientId client)
{
    const BranchId branch = workBranch(m_desk);
    if (m_mode == Mode::WalkIn)
        return m_desk.session().run(WalkIn{client, branch, details()}).transform([](auto&&) {});
    return m_desk.session().run(BookVisit{client, branch, day(), details()}).transform([](auto&&) {});
}

void ArrivalDialog::save()
{
    m_form->clearErrors();
    if (m_mode == Mode::Booking && !m_form->checkRequired())
        return;
    if (m_visit) {
        const Status edited =
            m_desk.session().run(EditVisit{m_visit->id, m_visit->revision, day(), details()});
        if (!edited)
            return m_form->showError(edited.error());
        m_desk.offerUndo(tr("Kept"));
        return accept();
    }
    const auto client = clientOnFile();
    if (!client)
        return m_who->showError(client.error());
    const Status kept = keep(*client);
    if (!kept)
        return m_form->showError(kept.error());
    m_desk.offerUndo(m_mode == Mode::WalkIn ? tr("Is here") : tr("Expected"));
    accept();
}

} // namespace seraph::ui

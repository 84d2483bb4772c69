// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/licences_page.h"

#include "ui/care/care_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<LocalDate> dayIn(const DateEdit& edit)
{
    const auto phrase = edit.phrase();
    return phrase ? std::optional(phrase->date) : std::nullopt;
}

} // namespace

LicencesPage::LicencesPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_message(new InlineMessage)
    , m_table(new ShortTable(
          tr("Licences and certificates"),
          {{tr("Name"), 120}, {tr("Licence"), 0}, {tr("Number"), 170}, {tr("Valid until"), 210}}))
    , m_open(makeButton(tr("&Open")))
    , m_away(makeButton(tr("Put &away")))
{
    auto* header = new PageHeader(tr("Licences and certificates"));
    auto* add = makeButton(tr("&New licence"), ButtonRole::Primary);
    const bool editable = desk.session().can(care::kEditLicences);
    for (QPushButton* button : {m_open, m_away, add}) {
        button->setVisible(editable);
        header->addAction(button);
    }
    m_table->setEmptyState({Icon::Shield,
                            tr("No treatment begins without the licence it needs. Enter who holds "
                               "which, and until when."),
                            editable ? tr("New licence") : QString()});
    auto* card = new Card(Card::Padding::None);
    card->body()->addWidget(m_table);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    connect(add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_table, &ShortTable::emptyActionClicked, this, [this] { edit(std::nullopt); });
    connect(m_open, &QPushButton::clicked, this, &LicencesPage::openChosen);
    connect(m_table, &ShortTable::rowActivated, this, &LicencesPage::openChosen);
    connect(m_away, &QPushButton::clicked, this, &LicencesPage::putAway);
    connect(&desk.news, &ChangeNews::changed, this, [this](const std::vector<session::ChangeSet>& changes) {
        if (concerns(changes, "licence") || concerns(changes, "staff"))
            refresh();
    });
    refresh();
}

QString LicencesPage::untilText(const care::Licence& licence) const
{
    if (!licence.validUntil)
        return tr("without an end");
    const qint64 days = m_desk.today().daysTo(*licence.validUntil);
    const QString day = m_format.date(*licence.validUntil);
    if (days < 0)
        return tr("▲ %1 · ended").arg(day);
    return days <= care::kLicenceNoticeDays ? tr("◆ %1 · %n day(s) left", nullptr, int(days)).arg(day)
                                            : day;
}

void LicencesPage::refresh()
{
    const qint64 before = m_table->currentId();
    m_rows = m_desk.session().query(care::ListLicences{}).value_or(std::vector<care::LicenceHolder>{});
    m_table->clearRows();
    for (const care::LicenceHolder& row : m_rows)
        m_table->addRow(
            row.licence.id.value(),
            {row.personName, licenceText(row.licence.kind), row.licence.number, untilText(row.licence)});
    m_table->chooseId(before);
    m_open->setEnabled(!m_rows.empty());
    m_away->setEnabled(!m_rows.empty());
}

const care::Licence* LicencesPage::current() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [this](const care::LicenceHolder& row) {
            return row.licence.id.value() == m_table->currentId();
        });
    return found == m_rows.end() ? nullptr : &found->licence;
}

void LicencesPage::edit(std::optional<care::Licence> licence)
{
    auto* dialog = new LicenceDialog(m_desk, std::move(licence), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LicencesPage::openChosen()
{
    if (const care::Licence* licence = current(); licence && m_desk.session().can(care::kEditLicences))
        edit(*licence);
}

void LicencesPage::putAway()
{
    const care::Licence* licence = current();
    if (!licence)
        return;
    const Status done = m_desk.session().run(care::ArchiveLicence{licence->id, licence->revision});
    if (!done)
        return m_message->say(Tone::Danger, errorText(done.error()));
    m_message->clear();
    m_desk.offerUndo(tr("Put away"));
}

LicenceDialog::LicenceDialog(const Desk& desk, std::optional<care::Licence> licence, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_licence(std::move(licence))
    , m_form(new Form)
    , m_person(new QComboBox)
    , m_kind(new QComboBox)
    , m_number(new QLineEdit)
    , m_from(new DateEdit([this] { return m_desk.today(); }))
    , m_until(new DateEdit([this] { return m_desk.today(); }))
    , m_note(new QLineEdit)
{
    setWindowTitle(m_licence ? licenceText(m_licence->kind) : tr("New licence"));
    fillColleagues(*m_person, desk);
    for (const auto& [kind, code] : Codes<catalogue::Licence>::kAll) {
        if (kind != catalogue::Licence::None)
            m_kind->addItem(licenceText(kind), QString::fromLatin1(code));
    }
    if (m_licence) {
        choosePerson(*m_person, m_licence->person);
        m_person->setEnabled(false);
        m_kind->setCurrentIndex(m_kind->findData(toCode(m_licence->kind)));
        m_number->setText(m_licence->number);
        m_note->setText(m_licence->note);
        if (m_licence->validFrom)
            m_from->setDate(*m_licence->validFrom);
        if (m_licence->validUntil)
            m_until->setDate(*m_licence->validUntil);
    }
    build();
}

void LicenceDialog::build()
{
    m_form->setMaximumWidth(QWIDGETSIZE_MAX);
    m_form->addFields({{u"person"_s, tr("&Name"), m_person}, {u"kind"_s, tr("&Licence"), m_kind}});
    m_form->addField({u"number"_s, tr("N&umber"), m_number, {}, Form::Need::Required});
    m_form->addFields({{u"valid_from"_s, tr("Valid &from"), m_from},
                       {u"valid_until"_s, tr("Valid un&til"), m_until}});
    m_form->addField({u"note"_s, tr("N&ote"), m_note});
    auto* keep =
        makeButton(m_licence ? tr("Keep the changes") : tr("Enter the licence"), ButtonRole::Primary);
    auto* leave = makeButton(tr("Cancel"));
    auto* buttons = makeRow();
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto* column = makeColumn(12);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_form);
    column->addLayout(buttons);
    setLayout(column);
    setMinimumWidth(scaled(480));
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &LicenceDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &Form::submitted, this, &LicenceDialog::save);
}

void LicenceDialog::save()
{
    const auto person = personIn(*m_person);
    if (!person)
        return m_form->showError(invalid(u"person"_s, u"required"_s));
    const care::LicenceDetails details{
        .kind = fromCode<catalogue::Licence>(m_kind->currentData().toString())
                    .value_or(catalogue::Licence::Physician),
        .number = m_number->text(),
        .validFrom = dayIn(*m_from),
        .validUntil = dayIn(*m_until),
        .note = m_note->text()};
    const Status done =
        m_licence
            ? m_desk.session().run(care::EditLicence{m_licence->id, m_licence->revision, details})
            : m_desk.session().run(care::AddLicence{*person, details}).transform([](auto) {});
    if (!done)
        return m_form->showError(done.error());
    accept();
    m_desk.offerUndo(m_licence ? tr("Changed") : tr("Entered"));
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_page.h"

#include "core/session/account_commands.h"
#include "core/session/account_queries.h"
#include "ui/journal/finding_text.h"
#include "ui/text/error_text.h"
#include "ui/text/kind_list.h"
#include "ui/text/record_text.h"
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
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;

Instant startOf(LocalDate day)
{
    return fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

JournalPage::JournalPage(const Desk& desk, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_format(format)
    , m_person(new QComboBox)
    , m_kind(new QComboBox)
    , m_day(new DateEdit([this] { return m_desk.today(); }))
    , m_allRecords(makeButton(tr("One record only: show &all again")))
    , m_table(new ShortTable(tr("Entries of the journal"),
                             {{tr("When"), 150}, {tr("Who"), 130}, {tr("What"), 190}, {tr("Where"), 0}}))
    , m_detail(new DetailPane(tr("Choose an entry to see what changed.")))
    , m_message(new InlineMessage)
    , m_more(makeButton(tr("Show &older entries"), ButtonRole::Quiet))
{
    auto* header = new PageHeader(tr("Journal"));
    if (desk.session().can(session::kVerifyJournal)) {
        auto* check = makeButton(tr("&Verify everything"), ButtonRole::Primary);
        connect(check, &QPushButton::clicked, this, &JournalPage::verify);
        header->addAction(check);
    }
    auto* list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(m_more);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = makePageLayout(*this);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(buildFilters());
    column->addWidget(splitter, 1);
    connect(m_table, &ShortTable::rowChosen, this, &JournalPage::showEntry);
    connect(m_more, &QPushButton::clicked, this, &JournalPage::loadMore);
    reload();
}

QWidget* JournalPage::buildFilters()
{
    fillPeople();
    m_kind->addItem(tr("Everything"), QString());
    for (const QString& kind : allKinds())
        m_kind->addItem(kindText(kind), kind);
    m_day->setPlaceholderText(tr("any day"));
    auto* bar = new QWidget;
    auto* row = makeRow(12);
    row->setContentsMargins(0, 0, 0, 0);
    bar->setLayout(row);
    const std::vector<std::pair<QString, QWidget*>> filters{
        {tr("&Person"), m_person}, {tr("&Kind"), m_kind}, {tr("&Day"), m_day}};
    for (const auto& [text, editor] : filters) {
        auto* label = new QLabel(text);
        label->setBuddy(editor);
        editor->setAccessibleName(plainLabel(text));
        editor->setFixedWidth(scaled(160));
        row->addWidget(label);
        row->addWidget(editor);
    }
    row->addWidget(m_allRecords);
    row->addStretch();
    m_allRecords->setObjectName(u"allRecordsButton"_s);
    m_allRecords->hide();
    connect(m_allRecords, &QPushButton::clicked, this, [this] {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(0);
        showAllRecords();
    });
    connect(m_person, &QComboBox::currentIndexChanged, this, &JournalPage::reload);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JournalPage::showAllRecords);
    connect(m_day, &QLineEdit::editingFinished, this, &JournalPage::reload);
    return bar;
}

void JournalPage::fillPeople()
{
    m_person->addItem(tr("Everybody"), QVariant());
    const auto accounts = m_desk.session().query(session::ListAccounts{});
    if (!accounts)
        return; // who may see only their own entries sees nobody else here
    for (const session::AccountRow& row : *accounts)
        m_person->addItem(row.personName.isEmpty() ? row.account.login : row.personName,
                          row.account.id.value());
}

session::JournalFilter JournalPage::filter() const
{
    session::JournalFilter filter;
    if (const qint64 account = m_person->currentData().toLongLong(); account > 0)
        filter.actor = AccountId(account);
    filter.kind = m_kind->currentData().toString();
    filter.record = m_record;
    if (const auto day = m_day->phrase()) {
        filter.from = startOf(day->date);
        filter.until = startOf(day->date.addDays(1));
    }
    return filter;
}

void JournalPage::showRecord(const QString& kind, qint64 record)
{
    const int at = m_kind->findData(kind);
    if (at < 0)
        return;
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(at);
    }
    m_record = record;
    m_allRecords->show();
    reload();
}

void JournalPage::showAllRecords()
{
    m_record.reset();
    m_allRecords->hide();
    reload();
}

void JournalPage::reload()
{
    m_table->clearRows();
    m_oldest.reset();
    loadMore();
}

void JournalPage::loadMore()
{
    const auto rows = m_desk.session().query(session::ListJournal{filter(), m_oldest, kPage});
    if (!rows)
        return m_message->say(Tone::Danger, errorText(rows.error()));
    for (const session::JournalRow& row : *rows) {
        const QString where = row.kind.isEmpty() ? QString() : kindText(row.kind);
        m_table->addRow(row.place.arrival,
                        {m_format.timestamp(row.at), row.actorName, actionText(row.action), where});
        m_oldest = row.place;
    }
    m_more->setVisible(int(rows->size()) == kPage);
}

void JournalPage::showEntry(qint64 arrival)
{
    if (arrival == 0)
        return m_detail->showNothing();
    const auto detail = m_desk.session().query(session::OpenJournalEntry{arrival});
    if (!detail)
        return m_message->say(Tone::Danger, errorText(detail.error()));
    m_detail->show(entryView(*detail));
}

QWidget* JournalPage::entryView(const session::JournalDetail& detail)
{
    auto* view = new QWidget;
    auto* column = makeColumn(8);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    view->setLayout(column);
    column->addWidget(makeLabel(actionText(detail.row.action), LabelRole::Section));
    column->addWidget(makeLabel(tr("%1 · %2 · entry %3 of PC %4")
                                    .arg(detail.row.actorName, m_format.timestamp(detail.row.at))
                                    .arg(detail.row.seq)
                                    .arg(detail.row.device),
                                LabelRole::Note));
    if (detail.row.clockDoubted)
        column->addWidget(
            makeLabel(tr("The PC's clock was not believed at that time."), LabelRole::Note));
    if (!detail.reason.isEmpty())
        column->addWidget(makeLabel(tr("Reason: %1").arg(detail.reason)));
    if (detail.readable == session::Readable::Erased)
        column->addWidget(makeLabel(
            tr("What stood here was erased together with the person's key."), LabelRole::Note));
    for (const session::JournalField& field : detail.fields) {
        column->addWidget(makeRule());
        column->addWidget(makeLabel(fieldText(field.field), LabelRole::Note));
        const QString after = valueText(field.field, field.after, m_format);
        const QString before = valueText(field.field, field.before, m_format);
        column->addWidget(makeLabel(field.before.isNull() ? after : tr("%1 → %2").arg(before, after)));
    }
    if (detail.row.record && !detail.row.kind.isEmpty()) {
        auto* only = makeButton(tr("Only entries of this &record"), ButtonRole::Quiet);
        only->setObjectName(u"onlyRecordButton"_s);
        // The view goes with its button: it is left before the list changes.
        connect(
            only,
            &QPushButton::clicked,
            this,
            [this, kind = detail.row.kind, record = *detail.row.record] { showRecord(kind, record); },
            Qt::QueuedConnection);
        column->addWidget(makeRule());
        column->addWidget(only, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return makeScrollArea(view);
}

void JournalPage::verify()
{
    m_desk.away.run<journal::VerifyReport>(
        this,
        tr("Verifying everything"),
        [](session::Workspace& workspace, const session::Work& work) {
            return workspace.verify(work);
        },
        [this](const Result<journal::VerifyReport>& report) {
            if (!report)
                return m_message->say(Tone::Danger, errorText(report.error()));
            showReport(*report);
        });
}

void JournalPage::showReport(const journal::VerifyReport& report)
{
    if (report.ok())
        return m_message->say(Tone::Good,
                              tr("Everything is in order: %1 entries and %2 records checked, %3 "
                                 "after the last anchor.")
                                  .arg(report.entries)
                                  .arg(report.recordsChecked)
                                  .arg(report.unanchored));
    QStringList lines;
    for (const journal::Finding& finding : report.findings)
        lines << findingText(finding);
    m_message->say(Tone::Danger,
                   tr("Something was changed from outside. Do not work on; call whoever looks "
                      "after this PC.\n%1")
                       .arg(lines.mid(0, 5).join(u'\n')));
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_steps.h"

#include "ui/exchange/import_undo.h"
#include "ui/text/error_text.h"
#include "ui/widgets/choice_tiles.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using exchange::ImportKind;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ImportText)
};

QString kindNote(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients:
        return ImportText::tr("Names, contacts, birthdays and what else your old list holds.");
    case ImportKind::Staff:
        return ImportText::tr("Everybody who works here, with or without an account.");
    case ImportKind::Services:
        return ImportText::tr(
            "Your price list. Services and prices come in as drafts to look over.");
    case ImportKind::Courses:
        return ImportText::tr("Courses sold before, with the sessions that are left.");
    case ImportKind::FollowUps:
        return ImportText::tr("Calls that are owed already, with their day and what to ask.");
    case ImportKind::Placements:
        return ImportText::tr("Who is with which family, until when and for which wage.");
    case ImportKind::Questions:
        return ImportText::tr("Questions of exams and drills, with their answers.");
    }
    UNREACHABLE();
}

Icon kindIcon(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients: return Icon::Person;
    case ImportKind::Staff: return Icon::People;
    case ImportKind::Services: return Icon::Service;
    case ImportKind::Courses: return Icon::Card;
    case ImportKind::FollowUps: return Icon::Phone;
    case ImportKind::Placements: return Icon::House;
    case ImportKind::Questions: return Icon::Training;
    }
    UNREACHABLE();
}

std::vector<ChoiceTiles::Choice> kindChoices(Profile profile)
{
    std::vector<ChoiceTiles::Choice> choices;
    for (const ImportKind kind : exchange::importKinds(profile))
        choices.push_back({toCode(kind), kindTitle(kind), kindNote(kind), kindIcon(kind)});
    return choices;
}

} // namespace

QString kindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients: return ImportText::tr("Clients");
    case ImportKind::Staff: return ImportText::tr("Staff and workers");
    case ImportKind::Services: return ImportText::tr("Services with prices");
    case ImportKind::Courses: return ImportText::tr("Open courses");
    case ImportKind::FollowUps: return ImportText::tr("Follow-ups due");
    case ImportKind::Placements: return ImportText::tr("Running placements");
    case ImportKind::Questions: return ImportText::tr("Questions");
    }
    UNREACHABLE();
}

QString countsText(const exchange::ImportCounts& counts, const Format& format)
{
    return ImportText::tr("%1 rows: %2 new, %3 on file already, %4 cannot be taken over.")
        .arg(format.number(counts.rows),
             format.number(counts.accepted),
             format.number(counts.duplicates),
             format.number(counts.rejected));
}

exchange::ImportProgress progressOf(const session::Work& work)
{
    return [&work](int rows) -> Status {
        work.report({"import.rows", rows, 0});
        return work.stop.stop_requested() ? Status(fail(ErrorCode::Cancelled)) : Status();
    };
}

ImportStep::ImportStep(const Desk& desk, const Format& format, ImportPlan& plan)
    : m_desk(desk)
    , m_format(format)
    , m_plan(plan)
    , m_message(new InlineMessage)
{
}

ImportFileStep::ImportFileStep(const Desk& desk, const Format& format, ImportPlan& plan)
    : ImportStep(desk, format, plan)
    , m_kind(new ChoiceTiles(tr("What is in the file"), kindChoices(desk.profile)))
    , m_file(makeLabel(tr("No file chosen yet. It can also be dropped here."), LabelRole::Strong))
{
    setAcceptDrops(true);
    auto* choose = makeButton(tr("Choose a &file"));
    choose->setObjectName(u"chooseFile"_s);
    connect(choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    auto* row = makeRow(12);
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    auto* column = makeColumn(16);
    column->addWidget(m_message);
    column->addWidget(makeLabel(tr("What is in the file?"), LabelRole::Section));
    column->addWidget(m_kind);
    column->addLayout(row);
    column->addStretch();
    setLayout(column);
    m_kind->choose(u"clients"_s);
    connect(m_kind, &ChoiceTiles::chosenChanged, this, [this] { m_looked = false; });
}

QString ImportFileStep::explanation() const
{
    return tr("Excel, WPS and LibreOffice workbooks (.xlsx) and text files (.csv). Nothing is "
              "written before you have "
              "seen what would happen, and a whole import can be taken back.");
}

void ImportFileStep::choose()
{
    m_desk.prompts.openFile(
        this,
        {tr("Which file?"), {}, {tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)"), tr("All files (*)")}},
        [this](std::optional<QString> path) {
            if (path)
                useFile(*path);
        });
}

void ImportFileStep::useFile(const QString& path)
{
    m_plan.job.file = {path, exchange::readerProgram()};
    m_plan.job.request = {};
    m_file->setText(QFileInfo(path).fileName());
    m_file->setProperty("quoted", true); // in nobody's language
    m_looked = false;
    m_message->clear();
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        useFile(urls.front().toLocalFile());
}

bool ImportFileStep::leave()
{
    if (m_plan.job.file.path.isEmpty()) {
        m_message->say(Tone::Warning, tr("Choose a file first."));
        return false;
    }
    if (m_looked)
        return true;
    look(); // goes on by itself when it has seen the file
    return false;
}

void ImportFileStep::look()
{
    m_plan.job.kind = fromCode<ImportKind>(m_kind->chosen()).value_or(ImportKind::Clients);
    m_desk.jobs.run<exchange::UnderstoodFile>(
        this,
        tr("Looking at the file"),
        [&workspace = m_desk.workspace,
         job = m_plan.job](const session::Work&) -> Result<exchange::UnderstoodFile> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return exchange::understand(*session, job.kind, job.file, job.request);
        },
        [this](Result<exchange::UnderstoodFile> understood) {
            if (!understood)
                return m_message->say(Tone::Danger, errorText(understood.error()));
            m_plan.understood = *std::move(understood);
            m_plan.job.map = m_plan.understood.map;
            m_looked = true;
            Q_EMIT goOnRequested();
        });
}

ImportDoneStep::ImportDoneStep(const Desk& desk, const Format& format, ImportPlan& plan)
    : ImportStep(desk, format, plan)
    , m_counts(makeLabel({}, LabelRole::Section))
    , m_undo(makeButton(tr("&Take it back")))
{
    connect(m_undo, &QPushButton::clicked, this, &ImportDoneStep::takeBack);
    auto* row = makeRow();
    row->addWidget(m_undo);
    row->addStretch();
    auto* column = makeColumn(16);
    column->addWidget(m_message);
    column->addWidget(m_counts);
    column->addWidget(
        makeLabel(tr("If something is wrong, take the whole import back: here now, or later under "
                     "Settings, Spreadsheets. The same file brought in again changes nothing.")));
    column->addLayout(row);
    column->addStretch();
    setLayout(column);
}

void ImportDoneStep::enter()
{
    m_counts->setText(m_plan.done ? countsText(m_plan.done->counts, m_format) : QString());
    m_undo->setVisible(m_plan.done && m_plan.done->batch);
}

void ImportDoneStep::takeBack()
{
    undoImport(m_desk, *m_plan.done->batch, this, [this](Result<exchange::UndoneImport> undone) {
        if (!undone)
            return m_message->say(Tone::Danger, errorText(undone.error()));
        m_undo->hide();
        m_message->say(Tone::Good, undoneText(*undone));
    });
}

} // namespace seraph::ui

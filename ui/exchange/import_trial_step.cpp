// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writing.h"
#include "ui/exchange/import_steps.h"
#include "ui/text/error_text.h"
#include "ui/text/row_issue_text.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using exchange::ImportReport;
using exchange::RowIssue;

namespace {

constexpr std::size_t kIssuesShown = 500;

QString issueText(const RowIssue& issue)
{
    return rowIssueText(issue.field, issue.rule);
}

/// The rows that did not come in, as they were, with the reason behind each.
exchange::OutSheet rejectedSheet(const ImportReport& report,
                                 const exchange::ColumnMap& map,
                                 const QString& name,
                                 const QStringList& ownHeaders)
{
    QHash<int, QStringList> reasons;
    for (const RowIssue& issue : report.issues)
        reasons[issue.row] << (issue.column.isEmpty() ? issueText(issue)
                                                      : issue.column + u": "_s + issueText(issue));
    QStringList headers = map.headers.values() + ownHeaders;
    auto next = [rows = report.rejected,
                 columns = map.headers.keys(),
                 reasons,
                 at = std::size_t(0)]() mutable -> Result<std::optional<exchange::OutRow>> {
        if (at == rows.size())
            return std::nullopt;
        const exchange::SheetRow& row = rows[at++];
        exchange::OutRow cells;
        for (const int column : columns)
            cells.emplace_back(row.text(column));
        cells.emplace_back(qint64(row.number));
        cells.emplace_back(reasons.value(row.number).join(u' '));
        return cells;
    };
    return {name, std::move(headers), std::move(next)};
}

} // namespace

ImportTrialStep::ImportTrialStep(const Desk& desk, const Format& format, ImportPlan& plan)
    : ImportStep(desk, format, plan)
    , m_counts(makeLabel({}, LabelRole::Section))
    , m_notes(makeLabel({}, LabelRole::Note))
    , m_addDuplicates(new QCheckBox(tr("Take over the ones on file &already, too")))
    , m_withoutHidden(new QCheckBox(tr("Leave out &hidden rows")))
    , m_issues(new ShortTable(tr("Rows that cannot be taken over"),
                              {{tr("Row"), 70, Qt::AlignRight}, {tr("Column"), 180}, {tr("Why"), 0}}))
    , m_save(makeButton(tr("&Save these rows as a spreadsheet")))
{
    m_save->setObjectName(u"saveRejected"_s);
    m_issues->setMinimumHeight(180);
    auto* row = makeRow();
    row->addWidget(m_save);
    row->addStretch();
    auto* column = makeColumn(10);
    column->addWidget(m_message);
    column->addWidget(m_counts);
    column->addWidget(m_notes);
    column->addWidget(m_addDuplicates);
    column->addWidget(m_withoutHidden);
    column->addWidget(m_issues, 1);
    column->addLayout(row);
    setLayout(column);
    connect(m_save, &QPushButton::clicked, this, &ImportTrialStep::saveRejected);
    for (QCheckBox* box : {m_addDuplicates, m_withoutHidden})
        connect(box, &QCheckBox::clicked, this, &ImportTrialStep::tryOut);
}

QString ImportTrialStep::explanation() const
{
    return tr("This is what would happen. Nothing has been written yet.");
}

QString ImportTrialStep::continueText() const
{
    return tr("Bring them &in");
}

void ImportTrialStep::enter()
{
    tryOut();
}

/// Runs the whole import and takes it back, so that what is counted is what will happen.
void ImportTrialStep::tryOut()
{
    m_plan.done.reset();
    m_plan.job.onDuplicate =
        m_addDuplicates->isChecked() ? exchange::OnDuplicate::Add : exchange::OnDuplicate::Skip;
    m_plan.job.hiddenRows = m_withoutHidden->isChecked() ? exchange::HiddenRows::LeaveOut
                                                         : exchange::HiddenRows::Import;
    m_desk.jobs.run<ImportReport>(
        this,
        tr("Trying the import out"),
        [&workspace = m_desk.workspace,
         job = m_plan.job](const session::Work& work) -> Result<ImportReport> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return exchange::tryImport(*session, job, progressOf(work));
        },
        [this](Result<ImportReport> report) {
            if (!report)
                return m_message->say(Tone::Danger, errorText(report.error()));
            m_message->clear();
            show(*report);
            m_plan.trial = *std::move(report);
        });
}

void ImportTrialStep::show(const ImportReport& report)
{
    m_counts->setText(countsText(report.counts, m_format));
    m_addDuplicates->setVisible(report.counts.duplicates > 0 || m_addDuplicates->isChecked());
    m_withoutHidden->setVisible(report.content.totals.hiddenRows > 0);
    m_save->setVisible(!report.rejected.empty());
    m_issues->setVisible(!report.issues.empty());
    m_issues->clearRows();
    for (std::size_t i = 0; i < std::min(report.issues.size(), kIssuesShown); ++i) {
        const RowIssue& issue = report.issues[i];
        m_issues->addRow(qint64(i) + 1, {QString::number(issue.row), issue.column, issueText(issue)});
    }
    showNotes(report);
}

void ImportTrialStep::showNotes(const ImportReport& report)
{
    QStringList notes;
    if (!report.columnsLeftOut.isEmpty())
        notes << tr("Columns left out: %1.").arg(report.columnsLeftOut.join(u", "_s));
    if (report.content.totals.mergedRanges > 0)
        notes << tr(
            "The sheet has %n merged cell(s): a value counts only for the row in which it stands.",
            nullptr,
            report.content.totals.mergedRanges);
    if (report.content.totals.hiddenRows > 0)
        notes << tr("%n row(s) are hidden in the sheet.", nullptr, report.content.totals.hiddenRows);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void ImportTrialStep::saveRejected()
{
    const QString name = QFileInfo(m_plan.job.file.path).completeBaseName() + u" - "_s +
                         tr("not taken over") + u".xlsx"_s;
    const QString proposed = QFileInfo(m_plan.job.file.path).absolutePath() + u'/' + name;
    m_desk.prompts.saveFile(
        this,
        {tr("Save where?"), proposed, {tr("Workbooks (*.xlsx)")}},
        [this](std::optional<QString> path) {
            if (!path || !m_plan.trial)
                return;
            const auto sheet = rejectedSheet(
                *m_plan.trial, m_plan.job.map, tr("not taken over"), {tr("Row"), tr("Why")});
            const Status saved = exchange::writeWorkbook(*path, sheet);
            if (saved)
                m_message->say(Tone::Good, tr("Saved. Correct the rows there and bring that file in."));
            else
                m_message->say(Tone::Danger, errorText(saved.error()));
        });
}

bool ImportTrialStep::leave()
{
    if (m_plan.done)
        return true;
    if (!m_plan.trial || m_plan.trial->counts.accepted == 0)
        m_message->say(Tone::Info, tr("There is nothing new in this file."));
    else
        bringIn(); // goes on by itself when it is done
    return false;
}

void ImportTrialStep::bringIn()
{
    m_desk.jobs.run<ImportReport>(
        this,
        tr("Bringing the rows in"),
        [&workspace = m_desk.workspace,
         job = m_plan.job](const session::Work& work) -> Result<ImportReport> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return exchange::runImport(*session, job, progressOf(work));
        },
        [this](Result<ImportReport> report) {
            if (!report)
                return m_message->say(Tone::Danger, errorText(report.error()));
            m_plan.done = *std::move(report);
            Q_EMIT goOnRequested();
        });
}

} // namespace seraph::ui

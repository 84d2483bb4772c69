// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run_commands.h"

#include "core/exchange/import_queries.h"

#include <QFileInfo>

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr session::Action kImported{"import.made"};
constexpr int kRowsBetweenNews = 200;

/// Errors of a row; everything else is one of the whole import.
bool isAboutRow(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::Conflict:
    case ErrorCode::NotFound: return true;
    case ErrorCode::Denied: return error.reason == u"scope.outside"_s;
    default: return false;
    }
}

/// Most rows are checked whole before their first write; a service or a placement is several commands and may fail between two.
bool failsWhole(ImportKind kind)
{
    return kind != ImportKind::Services && kind != ImportKind::Placements;
}

Result<ImportedRow> importRow(session::Session::Batch& batch, const ImportJob& job, RowValues values)
{
    switch (job.kind) {
    case ImportKind::Clients: return batch.run(ImportClient{std::move(values), job.onDuplicate});
    case ImportKind::Staff: return batch.run(ImportStaff{std::move(values), job.onDuplicate});
    case ImportKind::Services: return batch.run(ImportService{std::move(values)});
    case ImportKind::Courses: return batch.run(ImportCourse{std::move(values)});
    case ImportKind::FollowUps: return batch.run(ImportFollowUp{std::move(values)});
    case ImportKind::Placements: return batch.run(ImportPlacement{std::move(values)});
    case ImportKind::Questions: return batch.run(ImportQuestion{std::move(values)});
    }
    UNREACHABLE();
}

/// Rows that are known not to come in, by their number, and why.
using BadRows = QHash<int, Error>;

/// One pass over the file inside one transaction.
class Pass {
public:
    Pass(const ImportJob& job, QSet<QByteArray> known, BadRows bad, const ImportProgress& progress)
        : m_job(job)
        , m_known(std::move(known))
        , m_bad(std::move(bad))
        , m_progress(progress)
    {
        m_report.columnsLeftOut = job.map.columnsLeftOut();
    }

    Status run(session::Session::Batch& batch)
    {
        const auto take = [&](SheetRow&& row) { return takeRow(std::move(row), batch); };
        TRY_ASSIGN(m_report.content, readSheet(m_job.file, m_job.request, take));
        for (const int column : std::as_const(m_unnamed))
            m_report.columnsLeftOut << columnLetters(column);
        return {};
    }

    /// Whether something of a rejected row may have been written.
    bool isTorn() const { return m_torn; }
    const BadRows& badRows() const { return m_bad; }
    QByteArray takePrints() { return std::move(m_prints); }
    ImportReport& report() { return m_report; }

private:
    Status takeRow(SheetRow&& row, session::Session::Batch& batch)
    {
        const bool leftOut = row.hidden && m_job.hiddenRows == HiddenRows::LeaveOut;
        if (row.number <= m_job.map.headerRow || leftOut)
            return {};
        noteUnnamed(row);
        auto values = valuesOf(row, m_job.map);
        if (values && values->isEmpty())
            return {};
        ++m_report.counts.rows;
        if (m_progress && m_report.counts.rows % kRowsBetweenNews == 0)
            TRY_STATUS(m_progress(m_report.counts.rows));
        if (!values)
            return reject(std::move(row), values.error());
        return importValues(std::move(row), *std::move(values), batch);
    }

    /// A cell to the right of the headers is no field of ours, and must not go missing without a word.
    void noteUnnamed(const SheetRow& row)
    {
        for (const SheetCell& cell : row.cells) {
            if (!m_job.map.headers.contains(cell.column) && !cell.text.trimmed().isEmpty())
                m_unnamed.insert(cell.column, cell.column);
        }
    }

    Status importValues(SheetRow&& row, RowValues&& values, session::Session::Batch& batch)
    {
        QByteArray print = fingerprintOf(m_job.kind, values);
        if (m_known.contains(print))
            return duplicate({row.number, 0, 100});
        if (const auto bad = m_bad.constFind(row.number); bad != m_bad.cend())
            return reject(std::move(row), Error(*bad));
        const auto done = importRow(batch, m_job, std::move(values));
        if (!done && !isAboutRow(done.error()))
            return fail(done.error());
        if (!done) {
            m_torn = m_torn || !failsWhole(m_job.kind);
            m_bad.insert(row.number, done.error());
            return reject(std::move(row), done.error());
        }
        if (done->outcome == ImportedRow::Outcome::Duplicate)
            return duplicate({row.number, done->record, done->points});
        ++m_report.counts.accepted;
        m_prints += print;
        m_known.insert(std::move(print));
        return {};
    }

    Status duplicate(const DuplicateRow& row)
    {
        ++m_report.counts.duplicates;
        m_report.duplicates.push_back(row);
        return {};
    }

    Status reject(SheetRow&& row, const Error& error)
    {
        ++m_report.counts.rejected;
        for (const FieldError& field : error.fields)
            m_report.issues.push_back({row.number, columnOf(field.field), field.field, field.rule});
        if (error.fields.empty())
            m_report.issues.push_back({row.number, {}, {}, reasonOf(error)});
        m_report.rejected.push_back(std::move(row));
        return {};
    }

    static QString reasonOf(const Error& error)
    {
        return error.reason.isEmpty() ? QString::fromUtf8(codeName(error.code).data()) : error.reason;
    }

    QString columnOf(const QString& field) const
    {
        const int column = m_job.map.fields.key(field, -1);
        return column < 0 ? field : m_job.map.headers.value(column);
    }

    const ImportJob& m_job;
    QSet<QByteArray> m_known;
    BadRows m_bad;
    const ImportProgress& m_progress;
    ImportReport m_report;
    QByteArray m_prints;
    QMap<int, int> m_unnamed; ///< columns with cells and no header, in order
    bool m_torn = false;
};

RecordImport recordOf(const ImportJob& job, Pass& pass)
{
    const SheetContent& content = pass.report().content;
    const auto sheet = std::size_t(std::max(job.request.sheet, 0));
    return {.kind = job.kind,
            .fileName = fileNameOf(job.file),
            .sheetName =
                sheet < content.form.sheets.size() ? content.form.sheets[sheet].name : QString(),
            .counts = pass.report().counts,
            .prints = pass.takePrints(),
            .headerKey = headerKey(job.map),
            .choice = choiceOf(job.map)};
}

enum class Outcome { TakeBack, Keep };

/// Errors with which a pass is rolled back on purpose.
const auto kTakenBack = u"import.taken_back"_s;
const auto kAgain = u"import.again"_s;

Result<ImportReport> runPass(session::Session& session, const ImportJob& job, Pass& pass, Outcome outcome)
{
    const Status done = session.batch(kImported, [&](session::Session::Batch& batch) -> Status {
        TRY_STATUS(pass.run(batch));
        if (pass.isTorn())
            return fail(ErrorCode::Cancelled, kAgain);
        // An import that brings nothing new is none: a second run leaves no trace beyond its entry in the journal.
        if (outcome == Outcome::TakeBack || pass.report().counts.accepted == 0)
            return fail(ErrorCode::Cancelled, kTakenBack);
        TRY_ASSIGN(pass.report().batch, batch.run(recordOf(job, pass)));
        return {};
    });
    if (!done && done.error().reason != kTakenBack)
        return fail(done.error());
    return std::move(pass.report());
}

Result<ImportReport> importWith(session::Session& session,
                                const ImportJob& job,
                                Outcome outcome,
                                const ImportProgress& progress)
{
    TRY_ASSIGN(const auto fields, session.query(ImportFields{job.kind}));
    TRY_STATUS(checkMap(job.map, fields));
    TRY_ASSIGN(const auto known, session.query(KnownRows{job.kind}));
    BadRows bad;
    while (true) {
        Pass pass(job, known, bad, progress);
        auto report = runPass(session, job, pass, outcome);
        if (report || report.error().reason != kAgain)
            return report;
        bad = pass.badRows(); // each turn knows at least one row more, so there is a last one
    }
}

} // namespace

Result<UnderstoodFile> understand(session::Session& session,
                                  ImportKind kind,
                                  const SheetFile& file,
                                  const ReadRequest& request)
{
    UnderstoodFile understood;
    TRY_ASSIGN(understood.fields, session.query(ImportFields{kind}));
    TRY_ASSIGN(understood.preview, previewSheet(file, request));
    understood.map = proposedMap(understood.preview.rows, understood.fields);
    TRY_ASSIGN(const auto remembered, session.query(RememberedChoice{kind, headerKey(understood.map)}));
    if (remembered)
        understood.map = withChoice(understood.map, *remembered);
    return understood;
}

Result<ImportReport> tryImport(session::Session& session, const ImportJob& job, const ImportProgress& progress)
{
    return importWith(session, job, Outcome::TakeBack, progress);
}

Result<ImportReport> runImport(session::Session& session, const ImportJob& job, const ImportProgress& progress)
{
    return importWith(session, job, Outcome::Keep, progress);
}

QString fileNameOf(const SheetFile& file)
{
    return QFileInfo(file.path).fileName();
}

} // namespace seraph::exchange

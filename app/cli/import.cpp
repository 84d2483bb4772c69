// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/exchange/import_run_commands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using exchange::ColumnMap;
using exchange::HeaderChoice;
using exchange::ImportKind;
using exchange::ImportReport;

namespace {

Result<ImportKind> readKind(Arguments& arguments)
{
    TRY_ASSIGN(const QString code, arguments.positional(u"KIND"_s));
    if (const auto kind = fromCode<ImportKind>(code))
        return *kind;
    return usage(u"KIND must be clients, staff, services, courses, follow_ups, placements or questions"_s);
}

/// {"Their header": "our_field", "Another": ""}; "" leaves a column out.
Result<HeaderChoice> readChoice(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"file.not_found"_s, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return usage(u"--map needs a JSON object of headers and fields"_s);
    HeaderChoice choice;
    const QJsonObject object = document.object();
    for (auto each = object.begin(); each != object.end(); ++each)
        choice.insert(each.key(), each.value().toString());
    return choice;
}

QJsonArray rejectedIn(const ImportReport& report)
{
    QJsonArray rejected;
    for (const exchange::RowIssue& issue : report.issues)
        rejected.append(QJsonObject{
            {u"row"_s, issue.row}, {u"column"_s, issue.column}, {u"reason"_s, issue.rule}});
    return rejected;
}

Answer answerOf(const ImportReport& report)
{
    Answer answer;
    answer.json = {{u"accepted"_s, report.counts.accepted},
                   {u"rejected"_s, rejectedIn(report)},
                   {u"duplicates"_s, report.counts.duplicates},
                   {u"batch"_s, report.batch ? QJsonValue(report.batch->toString()) : QJsonValue()}};
    answer.lines << u"%1 rows: %2 accepted, %3 duplicates, %4 rejected"_s.arg(report.counts.rows)
                        .arg(report.counts.accepted)
                        .arg(report.counts.duplicates)
                        .arg(report.counts.rejected);
    for (const exchange::RowIssue& issue : report.issues)
        answer.lines << u"row %1: %2: %3"_s.arg(issue.row).arg(issue.column, issue.rule);
    if (!report.columnsLeftOut.isEmpty())
        answer.remarks << u"columns left out: "_s + report.columnsLeftOut.join(u", ");
    if (report.batch)
        answer.lines << u"batch "_s + report.batch->toString();
    return answer;
}

Result<Answer> undo(Call& call)
{
    TRY_ASSIGN(const QString text, call.arguments.positional(u"BATCH"_s));
    TRY_STATUS(call.arguments.finish());
    const auto batch = parseId<exchange::ImportBatchTag>(text);
    if (!batch)
        return usage(u"import undo needs the batch that import gave"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto undone, workspace->session().run(exchange::UndoImport{*batch}));
    TRY_STATUS(workspace->close());
    Answer answer;
    answer.lines << u"%1 records removed"_s.arg(undone.removed);
    answer.json = {{u"removed"_s, undone.removed}, {u"kept"_s, undone.kept}};
    return answer;
}

/// Which fields no column goes to, and what a map could say instead: a file has no form where they could be marked.
Status requireColumns(const ColumnMap& map, const std::vector<exchange::ImportField>& fields)
{
    const Status fits = exchange::checkMap(map, fields);
    if (fits)
        return {};
    QStringList wrong;
    for (const FieldError& field : fits.error().fields)
        wrong << field.field + u": "_s + field.rule;
    QStringList known;
    for (const exchange::ImportField& field : fields)
        known << field.code;
    return fail(ErrorCode::Invalid,
                u"import.columns"_s,
                u"%1; columns: %2; fields for --map: %3"_s.arg(
                    wrong.join(u", "), map.headers.values().join(u", "), known.join(u", ")));
}

enum class Run { Dry, Real };

Result<ImportReport> importFile(session::Session& session,
                                ImportKind kind,
                                const exchange::SheetFile& file,
                                const HeaderChoice& choice,
                                Run run)
{
    TRY_ASSIGN(const auto understood, exchange::understand(session, kind, file, {}));
    const exchange::ImportJob job{
        .kind = kind, .file = file, .map = exchange::withChoice(understood.map, choice)};
    TRY_STATUS(requireColumns(job.map, understood.fields));
    return run == Run::Dry ? exchange::tryImport(session, job) : exchange::runImport(session, job);
}

} // namespace

Result<Answer> importSheet(Call& call)
{
    TRY_ASSIGN(const auto mapFile, call.arguments.option(u"--map"_s));
    const Run run = call.arguments.flag(u"--dry-run"_s) ? Run::Dry : Run::Real;
    if (call.arguments.flag(u"undo"_s))
        return undo(call);
    TRY_ASSIGN(const ImportKind kind, readKind(call.arguments));
    TRY_ASSIGN(const QString path, call.arguments.positional(u"FILE"_s));
    TRY_STATUS(call.arguments.finish());
    HeaderChoice choice;
    if (mapFile) {
        TRY_ASSIGN(choice, readChoice(*mapFile));
    }
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto report,
               importFile(workspace->session(), kind, {path, exchange::readerProgram()}, choice, run));
    TRY_STATUS(workspace->close());
    return answerOf(report);
}

} // namespace seraph::cli

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/exchange/import_run_commands.h"
#include "ui/text/row_issue_text.h"

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
        rejected.append(QJsonObject{{u"row"_s, issue.row},
                                    {u"column"_s, issue.column},
                                    {u"reason"_s, issue.rule},
                                    {u"message"_s, ui::rowIssueText(issue.field, issue.rule)}});
    return rejected;
}

/// Which rows are on file already: as whom, or as a row that came in before.
QJsonArray duplicatesIn(const ImportReport& report)
{
    QJsonArray duplicates;
    for (const exchange::DuplicateRow& row : report.duplicates)
        duplicates.append(QJsonObject{
            {u"row"_s, row.row},
            {u"record"_s, row.record == 0 ? QJsonValue() : QJsonValue(QString::number(row.record))},
            {u"points"_s, row.points}});
    return duplicates;
}

QString sheetRead(const ImportReport& report, const exchange::ReadRequest& request)
{
    const auto& sheets = report.content.form.sheets;
    return request.sheet < 0 ? QString() : sheets.at(std::size_t(request.sheet)).name;
}

Answer answerOf(const ImportReport& report, const exchange::ReadRequest& request)
{
    Answer answer;
    answer.json = {{u"accepted"_s, report.counts.accepted},
                   {u"rejected"_s, rejectedIn(report)},
                   {u"duplicates"_s, report.counts.duplicates},
                   {u"duplicate_rows"_s, duplicatesIn(report)},
                   {u"left_out"_s, QJsonArray::fromStringList(report.columnsLeftOut)},
                   {u"batch"_s, report.batch ? QJsonValue(report.batch->toString()) : QJsonValue()}};
    answer.lines << u"%1 rows: %2 accepted, %3 duplicates, %4 rejected"_s.arg(report.counts.rows)
                        .arg(report.counts.accepted)
                        .arg(report.counts.duplicates)
                        .arg(report.counts.rejected);
    for (const exchange::RowIssue& issue : report.issues)
        answer.lines << u"row %1: %2: %3"_s.arg(issue.row).arg(
            issue.column, ui::rowIssueText(issue.field, issue.rule));
    for (const exchange::DuplicateRow& row : report.duplicates)
        answer.lines << (row.record == 0
                             ? u"row %1 came in before"_s.arg(row.row)
                             : u"row %1 is on file already: %2"_s.arg(row.row).arg(row.record));
    if (const QString sheet = sheetRead(report, request); !sheet.isEmpty())
        answer.remarks << u"sheet: "_s + sheet;
    if (!report.columnsLeftOut.isEmpty())
        answer.remarks << u"columns left out: "_s + report.columnsLeftOut.join(u", ");
    if (report.content.totals.mergedRanges > 0)
        answer.remarks << u"merged cells: %1, each read where it begins"_s.arg(
            report.content.totals.mergedRanges);
    if (report.batch)
        answer.lines << u"batch "_s + report.batch->toString();
    return answer;
}

Result<Answer> undo(Call& call)
{
    const bool keepUsed = call.arguments.flag(u"--keep-used"_s);
    TRY_ASSIGN(const QString text, call.arguments.positional(u"BATCH"_s));
    TRY_STATUS(call.arguments.finish());
    const auto batch = parseId<exchange::ImportBatchTag>(text);
    if (!batch)
        return usage(u"import undo needs the batch that import gave"_s);
    TRY_ASSIGN(const auto workspace, call.open());
    const auto onUsed = keepUsed ? exchange::OnUsed::Keep : exchange::OnUsed::Refuse;
    TRY_ASSIGN(const auto undone, workspace->session().run(exchange::UndoImport{*batch, onUsed}));
    TRY_STATUS(workspace->close());
    Answer answer;
    answer.lines << u"%1 records removed, %2 kept"_s.arg(undone.removed).arg(undone.kept);
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

/// What the command line says about a file beside its name.
struct Wish {
    QString sheet{}; ///< its name or its number, from 1; empty: found out
    QString encoding{};
    HeaderChoice choice{};
    Run run = Run::Real;
};

/// Nothing where the file has no such sheet.
std::optional<int> sheetCalled(const QString& wanted, const std::vector<exchange::SheetName>& sheets)
{
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].name == wanted)
            return int(i);
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && std::size_t(number) <= sheets.size() ? std::optional(number - 1)
                                                                           : std::nullopt;
}

/// Looks at a file and understands it: the sheet asked for, or the first of those to be seen that has the columns. Many
/// begin with a cover.
class Understanding {
public:
    Understanding(session::Session& session, ImportKind kind, exchange::SheetFile file, const Wish& wish)
        : m_session(session)
        , m_wish(wish)
        , m_job{.kind = kind, .file = std::move(file), .request = {.encoding = wish.encoding}}
    {
    }

    Result<exchange::ImportJob> job()
    {
        TRY_STATUS(look());
        const auto sheets = m_seen.preview.form.sheets;
        if (!m_wish.sheet.isEmpty()) {
            const auto sheet = sheetCalled(m_wish.sheet, sheets);
            if (!sheet)
                return fail(ErrorCode::Invalid, u"sheet.no_such_sheet"_s, namesOf(sheets));
            m_job.request.sheet = *sheet;
            TRY_STATUS(look());
        } else if (!fits()) {
            TRY_STATUS(lookFurther(sheets));
        }
        TRY_STATUS(requireColumns(m_job.map, m_seen.fields));
        return m_job;
    }

private:
    Status look()
    {
        TRY_ASSIGN(m_seen, exchange::understand(m_session, m_job.kind, m_job.file, m_job.request));
        m_job.map = exchange::withChoice(m_seen.map, m_wish.choice);
        return {};
    }

    bool fits() const { return exchange::checkMap(m_job.map, m_seen.fields).has_value(); }

    /// Where none fits, what the first one lacks is what is said.
    Status lookFurther(const std::vector<exchange::SheetName>& sheets)
    {
        for (std::size_t i = 0; i < sheets.size() && !fits(); ++i) {
            m_job.request.sheet = int(i);
            if (!sheets[i].hidden)
                TRY_STATUS(look());
        }
        if (fits())
            return {};
        m_job.request.sheet = -1;
        return look();
    }

    static QString namesOf(const std::vector<exchange::SheetName>& sheets)
    {
        QStringList names;
        for (const exchange::SheetName& sheet : sheets)
            names << sheet.name;
        return names.join(u", "_s);
    }

    session::Session& m_session;
    const Wish& m_wish;
    exchange::ImportJob m_job;
    exchange::UnderstoodFile m_seen{};
};

Result<Answer> importFile(session::Session& session,
                          ImportKind kind,
                          const exchange::SheetFile& file,
                          const Wish& wish)
{
    TRY_ASSIGN(const exchange::ImportJob job, Understanding(session, kind, file, wish).job());
    TRY_ASSIGN(const ImportReport report,
               wish.run == Run::Dry ? exchange::tryImport(session, job)
                                    : exchange::runImport(session, job));
    return answerOf(report, job.request);
}

Result<QString> readEncoding(Arguments& arguments)
{
    TRY_ASSIGN(const auto encoding, arguments.option(u"--encoding"_s));
    if (!encoding || exchange::knownEncodings().contains(*encoding))
        return encoding.value_or(QString());
    return usage(u"--encoding must be one of "_s + exchange::knownEncodings().join(u", "_s));
}

} // namespace

Result<Answer> importSheet(Call& call)
{
    TRY_ASSIGN(const auto mapFile, call.arguments.option(u"--map"_s));
    TRY_ASSIGN(const auto sheet, call.arguments.option(u"--sheet"_s));
    Wish wish{.sheet = sheet.value_or(QString())};
    TRY_ASSIGN(wish.encoding, readEncoding(call.arguments));
    wish.run = call.arguments.flag(u"--dry-run"_s) ? Run::Dry : Run::Real;
    if (call.arguments.flag(u"undo"_s))
        return undo(call);
    TRY_ASSIGN(const ImportKind kind, readKind(call.arguments));
    TRY_ASSIGN(const QString path, call.arguments.positional(u"FILE"_s));
    TRY_STATUS(call.arguments.finish());
    if (mapFile) {
        TRY_ASSIGN(wish.choice, readChoice(*mapFile));
    }
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const Answer answer,
               importFile(workspace->session(), kind, {path, exchange::readerProgram()}, wish));
    TRY_STATUS(workspace->close());
    return answer;
}

} // namespace seraph::cli

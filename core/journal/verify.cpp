// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/verify_journal.h"
#include "core/journal/verify_records.h"
#include "core/storage/connection.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

/// One state of the database for the whole verification, whoever writes meanwhile. Inside a transaction of the caller's
/// that one is it.
class Snapshot {
public:
    static Result<Snapshot> take(storage::Connection& connection)
    {
        if (connection.isInTransaction())
            return Snapshot(nullptr);
        TRY_STATUS(connection.runScript("BEGIN"));
        return Snapshot(&connection);
    }
    Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot()
    {
        if (m_connection)
            (void)m_connection->runScript("COMMIT");
    }

private:
    explicit Snapshot(storage::Connection* connection) : m_connection(connection) {}
    storage::Connection* m_connection;
};

Result<QString> firstRow(storage::Connection& connection, const char* pragma)
{
    TRY_ASSIGN(auto rows, connection.prepare(pragma));
    TRY_STATUS(rows.bind());
    TRY_ASSIGN(const bool row, rows.step());
    return row ? rows.text(0) : u"ok"_s;
}

/// The first complaint of a checking pragma, or "ok". A file too damaged for the check to run is a complaint as well.
Result<QString> firstComplaint(storage::Connection& connection, const char* pragma)
{
    auto found = firstRow(connection, pragma);
    if (!found && found.error().code == ErrorCode::Corrupt)
        return found.error().detail;
    return found;
}

Status checkFile(storage::Connection& connection, VerifyReport& report)
{
    // The pages first: a broken one makes the other check stumble, and this one can name it.
    TRY_ASSIGN(report.cipherIntegrity, firstComplaint(connection, "PRAGMA cipher_integrity_check"));
    TRY_ASSIGN(report.integrity, firstComplaint(connection, "PRAGMA integrity_check(1)"));
    for (const QString& complaint : {report.integrity, report.cipherIntegrity}) {
        if (complaint != u"ok"_s)
            report.findings.push_back({.kind = FindingKind::DatabaseDamaged, .detail = complaint});
    }
    return {};
}

/// A page that no longer decrypts is something found and not a failure to look.
Status orDamage(Status status, VerifyReport& report)
{
    if (status || status.error().code != ErrorCode::Corrupt)
        return status;
    report.findings.push_back({.kind = FindingKind::DatabaseDamaged, .detail = status.error().detail});
    return {};
}

template <class Work> Status timed(std::chrono::milliseconds& time, const Work& work)
{
    const auto start = Steady::now();
    Status status = work();
    time = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - start);
    return status;
}

/// Where the newest entries are missing but the records are as the remaining ones say, the whole file is an older copy.
void nameRollback(VerifyReport& report)
{
    auto& findings = report.findings;
    const auto isAboutRecords = [](const Finding& finding) {
        return attackOf(finding.kind) == Attack::ChangeWithoutEntry;
    };
    if (std::any_of(findings.begin(), findings.end(), isAboutRecords))
        return;
    for (Finding& finding : findings) {
        if (finding.kind == FindingKind::TailTruncated)
            finding.kind = FindingKind::RolledBack;
    }
}

QJsonObject toJson(const Finding& finding)
{
    QJsonObject json{{u"kind"_s, toCode(finding.kind)}, {u"attack"_s, toCode(attackOf(finding.kind))}};
    if (finding.device != 0)
        json.insert(u"device"_s, finding.device);
    if (finding.firstEntry != 0)
        json.insert(u"first_entry"_s, finding.firstEntry);
    if (!finding.table.isEmpty())
        json.insert(u"table"_s, finding.table);
    if (finding.record)
        json.insert(u"record"_s, QString::number(*finding.record));
    if (!finding.detail.isEmpty())
        json.insert(u"detail"_s, finding.detail);
    return json;
}

} // namespace

Result<VerifyReport> verify(storage::Connection& connection,
                            const VerifyRequest& request,
                            const VerifyProgress& progress)
{
    VerifyReport report;
    TRY_ASSIGN(const Snapshot snapshot, Snapshot::take(connection));
    TRY_STATUS(timed(report.journalTime, [&] {
        JournalVerification journal(connection, request, progress);
        return orDamage(journal.run(report), report);
    }));
    if (request.depth == VerifyRequest::Depth::Journal) {
        report.integrity = u"skipped"_s;
        report.cipherIntegrity = u"skipped"_s;
        return report;
    }
    TRY_STATUS(timed(report.recordsTime, [&] {
        return orDamage(RecordVerification(connection, request, progress).run(report), report);
    }));
    nameRollback(report);
    if (progress && !progress(VerifyStage::File, 0, 0))
        return fail(ErrorCode::Cancelled);
    TRY_STATUS(timed(report.fileTime, [&] { return orDamage(checkFile(connection, report), report); }));
    return report;
}

QJsonObject toJson(const VerifyReport& report)
{
    QJsonArray findings;
    for (const Finding& finding : report.findings)
        findings.append(toJson(finding));
    const QString head = QString::fromLatin1(toByteArray(viewOf(report.head.hash)).toHex());
    return {{u"ok"_s, report.ok()},
            {u"integrity"_s, report.integrity},
            {u"cipher_integrity"_s, report.cipherIntegrity},
            {u"journal"_s,
             QJsonObject{{u"entries"_s, report.entries},
                         {u"checkpoints"_s, report.checkpoints},
                         {u"unanchored"_s, report.unanchored},
                         {u"head"_s, head}}},
            {u"records_checked"_s, report.recordsChecked},
            {u"findings"_s, findings}};
}

} // namespace seraph::journal

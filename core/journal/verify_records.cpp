// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify_records.h"

#include "core/storage/connection.h"

#include <utility>

namespace seraph::journal {
namespace {

constexpr qint64 kRecordsPerReport = 4096;
constexpr std::size_t kMaxFindings = 1000;

constexpr char kWords[] = R"sql(
SELECT record, device, seq, record_hash FROM journal_entry
 WHERE kind = ? AND record IS NOT NULL AND revision IS NOT NULL ORDER BY record, arrival)sql";
// An erasure that no entry speaks of, and history whose key is simply gone.
constexpr char kLostSubjects[] = R"sql(
SELECT k.subject FROM subject_key AS k
 WHERE k.wrapped IS NULL
   AND NOT EXISTS (SELECT 1 FROM journal_entry AS e WHERE e.subject = k.subject AND e.action = 'subject.erased')
UNION
SELECT s.subject FROM (SELECT DISTINCT subject FROM journal_entry WHERE subject IS NOT NULL) AS s
 WHERE s.subject NOT IN (SELECT subject FROM subject_key)
   AND EXISTS (SELECT 1 FROM journal_entry AS e WHERE e.subject = s.subject AND e.payload IS NOT NULL)
UNION
SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM subject_key WHERE subject = 0)
           AND EXISTS (SELECT 1 FROM journal_entry WHERE subject IS NULL AND payload IS NOT NULL))sql";
constexpr char kSubjects[] = "SELECT subject FROM subject_key WHERE wrapped IS NOT NULL";

} // namespace

/// Goes through the last word on each record of one kind, by record id.
class RecordVerification::LastWords {
public:
    static Result<LastWords> of(storage::Connection& connection, const QString& kind)
    {
        TRY_ASSIGN(auto rows, connection.prepare(kWords));
        TRY_STATUS(rows.bind(kind));
        LastWords words(std::move(rows));
        TRY_STATUS(words.readNext());
        return words;
    }

    /// Nothing after the last record.
    Result<std::optional<LastWord>> next()
    {
        std::optional<LastWord> word = m_ahead;
        while (m_ahead && m_ahead->record == word->record) {
            word = m_ahead;
            TRY_STATUS(readNext());
        }
        return word;
    }

private:
    explicit LastWords(storage::Statement rows) : m_rows(std::move(rows)) {}

    Status readNext()
    {
        TRY_ASSIGN(const bool row, m_rows.step());
        m_ahead.reset();
        if (row)
            m_ahead = LastWord{.record = m_rows.int64(0),
                               .device = m_rows.int64(1),
                               .seq = m_rows.int64(2),
                               .hash = digestFrom(m_rows.bytes(3))};
        return {};
    }

    storage::Statement m_rows;
    std::optional<LastWord> m_ahead;
};

RecordVerification::RecordVerification(storage::Connection& connection,
                                       const VerifyRequest& request,
                                       const VerifyProgress& progress)
    : m_connection(connection)
    , m_request(request)
    , m_progress(progress)
{
}

Status RecordVerification::run(VerifyReport& report)
{
    m_report = &report;
    for (const storage::RecordTable& table : m_request.tables)
        TRY_STATUS(checkTable(table));
    TRY_STATUS(checkSubjects());
    return checkSubjectKeys();
}

Status RecordVerification::checkTable(const storage::RecordTable& table)
{
    TRY_ASSIGN(auto words, LastWords::of(m_connection, table.name));
    TRY_ASSIGN(auto rows, m_connection.prepare((table.selectSql() + " ORDER BY id").constData()));
    TRY_STATUS(rows.bind());
    TRY_ASSIGN(auto word, words.next());
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        const qint64 id = row ? rows.int64(0) : 0;
        // Records that the journal knows and the table does not come before the row that is there.
        while (word && (!row || word->record < id)) {
            if (word->hash)
                report(FindingKind::RecordMissing, table, *word);
            TRY_ASSIGN(word, words.next());
        }
        if (!row)
            return {};
        TRY_STATUS(tick());
        if (!word || word->record != id) {
            report(FindingKind::RecordUnjournalled,
                   table,
                   {.record = id, .device = 0, .seq = 0, .hash = {}});
            continue;
        }
        if (word->hash != recordDigest(storage::canonicalRow(rows, table)))
            report(FindingKind::RecordChanged, table, *word);
        TRY_ASSIGN(word, words.next());
    }
}

Status RecordVerification::checkSubjects()
{
    TRY_ASSIGN(auto rows, m_connection.prepare(kLostSubjects));
    TRY_STATUS(rows.bind());
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return {};
        m_report->findings.push_back({.kind = FindingKind::PayloadUnreadable,
                                      .table = QStringLiteral("subject_key"),
                                      .record = rows.int64(0)});
    }
}

Status RecordVerification::checkSubjectKeys()
{
    if (!m_request.wrappingKey)
        return {};
    SubjectKeys keys(m_connection, m_request.wrappingKey->copy());
    TRY_ASSIGN(auto rows, m_connection.prepare(kSubjects));
    TRY_STATUS(rows.bind());
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return {};
        const auto key = keys.findKey(rows.int64(0));
        if (!key && key.error().code != ErrorCode::Corrupt)
            return fail(key.error());
        if (!key)
            m_report->findings.push_back({.kind = FindingKind::PayloadUnreadable,
                                          .table = QStringLiteral("subject_key"),
                                          .record = rows.int64(0)});
    }
}

void RecordVerification::report(FindingKind kind, const storage::RecordTable& table, const LastWord& word)
{
    if (m_report->findings.size() < kMaxFindings)
        m_report->findings.push_back({.kind = kind,
                                      .device = word.device,
                                      .firstEntry = word.seq,
                                      .table = table.name,
                                      .record = word.record});
}

Status RecordVerification::tick()
{
    if (++m_report->recordsChecked % kRecordsPerReport == 0 && m_progress &&
        !m_progress(VerifyStage::Records, m_report->recordsChecked, 0))
        return fail(ErrorCode::Cancelled);
    return {};
}

} // namespace seraph::journal

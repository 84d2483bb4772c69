// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/contract.h"
#include "core/journal/actions.h"
#include "core/journal/clock_doubt.h"
#include "core/journal/device_certificate.h"
#include "core/journal/entry_rows.h"
#include "core/journal/payload.h"
#include "core/storage/connection.h"

#include <algorithm>
#include <utility>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;
using storage::Blob;
using storage::Utf8;

constexpr char kInsertEntry[] = R"sql(
INSERT INTO journal_entry (device, seq, hybrid, wall_ms, mono_ms, boot, clock_state, command, actor, role, action, kind,
                           record, revision, subject, fields, record_hash, payload, prev_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kDataVersion[] = "PRAGMA data_version";
constexpr char kEnd[] =
    "SELECT seq, hash FROM journal_entry WHERE device = ? ORDER BY seq DESC LIMIT 1";
constexpr char kHashAt[] = "SELECT hash FROM journal_entry WHERE device = ? AND seq = ?";
constexpr char kLastTime[] = "SELECT max(hybrid) FROM journal_entry";
constexpr char kBelieved[] = R"sql(
SELECT wall_ms, mono_ms, boot FROM journal_entry WHERE device = ? AND clock_state = 0 ORDER BY seq DESC LIMIT 1)sql";

/// An empty code or list is stored as NULL.
std::string_view orNull(std::string_view text)
{
    return text.empty() ? std::string_view() : text;
}

std::string_view orEmpty(const QByteArray& text)
{
    return text.isNull() ? std::string_view("") : viewOf(text);
}

} // namespace

Result<HybridClock> clockOf(storage::Connection& connection, const Clock& clock, qint64 device)
{
    TRY_ASSIGN(auto last, connection.prepare(kLastTime));
    TRY_STATUS(last.bind());
    TRY_ASSIGN([[maybe_unused]] const bool row, last.step());
    const HybridTime time = last.int64(0);
    TRY_ASSIGN(auto statement, connection.prepare(kBelieved));
    TRY_STATUS(statement.bind(device));
    TRY_ASSIGN(const bool known, statement.step());
    std::optional<ClockReading> believed;
    if (known)
        believed = ClockReading{
            .wallMs = statement.int64(0), .monoMs = statement.int64(1), .boot = statement.blob(2)};
    else if (time > 0) // a new chain in an old journal: the time of the others is all there is to go by
        believed = ClockReading{.wallMs = toMilliseconds(physicalPart(time))};
    return HybridClock(clock, time, std::move(believed));
}

Result<ClockState> judgeClock(storage::Connection& connection, const Clock& clock, qint64 device)
{
    return clockOf(connection, clock, device).transform([](const HybridClock& known) {
        return known.state();
    });
}

Result<std::unique_ptr<Journal>> Journal::open(storage::Connection& connection,
                                               const Clock& clock,
                                               JournalKeys keys)
{
    std::unique_ptr<Journal> journal(new Journal(connection, clock, std::move(keys)));
    TRY_STATUS(journal->checkEnrolled());
    TRY_STATUS(journal->refresh());
    TRY_STATUS(journal->readClock());
    return journal;
}

Journal::Journal(storage::Connection& connection, const Clock& clock, JournalKeys keys)
    : m_connection(connection)
    , m_clock(clock)
    , m_device(keys.device)
    , m_deviceSeed(std::move(keys.deviceSeed))
    , m_subjectKeys(connection, std::move(keys.wrapping))
    , m_hybridClock(clock, 0, std::nullopt)
    , m_head{.device = keys.device, .seq = 0, .hash = {}}
    , m_lastSealed(clock.monotonic())
{
}

Journal::~Journal() = default;

Journal::Scope::Scope(Journal& journal) : m_journal(journal), m_head(journal.m_head)
{
    if (journal.m_scopes++ == 0)
        journal.m_fresh = false;
}

Journal::Scope::~Scope()
{
    --m_journal.m_scopes;
    if (m_kept)
        return;
    m_journal.m_head = m_head;
    m_journal.m_subjectKeys.forget();
    // What was read inside the transaction may be what was rolled back.
    m_journal.m_dataVersion = -1;
    m_journal.m_fresh = false;
}

Status Journal::append(const CommandStamp& stamp, const EntryDraft& draft)
{
    EXPECTS(m_scopes > 0);
    EXPECTS(!draft.action.empty());
    if (!m_fresh)
        TRY_STATUS(refresh());
    TRY_ASSIGN(const QByteArray payload, seal(draft));
    const ClockReading time = m_hybridClock.next();
    EntryView entry{.device = m_device,
                    .seq = m_head.seq + 1,
                    .hybrid = time.hybrid,
                    .wallMs = time.wallMs,
                    .monoMs = time.monoMs,
                    .boot = viewOf(time.boot),
                    .clockState = static_cast<qint64>(time.state),
                    .command = stamp.command,
                    .actor = stamp.actor,
                    .role = orEmpty(stamp.role),
                    .action = draft.action,
                    .kind = orNull(draft.kind),
                    .record = draft.record,
                    .revision = draft.revision,
                    .subject = draft.subject,
                    .fields = orNull(viewOf(draft.fields)),
                    .recordHash = draft.recordHash ? viewOf(*draft.recordHash) : std::string_view(),
                    .payload = viewOf(payload),
                    .prevHash = viewOf(m_head.hash)};
    const Digest hash = entryHash(entry, m_scratch);
    entry.hash = viewOf(hash);
    TRY_STATUS(insert(entry));
    m_head.seq = entry.seq;
    m_head.hash = hash;
    return {};
}

Result<QByteArray> Journal::seal(const EntryDraft& draft)
{
    const Payload payload{.changes = draft.changes, .reason = draft.reason.toUtf8()};
    if (payload.changes.isEmpty() && payload.reason.isEmpty())
        return QByteArray();
    const qint64 subject = draft.subject.value_or(0);
    const auto key = m_subjectKeys.keyFor(subject);
    if (key)
        return sealPayload(
            payload, {.device = m_device, .seq = m_head.seq + 1, .subject = subject}, *key, m_scratch);
    // Of an erased person nothing private is ever written again; that something changed still is.
    if (key.error().reason == kSubjectErasedReason)
        return QByteArray();
    return fail(key.error());
}

Status Journal::insert(const EntryView& e)
{
    return m_connection.execute(kInsertEntry,
                                e.device,
                                e.seq,
                                e.hybrid,
                                e.wallMs,
                                e.monoMs,
                                Blob{e.boot},
                                e.clockState,
                                e.command,
                                e.actor,
                                Utf8{e.role},
                                Utf8{e.action},
                                Utf8{e.kind},
                                e.record,
                                e.revision,
                                e.subject,
                                Utf8{e.fields},
                                Blob{e.recordHash},
                                Blob{e.payload},
                                Blob{e.prevHash},
                                Blob{e.hash});
}

Result<bool> Journal::remembers(const JournalHead& seen) const
{
    if (seen.seq == 0)
        return true;
    TRY_ASSIGN(auto row, m_connection.prepare(kHashAt));
    TRY_STATUS(row.bind(seen.device, seen.seq));
    TRY_ASSIGN(const bool found, row.step());
    return found && row.bytes(0) == viewOf(seen.hash);
}

Status Journal::checkEnrolled()
{
    TRY_ASSIGN(const auto certificates, listCertificates(m_connection));
    const PublicKey key = publicKeyOf(m_deviceSeed);
    const bool enrolled = std::any_of(
        certificates.begin(), certificates.end(), [&](const DeviceCertificate& certificate) {
            return certificate.device == m_device && certificate.signKey == key &&
                   !certificate.revokedAtMs;
        });
    if (!enrolled)
        return fail(ErrorCode::NotFound, u"journal.device"_s);
    return {};
}

Status Journal::refresh()
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kDataVersion));
    TRY_STATUS(statement.bind());
    TRY_ASSIGN([[maybe_unused]] const bool row, statement.step());
    const qint64 version = statement.int64(0);
    if (version != m_dataVersion) {
        m_subjectKeys.forget();
        TRY_STATUS(readEnd());
        m_dataVersion = version;
    }
    m_fresh = m_scopes > 0;
    return {};
}

Status Journal::readEnd()
{
    TRY_ASSIGN(auto end, m_connection.prepare(kEnd));
    TRY_STATUS(end.bind(m_device));
    TRY_ASSIGN(const bool any, end.step());
    m_head.seq = any ? end.int64(0) : 0;
    m_head.hash = any ? digestFrom(end.bytes(1)).value_or(Digest{}) : Digest{};
    TRY_ASSIGN(auto last, m_connection.prepare(kLastTime));
    TRY_STATUS(last.bind());
    TRY_ASSIGN([[maybe_unused]] const bool row, last.step());
    m_hybridClock.observe(last.int64(0));
    return readLastCheckpoint();
}

Status Journal::readClock()
{
    TRY_ASSIGN(m_hybridClock, clockOf(m_connection, m_clock, m_device));
    return {};
}

Status Journal::confirmClock(const CommandStamp& stamp)
{
    m_hybridClock.confirm();
    return append(stamp, {.action = action::kClockConfirmed});
}

} // namespace seraph::journal

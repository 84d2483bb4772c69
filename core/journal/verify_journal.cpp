// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify_journal.h"

#include "core/journal/actions.h"
#include "core/journal/device_certificate.h"
#include "core/journal/entry_rows.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace seraph::journal {
namespace {

constexpr qint64 kEntriesPerReport = 8192;

constexpr char kGuards[] = R"sql(
SELECT count(*) FROM sqlite_schema
 WHERE type = 'trigger' AND tbl_name = 'journal_entry' AND sql LIKE '%RAISE(ABORT%' AND sql NOT LIKE '%WHEN%'
   AND (name = 'journal_entry_no_update' AND sql LIKE '%BEFORE UPDATE ON journal_entry%'
        OR name = 'journal_entry_no_delete' AND sql LIKE '%BEFORE DELETE ON journal_entry%'))sql";
constexpr char kLastSeqs[] = "SELECT device, max(seq), count(*) FROM journal_entry GROUP BY device";

} // namespace

JournalVerification::JournalVerification(storage::Connection& connection,
                                         const VerifyRequest& request,
                                         const VerifyProgress& progress)
    : m_connection(connection)
    , m_request(request)
    , m_progress(progress)
{
}

Status JournalVerification::run(VerifyReport& report)
{
    m_report = std::move(report);
    TRY_STATUS(readGuards());
    TRY_STATUS(readFacts());
    TRY_STATUS(walk());
    for (auto& [device, chain] : m_chains) {
        chain.check.finish();
        const auto& found = chain.check.findings();
        m_report.findings.insert(m_report.findings.end(), found.begin(), found.end());
    }
    compareAnchors();
    compareHeads();
    for (const auto& [device, chain] : m_chains)
        m_report.unanchored += std::max(qint64(0), chain.check.lastSeq() - chain.anchored);
    report = std::move(m_report);
    return {};
}

Status JournalVerification::readGuards()
{
    TRY_ASSIGN(auto statement, m_connection.prepare(kGuards));
    TRY_STATUS(statement.bind());
    TRY_ASSIGN([[maybe_unused]] const bool row, statement.step());
    if (statement.int64(0) != 2)
        report(FindingKind::GuardMissing, 0, 0);
    return {};
}

Status JournalVerification::readFacts()
{
    std::map<qint64, ChainFacts> facts;
    TRY_ASSIGN(const auto certificates, listCertificates(m_connection));
    for (const DeviceCertificate& certificate : certificates) {
        if (!certificateFits(certificate, m_request.owners))
            continue;
        facts[certificate.device].signKey = certificate.signKey;
        facts[certificate.device].revokedAtMs = certificate.revokedAtMs;
    }
    TRY_ASSIGN(auto checkpoints,
               m_connection.prepare(selectCheckpoints("ORDER BY device, seq").c_str()));
    TRY_STATUS(checkpoints.bind());
    while (true) {
        TRY_ASSIGN(const bool row, checkpoints.step());
        if (!row)
            break;
        const Checkpoint checkpoint = readCheckpoint(checkpoints);
        facts[checkpoint.device].checkpoints.push_back(checkpoint);
        ++m_report.checkpoints;
    }
    TRY_ASSIGN(auto ends, m_connection.prepare(kLastSeqs));
    TRY_STATUS(ends.bind());
    while (true) {
        TRY_ASSIGN(const bool row, ends.step());
        if (!row)
            break;
        facts[ends.int64(0)].lastSeq = ends.int64(1);
        m_report.entries += ends.int64(2);
    }
    for (auto& [device, known] : facts) {
        known.device = device;
        Chain chain{.check = ChainCheck(known), .checkpoints = {}, .headsToSee = {}};
        for (const Checkpoint& checkpoint : known.checkpoints)
            chain.checkpoints.emplace(checkpoint.seq, checkpointHash(checkpoint));
        m_chains.emplace(device, std::move(chain));
    }
    for (const JournalHead& head : m_request.knownHeads) {
        if (head.seq > 0)
            chainOf(head.device).headsToSee.emplace(head.seq, head.hash);
    }
    return {};
}

JournalVerification::Chain& JournalVerification::chainOf(qint64 device)
{
    const auto found = m_chains.find(device);
    if (found != m_chains.end())
        return found->second;
    ChainFacts facts;
    facts.device = device;
    Chain chain{.check = ChainCheck(std::move(facts)), .checkpoints = {}, .headsToSee = {}};
    return m_chains.emplace(device, std::move(chain)).first->second;
}

Status JournalVerification::walk()
{
    TRY_ASSIGN(auto rows, m_connection.prepare(selectEntries("ORDER BY arrival").c_str()));
    TRY_STATUS(rows.bind());
    qint64 done = 0;
    qint64 device = 0;
    Chain* chain = nullptr;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            break;
        const EntryView entry = readEntry(rows);
        if (!chain || entry.device != device)
            chain = &chainOf(entry.device);
        device = entry.device;
        meet(*chain, entry);
        if (++done % kEntriesPerReport == 0 && m_progress &&
            !m_progress(VerifyStage::Journal, done, m_report.entries))
            return fail(ErrorCode::Cancelled);
    }
    if (chain)
        m_report.head = {
            .device = device, .seq = chain->check.lastSeq(), .hash = chain->check.lastHash()};
    return {};
}

void JournalVerification::meet(Chain& chain, const EntryView& entry)
{
    // Nothing is ever deleted, so local order has no gaps: a row was moved, or taken out together with its number.
    if (entry.arrival != m_lastArrival + 1)
        report(FindingKind::Reordered, entry.device, entry.seq);
    m_lastArrival = entry.arrival;
    chain.check.add(entry);
    if (!chain.headsToSee.empty()) {
        const auto seen = chain.headsToSee.find(entry.seq);
        if (seen != chain.headsToSee.end() && entry.hash == viewOf(seen->second)) {
            chain.anchored = std::max(chain.anchored, entry.seq);
            chain.headsToSee.erase(seen);
        }
    }
    if (entry.action == action::kRestored && entry.record && entry.revision &&
        *entry.record != entry.device)
        m_cuts.emplace(*entry.record,
                       Cut{.saidBy = entry.device, .saidAt = entry.seq, .kept = *entry.revision});
}

/// Only a signed entry of a certified device excuses a missing end: anybody with the database key can write an unsigned one.
bool JournalVerification::wasCutAt(qint64 device, qint64 seq) const
{
    const auto [first, last] = m_cuts.equal_range(device);
    return std::any_of(first, last, [&](const auto& cut) {
        const auto said = m_chains.find(cut.second.saidBy);
        return seq > cut.second.kept && said->second.check.sealedSeq() >= cut.second.saidAt;
    });
}

void JournalVerification::compareAnchors()
{
    const AnchorLines lines = parseAnchors(m_request.anchorsFile);
    for (const int line : lines.damagedLines) {
        report(FindingKind::AnchorDamaged, 0, 0);
        m_report.findings.back().detail = QStringLiteral("line %1").arg(line);
    }
    for (const Anchor& anchor : lines.anchors)
        compareAnchor(anchor);
    for (const auto& [device, chain] : m_chains)
        compareLines(device, chain, lines);
}

void JournalVerification::compareAnchor(const Anchor& anchor)
{
    Chain& chain = chainOf(anchor.device);
    const auto checkpoint = chain.checkpoints.find(anchor.seq);
    const qint64 after = chain.anchored + 1;
    if (checkpoint != chain.checkpoints.end() && checkpoint->second == anchor.checkpoint)
        chain.anchored = std::max(chain.anchored, anchor.seq);
    else if (wasCutAt(anchor.device, anchor.seq))
        return;
    else if (checkpoint != chain.checkpoints.end())
        report(FindingKind::Rewritten, anchor.device, after);
    else if (anchor.seq > chain.check.lastSeq())
        report(FindingKind::TailTruncated, anchor.device, chain.check.lastSeq() + 1);
    else
        report(FindingKind::CheckpointMissing, anchor.device, after);
}

/// Every checkpoint has its line, but for those at the end that could not be written yet.
void JournalVerification::compareLines(qint64 device, const Chain& chain, const AnchorLines& lines)
{
    std::vector<qint64> withLine;
    for (const Anchor& anchor : lines.anchors) {
        if (anchor.device == device)
            withLine.push_back(anchor.seq);
    }
    std::sort(withLine.begin(), withLine.end());
    if (withLine.empty()) {
        if (chain.checkpoints.size() > 1)
            report(FindingKind::AnchorMissing, device, 1);
        return;
    }
    qint64 after = 1;
    for (const auto& [seq, hash] : chain.checkpoints) {
        if (seq <= withLine.back() && !std::binary_search(withLine.begin(), withLine.end(), seq))
            report(FindingKind::AnchorMissing, device, after);
        after = seq + 1;
    }
}

void JournalVerification::compareHeads()
{
    for (const auto& [device, chain] : m_chains) {
        for (const auto& [seq, hash] : chain.headsToSee) {
            if (wasCutAt(device, seq))
                continue;
            if (seq > chain.check.lastSeq())
                report(FindingKind::TailTruncated, device, chain.check.lastSeq() + 1);
            else
                report(FindingKind::Rewritten, device, chain.anchored + 1);
        }
    }
}

void JournalVerification::report(FindingKind kind, qint64 device, qint64 firstEntry)
{
    const Finding finding{.kind = kind, .device = device, .firstEntry = firstEntry};
    auto& all = m_report.findings;
    const bool known = kind != FindingKind::AnchorDamaged &&
                       std::find(all.begin(), all.end(), finding) != all.end();
    if (!known && all.size() < 1000)
        all.push_back(finding);
}

} // namespace seraph::journal

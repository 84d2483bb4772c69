// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/anchors.h"
#include "core/journal/chain_check.h"
#include "core/journal/verify.h"

#include <map>
#include <unordered_map>

namespace seraph::journal {

/// The stage of verify() that reads the whole journal once: every chain, then what stands outside the database.
class JournalVerification {
public:
    JournalVerification(storage::Connection& connection,
                        const VerifyRequest& request,
                        const VerifyProgress& progress);
    /// Adds entries, checkpoints, unanchored, head and findings to the report.
    Status run(VerifyReport& report);

private:
    struct Chain {
        ChainCheck check;
        std::map<qint64, Digest> checkpoints; ///< hashes by seq
        std::map<qint64, Digest> headsToSee;
        qint64 anchored = 0;
    };
    /// "The chain of that device was cut here when a backup was restored", said by another device.
    struct Cut {
        qint64 saidBy;
        qint64 saidAt;
        qint64 kept;
    };

    Status readGuards();
    Status readFacts();
    Status walk();
    void meet(Chain& chain, const EntryView& entry);
    void compareAnchors();
    void compareAnchor(const Anchor& anchor);
    void compareLines(qint64 device, const Chain& chain, const AnchorLines& lines);
    void compareHeads();
    bool wasCutAt(qint64 device, qint64 seq) const;
    void report(FindingKind kind, qint64 device, qint64 firstEntry);
    Chain& chainOf(qint64 device);

    storage::Connection& m_connection;
    const VerifyRequest& m_request;
    const VerifyProgress& m_progress;
    VerifyReport m_report;
    std::unordered_map<qint64, Chain> m_chains;
    std::multimap<qint64, Cut> m_cuts; ///< by the device that was cut
    qint64 m_lastArrival = 0;
};

} // namespace seraph::journal

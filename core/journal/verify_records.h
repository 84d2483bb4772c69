// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verify.h"

namespace seraph::journal {

/// The stages of verify() that compare what stands in the tables with what the journal says of it. They believe the
/// journal, which has been checked before.
class RecordVerification {
public:
    RecordVerification(storage::Connection& connection,
                       const VerifyRequest& request,
                       const VerifyProgress& progress);
    /// Adds recordsChecked and findings to the report.
    Status run(VerifyReport& report);

private:
    /// What the last entry about a record left behind.
    struct LastWord {
        qint64 record;
        qint64 device;
        qint64 seq;
        std::optional<Digest> hash; ///< none: the record was erased
    };
    class LastWords;

    Status checkTable(const storage::RecordTable& table);
    Status checkSubjects();
    Status checkSubjectKeys();
    void report(FindingKind kind, const storage::RecordTable& table, const LastWord& word);
    Status tick();

    storage::Connection& m_connection;
    const VerifyRequest& m_request;
    const VerifyProgress& m_progress;
    VerifyReport* m_report = nullptr;
};

} // namespace seraph::journal

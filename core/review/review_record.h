// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<review::MonthlyReview> {
    using Record = review::MonthlyReview;
    static constexpr std::string_view kTable = "monthly_review";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::month>("month"),
        column<&Record::branch>("branch_id"),
        column<&Record::state>("state"),
        column<&Record::summary>("summary"),
        column<&Record::startedBy>("started_by"),
        column<&Record::startedAt>("started_at"),
        column<&Record::frozenBy>("frozen_by"),
        column<&Record::frozenAt>("frozen_at"),
        column<&Record::snapshot>("snapshot"),
        column<&Record::snapshotHash>("snapshot_hash"),
        column<&Record::snapshotDevice>("snapshot_device"),
        column<&Record::snapshotSignature>("snapshot_signature"),
        column<&Record::journalHead>("journal_head"),
        column<&Record::signedBy>("signed_by"),
        column<&Record::signedAt>("signed_at"),
        column<&Record::secondBy>("second_by"),
        column<&Record::secondName>("second_name", Sensitivity::Personal, "review.signed_by"),
        column<&Record::secondAt>("second_at"),
        column<&Record::aloneReason>("alone_reason"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::Contradiction> {
    using Record = review::Contradiction;
    static constexpr std::string_view kTable = "review_contradiction";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::review>("review_id"),
        column<&Record::position>("position"),
        column<&Record::indicator>("indicator"),
        column<&Record::loss>("loss"),
        column<&Record::text>("text"),
        column<&Record::confirmedBy>("confirmed_by"),
        column<&Record::confirmedAt>("confirmed_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::Decision> {
    using Record = review::Decision;
    static constexpr std::string_view kTable = "review_decision";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::review>("review_id"),
        column<&Record::contradiction>("contradiction_id"),
        column<&Record::kind>("kind"),
        column<&Record::text>("text"),
        column<&Record::owner>("owner_id"),
        column<&Record::due>("due_day"),
        column<&Record::indicator>("indicator"),
        column<&Record::baselineMonth>("baseline_month"),
        column<&Record::baselineN>("baseline_n"),
        column<&Record::baselineValue>("baseline_value"),
        column<&Record::baselineError>("baseline_error"),
        column<&Record::state>("state"),
        column<&Record::result>("result"),
        column<&Record::closedOn>("closed_on"),
        column<&Record::decidedBy>("decided_by"),
        column<&Record::decidedAt>("decided_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::ReviewComment> {
    using Record = review::ReviewComment;
    static constexpr std::string_view kTable = "review_comment";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::review>("review_id"),
        column<&Record::indicator>("indicator"),
        column<&Record::text>("text"),
        column<&Record::by>("by_id"),
        column<&Record::at>("at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::Attendance> {
    using Record = review::Attendance;
    static constexpr std::string_view kTable = "review_attendance";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::review>("review_id"),
        column<&Record::person>("person_id"),
        column<&Record::name>("name", Sensitivity::Personal, "review.signed_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<review::Acknowledgement> {
    using Record = review::Acknowledgement;
    static constexpr std::string_view kTable = "review_acknowledgement";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::review>("review_id"),
        column<&Record::department>("department"),
        column<&Record::person>("person_id"),
        column<&Record::at>("at"),
        column<&Record::note>("note"),
    };
};

} // namespace seraph::storage

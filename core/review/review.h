// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/figure.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <QByteArray>

namespace seraph::review {

using ReviewId = Id<struct MonthlyReviewTag>;
using ContradictionId = Id<struct ContradictionTag>;
using DecisionId = Id<struct DecisionTag>;
using ReviewCommentId = Id<struct ReviewCommentTag>;
using AttendanceId = Id<struct AttendanceTag>;
using AcknowledgementId = Id<struct AcknowledgementTag>;

/// How many contradictions a month has (C-220): no more can be worked on, no fewer would be found.
inline constexpr int kContradictions = 3;

/// Open: figures still move. Frozen: they stand in the snapshot. Signed: nothing of it changes any more.
enum class ReviewState { Open, Frozen, Signed };

/// One month's review of a branch or of the whole house.
struct MonthlyReview {
    ReviewId id;
    storage::Revision revision;
    LocalDate month{}; ///< its first day
    std::optional<BranchId> branch{};
    ReviewState state;
    QString summary{}; ///< what happened and what it means, in the manager's words
    PersonId startedBy;
    Instant startedAt;
    std::optional<PersonId> frozenBy{};
    std::optional<Instant> frozenAt{};
    QString snapshot{};        ///< the figures as JSON, exactly the bytes that are hashed
    QByteArray snapshotHash{}; ///< BLAKE2b, 32 bytes
    std::optional<qint64> snapshotDevice{}; ///< the PC that signed it
    QByteArray snapshotSignature{};         ///< its Ed25519 word for the snapshot, 64 bytes
    QString journalHead{}; ///< "device:entry:hash" at that moment, printed on the cover
    std::optional<PersonId> signedBy{};
    std::optional<Instant> signedAt{};
    std::optional<PersonId> secondBy{};
    QString secondName{}; ///< of a second from outside the house
    std::optional<Instant> secondAt{};
    QString aloneReason{}; ///< why nobody signed with them: the print says "signed by one"
    std::optional<Instant> archivedAt{};

    friend bool operator==(const MonthlyReview&, const MonthlyReview&) = default;
};

/// What was confirmed as one of the month's three contradictions.
struct Contradiction {
    ContradictionId id;
    storage::Revision revision;
    ReviewId review;
    int position; ///< 1 to 3
    QString indicator{};
    qint64 loss;    ///< as it was proposed, hundredths of weighted cases
    QString text{}; ///< in the manager's words
    PersonId confirmedBy;
    Instant confirmedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

/// An improvement is measured by an indicator and has a baseline before it starts (C-248); a task is only done or not.
enum class DecisionKind { Improvement, Task };
enum class DecisionState { Open, Done, Dropped };
struct Decision {
    DecisionId id;
    storage::Revision revision;
    ReviewId review;
    std::optional<ContradictionId> contradiction{};
    DecisionKind kind;
    QString text{};
    PersonId owner;
    LocalDate due{};
    QString indicator{};
    std::optional<LocalDate> baselineMonth{};
    qint64 baselineN = 0;
    qint64 baselineValue = 0; ///< thousandths of the indicator's unit
    qint64 baselineError = 0; ///< thousandths
    DecisionState state = DecisionState::Open;
    QString result{};
    std::optional<LocalDate> closedOn{};
    PersonId decidedBy;
    Instant decidedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Decision&, const Decision&) = default;
};

struct ReviewComment {
    ReviewCommentId id;
    storage::Revision revision;
    ReviewId review;
    QString indicator{}; ///< empty: to the whole
    QString text{};
    PersonId by;
    Instant at;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const ReviewComment&, const ReviewComment&) = default;
};

/// Who was at the meeting.
struct Attendance {
    AttendanceId id;
    storage::Revision revision;
    ReviewId review;
    std::optional<PersonId> person{};
    QString name{}; ///< of somebody from outside
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// A department has read its part (C-150).
struct Acknowledgement {
    AcknowledgementId id;
    storage::Revision revision;
    ReviewId review;
    QString department{}; ///< role code: the owner of the part's indicators
    PersonId person;
    Instant at;
    QString note{};

    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

/// What became of an improvement: judged by the errors of both figures, not by which is larger.
enum class Effect { TooEarly, NotMeasured, Better, Worse, NoneSeen };
Effect effectOf(const Decision& decision, const Figure& now, Better better);

} // namespace seraph::review

namespace seraph {
template <> struct Codes<review::ReviewState> {
    using T = review::ReviewState;
    static constexpr std::array kAll{
        std::pair{T::Open, "open"}, std::pair{T::Frozen, "frozen"}, std::pair{T::Signed, "signed"}};
};
template <> struct Codes<review::DecisionKind> {
    using T = review::DecisionKind;
    static constexpr std::array kAll{std::pair{T::Improvement, "improvement"},
                                     std::pair{T::Task, "task"}};
};
template <> struct Codes<review::DecisionState> {
    using T = review::DecisionState;
    static constexpr std::array kAll{
        std::pair{T::Open, "open"}, std::pair{T::Done, "done"}, std::pair{T::Dropped, "dropped"}};
};
template <> struct Codes<review::Effect> {
    using T = review::Effect;
    static constexpr std::array kAll{std::pair{T::TooEarly, "too_early"},
                                     std::pair{T::NotMeasured, "not_measured"},
                                     std::pair{T::Better, "better"},
                                     std::pair{T::Worse, "worse"},
                                     std::pair{T::NoneSeen, "none_seen"}};
};
} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint.h"
#include "core/organisation/time_limit.h"

namespace seraph::complaints {

using StepId = Id<struct ComplaintStepTag>;
using NoteId = Id<struct ComplaintNoteTag>;
using WaitId = Id<struct ComplaintWaitTag>;
using LinkId = Id<struct ComplaintLinkTag>;
using LiabilityId = Id<struct ComplaintLiabilityTag>;
using RemedyId = Id<struct ComplaintRemedyTag>;
using LetterId = Id<struct ComplaintLetterTag>;

/// Where a date comes from.
enum class DueBecause { Standard, Complex, External };

/// A day that did not count, as it stood when the date was set.
struct UncountedDay {
    QString day{};
    QString because{}; ///< "weekday", "holiday", "exception"
    LocalizedText holiday{};
    friend bool operator==(const UncountedDay&, const UncountedDay&) = default;
};
/// Why something is due when it is, kept with the date: hours and holidays may be others by tomorrow.
struct DueReason {
    DueBecause because = DueBecause::Standard;
    organisation::TimeLimit limit{};
    qint64 from = 0; ///< milliseconds: when it began to count
    std::vector<UncountedDay> uncounted{};
    qint64 stoodSeconds = 0; ///< while the complainant had to act
    bool assumed = false;    ///< a year without an announced calendar was counted by weekdays
    friend bool operator==(const DueReason&, const DueReason&) = default;
};

/// One stage of one round: who owes it until when and why, and what was done. Done steps are never written
/// over.
struct Step {
    StepId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    int round;
    Stage stage;
    PersonId owner;
    std::optional<Instant> dueAt{}; ///< nothing of a first receipt, or while the clock stands still
    DueReason reason{};
    QString text{}; ///< what was found, answered, agreed …: the required content of the stage
    std::optional<Contact> contact{}; ///< of the stages that speak with the complainant
    std::optional<Instant> doneAt{};
    std::optional<PersonId> doneBy{};
    bool keyedLater;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Step&, const Step&) = default;
};

enum class NoteKind {
    Note,
    Call,
    Message,
    Visit,
    Statement,
    HandOver,
    Waiting,
    GoingOn,
    Reopened,
    Appealed,
    Linked
};
/// One entry of the log of a case. Written once and never changed.
struct Note {
    NoteId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    NoteKind kind;
    QString text{};
    Instant at;
    bool keyedLater;
    PersonId by;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Note&, const Note&) = default;
};

/// A time in which the clock stood still because the complainant had to act.
struct Wait {
    WaitId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    QString reason{};
    Instant from;
    std::optional<Instant> until{}; ///< nothing: still
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Wait&, const Wait&) = default;
};

/// A record that belongs to the case: "staff" whom it is about, "care_record", "consent", "follow_up",
/// "survey_answer", "complication", "material_lot", "service_order".
struct Link {
    LinkId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    QString kind{};
    qint64 record;
    PersonId linkedBy;
    Instant linkedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Link&, const Link&) = default;
};
inline constexpr const char* kAboutStaff = "staff";
inline constexpr const char* kLot = "material_lot";
/// The kinds of records that a case can be linked with.
const QStringList& linkKinds();

enum class Party { Agency, Worker, Client, Supplier, None };
enum class Decision { Proposed, Approved, Rejected };

/// Who answers for it, by which clause; one proposes, another one decides (C-156).
struct Liability {
    LiabilityId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    Party party;
    QString clause{}; ///< of the contract, the standard or the law
    QString reasoning{};
    Decision decision;
    PersonId proposedBy;
    Instant proposedAt;
    std::optional<PersonId> decidedBy{};
    std::optional<Instant> decidedAt{};
    QString decisionNote{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Liability&, const Liability&) = default;
};

enum class RemedyState { Proposed, Approved, Rejected, Done };
struct Remedy {
    RemedyId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    RemedyKind kind;
    Money amount{};
    QString terms{};
    std::optional<LocalDate> dueDay{};
    RemedyState state;
    PersonId proposedBy;
    Instant proposedAt;
    std::optional<PersonId> decidedBy{};
    std::optional<Instant> decidedAt{};
    QString decisionNote{};
    std::optional<PersonId> doneBy{};
    std::optional<Instant> doneAt{};
    QString proof{}; ///< how it can be proved: number of the transfer, new visit, letter
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Remedy&, const Remedy&) = default;
};
/// Whether the remedy costs money that leaves the house.
bool costsMoney(RemedyKind kind);
struct RemedyDetails {
    RemedyKind kind = RemedyKind::Apology;
    Money amount{};
    QString terms{};
    std::optional<LocalDate> dueDay{};
};
/// Invalid: amount "negative", "required" (of what costs money); terms "too_long", "required" (of what costs
/// none); due_day "bad_date".
Status checkDetails(const RemedyDetails& details);
/// What was paid for sessions that were not used: paid · (sessions − used) / sessions, never more than was
/// paid; whole fen, rounded in favour of the client.
Money unservedPart(Money paid, int sessions, int used);

enum class LetterKind { Acknowledgement, Interim, Answer, StatusSheet, SaidAndDone };
/// A letter as it went out. Never changed.
struct Letter {
    LetterId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    LetterKind kind;
    Language language;
    QString text{};
    PersonId writtenBy;
    Instant writtenAt;
    std::optional<Contact> sentBy{}; ///< on which way; nothing: printed and not sent
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Letter&, const Letter&) = default;
};

} // namespace seraph::complaints

namespace seraph {

template <> struct Codes<complaints::DueBecause> {
    using Because = complaints::DueBecause;
    static constexpr std::array kAll{std::pair{Because::Standard, "standard"},
                                     std::pair{Because::Complex, "complex"},
                                     std::pair{Because::External, "external"}};
};
template <> struct Codes<complaints::NoteKind> {
    using Kind = complaints::NoteKind;
    static constexpr std::array kAll{std::pair{Kind::Note, "note"},
                                     std::pair{Kind::Call, "call"},
                                     std::pair{Kind::Message, "message"},
                                     std::pair{Kind::Visit, "visit"},
                                     std::pair{Kind::Statement, "statement"},
                                     std::pair{Kind::HandOver, "hand_over"},
                                     std::pair{Kind::Waiting, "waiting"},
                                     std::pair{Kind::GoingOn, "going_on"},
                                     std::pair{Kind::Reopened, "reopened"},
                                     std::pair{Kind::Appealed, "appealed"},
                                     std::pair{Kind::Linked, "linked"}};
};
template <> struct Codes<complaints::Party> {
    using Party = complaints::Party;
    static constexpr std::array kAll{std::pair{Party::Agency, "agency"},
                                     std::pair{Party::Worker, "worker"},
                                     std::pair{Party::Client, "client"},
                                     std::pair{Party::Supplier, "supplier"},
                                     std::pair{Party::None, "none"}};
};
template <> struct Codes<complaints::Decision> {
    using Decision = complaints::Decision;
    static constexpr std::array kAll{std::pair{Decision::Proposed, "proposed"},
                                     std::pair{Decision::Approved, "approved"},
                                     std::pair{Decision::Rejected, "rejected"}};
};
template <> struct Codes<complaints::RemedyState> {
    using State = complaints::RemedyState;
    static constexpr std::array kAll{std::pair{State::Proposed, "proposed"},
                                     std::pair{State::Approved, "approved"},
                                     std::pair{State::Rejected, "rejected"},
                                     std::pair{State::Done, "done"}};
};
template <> struct Codes<complaints::LetterKind> {
    using Kind = complaints::LetterKind;
    static constexpr std::array kAll{std::pair{Kind::Acknowledgement, "acknowledgement"},
                                     std::pair{Kind::Interim, "interim"},
                                     std::pair{Kind::Answer, "answer"},
                                     std::pair{Kind::StatusSheet, "status_sheet"},
                                     std::pair{Kind::SaidAndDone, "said_and_done"}};
};
template <> struct JsonFields<complaints::UncountedDay> {
    using T = complaints::UncountedDay;
    static constexpr std::tuple kAll{jsonField<&T::day>("day"),
                                     jsonField<&T::because>("because"),
                                     jsonField<&T::holiday>("holiday", InJson::May)};
};
template <> struct JsonFields<complaints::DueReason> {
    using T = complaints::DueReason;
    static constexpr std::tuple kAll{jsonField<&T::because>("because", InJson::May),
                                     jsonField<&T::limit>("limit", InJson::May),
                                     jsonField<&T::from>("from", InJson::May),
                                     jsonField<&T::uncounted>("uncounted", InJson::May),
                                     jsonField<&T::stoodSeconds>("stood", InJson::May),
                                     jsonField<&T::assumed>("assumed", InJson::May)};
};

} // namespace seraph

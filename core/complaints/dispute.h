// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/base/profile.h"
#include "core/complaints/complaint.h"

namespace seraph::complaints {

using DisputeId = Id<struct DisputeTag>;
using DisputeEventId = Id<struct DisputeEventTag>;
using LegalHoldId = Id<struct LegalHoldTag>;
using PreservationItemId = Id<struct PreservationItemTag>;

/// Before whom it is fought out (C-158). One step after the other: what fails in one goes on in a new dispute.
enum class Forum { Mediation, Arbitration, Litigation };
enum class DisputeState { Open, Settled, Decided, Withdrawn };

/// A complaint before a third party.
struct Dispute {
    DisputeId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    BranchId branch;
    Forum forum;
    QString body{};       ///< court, arbitration commission, mediation committee
    QString caseNumber{}; ///< as the body gave it; empty until it did
    std::optional<Money> claimed{};
    PersonId spokesperson; ///< the only one who speaks for the house
    QString insurer{};     ///< with policy number; empty: not insured against this
    std::optional<LocalDate> insurerDueDay{}; ///< by when the policy wants to be told
    std::optional<LocalDate> insurerToldDay{};
    DisputeState state;
    QString outcome{}; ///< what was agreed or decided
    std::optional<Money> agreed{};
    std::optional<LocalDate> endedDay{};
    PersonId openedBy;
    Instant openedAt;
    LocalDate openedDay;
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Dispute&, const Dispute&) = default;
};

/// Hearing and Submission are dates before the body, Cost is money, Statement is what was said to the other side.
enum class DisputeEventKind { Hearing, Submission, Cost, Statement, Note };

/// One line in the file of a dispute. Written once; a mistake is taken back, never rewritten.
struct DisputeEvent {
    DisputeEventId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    DisputeId dispute;
    DisputeEventKind kind;
    Instant at; ///< when it takes or took place
    QString text{};
    QString place{};
    std::optional<Money> amount{};
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const DisputeEvent&, const DisputeEvent&) = default;
};

/// Nothing that existed when it was placed is erased, put away or rewritten (L9). Care goes on: what is written later stays
/// free. The tables themselves refuse (reason "legal_hold.held"), whatever command asks.
struct LegalHold {
    LegalHoldId id; ///< born after everything it holds: ids sort by time
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    QString reason{};
    PersonId placedBy;
    Instant placedAt;
    std::optional<PersonId> releasedBy{};
    std::optional<Instant> releasedAt{};
    QString releaseReason{};

    friend bool operator==(const LegalHold&, const LegalHold&) = default;
};

enum class Preservation { Open, Secured, Gone };

/// Something outside the program that proves something and does not keep: camera footage, calls, vials, packaging.
struct PreservationItem {
    PreservationItemId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{};
    ComplaintId complaint;
    int position;
    QString code{}; ///< of the shipped list; empty: added by hand
    QString textZh{};
    QString textEn{};
    std::optional<Instant> dueAt{}; ///< when it is overwritten or thrown away; nothing: it keeps
    Preservation state;
    QString kept{}; ///< where it lies now, or why it is gone
    std::optional<PersonId> doneBy{};
    std::optional<Instant> doneAt{};
    std::optional<Instant> archivedAt{};

    LocalizedText text() const { return {textZh, textEn}; }
    friend bool operator==(const PreservationItem&, const PreservationItem&) = default;
};

// What people enter.

struct DisputeDetails {
    Forum forum = Forum::Mediation;
    QString body{};
    QString caseNumber{};
    std::optional<Money> claimed{};
    std::optional<PersonId> spokesperson{};
    QString insurer{};
    std::optional<LocalDate> insurerDueDay{};
    std::optional<LocalDate> insurerToldDay{};
};
struct DisputeEventDetails {
    DisputeEventKind kind = DisputeEventKind::Note;
    std::optional<Instant> at{}; ///< nothing: now
    QString text{};
    QString place{};
    std::optional<Money> amount{};
};
/// How a dispute ended.
struct DisputeEnd {
    DisputeState state = DisputeState::Settled;
    QString outcome{};
    std::optional<Money> agreed{};
    std::optional<LocalDate> day{}; ///< nothing: today
};

/// Without stray spaces.
DisputeDetails tidied(DisputeDetails details);
/// Invalid: body "required", "too_long"; case_number, insurer "too_long"; claimed "negative"; spokesperson "required";
/// insurer_due_day "required" (with an insurer), "bad_date"; insurer_told_day "in_future".
Status checkDispute(const DisputeDetails& details, LocalDate today);
/// Invalid: text "required", "too_long"; place "too_long"; amount "required" (of a cost), "negative"; at "in_future" of what
/// was said or paid.
Status checkEvent(const DisputeEventDetails& details, Instant now);
/// Invalid: state "required" (Open); outcome "required", "too_long"; agreed "negative"; ended_day "in_future".
Status checkEnd(const DisputeEnd& end, LocalDate today);

// The shipped preservation list, resources/content/disputes/preservation.json.

struct PreservationRule {
    QString code{};
    int hours = 0;          ///< after so many it is usually gone; 0: it keeps
    QStringList profiles{}; ///< trades that have it; empty: all
    LocalizedText text{};
    friend bool operator==(const PreservationRule&, const PreservationRule&) = default;
};
struct PreservationList {
    std::vector<PreservationRule> items{};
    friend bool operator==(const PreservationList&, const PreservationList&) = default;
};
/// What a house of this trade secures. Read once; thread-safe.
std::vector<PreservationRule> preservationRules(Profile profile);

} // namespace seraph::complaints

namespace seraph {

template <> struct Codes<complaints::Forum> {
    using Forum = complaints::Forum;
    static constexpr std::array kAll{std::pair{Forum::Mediation, "mediation"},
                                     std::pair{Forum::Arbitration, "arbitration"},
                                     std::pair{Forum::Litigation, "litigation"}};
};
template <> struct Codes<complaints::DisputeState> {
    using State = complaints::DisputeState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Settled, "settled"},
                                     std::pair{State::Decided, "decided_by_body"},
                                     std::pair{State::Withdrawn, "claim_withdrawn"}};
};
template <> struct Codes<complaints::DisputeEventKind> {
    using Kind = complaints::DisputeEventKind;
    static constexpr std::array kAll{std::pair{Kind::Hearing, "hearing"},
                                     std::pair{Kind::Submission, "submission"},
                                     std::pair{Kind::Cost, "cost"},
                                     std::pair{Kind::Statement, "statement"},
                                     std::pair{Kind::Note, "note"}};
};
template <> struct Codes<complaints::Preservation> {
    using Preservation = complaints::Preservation;
    static constexpr std::array kAll{std::pair{Preservation::Open, "open"},
                                     std::pair{Preservation::Secured, "secured"},
                                     std::pair{Preservation::Gone, "gone"}};
};
template <> struct JsonFields<complaints::PreservationRule> {
    using T = complaints::PreservationRule;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::hours>("hours", InJson::May),
                                     jsonField<&T::profiles>("profiles", InJson::May),
                                     jsonField<&T::text>("text")};
};
template <> struct JsonFields<complaints::PreservationList> {
    using T = complaints::PreservationList;
    static constexpr std::tuple kAll{jsonField<&T::items>("items")};
};

} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/clients/client.h"
#include "core/consultations/service_order.h"

namespace seraph::complaints {

using ComplaintId = Id<struct ComplaintTag>;

/// The stages of ISO 10002, in their order. A case stands at the last one that was passed.
enum class Stage {
    Received,
    Acknowledged,
    Assessed,
    Investigated,
    Responded,    ///< the answer is decided
    Communicated, ///< the complainant has it
    Closed,
    Reviewed,
};
/// What moves a case. Each stage is passed by its own move, one after the other; two lead back.
enum class Move {
    Acknowledge,
    Assess,
    Investigate,
    Respond,
    Communicate,
    Close,
    Review,
    Reopen,
    Appeal
};

/// Where the move leads from there; nothing where it is not allowed. Reopening and appealing lead back to the
/// beginning: everything is owed again, with new dates.
std::optional<Stage> stageAfter(Stage stage, Move move);
/// The move that a case at this stage waits for; nothing after the review.
std::optional<Move> nextMove(Stage stage);
/// The stage that a move passes; nothing for those that lead back.
std::optional<Stage> stageOf(Move move);

/// Whose complaint it is.
enum class Complainant { Client, Worker, Other, Anonymous };
/// How it came in. The last three bring dates of their own.
enum class Channel { Phone, WalkIn, Message, Letter, Survey, Platform, Regulator, Lawyer };
bool isExternal(Channel channel);

enum class Severity { Minor, Moderate, Serious, Critical };
enum class Complexity { Simple, SeveralDepartments };
/// Whom it touches.
enum class Impact { One, Several, Public };
/// What they want (诉求).
enum class RemedyKind {
    Apology,
    Explanation,
    Redo,
    Replacement,
    Discount,
    Refund,
    Insurance,
    Compensation
};
/// What the investigation found.
enum class Finding { Upheld, PartlyUpheld, NotUpheld, Withdrawn };
/// What the complainant said to the answer.
enum class Reaction { Accepted, NotAccepted, NotReached };
/// The way on which the house spoke with them.
enum class Contact { Phone, InPerson, Message, Letter };

/// One complaint from the first word to the review. Steps, notes, remedies and the rest are records of their
/// own.
struct Complaint {
    ComplaintId id;
    storage::Revision revision;
    QString number; ///< as it stands on letters: TS261006-1-03
    Complainant complainant;
    std::optional<clients::ClientId> client{};
    std::optional<PersonId> worker{}; ///< a worker who complains
    QString name{};                   ///< of somebody who is neither; empty where they did not say
    QString contact{};                ///< how to reach them, where no record says it
    BranchId branch;
    QString category{}; ///< code of the shipped list of ten
    Channel channel;
    QString sender{};                     ///< the body or firm behind an external channel
    QString reference{};                  ///< its number for the case
    std::optional<Instant> externalDue{}; ///< by when it wants an answer
    QString summary{};                    ///< what happened, in their own words
    QString wanted{};                     ///< what they want, in their own words
    std::optional<RemedyKind> wantedRemedy{};
    bool safety;     ///< somebody's safety is or was at stake
    bool restricted; ///< seen by those alone who need it
    std::optional<consultations::OrderId> order{};
    std::optional<catalogue::ServiceId> service{};
    Stage stage;
    int round;   ///< 0; one more each time it is taken up again
    bool appeal; ///< this round is an appeal
    std::optional<Severity> severity{};
    std::optional<Complexity> complexity{};
    std::optional<Impact> impact{};
    std::optional<Finding> finding{};
    std::optional<Reaction> reaction{};
    PersonId firstContact; ///< who took it and answers for it until somebody else has accepted it (首诉负责)
    PersonId handler;
    std::optional<PersonId> handedTo{}; ///< who was asked to take it over and has not accepted yet
    bool onTheSpot;                     ///< settled in one go (当场解决)
    Instant receivedAt;
    LocalDate receivedDay;
    bool keyedLater;
    Instant roundAt;                ///< when this round's clocks began
    std::optional<Instant> dueAt{}; ///< of the next stage; nothing: none is owed, or the clock stands still
    std::optional<Instant> answerDueAt{};  ///< by when they are to have the answer of this round
    std::optional<Instant> escalateAt{};   ///< from when the owner is told
    std::optional<Instant> waitingSince{}; ///< the clock stands still: the complainant has to act
    std::optional<Instant> answeredAt{};   ///< when they had the answer of this round
    std::optional<bool> inTime{}; ///< whether that was in time; of the first answer that counts
    std::optional<Instant> closedAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

bool isOpen(const Complaint& complaint); ///< not closed yet
bool isWaiting(const Complaint& complaint);
/// Until the next stage is owed, and nobody is told to wait.
bool isOverdue(const Complaint& complaint, Instant now);
/// The owner is to know: the time is over and the complainant has no answer yet.
bool isEscalated(const Complaint& complaint, Instant now);

/// What somebody writes down while the complainant is talking.
struct ComplaintDetails {
    Complainant complainant = Complainant::Client;
    std::optional<clients::ClientId> client{};
    std::optional<PersonId> worker{};
    QString name{};
    QString contact{};
    QString category{};
    Channel channel = Channel::Phone;
    QString sender{};
    QString reference{};
    std::optional<LocalDate> externalDue{};
    QString summary{};
    QString wanted{};
    std::optional<RemedyKind> wantedRemedy{};
    bool safety = false;
    std::optional<consultations::OrderId> order{};
    std::optional<catalogue::ServiceId> service{};
    std::vector<PersonId> about{}; ///< whom of the house it is about
    friend bool operator==(const ComplaintDetails&, const ComplaintDetails&) = default;
};
/// Without stray spaces; what the complainant is not, is dropped; an anonymous report keeps no name.
ComplaintDetails tidied(ComplaintDetails details);
/// Invalid: client, worker "required" (of that complainant); category "required"; summary "required",
/// "too_long"; wanted, name, contact, sender, reference "too_long"; external_due "required" (of an external
/// channel), "bad_date". Expects tidied details.
Status checkDetails(const ComplaintDetails& details);
Complaint withDetails(Complaint complaint, const ComplaintDetails& details);
/// Anonymous reports and workers' own complaints are seen by few.
bool isRestricted(const ComplaintDetails& details);

/// TS261006-1-03: the day, the PC that took it, the how manieth there.
QString complaintNumber(LocalDate day, qint64 device, int ofTheDay);
/// What all numbers of that day and PC begin with.
QString numberPrefix(LocalDate day, qint64 device);

} // namespace seraph::complaints

namespace seraph {

template <> struct Codes<complaints::Stage> {
    using Stage = complaints::Stage;
    static constexpr std::array kAll{std::pair{Stage::Received, "received"},
                                     std::pair{Stage::Acknowledged, "acknowledged"},
                                     std::pair{Stage::Assessed, "assessed"},
                                     std::pair{Stage::Investigated, "investigated"},
                                     std::pair{Stage::Responded, "responded"},
                                     std::pair{Stage::Communicated, "communicated"},
                                     std::pair{Stage::Closed, "closed"},
                                     std::pair{Stage::Reviewed, "reviewed"}};
};
template <> struct Codes<complaints::Move> {
    using Move = complaints::Move;
    static constexpr std::array kAll{std::pair{Move::Acknowledge, "acknowledge"},
                                     std::pair{Move::Assess, "assess"},
                                     std::pair{Move::Investigate, "investigate"},
                                     std::pair{Move::Respond, "respond"},
                                     std::pair{Move::Communicate, "communicate"},
                                     std::pair{Move::Close, "close"},
                                     std::pair{Move::Review, "review"},
                                     std::pair{Move::Reopen, "reopen"},
                                     std::pair{Move::Appeal, "appeal"}};
};
template <> struct Codes<complaints::Complainant> {
    using Complainant = complaints::Complainant;
    static constexpr std::array kAll{std::pair{Complainant::Client, "client"},
                                     std::pair{Complainant::Worker, "worker"},
                                     std::pair{Complainant::Other, "other"},
                                     std::pair{Complainant::Anonymous, "anonymous"}};
};
template <> struct Codes<complaints::Channel> {
    using Channel = complaints::Channel;
    static constexpr std::array kAll{std::pair{Channel::Phone, "phone"},
                                     std::pair{Channel::WalkIn, "walk_in"},
                                     std::pair{Channel::Message, "message"},
                                     std::pair{Channel::Letter, "letter"},
                                     std::pair{Channel::Survey, "survey"},
                                     std::pair{Channel::Platform, "platform"},
                                     std::pair{Channel::Regulator, "regulator"},
                                     std::pair{Channel::Lawyer, "lawyer"}};
};
template <> struct Codes<complaints::Severity> {
    using Severity = complaints::Severity;
    static constexpr std::array kAll{std::pair{Severity::Minor, "slight"},
                                     std::pair{Severity::Moderate, "moderate"},
                                     std::pair{Severity::Serious, "serious"},
                                     std::pair{Severity::Critical, "critical"}};
};
template <> struct Codes<complaints::Complexity> {
    using Complexity = complaints::Complexity;
    static constexpr std::array kAll{std::pair{Complexity::Simple, "simple"},
                                     std::pair{Complexity::SeveralDepartments, "several_departments"}};
};
template <> struct Codes<complaints::Impact> {
    using Impact = complaints::Impact;
    static constexpr std::array kAll{std::pair{Impact::One, "one"},
                                     std::pair{Impact::Several, "several"},
                                     std::pair{Impact::Public, "public"}};
};
template <> struct Codes<complaints::RemedyKind> {
    using Kind = complaints::RemedyKind;
    static constexpr std::array kAll{std::pair{Kind::Apology, "apology"},
                                     std::pair{Kind::Explanation, "explanation"},
                                     std::pair{Kind::Redo, "redo"},
                                     std::pair{Kind::Replacement, "replacement"},
                                     std::pair{Kind::Discount, "discount"},
                                     std::pair{Kind::Refund, "refund"},
                                     std::pair{Kind::Insurance, "insurance"},
                                     std::pair{Kind::Compensation, "compensation"}};
};
template <> struct Codes<complaints::Finding> {
    using Finding = complaints::Finding;
    static constexpr std::array kAll{std::pair{Finding::Upheld, "upheld"},
                                     std::pair{Finding::PartlyUpheld, "partly_upheld"},
                                     std::pair{Finding::NotUpheld, "not_upheld"},
                                     std::pair{Finding::Withdrawn, "withdrawn"}};
};
template <> struct Codes<complaints::Reaction> {
    using Reaction = complaints::Reaction;
    static constexpr std::array kAll{std::pair{Reaction::Accepted, "accepted"},
                                     std::pair{Reaction::NotAccepted, "not_accepted"},
                                     std::pair{Reaction::NotReached, "not_reached"}};
};
template <> struct Codes<complaints::Contact> {
    using Contact = complaints::Contact;
    static constexpr std::array kAll{std::pair{Contact::Phone, "phone"},
                                     std::pair{Contact::InPerson, "in_person"},
                                     std::pair{Contact::Message, "message"},
                                     std::pair{Contact::Letter, "letter"}};
};

} // namespace seraph

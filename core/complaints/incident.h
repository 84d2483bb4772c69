// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/complaints/complaint.h"
#include "core/organisation/equipment.h"

namespace seraph::complaints {

using IncidentId = Id<struct IncidentTag>;
using IncidentStepId = Id<struct IncidentStepTag>;
using IncidentPersonId = Id<struct IncidentPersonTag>;
using IncidentNoticeId = Id<struct IncidentNoticeTag>;

/// Data got where it should not, somebody was hurt, a device failed, the house could not work (C-111, C-167, C-298, C-299).
enum class IncidentKind { Privacy, Safety, Equipment, Interruption };
enum class IncidentLevel { Minor, Serious, Major };
/// Contained once every key step of its checklist is done.
enum class IncidentState { Open, Contained, Closed };

struct Incident {
    IncidentId id;
    storage::Revision revision;
    BranchId branch;
    std::optional<ComplaintId> complaint{}; ///< from which it was learnt
    IncidentKind kind;
    IncidentLevel level;
    QString summary{};
    QString description{};
    std::optional<organisation::EquipmentId> equipment{};
    std::optional<organisation::EquipmentId> substitute{}; ///< what is used meanwhile
    std::optional<AccountId> account{}; ///< whose access it is about; nothing: everybody's
    std::optional<Instant> beganAt{};   ///< as far as is known, and
    std::optional<Instant> endedAt{};
    Instant foundAt;
    LocalDate foundDay;
    PersonId foundBy;
    std::optional<PersonId> responsible{};
    IncidentState state;
    std::optional<Instant> containedAt{};
    QString cause{};
    QString measures{};
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Incident&, const Incident&) = default;
};

/// One step of the checklist, copied from the shipped one when it was reported or became worse.
struct IncidentStep {
    IncidentStepId id;
    storage::Revision revision;
    IncidentId incident;
    int position;
    QString code{};
    QString textZh{};
    QString textEn{};
    bool key; ///< not contained, and never closed, without it
    std::optional<Instant> dueAt{};
    std::optional<Instant> doneAt{};
    std::optional<PersonId> doneBy{};
    QString note{};
    std::optional<Instant> archivedAt{};

    LocalizedText text() const { return {textZh, textEn}; }
    friend bool operator==(const IncidentStep&, const IncidentStep&) = default;
};

/// How it was found that it concerns somebody: their data stands in the journal of that time, they are booked, or somebody
/// named them.
enum class FoundIn { Journal, Visits, ByHand };

struct IncidentPerson {
    IncidentPersonId id;
    storage::Revision revision;
    clients::ClientId client;
    IncidentId incident;
    FoundIn foundIn;
    int entries; ///< of the journal about them in that time
    std::optional<Instant> toldAt{};
    std::optional<PersonId> toldBy{};
    QString toldHow{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const IncidentPerson&, const IncidentPerson&) = default;
};

enum class Addressee { Authority, Individuals, Insurer, Internal };

/// Somebody who has to be told, by when and on what ground; sent, or left out for a written reason.
struct IncidentNotice {
    IncidentNoticeId id;
    storage::Revision revision;
    IncidentId incident;
    QString code{};
    Addressee addressee;
    QString nameZh{};
    QString nameEn{};
    QString basis{}; ///< the law or contract that asks for it
    std::optional<Instant> dueAt{};
    QString text{}; ///< as it was sent; before that the template with what is known filled in
    QString reference{};
    std::optional<PersonId> sentBy{};
    std::optional<Instant> sentAt{};
    QString waiveReason{};
    std::optional<Instant> archivedAt{};

    LocalizedText name() const { return {nameZh, nameEn}; }
    bool isSettled() const { return sentAt || !waiveReason.isEmpty(); }
    friend bool operator==(const IncidentNotice&, const IncidentNotice&) = default;
};

/// What people enter.
struct IncidentDetails {
    IncidentKind kind = IncidentKind::Privacy;
    IncidentLevel level = IncidentLevel::Minor;
    QString summary{};
    QString description{};
    std::optional<ComplaintId> complaint{};
    std::optional<organisation::EquipmentId> equipment{};
    std::optional<organisation::EquipmentId> substitute{};
    std::optional<AccountId> account{};
    std::optional<Instant> beganAt{};
    std::optional<Instant> endedAt{};
    std::optional<PersonId> responsible{};
};
IncidentDetails tidied(IncidentDetails details);
/// Invalid: summary "required", "too_long"; description "too_long"; began_at "in_future"; ended_at "ends_before_start";
/// equipment "required" of one of a device; substitute "same". Expects tidied details.
Status checkIncident(const IncidentDetails& details, Instant now);

// The shipped checklists, resources/content/incidents/<kind>.json.

struct IncidentLevelMeaning {
    IncidentLevel level = IncidentLevel::Minor;
    LocalizedText meaning{};
    friend bool operator==(const IncidentLevelMeaning&, const IncidentLevelMeaning&) = default;
};
struct IncidentStepRule {
    QString code{};
    IncidentLevel from = IncidentLevel::Minor; ///< asked for from this level on
    bool key = false;
    int minutes = 0; ///< within so many after it was found; 0: without a clock
    LocalizedText text{};
    friend bool operator==(const IncidentStepRule&, const IncidentStepRule&) = default;
};
struct IncidentNoticeRule {
    QString code{};
    Addressee to = Addressee::Authority;
    IncidentLevel from = IncidentLevel::Minor;
    int minutes = 0;
    QString basis{};
    LocalizedText name{};
    LocalizedText text{}; ///< with {{summary}}, {{found_at}}, {{organisation}}, {{people}}, {{cause}}, {{measures}}
    friend bool operator==(const IncidentNoticeRule&, const IncidentNoticeRule&) = default;
};
struct IncidentSop {
    std::vector<IncidentLevelMeaning> levels{};
    std::vector<IncidentStepRule> steps{};
    std::vector<IncidentNoticeRule> notices{};
    friend bool operator==(const IncidentSop&, const IncidentSop&) = default;
};
/// Read once; thread-safe.
const IncidentSop& incidentSop(IncidentKind kind);

/// What the template asks for and is known; what is not known stays in its brackets for somebody to fill in.
struct NoticeFacts {
    QString organisation{};
    QString summary{};
    QString foundAt{};
    QString cause{};
    QString measures{};
    int people = 0;
};
QString filledNotice(QString text, const NoticeFacts& facts);

/// What keeps it from being closed: "incident.steps_open", "incident.notices_open", "incident.people_untold"; empty: nothing.
QString obstacleToClose(const std::vector<IncidentStep>& steps,
                        const std::vector<IncidentNotice>& notices,
                        const std::vector<IncidentPerson>& people);
bool allKeyStepsDone(const std::vector<IncidentStep>& steps);

} // namespace seraph::complaints

namespace seraph {

template <> struct Codes<complaints::IncidentKind> {
    using Kind = complaints::IncidentKind;
    static constexpr std::array kAll{std::pair{Kind::Privacy, "privacy"},
                                     std::pair{Kind::Safety, "safety"},
                                     std::pair{Kind::Equipment, "equipment"},
                                     std::pair{Kind::Interruption, "interruption"}};
};
template <> struct Codes<complaints::IncidentLevel> {
    using Level = complaints::IncidentLevel;
    static constexpr std::array kAll{std::pair{Level::Minor, "slight"},
                                     std::pair{Level::Serious, "serious"},
                                     std::pair{Level::Major, "major"}};
};
template <> struct Codes<complaints::IncidentState> {
    using State = complaints::IncidentState;
    static constexpr std::array kAll{std::pair{State::Open, "open"},
                                     std::pair{State::Contained, "contained"},
                                     std::pair{State::Closed, "closed"}};
};
template <> struct Codes<complaints::FoundIn> {
    using FoundIn = complaints::FoundIn;
    static constexpr std::array kAll{std::pair{FoundIn::Journal, "journal"},
                                     std::pair{FoundIn::Visits, "visits"},
                                     std::pair{FoundIn::ByHand, "by_hand"}};
};
template <> struct Codes<complaints::Addressee> {
    using Addressee = complaints::Addressee;
    static constexpr std::array kAll{std::pair{Addressee::Authority, "authority"},
                                     std::pair{Addressee::Individuals, "individuals"},
                                     std::pair{Addressee::Insurer, "insurer"},
                                     std::pair{Addressee::Internal, "internal"}};
};
template <> struct JsonFields<complaints::IncidentLevelMeaning> {
    using T = complaints::IncidentLevelMeaning;
    static constexpr std::tuple kAll{jsonField<&T::level>("level"), jsonField<&T::meaning>("meaning")};
};
template <> struct JsonFields<complaints::IncidentStepRule> {
    using T = complaints::IncidentStepRule;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::from>("from", InJson::May),
                                     jsonField<&T::key>("key"),
                                     jsonField<&T::minutes>("minutes", InJson::May),
                                     jsonField<&T::text>("text")};
};
template <> struct JsonFields<complaints::IncidentNoticeRule> {
    using T = complaints::IncidentNoticeRule;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::to>("to"),
                                     jsonField<&T::from>("from", InJson::May),
                                     jsonField<&T::minutes>("minutes", InJson::May),
                                     jsonField<&T::basis>("basis"),
                                     jsonField<&T::name>("name"),
                                     jsonField<&T::text>("text")};
};
template <> struct JsonFields<complaints::IncidentSop> {
    using T = complaints::IncidentSop;
    static constexpr std::tuple kAll{jsonField<&T::levels>("levels"),
                                     jsonField<&T::steps>("steps"),
                                     jsonField<&T::notices>("notices")};
};

} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_check.h"
#include "core/catalogue/sop.h"
#include "core/consultations/service_order.h"
#include "core/consultations/visit.h"

namespace seraph::care {

using CareRecordId = Id<struct CareRecordTag>;
using DeviationId = Id<struct DeviationTag>;
using AddendumId = Id<struct AddendumTag>;
using LogEntryId = Id<struct LogEntryTag>;

/// One session of an order; a visit that puts right what was done (no session is used); weeks in a household with a log.
enum class RecordKind { Session, Rework, Placement };
enum class RecordState { Prepared, Running, Closed, Abandoned };

/// What was done for a client on one occasion, under the standard of that day (C-103). Closed for ever once it is closed.
struct CareRecord {
    CareRecordId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    consultations::OrderId order;
    RecordKind kind;
    int sessionNumber; ///< of the order's sessions, counted when it was prepared
    catalogue::ServiceId service;
    catalogue::ServiceVersionId serviceVersion;
    std::optional<catalogue::SopVersionId> sopVersion{}; ///< nothing: the service has no steps
    std::optional<consultations::VisitId> visit{};
    LocalDate day; ///< on which it begins, in the branch's zone
    RecordState state;
    std::optional<PersonId> performer{}; ///< who carries it out; set before it begins
    std::optional<PersonId> responsible{}; ///< who answers for it (主诊); with the licence as it was that day:
    std::optional<catalogue::Licence> licence{};
    QString licenceNumber{};
    std::optional<LocalDate> licenceUntil{};
    std::optional<PersonId> emergencyBy{}; ///< the physician who began it without what it needs
    QString emergencyReason{};
    QString summary{}; ///< what was done and how it went, in words the client reads
    PersonId openedBy;
    Instant openedAt;
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{};
    std::optional<PersonId> closedBy{};
    std::optional<Instant> closedAt{};
    bool late = false; ///< closed later after its end than the service allows
    QString abandonReason{};
    std::optional<consultations::SessionUseId> sessionUse{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const CareRecord&, const CareRecord&) = default;
};

/// What went otherwise than the standard says (C-105, C-112).
enum class DeviationCategory {
    Skipped,
    Repeated,
    OutOfOrder,
    OutOfRange,
    Product,
    Equipment,
    ClientWish,
    Discomfort,
    Other
};

struct CareStep;
using StepId = Id<struct StepTag>;
using PremisesRunId = Id<struct PremisesRunTag>;

struct Deviation {
    DeviationId id;
    storage::Revision revision;
    std::optional<clients::ClientId> client{}; ///< nobody in a round of the premises
    std::optional<CareRecordId> record{};
    std::optional<PremisesRunId> run{};
    std::optional<StepId> step{};
    DeviationCategory category;
    QString reason{};
    QString decision{}; ///< what was done about it
    bool clientTold = false;
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Deviation&, const Deviation&) = default;
};

/// What is added to a closed record. Never changed.
struct Addendum {
    AddendumId id;
    storage::Revision revision;
    clients::ClientId client;
    CareRecordId record;
    QString text{};
    PersonId addedBy;
    Instant addedAt;

    friend bool operator==(const Addendum&, const Addendum&) = default;
};

/// One entry of the log of a placement: what the worker did and saw on a day (上户日志).
struct LogEntry {
    LogEntryId id;
    storage::Revision revision;
    clients::ClientId client;
    CareRecordId record;
    LocalDate day;
    QString text{};
    PersonId author; ///< whose words they are, usually the worker's
    PersonId recordedBy;
    Instant recordedAt;
    bool late = false;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// Whether it was written down later after it happened than the service allows (L10). A limit of 0 hours is none.
bool isLate(Instant happened, Instant recorded, int limitHours);
/// How long is left to write it down; negative: over.
std::chrono::minutes timeLeft(Instant happened, Instant now, int limitHours);

/// Invalid: reason "required", "too_long"; decision "too_long".
struct DeviationDetails {
    std::optional<StepId> step{};
    DeviationCategory category = DeviationCategory::Other;
    QString reason{};
    QString decision{};
    bool clientTold = false;
};
Status checkDeviation(const DeviationDetails& details);
/// Invalid at the field: "required", "too_long", "in_future" where a time lies ahead.
Status checkText(const char* field, const QString& text, Presence presence = Presence::Required);
Status checkPast(const char* field, const std::optional<Instant>& at, Instant now);

} // namespace seraph::care

namespace seraph {
template <> struct Codes<care::RecordKind> {
    using Kind = care::RecordKind;
    static constexpr std::array kAll{std::pair{Kind::Session, "session"},
                                     std::pair{Kind::Rework, "rework"},
                                     std::pair{Kind::Placement, "placement"}};
};
template <> struct Codes<care::RecordState> {
    using State = care::RecordState;
    static constexpr std::array kAll{std::pair{State::Prepared, "prepared"},
                                     std::pair{State::Running, "running"},
                                     std::pair{State::Closed, "closed"},
                                     std::pair{State::Abandoned, "abandoned"}};
};
template <> struct Codes<care::DeviationCategory> {
    using Category = care::DeviationCategory;
    static constexpr std::array kAll{std::pair{Category::Skipped, "skipped"},
                                     std::pair{Category::Repeated, "repeated"},
                                     std::pair{Category::OutOfOrder, "out_of_order"},
                                     std::pair{Category::OutOfRange, "out_of_range"},
                                     std::pair{Category::Product, "product"},
                                     std::pair{Category::Equipment, "equipment"},
                                     std::pair{Category::ClientWish, "client_wish"},
                                     std::pair{Category::Discomfort, "discomfort"},
                                     std::pair{Category::Other, "other"}};
};
} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/qualifications/certificate.h"

/// Who may do what, asked of the archive: requirements, and the one decision that every module asks for.
namespace seraph::qualifications {

using RequirementId = Id<struct RequirementTag>;
using OverrideId = Id<struct GateOverrideTag>;
using SightingId = Id<struct GateSightingTag>;

/// Work: be assigned at all (C-18, C-80, C-114, C-177). Explain: explain a plan to a client (C-70). Sign: take a client's
/// consent. Perform: carry out a service or a step of it (C-172). Answer: be the one responsible for it (主诊, L22).
enum class Gate { Work, Explain, Sign, Perform, Answer };
/// Why it is asked for. What the law asks for cannot be overridden.
enum class Basis { Law, House };

/// Days that a requirement only watches before it blocks by itself: those of the law block from their 15th day on.
inline constexpr int kWatchDaysLaw = 14;
inline constexpr int kWatchDaysHouse = 30;

/// "Whoever does this, needs that": one rule by gate, role and service. Rules are data.
struct Requirement {
    RequirementId id;
    storage::Revision revision;
    QString code{}; ///< stable, of those that ship or that a course brought; empty: the house's own
    Gate gate;
    std::optional<CertificateKindId> kind{}; ///< nothing: the licence that the service names
    QStringList roles{};    ///< whom it concerns: holders of one of these; empty: everybody
    QStringList services{}; ///< codes; empty: every service
    Basis basis;
    LocalDate watchedFrom;               ///< its first day, on which it only watches
    std::optional<Instant> turnedOnAt{}; ///< when the owner let it block before its time
    std::optional<PersonId> turnedOnBy{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

struct RequirementDetails {
    QString code{};
    Gate gate = Gate::Perform;
    std::optional<CertificateKindId> kind{};
    QStringList roles{};
    QStringList services{};
    Basis basis = Basis::House;

    friend bool operator==(const RequirementDetails&, const RequirementDetails&) = default;
};
/// The first day on which it blocks by itself.
LocalDate blocksFrom(const Requirement& requirement);
bool isBlocking(const Requirement& requirement, const Moment& moment);
/// Whether it is asked of somebody with these roles for this service; an empty code is work without a service.
bool concerns(const Requirement& requirement, const QStringList& roles, const QString& service);

/// A person may do it all the same until a day, because somebody who may decide that says so (never against the law).
struct GateOverride {
    OverrideId id;
    storage::Revision revision;
    PersonId person;
    Gate gate;
    std::optional<catalogue::ServiceId> service{}; ///< nothing: whatever the service
    QStringList kinds{}; ///< codes of what was missing and is let pass; nothing else is
    QString reason{};
    LocalDate until; ///< last day
    PersonId grantedBy;
    Instant grantedAt;
    std::optional<Instant> withdrawnAt{};
    std::optional<PersonId> withdrawnBy{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const GateOverride&, const GateOverride&) = default;
};

/// Why somebody came through although something was missing.
enum class Passage { Watched, Overridden };

/// Somebody who passed a gate that would have stopped them: what watch mode lists, and how often an override was used. One
/// for each person, requirement, service and day.
struct GateSighting {
    SightingId id;
    storage::Revision revision;
    PersonId person;
    Gate gate;
    RequirementId requirement;
    std::optional<catalogue::ServiceId> service{};
    QString kind{}; ///< code of what was missing
    Hold hold;
    Passage passage;
    LocalDate day;
    Instant seenAt;
    PersonId seenBy; ///< who did what passed the gate

    friend bool operator==(const GateSighting&, const GateSighting&) = default;
};

enum class Effect { Blocks, Watches, Overridden };
/// One thing that somebody lacks at a gate.
struct GateObstacle {
    RequirementId requirement;
    QString kind{};
    LocalizedText name{};
    KindGroup group = KindGroup::Certificate;
    Hold hold = Hold::Missing;
    std::optional<LocalDate> since{};
    Basis basis = Basis::House;
    Effect effect = Effect::Blocks;
    LocalDate blocksFrom{};

    friend bool operator==(const GateObstacle&, const GateObstacle&) = default;
};

enum class Verdict { Open, Watched, Overridden, Blocked, ClockInDoubt };
/// The answer of a gate. Watched and Overridden go through and leave a sighting behind.
struct GateDecision {
    Gate gate = Gate::Perform;
    Verdict verdict = Verdict::Open;
    std::vector<GateObstacle> obstacles{}; ///< what blocks first, then what would
    std::optional<HeldPaper> licence{}; ///< of Gate::Answer: the one to write down, where it holds

    bool lets() const { return verdict != Verdict::Blocked && verdict != Verdict::ClockInDoubt; }
    friend bool operator==(const GateDecision&, const GateDecision&) = default;
};

/// Everything a decision rests on.
struct GateCase {
    PersonId person;
    QString name{};
    Gate gate = Gate::Perform;
    Moment moment{};
    QStringList roles{};
    std::optional<catalogue::ServiceId> service{};
    QString serviceCode{};
    catalogue::Licence serviceLicence = catalogue::Licence::None;
    std::vector<Requirement> requirements{};
    std::vector<CertificateKind> kinds{};
    std::vector<HeldPaper> papers{};       ///< the person's
    std::vector<GateOverride> overrides{}; ///< the person's
    bool clockInDoubt = false;
};
/// Refused while the clock is in doubt as soon as anything is asked for at all: a clock set back would make what has run out
/// hold again.
GateDecision decide(const GateCase& gateCase);

/// Invalid: reason "required", "too_long"; until "bad_date", "in_past", "too_far" (more than 30 days).
Status checkOverride(const QString& reason, LocalDate until, LocalDate today);

} // namespace seraph::qualifications

namespace seraph {
template <> struct Codes<qualifications::Gate> {
    using Gate = qualifications::Gate;
    static constexpr std::array kAll{std::pair{Gate::Work, "work"},
                                     std::pair{Gate::Explain, "explain"},
                                     std::pair{Gate::Sign, "sign"},
                                     std::pair{Gate::Perform, "perform"},
                                     std::pair{Gate::Answer, "answer"}};
};
template <> struct Codes<qualifications::Basis> {
    using Basis = qualifications::Basis;
    static constexpr std::array kAll{std::pair{Basis::Law, "law"}, std::pair{Basis::House, "house"}};
};
template <> struct Codes<qualifications::Passage> {
    using Passage = qualifications::Passage;
    static constexpr std::array kAll{std::pair{Passage::Watched, "watched"},
                                     std::pair{Passage::Overridden, "overridden"}};
};
template <> struct Codes<qualifications::Verdict> {
    using Verdict = qualifications::Verdict;
    static constexpr std::array kAll{std::pair{Verdict::Open, "open"},
                                     std::pair{Verdict::Watched, "watched"},
                                     std::pair{Verdict::Overridden, "overridden"},
                                     std::pair{Verdict::Blocked, "blocked"},
                                     std::pair{Verdict::ClockInDoubt, "clock_in_doubt"}};
};
} // namespace seraph

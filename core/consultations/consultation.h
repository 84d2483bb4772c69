// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/visit.h"

namespace seraph::consultations {

using ConsultationId = Id<struct ConsultationTag>;
using ParticipantId = Id<struct ParticipantTag>;
using DisclosureId = Id<struct DisclosureTag>;
using PlanId = Id<struct PlanTag>;

enum class ConsultationOutcome { Plan, Order, Thinking, Lost, Referred };
/// What the physician found: may be treated, not today, not at all.
enum class Fitness { Fit, Later, Unfit };

/// One talk with a client: about what they want, or the physician's examination, or both in one room (C-45).
struct Consultation {
    ConsultationId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    std::optional<VisitId> visit{};
    std::optional<EnquiryId> enquiry{};
    std::optional<catalogue::ServiceId> service{};
    LocalDate day;
    Instant startedAt;
    std::optional<Instant> endedAt{};
    QString need{};
    QString notes{};
    bool hadToRepeat; ///< the client had to say again what somebody here already knew (C-44)
    std::optional<PersonId> examinedBy{};
    std::optional<Instant> examinedAt{};
    QString findings{};
    std::optional<Fitness> fitness{};
    std::optional<ConsultationOutcome> outcome{};
    QString lostReason{};
    QString lostNote{};
    PersonId recordedBy;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Consultation&, const Consultation&) = default;
};

enum class Repeating { No, HadToRepeat };

struct ConsultationDetails {
    std::optional<catalogue::ServiceId> service{};
    QString need{};
    QString notes{};
    Repeating repeating = Repeating::No;
};

/// Somebody of the house who takes part, from when to when.
struct Participant {
    ParticipantId id;
    storage::Revision revision;
    clients::ClientId client;
    ConsultationId consultation;
    PersonId person;
    Instant joinedAt;
    std::optional<Instant> leftAt{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// One thing said to the client, word for word, by a named person at a time (C-42, C-71). It belongs to a consultation
/// or to the explanation of a plan.
struct DisclosureGiven {
    DisclosureId id;
    storage::Revision revision;
    clients::ClientId client;
    std::optional<ConsultationId> consultation{};
    std::optional<PlanId> plan{};
    std::optional<catalogue::ServiceId> service{};
    QString code{}; ///< of the service's list, or a topic of explainingTopics()
    QString text{};
    PersonId speaker;
    Instant saidAt;
    bool keyedLater;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const DisclosureGiven&, const DisclosureGiven&) = default;
};

/// What explaining a plan means (C-69): "topic.benefits", risks, alternatives, price, aftercare, cost of complications.
const QStringList& explainingTopics();

/// Whether somebody with these role codes may say it. Risks and contraindications of medical services come from a physician or
/// a nurse, and from whom the service names; in the agency from whom the service names. All else may be said by anybody.
bool maySay(const catalogue::Disclosure& disclosure, const QStringList& roles, Profile profile);
bool mayExplain(const QString& topic, const QStringList& roles, Profile profile);

/// How much of what must be said has been said.
struct Completeness {
    int said = 0;
    int total = 0;
    QStringList left{}; ///< codes still to be said

    bool isWhole() const { return left.isEmpty(); }
    int percent() const { return total == 0 ? 100 : said * 100 / total; }
};
Completeness completeness(const QStringList& required, const QStringList& said);
/// The codes of a service's list: all of them, or the risks alone.
enum class Needed { Everything, Risks };
QStringList codesOf(const std::vector<catalogue::Disclosure>& disclosures, Needed needed);

/// Invalid: need, notes "too_long".
Status checkDetails(const ConsultationDetails& details);
Consultation withDetails(Consultation consultation, const ConsultationDetails& details);

} // namespace seraph::consultations

template <> struct seraph::Codes<seraph::consultations::ConsultationOutcome> {
    using Outcome = seraph::consultations::ConsultationOutcome;
    static constexpr std::array kAll{
        std::pair{Outcome::Plan, "plan"},
        std::pair{Outcome::Order, "order"},
        std::pair{Outcome::Thinking, "thinking"},
        std::pair{Outcome::Lost, "lost"},
        std::pair{Outcome::Referred, "referred"},
    };
};
template <> struct seraph::Codes<seraph::consultations::Fitness> {
    using Fitness = seraph::consultations::Fitness;
    static constexpr std::array kAll{
        std::pair{Fitness::Fit, "fit"},
        std::pair{Fitness::Later, "later"},
        std::pair{Fitness::Unfit, "unfit"},
    };
};

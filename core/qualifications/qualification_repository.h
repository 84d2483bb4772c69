// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/gate.h"
#include "core/qualifications/tier.h"
#include "core/storage/connection.h"

namespace seraph::qualifications {

/// Somebody who works or worked here, with their roles.
struct RosterRow {
    PersonId person;
    QString name{};
    QString jobTitle{};
    std::optional<BranchId> branch{};
    std::optional<LocalDate> employedFrom{};
    std::optional<LocalDate> employedUntil{};
    QStringList roles{}; ///< codes
};
bool worksOn(const RosterRow& row, LocalDate day);

/// What a gate needs to know of a service: its code and the licence of the version in force.
struct GateService {
    QString code{};
    LocalizedText name{};
    catalogue::Licence licence = catalogue::Licence::None;
    QStringList performers{}; ///< role codes
};

/// SQL of the archive. Finds and lists; WriteContext writes. Lists leave out what was put away, unless they say otherwise.
class QualificationRepository {
public:
    explicit QualificationRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<CertificateKind>> kinds() const; ///< by group and position
    Result<std::optional<CertificateKind>> findKind(const QString& code) const;
    Result<std::vector<Requirement>> requirements() const; ///< by gate
    Result<std::vector<Requirement>> requirementsAt(Gate gate) const;
    /// Those of them that concern holders of these roles and this service: a gate reads the few that it holds somebody
    /// against, and not the rules of the whole house.
    Result<std::vector<Requirement>> requirementsFor(Gate gate,
                                                     const QStringList& roles,
                                                     const QString& service) const;
    /// The kinds that these rules ask for, and the one of this code.
    Result<std::vector<CertificateKind>> kindsOf(const std::vector<Requirement>& requirements,
                                                 const QString& licence) const;
    /// Also one that was dropped since.
    Result<bool> everRequired(const QString& code) const;
    Result<std::optional<Requirement>> findRequirement(const QString& code) const;

    /// The person's papers that count, whichever module keeps them.
    Result<std::vector<HeldPaper>> papersOf(PersonId person) const;
    /// Everybody's that end on that day or later, or never. Numbers are left out.
    Result<std::vector<HeldPaper>> papersFrom(LocalDate day) const;
    /// The same of these kinds alone, by person.
    Result<std::vector<HeldPaper>> papersFrom(LocalDate day, const QStringList& kinds) const;
    /// What these people held and ended before that day. Numbers are left out.
    Result<std::vector<HeldPaper>> papersBefore(LocalDate day, const std::vector<PersonId>& people) const;
    /// Everything the archive ever held about the person, corrected ones too; latest first.
    Result<std::vector<Certificate>> certificatesOf(PersonId person) const;
    Result<std::vector<Certificate>> listCertificates() const; ///< everybody's, by person and kind

    Result<std::vector<GateOverride>> overridesOf(PersonId person) const; ///< latest first
    Result<std::vector<GateOverride>> listOverrides(LocalDate from) const; ///< that reach this day or later
    Result<bool> wasSighted(const GateSighting& sighting) const;           ///< on that day already
    Result<std::vector<GateSighting>> listSightings(LocalDate from, LocalDate until) const; ///< latest first
    Result<std::vector<GateSighting>> sightingsOf(PersonId person) const; ///< latest first

    Result<std::vector<Competence>> competences() const;                    ///< by position
    Result<std::vector<Observation>> observationsOf(PersonId person) const; ///< latest first
    Result<std::vector<Observation>> allObservations() const;               ///< latest first
    Result<std::vector<Score>> scoresOf(PersonId person) const;             ///< latest first

    Result<std::vector<Tier>> tiers() const;                          ///< by ladder and rank
    Result<std::vector<HeldTier>> heldTiersOf(PersonId person) const; ///< latest first
    Result<std::vector<HeldTier>> allHeldTiers() const;

    /// Whoever is on file, by name; @param from leaves out who left before it
    Result<std::vector<RosterRow>> roster(LocalDate from) const;
    Result<RosterRow> rosterRow(PersonId person) const;
    Result<GateService> gateService(catalogue::ServiceId service) const;

private:
    storage::Connection& m_connection;
};

} // namespace seraph::qualifications

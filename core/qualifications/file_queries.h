// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/matrix.h"
#include "core/qualifications/permissions.h"
#include "core/qualifications/qualification_repository.h"
#include "core/session/command.h"

/// The archive to look at: one person's file, everybody's certificates, the rules and who came through without.
namespace seraph::qualifications {

struct CertificateRow {
    Certificate certificate;
    QString personName{};
    CertificateKind kind;
    Hold hold = Hold::Valid; ///< today
    std::optional<int> stage{};
    int scans = 0;
};

struct AskedRow {
    CertificateKind kind;
    MatrixCell cell{};
    std::optional<Basis> basis{}; ///< the strictest of the rules that ask for it
    std::vector<Gate> gates{};    ///< where it is asked
    bool elsewhere = false;       ///< another module keeps the paper that holds
};
struct ObservedRow {
    Competence competence;
    std::optional<Observation> latest{};
    QString observerName{};
    int observations = 0;
};
struct LadderRow {
    QString ladder{};
    LocalizedText name{};
    TierStanding standing{};
    std::vector<Tier> tiers{};      ///< lowest first
    std::optional<HeldTier> held{}; ///< the grant that counts
};
struct OverrideRow {
    GateOverride granted;
    QString personName{};
    QString grantedByName{};
    LocalizedText service{};
    bool current = false;
};
struct SightingRow {
    GateSighting sighting;
    QString personName{};
    QString seenByName{};
    LocalizedText service{};
    LocalizedText kindName{};
};

/// Everything on record about what one person may do (C-168, C-188).
struct QualificationFile {
    RosterRow person;
    LocalDate day;
    std::vector<AskedRow> asked{};
    std::vector<CertificateRow> certificates{}; ///< latest first, corrected and revoked ones too
    std::vector<ObservedRow> competences{};
    std::vector<LadderRow> ladders{};
    std::vector<Score> scores{};
    std::vector<OverrideRow> overrides{};
    std::vector<SightingRow> sightings{};
};
/// Says who asked before it answers. Denied "scope.outside" for people whom the right does not reach.
struct OpenQualificationFile {
    using Output = QualificationFile;
    static constexpr const char* kName = "OpenQualificationFile";
    static constexpr session::Permission kPermission = kSeeFiles;
    static constexpr session::Action kAccessAction{"qualification_file.opened"};
    PersonId person;
};
Result<QualificationFile> handle(const OpenQualificationFile& query,
                                 const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenQualificationFile& query,
                                      const QualificationFile& answer);
/// One's own.
struct OwnQualificationFile {
    using Output = QualificationFile;
    static constexpr const char* kName = "OwnQualificationFile";
    static constexpr session::Permission kPermission = session::kSelf;
};
Result<QualificationFile> handle(const OwnQualificationFile& query, const session::ReadContext& context);

/// Everybody's certificates that are not put away, by person and kind.
struct ListCertificates {
    using Output = std::vector<CertificateRow>;
    static constexpr const char* kName = "ListCertificates";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<CertificateRow>> handle(const ListCertificates& query,
                                           const session::ReadContext& context);

struct ListCertificateKinds {
    using Output = std::vector<CertificateKind>;
    static constexpr const char* kName = "ListCertificateKinds";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<CertificateKind>> handle(const ListCertificateKinds& query,
                                            const session::ReadContext& context);

struct RequirementRow {
    Requirement requirement;
    std::optional<CertificateKind> kind{}; ///< nothing: the licence that the service names
    bool blocks = false;                   ///< today
    LocalDate blocksFrom{};
    int sightings = 0; ///< in the last 30 days: who would have been stopped
    int people = 0;    ///< of how many different people
};
/// The rules, by gate.
struct ListRequirements {
    using Output = std::vector<RequirementRow>;
    static constexpr const char* kName = "ListRequirements";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<RequirementRow>> handle(const ListRequirements& query,
                                           const session::ReadContext& context);

/// Who came through although something was missing, latest first; of the last 30 days.
struct ListSightings {
    using Output = std::vector<SightingRow>;
    static constexpr const char* kName = "ListSightings";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<SightingRow>> handle(const ListSightings& query, const session::ReadContext& context);

/// Overrides that still hold or ended in the last 30 days.
struct ListOverrides {
    using Output = std::vector<OverrideRow>;
    static constexpr const char* kName = "ListOverrides";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<OverrideRow>> handle(const ListOverrides& query, const session::ReadContext& context);

struct CompetenceMatrixRow {
    PersonId person;
    QString name{};
    std::vector<std::optional<int>> levels{}; ///< by competence; nothing: never seen
};
struct CompetenceTable {
    std::vector<Competence> competences{};
    std::vector<CompetenceMatrixRow> rows{}; ///< who works here today, by name
};
/// People × competences with the level that was seen last (C-192, C-203).
struct CompetenceMatrix {
    using Output = CompetenceTable;
    static constexpr const char* kName = "CompetenceMatrix";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<CompetenceTable> handle(const CompetenceMatrix& query, const session::ReadContext& context);

struct TierHolder {
    PersonId person;
    QString name{};
    std::optional<Tier> effective{};
    bool lowered = false; ///< they were given a higher one whose rules do not hold any more
};
struct TierLadder {
    QString ladder{};
    LocalizedText name{};
    std::vector<Tier> tiers{};
    std::vector<TierHolder> holders{}; ///< who was given one, highest first
};
struct ListTiers {
    using Output = std::vector<TierLadder>;
    static constexpr const char* kName = "ListTiers";
    static constexpr session::Permission kPermission = kSeeFiles;
};
Result<std::vector<TierLadder>> handle(const ListTiers& query, const session::ReadContext& context);

} // namespace seraph::qualifications

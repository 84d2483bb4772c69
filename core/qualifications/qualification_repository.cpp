// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/qualification_repository.h"

#include "core/qualifications/qualification_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kPapers = "SELECT person_id, kind, number, valid_from, valid_until, "
                                "revoked_at, certificate_id FROM held_paper ";

constexpr const char* kUnnumbered = "SELECT person_id, kind, '', valid_from, valid_until, "
                                    "revoked_at, certificate_id FROM held_paper ";
constexpr const char* kLasting = "WHERE (valid_until IS NULL OR valid_until >= ?1) ";

// A role is stored as a word of a JSON list, so the word in its quotes is found in the list as it stands.
constexpr const char* kConcerned = R"sql(
    WHERE gate = ?1 AND archived_at IS NULL
      AND (roles = '[]' OR EXISTS (SELECT 1 FROM json_each(?2) AS own WHERE instr(requirement.roles, json_quote(own.value))))
      AND (services = '[]' OR instr(services, json_quote(?3)))
    ORDER BY id
)sql";

constexpr const char* kRoster = R"sql(
    SELECT staff.id, staff.name, staff.job_title, staff.home_branch_id, staff.employed_from, staff.employed_until,
           coalesce((SELECT group_concat(DISTINCT role.code) FROM role_grant JOIN role ON role.id = role_grant.role_id
                     WHERE role_grant.person_id = staff.id AND role_grant.archived_at IS NULL), '')
    FROM staff
)sql";
constexpr const char* kRosterFrom = "WHERE staff.archived_at IS NULL AND (staff.employed_until IS "
                                    "NULL OR staff.employed_until >= ?) "
                                    "ORDER BY staff.sort_name, staff.id";

constexpr const char* kGateService = R"sql(
    SELECT service.code, service.name_zh, service.name_en,
           coalesce(json_extract(service_version.content, '$.licence'), 'none'),
           coalesce(json_extract(service_version.content, '$.performers'), '[]')
    FROM service LEFT JOIN service_version ON service_version.service_id = service.id AND service_version.state = 'released'
    WHERE service.id = ?
)sql";

constexpr const char* kSighted = R"sql(
    SELECT EXISTS (SELECT 1 FROM gate_sighting WHERE person_id = ?1 AND requirement_id = ?2
                   AND coalesce(service_id, 0) = ?3 AND day = ?4 AND passage = ?5)
)sql";

Result<HeldPaper> readPaper(const storage::Statement& row)
{
    TRY_ASSIGN(const auto from, row.read<std::optional<LocalDate>>(3));
    TRY_ASSIGN(const auto until, row.read<std::optional<LocalDate>>(4));
    HeldPaper paper{.person = PersonId(row.int64(0)),
                    .kind = row.text(1),
                    .number = row.text(2),
                    .validFrom = from,
                    .validUntil = until};
    if (!row.isNull(5))
        paper.revokedAt = fromMilliseconds(row.int64(5));
    if (!row.isNull(6))
        paper.certificate = CertificateId(row.int64(6));
    return paper;
}

Result<RosterRow> readRosterRow(const storage::Statement& row)
{
    TRY_ASSIGN(const auto from, row.read<std::optional<LocalDate>>(4));
    TRY_ASSIGN(const auto until, row.read<std::optional<LocalDate>>(5));
    RosterRow read{.person = PersonId(row.int64(0)),
                   .name = row.text(1),
                   .jobTitle = row.text(2),
                   .employedFrom = from,
                   .employedUntil = until,
                   .roles = row.text(6).split(u',', Qt::SkipEmptyParts)};
    if (!row.isNull(3))
        read.branch = BranchId(row.int64(3));
    return read;
}

QString jsonList(const QStringList& codes)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QStringList listedCodes(const QString& json)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue code : array)
        codes << code.toString();
    return codes;
}

} // namespace

bool worksOn(const RosterRow& row, LocalDate day)
{
    return (!row.employedFrom || *row.employedFrom <= day) &&
           (!row.employedUntil || day <= *row.employedUntil);
}

Result<std::vector<CertificateKind>> QualificationRepository::kinds() const
{
    return storage::listRecords<CertificateKind>(
        m_connection,
        "WHERE archived_at IS NULL ORDER BY CASE kind_group WHEN 'licence' THEN 0 WHEN 'check' "
        "THEN 1 "
        "WHEN 'agreement' THEN 2 ELSE 3 END, position, id");
}

Result<std::optional<CertificateKind>> QualificationRepository::findKind(const QString& code) const
{
    return storage::findRecord<CertificateKind>(
        m_connection, "WHERE code = ? AND archived_at IS NULL", code);
}

Result<std::vector<Requirement>> QualificationRepository::requirements() const
{
    return storage::listRecords<Requirement>(m_connection,
                                             "WHERE archived_at IS NULL ORDER BY CASE gate WHEN "
                                             "'work' THEN 0 WHEN 'explain' THEN 1 WHEN 'sign' "
                                             "THEN 2 WHEN 'perform' THEN 3 ELSE 4 END, id");
}

Result<std::vector<Requirement>> QualificationRepository::requirementsAt(Gate gate) const
{
    return storage::listRecords<Requirement>(
        m_connection, "WHERE gate = ? AND archived_at IS NULL ORDER BY id", gate);
}

Result<std::vector<Requirement>> QualificationRepository::requirementsFor(Gate gate,
                                                                          const QStringList& roles,
                                                                          const QString& service) const
{
    return storage::listRecords<Requirement>(m_connection, kConcerned, gate, jsonList(roles), service);
}

Result<std::vector<CertificateKind>> QualificationRepository::kindsOf(
    const std::vector<Requirement>& requirements, const QString& licence) const
{
    std::vector<CertificateKindId> ids;
    for (const Requirement& requirement : requirements) {
        if (requirement.kind)
            ids.push_back(*requirement.kind);
    }
    return storage::listRecords<CertificateKind>(
        m_connection,
        "WHERE archived_at IS NULL AND (id IN (SELECT value FROM json_each(?)) OR code = ?)",
        storage::idList(ids),
        licence);
}

Result<std::optional<Requirement>> QualificationRepository::findRequirement(const QString& code) const
{
    return storage::findRecord<Requirement>(m_connection, "WHERE code = ? AND archived_at IS NULL", code);
}

Result<bool> QualificationRepository::everRequired(const QString& code) const
{
    TRY_ASSIGN(auto row,
               m_connection.prepare("SELECT EXISTS (SELECT 1 FROM requirement WHERE code = ?)"));
    TRY_STATUS(row.bind(code));
    TRY_STATUS(row.step());
    return row.int64(0) != 0;
}

Result<std::vector<HeldPaper>> QualificationRepository::papersOf(PersonId person) const
{
    return storage::collectRows<HeldPaper>(
        m_connection, QByteArray(kPapers) + "WHERE person_id = ?", &readPaper, person);
}

Result<std::vector<HeldPaper>> QualificationRepository::papersFrom(LocalDate day) const
{
    return storage::collectRows<HeldPaper>(
        m_connection, QByteArray(kUnnumbered) + kLasting, &readPaper, day);
}

Result<std::vector<HeldPaper>> QualificationRepository::papersFrom(LocalDate day,
                                                                   const QStringList& kinds) const
{
    return storage::collectRows<HeldPaper>(
        m_connection,
        QByteArray(kUnnumbered) + kLasting +
            "AND kind IN (SELECT value FROM json_each(?2)) ORDER BY person_id",
        &readPaper,
        day,
        jsonList(kinds));
}

Result<std::vector<HeldPaper>> QualificationRepository::papersBefore(LocalDate day,
                                                                     const std::vector<PersonId>& people) const
{
    return storage::collectRows<HeldPaper>(
        m_connection,
        QByteArray(kUnnumbered) +
            "WHERE valid_until < ?1 AND person_id IN (SELECT value FROM json_each(?2))",
        &readPaper,
        day,
        storage::idList(people));
}

Result<std::vector<Certificate>> QualificationRepository::certificatesOf(PersonId person) const
{
    return storage::listRecords<Certificate>(m_connection, "WHERE person_id = ? ORDER BY id DESC", person);
}

Result<std::vector<Certificate>> QualificationRepository::listCertificates() const
{
    return storage::listRecords<Certificate>(
        m_connection, "WHERE archived_at IS NULL ORDER BY person_id, kind_id, id DESC");
}

Result<std::vector<GateOverride>> QualificationRepository::overridesOf(PersonId person) const
{
    return storage::listRecords<GateOverride>(
        m_connection, "WHERE person_id = ? AND archived_at IS NULL ORDER BY id DESC", person);
}

Result<std::vector<GateOverride>> QualificationRepository::listOverrides(LocalDate from) const
{
    return storage::listRecords<GateOverride>(
        m_connection, "WHERE until >= ? AND archived_at IS NULL ORDER BY id DESC", from);
}

Result<bool> QualificationRepository::wasSighted(const GateSighting& sighting) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kSighted));
    TRY_STATUS(row.bind(sighting.person,
                        sighting.requirement,
                        sighting.service ? sighting.service->value() : qint64(0),
                        sighting.day,
                        sighting.passage));
    TRY_STATUS(row.step());
    return row.int64(0) != 0;
}

Result<std::vector<GateSighting>> QualificationRepository::listSightings(LocalDate from,
                                                                         LocalDate until) const
{
    return storage::listRecords<GateSighting>(
        m_connection, "WHERE day BETWEEN ? AND ? ORDER BY id DESC", from, until);
}

Result<std::vector<GateSighting>> QualificationRepository::sightingsOf(PersonId person) const
{
    return storage::listRecords<GateSighting>(
        m_connection, "WHERE person_id = ? ORDER BY id DESC", person);
}

Result<std::vector<Competence>> QualificationRepository::competences() const
{
    return storage::listRecords<Competence>(m_connection,
                                            "WHERE archived_at IS NULL ORDER BY position, id");
}

Result<std::vector<Observation>> QualificationRepository::observationsOf(PersonId person) const
{
    return storage::listRecords<Observation>(
        m_connection,
        "WHERE person_id = ? AND archived_at IS NULL ORDER BY observed_on DESC, id DESC",
        person);
}

Result<std::vector<Observation>> QualificationRepository::allObservations() const
{
    return storage::listRecords<Observation>(
        m_connection, "WHERE archived_at IS NULL ORDER BY observed_on DESC, id DESC");
}

Result<std::vector<Score>> QualificationRepository::scoresOf(PersonId person) const
{
    return storage::listRecords<Score>(
        m_connection, "WHERE person_id = ? AND archived_at IS NULL ORDER BY day DESC, id DESC", person);
}

Result<std::vector<Tier>> QualificationRepository::tiers() const
{
    return storage::listRecords<Tier>(m_connection, "WHERE archived_at IS NULL ORDER BY ladder, rank");
}

Result<std::vector<HeldTier>> QualificationRepository::heldTiersOf(PersonId person) const
{
    return storage::listRecords<HeldTier>(
        m_connection, "WHERE person_id = ? AND archived_at IS NULL ORDER BY id DESC", person);
}

Result<std::vector<HeldTier>> QualificationRepository::allHeldTiers() const
{
    return storage::listRecords<HeldTier>(m_connection,
                                          "WHERE archived_at IS NULL ORDER BY person_id, id DESC");
}

Result<std::vector<RosterRow>> QualificationRepository::roster(LocalDate from) const
{
    return storage::collectRows<RosterRow>(
        m_connection, QByteArray(kRoster) + kRosterFrom, &readRosterRow, from);
}

Result<RosterRow> QualificationRepository::rosterRow(PersonId person) const
{
    TRY_ASSIGN(auto rows,
               storage::collectRows<RosterRow>(
                   m_connection, QByteArray(kRoster) + "WHERE staff.id = ?", &readRosterRow, person));
    if (rows.empty())
        return fail(ErrorCode::NotFound, u"staff.unknown"_s);
    return std::move(rows.front());
}

Result<GateService> QualificationRepository::gateService(catalogue::ServiceId service) const
{
    TRY_ASSIGN(auto row, m_connection.prepare(kGateService));
    TRY_STATUS(row.bind(service));
    TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, u"service.unknown"_s);
    return GateService{
        .code = row.text(0),
        .name = {row.text(1), row.text(2)},
        .licence = fromCode<catalogue::Licence>(row.text(3)).value_or(catalogue::Licence::None),
        .performers = listedCodes(row.text(4))};
}

} // namespace seraph::qualifications

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/file_queries.h"

#include "core/attachments/attachment_repository.h"
#include "core/organisation/staff.h"
#include "core/qualifications/credit_rule_queries.h"
#include "core/qualifications/qualification_record.h"
#include "core/qualifications/row_names_queries.h"
#include "core/qualifications/tier_queries.h"
#include "core/storage/record_read.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

const CertificateKind* kindWithId(const std::vector<CertificateKind>& kinds, CertificateKindId id)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const CertificateKind& kind) { return kind.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

HeldPaper paperOf(const Certificate& certificate, const CertificateKind& kind)
{
    return {.person = certificate.person,
            .kind = kind.code,
            .number = certificate.number,
            .validFrom = certificate.validFrom,
            .validUntil = certificate.validUntil,
            .revokedAt = certificate.revokedAt,
            .certificate = certificate.id};
}

CertificateRow rowOf(const Certificate& certificate, const CertificateKind& kind, const Moment& moment)
{
    CertificateRow row{.certificate = certificate, .kind = kind};
    const HeldPaper paper = paperOf(certificate, kind);
    row.hold = standingAmong({&paper}, moment).hold;
    if (row.hold == Hold::Valid && certificate.validUntil)
        row.stage = reminderStage(*certificate.validUntil, moment.day);
    return row;
}

/// Kinds that were put away since still name the certificates of their time.
Result<CertificateKind> kindOf(const Certificate& certificate,
                               const TierFacts& facts,
                               const session::ReadContext& context)
{
    if (const CertificateKind* kind = kindWithId(facts.kinds, certificate.kind))
        return *kind;
    return storage::getRecord<CertificateKind>(context.connection(), certificate.kind);
}

Result<std::vector<CertificateRow>> certificateRowsOf(PersonId person,
                                                      const TierFacts& facts,
                                                      const session::ReadContext& context)
{
    const attachments::AttachmentRepository attachments(context.connection());
    TRY_ASSIGN(const auto certificates,
               QualificationRepository(context.connection()).certificatesOf(person));
    std::vector<CertificateRow> rows;
    for (const Certificate& certificate : certificates) {
        TRY_ASSIGN(const auto kind, kindOf(certificate, facts, context));
        CertificateRow& row = rows.emplace_back(rowOf(certificate, kind, facts.moment));
        TRY_ASSIGN(const auto scans, attachments.listOf({u"certificate"_s, certificate.id.value()}));
        row.scans = int(scans.size());
    }
    return rows;
}

/// The rules that ask this kind of somebody: by which gates, and by what right.
void addRules(AskedRow& row, const std::vector<Requirement>& requirements, const QStringList& roles)
{
    for (const Requirement& requirement : requirements) {
        const bool applies =
            requirement.kind == row.kind.id &&
            concerns(requirement,
                     roles,
                     requirement.services.isEmpty() ? QString() : requirement.services.first());
        if (!applies)
            continue;
        if (std::find(row.gates.begin(), row.gates.end(), requirement.gate) == row.gates.end())
            row.gates.push_back(requirement.gate);
        if (!row.basis || requirement.basis == Basis::Law)
            row.basis = requirement.basis;
    }
}

Result<std::vector<AskedRow>> askedRowsOf(const RosterRow& person,
                                          const TierFacts& facts,
                                          const session::ReadContext& context)
{
    TRY_ASSIGN(const auto requirements, QualificationRepository(context.connection()).requirements());
    TRY_ASSIGN(const auto performers, performersOf(requirements, context));
    AskedKinds asked(requirements, performers);
    std::vector<AskedRow> rows;
    for (const CertificateKindId id : asked.of(person.roles)) {
        const CertificateKind* kind = kindWithId(facts.kinds, id);
        if (kind == nullptr)
            continue;
        const Standing standing = standingOf(facts.papers, *kind, facts.moment);
        AskedRow row{.kind = *kind, .cell = cellOf(standing, facts.moment.day)};
        row.elsewhere = standing.paper && !standing.paper->certificate;
        addRules(row, requirements, person.roles);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<ObservedRow>> observedRowsOf(const TierFacts& facts, const RowNames& names)
{
    std::vector<ObservedRow> rows;
    for (const Competence& competence : facts.competences) {
        ObservedRow row{.competence = competence};
        for (const Observation& observation : facts.observations) {
            if (observation.competence != competence.id)
                continue;
            if (!row.latest)
                row.latest = observation;
            ++row.observations;
        }
        if (row.latest)
            row.observerName = names.person(row.latest->observedBy);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::pair<QString, LocalizedText>> laddersIn(const std::vector<Tier>& tiers)
{
    std::vector<std::pair<QString, LocalizedText>> ladders;
    for (const Tier& tier : tiers) {
        if (ladders.empty() || ladders.back().first != tier.ladder)
            ladders.emplace_back(tier.ladder, tier.ladderName());
    }
    return ladders;
}

Result<std::vector<LadderRow>> ladderRowsOf(PersonId person,
                                            const TierFacts& facts,
                                            const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const auto tiers, archive.tiers());
    TRY_ASSIGN(const auto held, archive.heldTiersOf(person));
    std::vector<LadderRow> rows;
    for (const auto& [ladder, name] : laddersIn(tiers)) {
        LadderRow row{.ladder = ladder, .name = name, .tiers = ladderOf(tiers, ladder)};
        row.standing = standOn(row.tiers, held, facts);
        const auto grant = std::find_if(held.begin(), held.end(), [&](const HeldTier& each) {
            return row.standing.granted && each.tier == *row.standing.granted && !each.endedOn;
        });
        if (grant != held.end())
            row.held = *grant;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<QualificationFile> fileOf(PersonId person, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const auto row, archive.rosterRow(person));
    TRY_ASSIGN(const TierFacts facts, tierFactsOf(person, context));
    TRY_ASSIGN(const RowNames names, RowNames::read(context));
    QualificationFile file{.person = row, .day = facts.moment.day, .scores = facts.scores};
    TRY_ASSIGN(file.asked, askedRowsOf(row, facts, context));
    TRY_ASSIGN(file.certificates, certificateRowsOf(person, facts, context));
    TRY_ASSIGN(file.competences, observedRowsOf(facts, names));
    TRY_ASSIGN(file.ladders, ladderRowsOf(person, facts, context));
    TRY_ASSIGN(const auto overrides, archive.overridesOf(person));
    TRY_ASSIGN(const auto sightings, archive.sightingsOf(person));
    for (const GateOverride& each : overrides)
        file.overrides.push_back(names.row(each, facts.moment.day));
    for (const GateSighting& each : sightings)
        file.sightings.push_back(names.row(each));
    return file;
}

constexpr int kSightingDays = 30;

} // namespace

Result<std::vector<AskedRow>> askedOf(PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto row, QualificationRepository(context.connection()).rosterRow(person));
    TRY_ASSIGN(const TierFacts facts, tierFactsOf(person, context));
    return askedRowsOf(row, facts, context);
}

Result<QualificationFile> handle(const OpenQualificationFile& query, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto row, QualificationRepository(context.connection()).rosterRow(query.person));
    if (!organisation::reaches(context.scope(), query.person, row.branch))
        return fail(ErrorCode::Denied, u"scope.outside"_s);
    return fileOf(query.person, context);
}

std::vector<session::Access> accesses(const OpenQualificationFile& query, const QualificationFile&)
{
    return {{"staff", query.person.value(), query.person.value()}};
}

Result<QualificationFile> handle(const OwnQualificationFile&, const session::ReadContext& context)
{
    return fileOf(context.actor().person, context);
}

Result<std::vector<CertificateRow>> handle(const ListCertificates&, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const Moment moment, momentNow(context));
    TRY_ASSIGN(const auto roster, archive.roster(LocalDate(1900, 1, 1)));
    TRY_ASSIGN(const auto kinds, archive.kinds());
    TRY_ASSIGN(const auto certificates, archive.listCertificates());
    std::vector<CertificateRow> rows;
    // By name: the roster lies in that order, and so do the certificates of each person by kind.
    std::unordered_multimap<qint64, const Certificate*> byPerson;
    for (const Certificate& certificate : certificates)
        byPerson.emplace(certificate.person.value(), &certificate);
    for (const RosterRow& person : roster) {
        if (!organisation::reaches(context.scope(), person.person, person.branch))
            continue;
        const auto [first, last] = byPerson.equal_range(person.person.value());
        std::vector<const Certificate*> own;
        std::for_each(first, last, [&](const auto& each) { own.push_back(each.second); });
        std::sort(own.begin(), own.end(), [](const Certificate* one, const Certificate* other) {
            return std::pair(one->kind, other->id) < std::pair(other->kind, one->id);
        });
        for (const Certificate* certificate : own) {
            if (const CertificateKind* kind = kindWithId(kinds, certificate->kind)) {
                rows.push_back(rowOf(*certificate, *kind, moment));
                rows.back().personName = person.name;
            }
        }
    }
    return rows;
}

Result<std::vector<CertificateKind>> handle(const ListCertificateKinds&,
                                            const session::ReadContext& context)
{
    return QualificationRepository(context.connection()).kinds();
}

Result<std::vector<RequirementRow>> handle(const ListRequirements&, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const Moment moment, momentNow(context));
    TRY_ASSIGN(const auto requirements, archive.requirements());
    TRY_ASSIGN(const auto kinds, archive.kinds());
    TRY_ASSIGN(const auto sightings,
               archive.listSightings(moment.day.addDays(-kSightingDays), moment.day));
    std::vector<RequirementRow> rows;
    for (const Requirement& requirement : requirements) {
        RequirementRow row{.requirement = requirement,
                           .blocks = isBlocking(requirement, moment),
                           .blocksFrom = blocksFrom(requirement)};
        if (requirement.kind) {
            if (const CertificateKind* kind = kindWithId(kinds, *requirement.kind))
                row.kind = *kind;
        }
        std::set<PersonId> people;
        for (const GateSighting& sighting : sightings) {
            if (sighting.requirement != requirement.id || sighting.passage != Passage::Watched)
                continue;
            ++row.sightings;
            people.insert(sighting.person);
        }
        row.people = int(people.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<SightingRow>> handle(const ListSightings&, const session::ReadContext& context)
{
    TRY_ASSIGN(const Moment moment, momentNow(context));
    TRY_ASSIGN(const RowNames names, RowNames::read(context));
    TRY_ASSIGN(const auto sightings,
               QualificationRepository(context.connection())
                   .listSightings(moment.day.addDays(-kSightingDays), moment.day));
    std::vector<SightingRow> rows;
    for (const GateSighting& sighting : sightings) {
        if (names.reaches(sighting.person, context.scope()))
            rows.push_back(names.row(sighting));
    }
    return rows;
}

Result<std::vector<OverrideRow>> handle(const ListOverrides&, const session::ReadContext& context)
{
    TRY_ASSIGN(const Moment moment, momentNow(context));
    TRY_ASSIGN(const RowNames names, RowNames::read(context));
    TRY_ASSIGN(
        const auto overrides,
        QualificationRepository(context.connection()).listOverrides(moment.day.addDays(-kSightingDays)));
    std::vector<OverrideRow> rows;
    for (const GateOverride& each : overrides) {
        if (names.reaches(each.person, context.scope()))
            rows.push_back(names.row(each, moment.day));
    }
    return rows;
}

Result<CompetenceTable> handle(const CompetenceMatrix&, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const Moment moment, momentNow(context));
    CompetenceTable table;
    TRY_ASSIGN(table.competences, archive.competences());
    TRY_ASSIGN(const auto roster, archive.roster(moment.day));
    TRY_ASSIGN(const auto observations, archive.allObservations());
    std::map<std::pair<PersonId, CompetenceId>, int> latest; // the first one met is the latest
    for (const Observation& each : observations)
        latest.emplace(std::pair(each.person, each.competence), each.level);
    for (const RosterRow& person : roster) {
        if (!organisation::reaches(context.scope(), person.person, person.branch) ||
            !worksOn(person, moment.day))
            continue;
        CompetenceMatrixRow row{.person = person.person, .name = person.name};
        for (const Competence& competence : table.competences) {
            const auto found = latest.find({person.person, competence.id});
            row.levels.push_back(found == latest.end() ? std::nullopt : std::optional(found->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<std::vector<TierLadder>> handle(const ListTiers&, const session::ReadContext& context)
{
    const QualificationRepository archive(context.connection());
    TRY_ASSIGN(const auto tiers, archive.tiers());
    TRY_ASSIGN(const auto held, archive.allHeldTiers());
    TRY_ASSIGN(const RowNames names, RowNames::read(context));
    std::vector<TierLadder> ladders;
    for (const auto& [ladder, name] : laddersIn(tiers))
        ladders.push_back({.ladder = ladder, .name = name, .tiers = ladderOf(tiers, ladder)});
    std::set<PersonId> people;
    for (const HeldTier& each : held)
        people.insert(each.person);
    for (const PersonId person : people) {
        if (!names.reaches(person, context.scope()))
            continue;
        TRY_ASSIGN(const TierFacts facts, tierFactsOf(person, context));
        std::vector<HeldTier> own;
        std::copy_if(held.begin(), held.end(), std::back_inserter(own), [&](const HeldTier& each) {
            return each.person == person;
        });
        for (TierLadder& ladder : ladders) {
            const TierStanding standing = standOn(ladder.tiers, own, facts);
            if (!standing.granted)
                continue;
            TierHolder holder{
                .person = person, .name = names.person(person), .lowered = !standing.lost.empty()};
            for (const Tier& tier : ladder.tiers) {
                if (tier.id == standing.effective)
                    holder.effective = tier;
            }
            ladder.holders.push_back(std::move(holder));
        }
    }
    for (TierLadder& ladder : ladders) {
        std::stable_sort(
            ladder.holders.begin(), ladder.holders.end(), [](const auto& one, const auto& other) {
                const int first = one.effective ? one.effective->rank : 0;
                const int second = other.effective ? other.effective->rank : 0;
                return first > second;
            });
    }
    return ladders;
}

} // namespace seraph::qualifications

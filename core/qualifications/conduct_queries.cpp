// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_queries.h"

#include "core/qualifications/conduct_repository.h"
#include "core/qualifications/file_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "core/qualifications/row_names_queries.h"

#include <algorithm>
#include <map>
#include <set>

namespace seraph::qualifications {

namespace {

LocalizedText nameOfKind(CertificateKindId id, const std::vector<CertificateKind>& kinds)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const CertificateKind& kind) { return kind.id == id; });
    return found == kinds.end() ? LocalizedText() : found->name();
}

const Agreement* agreementWithId(const std::vector<Agreement>& all, AgreementId id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Agreement& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// The latest signature of any version of the kind.
void addSignature(AgreementRow& row,
                  const std::vector<Agreement>& all,
                  const std::vector<AgreementSignature>& own)
{
    for (const AgreementSignature& signature : own) {
        const Agreement* agreement = agreementWithId(all, signature.agreement);
        if (agreement == nullptr || agreement->kind != row.agreement.kind)
            continue;
        row.signature = signature;
        row.signedNumber = agreement->number;
        row.intact = isIntact(signature, *agreement);
        return;
    }
}

/// The columns of a matrix that the law asks for.
Result<std::set<CertificateKindId>> kindsOfLaw(const session::ReadContext& context)
{
    TRY_ASSIGN(const auto requirements, QualificationRepository(context.connection()).requirements());
    std::set<CertificateKindId> kinds;
    for (const Requirement& requirement : requirements) {
        if (requirement.kind && requirement.basis == Basis::Law)
            kinds.insert(*requirement.kind);
    }
    return kinds;
}

/// What a row of the matrix says about the papers of somebody.
void addPapers(CreditFacts& facts,
               const MatrixRow& row,
               const Matrix& matrix,
               const std::set<CertificateKindId>& law)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].mark == Mark::NotAsked)
            continue;
        ++facts.asked;
        facts.held += row.cells[i].mark == Mark::Missing ? 0 : 1;
        facts.lawMissing = facts.lawMissing || (row.cells[i].mark == Mark::Missing &&
                                                law.contains(matrix.columns[i].kind.id));
    }
}

CreditRow creditRow(const RosterRow& person, const CreditFacts& facts, HonourWish wish)
{
    CreditRow row{.person = person.person,
                  .name = person.name,
                  .jobTitle = person.jobTitle,
                  .rating = creditOf(facts),
                  .appeals = facts.appeals,
                  .wish = wish};
    row.honoured = isHonoured(row.rating, facts, wish);
    return row;
}

using CreditFactsOf = std::map<PersonId, CreditFacts>;

/// What the formula rests on, of everybody in the matrix.
Result<CreditFactsOf> factsOfEverybody(const Matrix& matrix, const session::ReadContext& context)
{
    const ConductRepository conduct(context.connection());
    TRY_ASSIGN(const auto law, kindsOfLaw(context));
    TRY_ASSIGN(const auto scores, conduct.scoresFrom(matrix.day.addMonths(-kCreditMonths)));
    TRY_ASSIGN(const auto appeals, conduct.appeals());
    CreditFactsOf facts;
    for (const MatrixRow& row : matrix.rows)
        addPapers(facts.try_emplace(row.person, CreditFacts{.day = matrix.day}).first->second,
                  row,
                  matrix,
                  law);
    for (const Score& score : scores) {
        if (const auto found = facts.find(score.person); found != facts.end())
            found->second.scores.push_back(score);
    }
    for (const CreditAppeal& appeal : appeals) {
        if (const auto found = facts.find(appeal.person); found != facts.end())
            found->second.appeals.push_back(appeal);
    }
    return facts;
}

} // namespace

Result<std::vector<AgreementRow>> handle(const OwnAgreements&, const session::ReadContext& context)
{
    const ConductRepository conduct(context.connection());
    TRY_ASSIGN(const auto kinds, QualificationRepository(context.connection()).kinds());
    TRY_ASSIGN(const auto agreements, conduct.agreements());
    TRY_ASSIGN(const auto own, conduct.signaturesOf(context.actor().person));
    std::vector<AgreementRow> rows;
    for (const Agreement& agreement : agreements) {
        if (!rows.empty() && rows.back().agreement.kind == agreement.kind)
            continue; // an older version
        AgreementRow& row = rows.emplace_back(
            AgreementRow{.agreement = agreement, .name = nameOfKind(agreement.kind, kinds)});
        addSignature(row, agreements, own);
    }
    return rows;
}

Result<std::vector<AgreementVersionRow>> handle(const ListAgreements&, const session::ReadContext& context)
{
    const ConductRepository conduct(context.connection());
    TRY_ASSIGN(const auto kinds, QualificationRepository(context.connection()).kinds());
    TRY_ASSIGN(const auto agreements, conduct.agreements());
    TRY_ASSIGN(const auto signatures, conduct.allSignatures());
    std::vector<AgreementVersionRow> rows;
    for (const Agreement& agreement : agreements) {
        AgreementVersionRow row{.agreement = agreement, .name = nameOfKind(agreement.kind, kinds)};
        std::set<PersonId> people;
        for (const AgreementSignature& signature : signatures) {
            if (signature.agreement != agreement.id)
                continue;
            people.insert(signature.person);
            row.broken += isIntact(signature, agreement) ? 0 : 1;
        }
        row.signatures = int(people.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<CreditRow>> handle(const ListCredit&, const session::ReadContext& context)
{
    const ConductRepository conduct(context.connection());
    TRY_ASSIGN(const Matrix matrix, handle(RequirementMatrix{}, context));
    TRY_ASSIGN(const CreditFactsOf facts, factsOfEverybody(matrix, context));
    TRY_ASSIGN(const auto consents, conduct.honourConsents());
    std::map<PersonId, HonourWish> wishes;
    for (const HonourConsent& consent : consents)
        wishes.emplace(consent.person, consent.wish);
    std::vector<CreditRow> rows;
    for (const MatrixRow& row : matrix.rows) {
        const auto wish = wishes.find(row.person);
        rows.push_back(creditRow({.person = row.person, .name = row.name, .jobTitle = row.jobTitle},
                                 facts.at(row.person),
                                 wish == wishes.end() ? HonourWish::Hidden : wish->second));
    }
    return rows;
}

Result<CreditRow> handle(const OwnCredit&, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto file, handle(OwnQualificationFile{}, context));
    const ConductRepository conduct(context.connection());
    CreditFacts facts{.day = file.day, .scores = file.scores, .asked = int(file.asked.size())};
    for (const AskedRow& row : file.asked) {
        const bool missing = row.cell.mark == Mark::Missing;
        facts.held += missing ? 0 : 1;
        facts.lawMissing = facts.lawMissing || (missing && row.basis == Basis::Law);
    }
    TRY_ASSIGN(facts.appeals, conduct.appealsOf(file.person.person));
    TRY_ASSIGN(const auto consent, conduct.honourConsentOf(file.person.person));
    return creditRow(file.person, facts, consent ? consent->wish : HonourWish::Hidden);
}

} // namespace seraph::qualifications

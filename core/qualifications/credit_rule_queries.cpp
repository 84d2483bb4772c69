// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/credit_rule_queries.h"

#include "core/qualifications/conduct_repository.h"
#include "core/qualifications/qualification_repository.h"
#include "core/session/context.h"

#include <algorithm>
#include <limits>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;

namespace {

/// No row has it: ids begin with the milliseconds of their making.
const CertificateKindId kCreditKindId{std::numeric_limits<qint64>::max()};

CertificateKind creditKind()
{
    const LocalizedText name = creditAsked();
    return {.id = kCreditKindId,
            .revision = storage::kFirstRevision,
            .code = QString::fromLatin1(kCreditKind),
            .group = KindGroup::Certificate,
            .nameZh = name.zh,
            .nameEn = name.en,
            .numbered = false,
            .position = 0};
}

void countPapers(CreditFacts& facts, const std::vector<AskedRow>& rows)
{
    facts.asked = int(rows.size());
    facts.held = int(std::count_if(rows.begin(), rows.end(), [](const AskedRow& row) {
        return row.cell.mark != Mark::Missing;
    }));
}

} // namespace

Result<bool> isGradedD(PersonId person, LocalDate day, const session::ReadContext& context)
{
    CreditFacts facts{.day = day, .asked = 1};
    TRY_ASSIGN(facts.scores, QualificationRepository(context.connection()).scoresOf(person));
    TRY_ASSIGN(facts.appeals, ConductRepository(context.connection()).appealsOf(person));
    // As if nothing of what is asked were held: who is above D all the same needs no look at the papers.
    if (creditOf(facts).grade != CreditGrade::D)
        return false;
    TRY_ASSIGN(const auto asked, askedOf(person, context));
    countPapers(facts, asked);
    return creditOf(facts).grade == CreditGrade::D;
}

Status bringInCredit(GateCase& gateCase, const session::ReadContext& context)
{
    bool asked = false;
    for (Requirement& requirement : gateCase.requirements) {
        if (!asksCredit(requirement))
            continue;
        requirement.kind = kCreditKindId;
        asked = true;
    }
    if (!asked)
        return {};
    gateCase.kinds.push_back(creditKind());
    TRY_ASSIGN(const bool gradedD, isGradedD(gateCase.person, gateCase.moment.day, context));
    if (!gradedD)
        gateCase.papers.push_back({.person = gateCase.person, .kind = QString::fromLatin1(kCreditKind)});
    return {};
}

} // namespace seraph::qualifications

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/conduct_commands.h"
#include "core/qualifications/conduct_queries.h"
#include "tests/core/qualifications/archive.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace seraph::qualifications;

std::vector<Call> qualificationCalls(TestOffice& office)
{
    constexpr storage::Revision kSeen{1};
    const PersonId person = office.ownerPerson();
    const CertificateDetails details{.kind = CertificateKindId(5)};
    const LocalDate day(2026, 10, 6);
    return {
        call(AddCertificate{person, details}),
        call(AddCertificates{{{person, details}}}),
        call(CorrectCertificate{CertificateId(5), kSeen, details}),
        call(RevokeCertificate{CertificateId(5), kSeen}),
        call(DefineKind{}),
        call(ArchiveKind{CertificateKindId(5), kSeen}),
        call(AddRequirement{}),
        call(EditRequirement{RequirementId(5), kSeen}),
        call(TurnOnRequirement{RequirementId(5), kSeen}),
        call(ArchiveRequirement{RequirementId(5), kSeen}),
        call(OverrideGate{person}),
        call(WithdrawOverride{OverrideId(5), kSeen}),
        call(DefineCompetence{}),
        call(ObserveCompetence{person, {CompetenceId(5)}}),
        call(RecordScore{person}),
        call(DefineTier{}),
        call(ArchiveTier{TierId(5), kSeen}),
        call(GrantTier{person, TierId(5)}),
        call(EndTier{HeldTierId(5), kSeen}),
        call(ReleaseAgreement{CertificateKindId(5)}),
        call(SignAgreement{AgreementId(5)}),
        call(AppealCredit{}),
        call(DecideCreditAppeal{CreditAppealId(5), kSeen}),
        call(SayHonour{}),
        call(OwnAgreements{}),
        call(ListAgreements{}),
        call(ListCredit{}),
        call(OwnCredit{}),
        call(AskGate{{person}}),
        call(RequirementMatrix{}),
        call(DueList{}),
        call(OwnDueList{}),
        call(CoverageOver{day, day}),
        call(OpenQualificationFile{person}),
        call(OwnQualificationFile{}),
        call(ListCertificates{}),
        call(ListCertificateKinds{}),
        call(ListRequirements{}),
        call(ListSightings{}),
        call(ListOverrides{}),
        call(CompetenceMatrix{}),
        call(ListTiers{}),
    };
}

} // namespace seraph::tests

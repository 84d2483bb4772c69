// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/module.h"

#include "core/qualifications/certificate_commands.h"
#include "core/qualifications/conduct_commands.h"
#include "core/qualifications/conduct_queries.h"
#include "core/qualifications/conduct_record.h"
#include "core/qualifications/development_commands.h"
#include "core/qualifications/file_queries.h"
#include "core/qualifications/founding.h"
#include "core/qualifications/gate_commands.h"
#include "core/qualifications/gate_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "core/qualifications/missing.h"
#include "core/qualifications/qualification_record.h"
#include "core/session/record_kind.h"

namespace seraph::qualifications {
namespace {

using session::policyOf;
using session::RecycleBin;

std::vector<session::RecordKind> records()
{
    return {
        session::recordKind<CertificateKind>(kSeeFiles, kSetRules, "name_zh"),
        session::recordKind<Certificate>(kSeeFiles, kEditFiles, "number", RecycleBin::Hidden),
        session::recordKind<Requirement>(kSeeFiles, kSetRules, "code"),
        session::recordKind<GateOverride>(kSeeFiles, kOverrideGates, "until", RecycleBin::Hidden),
        session::recordKind<GateSighting>(kSeeFiles, kSetRules, "day", RecycleBin::Hidden),
        session::recordKind<Competence>(kSeeFiles, kSetRules, "name_zh"),
        session::recordKind<Observation>(kSeeFiles, kObserve, "observed_on", RecycleBin::Hidden),
        session::recordKind<Score>(kSeeFiles, kEditFiles, "day", RecycleBin::Hidden),
        session::recordKind<Tier>(kSeeFiles, kSetRules, "name_zh"),
        session::recordKind<HeldTier>(kSeeFiles, kEditFiles, "granted_on", RecycleBin::Hidden),
        session::recordKind<Agreement>(kSeeFiles, kSetRules, "number", RecycleBin::Hidden),
        session::recordKind<AgreementSignature>(kSeeFiles, kEditFiles, "signed_name", RecycleBin::Hidden),
        session::recordKind<CreditAppeal>(kSeeFiles, kEditFiles, "raised_on", RecycleBin::Hidden),
        session::recordKind<HonourConsent>(kSeeFiles, kEditFiles, "wish", RecycleBin::Hidden),
        session::recordKind<FormerLicence>(kSeeFiles, kEditFiles, "number", RecycleBin::Hidden),
    };
}

std::vector<session::Policy> policies()
{
    return {
        policyOf<AddCertificate>(),
        policyOf<AddCertificates>(),
        policyOf<CorrectCertificate>(),
        policyOf<RevokeCertificate>(),
        policyOf<DefineKind>(),
        policyOf<ArchiveKind>(),
        policyOf<AddRequirement>(),
        policyOf<EditRequirement>(),
        policyOf<TurnOnRequirement>(),
        policyOf<ArchiveRequirement>(),
        policyOf<OverrideGate>(),
        policyOf<WithdrawOverride>(),
        policyOf<DefineCompetence>(),
        policyOf<ObserveCompetence>(),
        policyOf<RecordScore>(),
        policyOf<DefineTier>(),
        policyOf<ArchiveTier>(),
        policyOf<GrantTier>(),
        policyOf<EndTier>(),
        policyOf<ReleaseAgreement>(),
        policyOf<SignAgreement>(),
        policyOf<AppealCredit>(),
        policyOf<DecideCreditAppeal>(),
        policyOf<SayHonour>(),
        policyOf<OwnAgreements>(),
        policyOf<ListAgreements>(),
        policyOf<ListCredit>(),
        policyOf<OwnCredit>(),
        policyOf<AskGate>(),
        policyOf<RequirementMatrix>(),
        policyOf<DueList>(),
        policyOf<OwnDueList>(),
        policyOf<CoverageOver>(),
        policyOf<OpenQualificationFile>(),
        policyOf<OwnQualificationFile>(),
        policyOf<ListCertificates>(),
        policyOf<ListCertificateKinds>(),
        policyOf<ListRequirements>(),
        policyOf<ListSightings>(),
        policyOf<ListOverrides>(),
        policyOf<CompetenceMatrix>(),
        policyOf<ListTiers>(),
    };
}

} // namespace

session::Module module()
{
    return {
        .name = "qualifications",
        .records = records(),
        .policies = policies(),
        .permissions = {kSeeFiles, kEditFiles, kSetRules, kOverrideGates, kObserve},
        .reactions = {},
        .install = &install,
        .missing = &missingFromQualifications,
        .tidy = &catchUp,
        .derivations = {},
        .timeline = {},
        .lastSeen = {},
    };
}

} // namespace seraph::qualifications

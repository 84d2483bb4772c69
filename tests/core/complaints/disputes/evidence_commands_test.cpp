// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/evidence_queries.h"
#include "core/journal/evidence/manifest.h"
#include "tests/core/complaints/disputes/disputed.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::complaints;
using namespace seraph::tests;

namespace {

CopyDetails forTheClient()
{
    return {.recipient = u"王小红"_s, .identityTail = u"123x"_s, .purpose = u"自行留存"_s};
}

SealingDetails twelvePages(const TestOffice& office)
{
    return {.items = {{u"病历"_s, 12}},
            .houseSigner = office.ownerPerson(),
            .otherSigner = u"王小红"_s,
            .place = u"档案室"_s};
}

} // namespace

TEST_CASE("No copy without identity, and none for others without their authority", "[evidence]")
{
    TestOffice office;
    const Disputed one(office);
    CHECK(refusedRules(office, office.owner(), RecordCopy{one.complaint, {}}) ==
          "recipient=required identity_tail=required purpose=required");
    CopyDetails lawyer = forTheClient();
    lawyer.capacity = Capacity::Lawyer;
    lawyer.identityTail = u"12"_s;
    CHECK(refusedRules(office, office.owner(), RecordCopy{one.complaint, lawyer}) ==
          "identity_tail=four_characters authority=required authority_day=required");
    CopyDetails paper = forTheClient();
    paper.kind = CopyKind::CertifiedCopy;
    CHECK(refusedRules(office, office.owner(), RecordCopy{one.complaint, paper}) ==
          "pages=required");
    orFail(office.owner().run(RecordCopy{one.complaint, forTheClient()}));
    CHECK(one.file().copies.front().identityTail == u"123X"_s);
    checkDenied(office, RecordCopy{one.complaint, forTheClient()});
    checkNothingWithoutJournal(office, RecordCopy{one.complaint, forTheClient()});
}

TEST_CASE("A bundle's manifest is signed once for whom it goes to", "[evidence]")
{
    TestOffice office;
    const Disputed one(office);
    const auto copy = orFail(office.owner().run(RecordCopy{one.complaint, forTheClient()}));
    const QByteArray manifest = evidence::manifestText({{u"index.pdf"_s}});
    const auto seal = orFail(office.owner().run(SealEvidence{one.complaint, manifest, copy}));
    CHECK(evidence::standingOf(seal, manifest) == evidence::SealStanding::Good);
    CHECK(evidence::standingOf(seal, manifest + ' ') == evidence::SealStanding::WrongSignature);
    CHECK(one.file().copies.front().hash.size() == 64);
    CHECK(failing(office, office.owner(), SealEvidence{one.complaint, manifest, copy}).reason ==
          u"record.changed"_s);
    checkDenied(office, SealEvidence{one.complaint, manifest});
}

TEST_CASE("What goes into a bundle is the case, the client, and the journal of both", "[evidence]")
{
    TestOffice office;
    const Disputed one(office);
    const Disputed other(office);
    one.open();
    orFail(office.owner().run(NoteEvidenceExport{one.complaint}));
    const EvidenceContent content = orFail(office.owner().query(CollectEvidence{one.complaint}));
    CHECK(content.caseRecords[u"complaint"].toArray().size() == 1);
    CHECK(content.caseRecords.contains(u"dispute"_s));
    CHECK(content.caseRecords.contains(u"legal_hold"_s));
    CHECK(content.clientRecords[u"client"].toArray().size() == 1);
    CHECK(content.clientName == u"王小红"_s);
    REQUIRE_FALSE(content.journal.empty());
    CHECK(std::is_sorted(content.journal.begin(), content.journal.end(), [](const auto& a, const auto& b) {
        return std::pair(a.at, a.seq) < std::pair(b.at, b.seq);
    }));
    const auto exported = [](const EvidenceEntry& entry) {
        return entry.action == u"evidence.exported"_s;
    };
    CHECK(std::count_if(content.journal.begin(), content.journal.end(), exported) == 1);
    CHECK(content.proofs.empty()); // nothing is sealed in this office yet
    const auto foreign = [&](const EvidenceEntry& entry) {
        return entry.record == other.client.value();
    };
    CHECK(std::none_of(content.journal.begin(), content.journal.end(), foreign));
}

TEST_CASE("A sealing list is signed by both sides or seen by a witness", "[evidence]")
{
    TestOffice office;
    const Disputed one(office);
    CHECK(refusedRules(office, office.owner(), SealRecords{one.complaint, {}}) ==
          "items=required house_signer=required witness=required place=required");
    SealingDetails details = twelvePages(office);
    details.otherSigner.clear();
    details.witness = u"街道调解员 刘"_s;
    orFail(office.owner().run(SealRecords{one.complaint, details}));
    CHECK(one.file().sealed.front().unsealDueDay == kToday.addYears(3));
    checkDenied(office, SealRecords{one.complaint, twelvePages(office)});
}

TEST_CASE("A seal is broken when the dispute is over, after three years or for an authority", "[evidence]")
{
    TestOffice office;
    const Disputed one(office);
    one.open();
    const auto set = orFail(office.owner().run(SealRecords{one.complaint, twelvePages(office)}));
    UnsealRecords unseal{set, kFirstRevision, Unsealing::DisputeOver, u"双方在场"_s};
    CHECK(failing(office, office.owner(), unseal).reason == u"sealed_set.dispute_open"_s);
    unseal.reason = Unsealing::ThreeYears;
    CHECK(failing(office, office.owner(), unseal).reason == u"sealed_set.too_early"_s);
    unseal.reason = Unsealing::Authority;
    unseal.note.clear();
    CHECK(refusedRules(office, office.owner(), unseal) == "unseal_note=required");
    unseal.note = u"卫健委执法人员、双方在场"_s;
    orFail(office.owner().run(unseal));
    unseal.revision = storage::Revision{2};
    CHECK(failing(office, office.owner(), unseal).reason == u"sealed_set.unsealed"_s);
    const SealedSet three = one.file().sealed.front();
    CHECK(obstacleToUnseal(three, Unsealing::ThreeYears, DisputesOpen::Yes, kToday.addYears(3)).isEmpty());
}

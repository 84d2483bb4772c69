// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_commands.h"
#include "core/session/missing_query.h"
#include "core/session/registry.h"
#include "tests/core/placements/agency.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using namespace seraph::tests;

namespace {

QByteArray png()
{
    QImage picture(40, 50, QImage::Format_RGB32);
    picture.fill(0x336699);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("A worker gets a staff file, a profile and no account")
{
    Agency agency;
    agency.office.newEntries();
    const PersonId person = agency.newWorker(u"  张桂芳 "_s);
    CHECK(agency.office.newEntries().join(u'\n').contains(u"worker.registered worker_profile"_s));
    const WorkerPage page = orFail(agency.owner.query(OpenWorker{person}));
    CHECK(page.row.name == u"张桂芳"_s);
    CHECK(page.row.state == WorkerState::Idle);
    CHECK_FALSE(page.row.phone.contains(u"0000"_s));
    CHECK(page.row.paperStage == 0); // nothing is on file yet
    CHECK(agency.office.newEntries() == QStringList{u"worker.opened worker_profile"_s});
    checkDenied(agency.office, RegisterWorker{.worker = agency.office.ownerPerson()});
}

TEST_CASE("Somebody of the staff becomes a worker once")
{
    Agency agency;
    session::Session& owner = agency.owner;
    const PersonId person = agency.office.addPerson(u"李娜"_s);
    CHECK(refusedRules(agency.office, owner, RegisterWorker{}) == "worker=required");
    CHECK(refusedRules(
              agency.office, owner, RegisterWorker{.worker = person, .details = {.birthYear = 1900}}) ==
          "birth_year=out_of_range");
    CHECK(refusedRules(agency.office, owner, RegisterWorker{.newcomer = organisation::StaffDetails{}}) ==
          "name=required");
    CHECK(orFail(owner.run(RegisterWorker{.worker = person})) == person);
    CHECK(failing(agency.office, owner, RegisterWorker{.worker = person}).reason ==
          u"worker.registered"_s);
    checkNothingWithoutJournal(agency.office, RegisterWorker{.worker = agency.office.ownerPerson()});
}

TEST_CASE("An adviser reaches the workers of their branch and no others")
{
    Agency agency;
    const BranchId other = agency.office.addBranch(u"分店"_s);
    const PersonId person = agency.office.addPerson(u"李娜"_s, other);
    orFail(agency.owner.run(RegisterWorker{.worker = person}));
    const PersonId everywhere = agency.newWorker(u"张桂芳"_s);
    const auto adviser = agency.office.as(u"agency_adviser"_s, agency.office.branch());
    const auto rows = orFail(adviser->query(ListWorkers{}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().worker == everywhere);
    CHECK(adviser->query(OpenWorker{person}).error().code == ErrorCode::Denied);
}

TEST_CASE("A profile is changed by who saw it last")
{
    Agency agency;
    const PersonId person = agency.newWorker(u"张桂芳"_s);
    const auto profile = [&] { return orFail(agency.owner.query(OpenWorker{person})).profile; };
    WorkerDetails details = detailsOf(profile());
    details.languages = u"普通话、四川话"_s;
    agency.office.newEntries();
    orFail(agency.owner.run(EditWorker{profile().id, storage::kFirstRevision, details}));
    CHECK(agency.office.newEntries().contains(u"worker.edited worker_profile languages"_s));
    CHECK(failing(agency.office, agency.owner, EditWorker{profile().id, storage::kFirstRevision, details})
              .reason == u"record.changed"_s);
    details.limits = {u"dragons"_s};
    CHECK(refusedRules(
              agency.office, agency.owner, EditWorker{profile().id, storage::Revision{2}, details}) ==
          "limits=unknown");
    checkDenied(agency.office, EditWorker{profile().id, storage::Revision{2}, details});
}

TEST_CASE("Who is on leave is not idle, and comes back")
{
    Agency agency;
    const PersonId person = agency.newWorker(u"张桂芳"_s);
    const auto page = [&] { return orFail(agency.owner.query(OpenWorker{person})); };
    const WorkerProfileId profile = page().profile.id;
    CHECK(refusedRules(agency.office,
                       agency.owner,
                       SetLeave{profile, storage::kFirstRevision, Leave{kToday, kToday.addDays(-1)}}) ==
          "until=ends_before_start");
    orFail(agency.owner.run(
        SetLeave{profile, storage::kFirstRevision, Leave{kToday, kToday.addDays(5), u"回老家"_s}}));
    CHECK(page().row.state == WorkerState::OnLeave);
    CHECK(page().row.until == kToday.addDays(5));
    orFail(agency.owner.run(SetLeave{profile, storage::Revision{2}}));
    CHECK(page().row.state == WorkerState::Idle);
    checkDenied(agency.office, SetLeave{profile, storage::kFirstRevision});
}

TEST_CASE("A paper's number is masked in every page, and opened on record")
{
    Agency agency;
    const PersonId person = agency.newWorker(u"张桂芳"_s);
    const PaperId paper = agency.addPaper(person, PaperKind::Identity, kToday.addDays(5));
    const auto page = orFail(agency.owner.query(OpenWorker{person}));
    REQUIRE(page.papers.size() == 1);
    CHECK(page.papers.front().paper.number == u"110***********002X"_s);
    CHECK(page.papers.front().stage == 7);
    agency.office.newEntries();
    CHECK(orFail(agency.owner.query(OpenPaper{paper})).number == u"11010519491231002X"_s);
    CHECK(agency.office.newEntries() == QStringList{u"worker_paper.opened worker_paper"_s});
    orFail(agency.owner.run(EditPaper{
        paper,
        storage::kFirstRevision,
        {.kind = PaperKind::Identity, .validUntil = kToday.addDays(80), .originalSeen = true}}));
    CHECK(orFail(agency.owner.query(OpenPaper{paper})).number == u"11010519491231002X"_s);
    CHECK(failing(agency.office, agency.owner, ArchivePaper{paper, storage::kFirstRevision}).reason ==
          u"record.changed"_s);
    orFail(agency.owner.run(ArchivePaper{paper, storage::Revision{2}}));
    CHECK(orFail(agency.owner.query(OpenWorker{person})).papers.empty());
    CHECK(refusedRules(agency.office, agency.owner, AddPaper{person, {.kind = PaperKind::Health}}) ==
          "number=required");
    checkDenied(agency.office, AddPaper{person, {}});
    checkDenied(agency.office, EditPaper{paper, storage::kFirstRevision, {}});
    checkDenied(agency.office, ArchivePaper{paper, storage::kFirstRevision});
}

TEST_CASE("A candidate card leaves the house only with the worker's consent, masked and on record")
{
    Agency agency;
    const PersonId shy = agency.newWorker(u"李娜"_s, {});
    const PersonId person = agency.worker(u"张桂芳"_s);
    const auto profile = orFail(agency.owner.query(OpenWorker{person})).profile;
    orFail(agency.owner.run(
        attachments::AddAttachment{{u"worker_profile"_s, profile.id.value()},
                                   {.purpose = u"worker_photo"_s, .name = u"photo"_s},
                                   orFail(attachments::PreparedFile::prepare(png()))}));
    CHECK(failing(agency.office, agency.owner, ExportCards{.workers = {person, shy}}).reason ==
          u"worker.no_card_consent"_s);
    CHECK(refusedRules(agency.office, agency.owner, ExportCards{}) == "workers=required");
    const NeedId need = agency.need();
    agency.office.newEntries();
    const auto cards = orFail(agency.owner.run(ExportCards{{person}, need, CardFormat::Picture}));
    CHECK(agency.office.newEntries() == QStringList{u"worker.card_exported worker_profile"_s});
    REQUIRE(cards.size() == 1);
    const CandidateCard& card = cards.front();
    CHECK(card.name == u"张**"_s);
    CHECK(card.age == AgeBand{45, 49});
    CHECK(card.years == 11);
    CHECK(card.papers.size() == 5);
    CHECK(card.papers.front().number.contains(u'*'));
    CHECK_FALSE(card.photo.isEmpty());
    CHECK(card.skills == std::vector<LocalizedText>{{u"育儿"_s, u"Child care"_s}});
    checkDenied(agency.office, ExportCards{{person}});
}

TEST_CASE("Papers that run out stand on Today, one line for each stage")
{
    Agency agency;
    const PersonId person = agency.worker(u"张桂芳"_s);
    agency.addPaper(agency.newWorker(u"李娜"_s), PaperKind::Health, kToday.addDays(20));
    agency.addPaper(agency.newWorker(u"赵敏"_s), PaperKind::Health, kToday.addDays(-2));
    QStringList codes;
    for (const auto& missing : orFail(agency.owner.query(session::WhatIsMissing{}))) {
        if (missing.what.startsWith(u"worker."_s))
            codes << missing.what;
    }
    CHECK(codes == QStringList{u"worker.papers_0"_s, u"worker.papers_30"_s});
    CHECK(orFail(agency.owner.query(OpenWorker{person})).row.paperStage == std::nullopt);
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/survey_commands.h"

#include "core/feedback/feedback_commands.h"
#include "core/feedback/feedback_queries.h"
#include "tests/core/consultations/desk.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::feedback;
using namespace seraph::tests;

namespace {

SurveyRow rowOf(TestOffice& office, SurveyId survey)
{
    for (const SurveyRow& row : orFail(office.owner().query(ListSurveys{}))) {
        if (row.survey.id == survey)
            return row;
    }
    throw std::runtime_error("no such survey");
}

} // namespace

TEST_CASE("What is asked changes by a new version, and answers keep the one they were given under")
{
    TestOffice office;
    auto& owner = office.owner();
    const SurveyRow before = orFail(owner.query(ListSurveys{})).front();
    const SurveyVersionId draft = orFail(owner.run(DraftSurvey{before.survey.id}));
    CHECK(orFail(owner.run(DraftSurvey{before.survey.id})) == draft);
    SurveyContent changed = before.inForce->content;
    changed.questions.front().text.zh = u"今天满意吗？"_s;
    orFail(owner.run(EditSurveyDraft{draft, storage::kFirstRevision, changed, u"说得更短"_s}));
    orFail(owner.run(ReleaseSurvey{draft, storage::Revision{2}}));
    CHECK(rowOf(office, before.survey.id).inForce->id == draft);
    CHECK(rowOf(office, before.survey.id).inForce->number == 2);
    const AnswerSurvey old{
        .version = before.inForce->id, .branch = office.branch(), .answers = {{u"overall"_s, 5}}};
    CHECK(failing(office, owner, old).reason == u"survey.not_in_force"_s);
    CHECK(failing(office, owner, EditSurveyDraft{draft, storage::Revision{3}, changed}).reason ==
          u"version.frozen"_s);
    CHECK(orFail(owner.query(OpenSurveyVersion{before.inForce->id})).state ==
          catalogue::VersionState::Retired);
}

TEST_CASE("A survey of one's own begins empty and is asked when it is released")
{
    TestOffice office;
    auto& owner = office.owner();
    CHECK(refusedRules(office, owner, AddSurvey{}) == "name=required");
    const SurveyId id =
        orFail(owner.run(AddSurvey{{u"体检后"_s, u"After a check-up"_s}, Moment::AfterVisit}));
    const SurveyVersion draft = rowOf(office, id).draft.value();
    CHECK(refusedRules(office, owner, ReleaseSurvey{draft.id, storage::kFirstRevision}) ==
          "questions=required");
    orFail(owner.run(EditSurveyDraft{
        draft.id,
        storage::kFirstRevision,
        {.questions = {{.code = u"q1"_s, .measure = Measure::Csat, .text = {u"满意吗"_s, {}}}}}}));
    orFail(owner.run(ReleaseSurvey{draft.id, storage::Revision{2}}));
    CHECK(rowOf(office, id).inForce);
    orFail(owner.run(ArchiveSurvey{id, storage::kFirstRevision}));
    for (const SurveyRow& row : orFail(owner.query(SurveysToAsk{})))
        CHECK(row.survey.id != id);
}

TEST_CASE("A draft that nobody wants is thrown away")
{
    TestOffice office;
    auto& owner = office.owner();
    const SurveyId id = orFail(owner.query(ListSurveys{})).front().survey.id;
    const SurveyVersionId draft = orFail(owner.run(DraftSurvey{id}));
    orFail(owner.run(DiscardSurveyDraft{draft, storage::kFirstRevision}));
    CHECK_FALSE(rowOf(office, id).draft);
}

TEST_CASE("Only who may edit surveys changes them")
{
    TestOffice office;
    auto& owner = office.owner();
    const SurveyRow row = orFail(owner.query(ListSurveys{})).front();
    const SurveyVersionId draft = orFail(owner.run(DraftSurvey{row.survey.id}));
    checkDenied(office, AddSurvey{{u"x"_s, {}}});
    checkDenied(office, DraftSurvey{row.survey.id});
    checkDenied(office, EditSurveyDraft{draft, storage::kFirstRevision, row.inForce->content});
    checkDenied(office, ReleaseSurvey{draft, storage::kFirstRevision});
    checkDenied(office, DiscardSurveyDraft{draft, storage::kFirstRevision});
    checkDenied(office, ArchiveSurvey{row.survey.id, storage::kFirstRevision});
    checkNothingWithoutJournal(office, AddSurvey{{u"x"_s, {}}});
}

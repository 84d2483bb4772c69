// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every move from every stage as every shipped role: allowed where the table of transitions and the role both say so.
#include "core/session/role_presets.h"
#include "tests/core/complaints/cases.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::tests;

namespace {

const QString kSaid = u"已办理"_s;

struct Attempt {
    ComplaintId id;
    storage::Revision seen;
    PersonId another; ///< who had nothing to do with the case
};

/// Makes the move and takes it back.
template <class C> std::string outcomeOf(session::Session& session, const C& command)
{
    const Status status = session.rights().allow(C::kPermission)
                              ? session.batch(session::Action{"test.tried"},
                                              [&](session::Session::Batch& batch) -> Status {
                                                  TRY_STATUS(batch.run(command));
                                                  return fail(ErrorCode::Cancelled);
                                              })
                              : session.run(command).transform([](auto&&...) {});
    if (status || status.error().code == ErrorCode::Cancelled)
        return "allowed";
    return status.error().reason.toStdString();
}

std::string make(Move move, session::Session& session, const Attempt& on)
{
    switch (move) {
    case Move::Acknowledge: return outcomeOf(session, AcknowledgeComplaint{on.id, on.seen, kSaid});
    case Move::Assess:
        return outcomeOf(session,
                         AssessComplaint{.complaint = on.id, .revision = on.seen, .text = kSaid});
    case Move::Investigate: return outcomeOf(session, InvestigateComplaint{on.id, on.seen, kSaid});
    case Move::Respond:
        return outcomeOf(session, RespondToComplaint{on.id, on.seen, Finding::Upheld, kSaid});
    case Move::Communicate:
        return outcomeOf(session, CommunicateAnswer{on.id, on.seen, Reaction::Accepted, kSaid});
    case Move::Close: return outcomeOf(session, CloseComplaint{on.id, on.seen, kSaid});
    case Move::Review: return outcomeOf(session, ReviewComplaint{on.id, on.seen, kSaid});
    case Move::Reopen: return outcomeOf(session, ReopenComplaint{on.id, on.seen, kSaid});
    case Move::Appeal:
        return outcomeOf(session, AppealComplaint{on.id, on.seen, on.another, kSaid});
    }
    UNREACHABLE();
}

bool mayMake(Move move, const session::Session& session)
{
    return session.rights().allow(move == Move::Review || move == Move::Reopen ? kDecide : kWork);
}

/// One case at each stage.
std::vector<ComplaintId> casesAtEveryStage(TestOffice& office)
{
    std::vector<ComplaintId> cases;
    OneCase one(office);
    for (const auto& [stage, code] : Codes<Stage>::kAll) {
        if (!cases.empty())
            one.id = orFail(one.manager->run(FileComplaint{office.branch(), about(*one.client)}));
        one.goTo(stage);
        if (stage == Stage::Investigated)
            one.approveLiability();
        cases.push_back(one.id);
    }
    return cases;
}

void checkRole(TestOffice& office, const QString& role, const std::vector<ComplaintId>& cases)
{
    const auto session = office.as(role);
    const PersonId another = office.addPerson(u"另一位"_s);
    // Everybody handles them for the moment: what is asked is what the role and the table say.
    orFail(office.connection().execute("UPDATE complaint SET handler_id = ?", session->actor().person));
    for (const ComplaintId id : cases) {
        const Complaint complaint = orFail(office.owner().query(OpenComplaint{id})).row.complaint;
        for (const auto& [move, code] : Codes<Move>::kAll) {
            CAPTURE(role.toStdString(), codeOf(complaint.stage), code);
            const std::string expected = !mayMake(move, *session) ? "permission.missing"
                                         : stageAfter(complaint.stage, move)
                                             ? "allowed"
                                             : "complaint.wrong_stage";
            CHECK(make(move, *session, {id, complaint.revision, another}) == expected);
        }
    }
}

} // namespace

TEST_CASE("Who may make which move from which stage follows from the table and the role alone",
          "[complaints]")
{
    const Profile profile = GENERATE(Profile::Aesthetic, Profile::Agency);
    TestOffice office(profile);
    const auto cases = casesAtEveryStage(office);
    for (const session::RolePreset& preset : session::rolePresets(profile))
        checkRole(office, preset.code, cases);
}

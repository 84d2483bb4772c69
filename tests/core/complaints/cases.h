// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/complaints/filing_commands.h"
#include "core/complaints/handling_commands.h"
#include "core/complaints/letter_commands.h"
#include "core/complaints/remedy_commands.h"
#include "core/complaints/sanction_commands.h"
#include "core/complaints/stage_commands.h"
#include "tests/core/consultations/desk.h"

// What the tests of complaints begin with: a client who complains, and a case at any stage.
namespace seraph::tests {

using namespace seraph::complaints;

/// A working day in the middle of opening hours: Tuesday, 20 October 2026, 10:00 in Shanghai.
inline const Instant kTuesday = fromMilliseconds(1792461600000);

inline ComplaintDetails about(const clients::ClientId client,
                              const QString& category = QStringLiteral("result"))
{
    return {.client = client,
            .category = category,
            .summary = QStringLiteral("打完第三天一边高一边低"),
            .wanted = QStringLiteral("要退款")};
}

/// One case, worked on by the manager and decided on by the quality manager.
struct OneCase {
    explicit OneCase(TestOffice& where, const QString& category = QStringLiteral("result"))
        : office(where)
    {
        office.clock.set(kTuesday);
        manager = office.as(QStringLiteral("manager"));
        quality = office.as(QStringLiteral("quality_manager"));
        client = orFail(office.owner().run(newcomer()));
        id = orFail(manager->run(FileComplaint{office.branch(), about(*client, category)}));
    }

    ComplaintPage page() const { return orFail(office.owner().query(OpenComplaint{id})); }
    Complaint complaint() const { return page().row.complaint; }
    storage::Revision seen() const { return complaint().revision; }

    void approveLiability()
    {
        const auto liability = orFail(manager->run(ProposeLiability{
            id, Party::Agency, QStringLiteral("服务标准第3条"), QStringLiteral("未做术前对称设计")}));
        orFail(quality->run(DecideLiability{liability, storage::Revision{1}}));
    }

    /// Passes the next stage, with all that it needs.
    void goOn()
    {
        const QString text = QStringLiteral("已办理");
        switch (complaint().stage) {
        case Stage::Received: orFail(manager->run(AcknowledgeComplaint{id, seen(), text})); break;
        case Stage::Acknowledged:
            orFail(manager->run(AssessComplaint{.complaint = id, .revision = seen(), .text = text}));
            break;
        case Stage::Assessed: orFail(manager->run(InvestigateComplaint{id, seen(), text})); break;
        case Stage::Investigated:
            approveLiability();
            orFail(manager->run(RespondToComplaint{id, seen(), Finding::Upheld, text}));
            break;
        case Stage::Responded:
            orFail(manager->run(CommunicateAnswer{id, seen(), Reaction::Accepted, text}));
            break;
        case Stage::Communicated: orFail(manager->run(CloseComplaint{id, seen(), text})); break;
        case Stage::Closed: orFail(quality->run(ReviewComplaint{id, seen(), text})); break;
        case Stage::Reviewed: break;
        }
    }
    void goTo(Stage stage)
    {
        while (complaint().stage < stage)
            goOn();
    }

    TestOffice& office;
    std::unique_ptr<session::Session> manager;
    std::unique_ptr<session::Session> quality;
    std::optional<clients::ClientId> client;
    ComplaintId id{1};
};

} // namespace seraph::tests

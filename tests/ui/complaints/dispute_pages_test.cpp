// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_commands.h"
#include "core/complaints/dispute_queries.h"
#include "core/complaints/incident_queries.h"
#include "tests/ui/complaints/case_desk.h"
#include "ui/documents/emergency_plan.h"
#include "ui/widgets/print_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QTemporaryDir>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::complaints;
using namespace Qt::StringLiterals;
using tests::CaseDesk;
using tests::orFail;

namespace {

/// A case before the mediator, with its file on the screen.
struct DisputeDesk : CaseDesk {
    DisputeDesk()
    {
        file();
        orFail(session().run(OpenDispute{id,
                                         {.forum = Forum::Mediation,
                                          .body = u"朝阳区医调委"_s,
                                          .spokesperson = session().actor().person}}));
        show();
    }
    void show() { open(u"quality/disputes/"_s + id.toString()); }
    DisputeFile disputeFile() const { return orFail(session().query(OpenDisputeFile{id})); }
};

} // namespace

TEST_CASE("The file of a dispute takes hearings and costs, and ends by who decides")
{
    DisputeDesk desk;
    desk.click(u"addDisputeEvent"_s);
    desk.chooseCode(u"kindEdit"_s, u"cost"_s);
    desk.type(u"textEdit"_s, u"鉴定费"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.isDialogOpen()); // a cost without an amount
    desk.type(u"amountEdit"_s, u"1200"_s);
    desk.click(u"formAct"_s);
    REQUIRE(desk.disputeFile().events.size() == 1);
    CHECK_FALSE(desk.offers(u"endDispute"_s));
    desk.signIn(u"quality"_s);
    desk.show();
    desk.click(u"endDispute"_s);
    desk.type(u"outcomeEdit"_s, u"双方签订调解协议"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.disputeFile().open() == nullptr);
}

TEST_CASE("What does not keep is secured, and the hold is lifted by somebody else when the dispute "
          "is over")
{
    DisputeDesk desk;
    const auto open = [&] {
        const auto list = desk.disputeFile().preservation;
        return std::count_if(list.begin(), list.end(), [](const auto& item) {
            return item.state == Preservation::Open;
        });
    };
    const auto before = open();
    desk.click(u"settleItem"_s);
    desk.type(u"keptEdit"_s, u"U 盘 03 号，已封存"_s);
    desk.click(u"formAct"_s);
    CHECK(open() == before - 1);
    desk.click(u"addPreservation"_s);
    desk.type(u"textEdit"_s, u"快递签收单"_s);
    desk.click(u"formAct"_s);
    CHECK(open() == before);
    desk.signIn(u"quality"_s);
    desk.show();
    desk.click(u"releaseHold"_s);
    desk.type(u"reasonEdit"_s, u"已经结束"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.isDialogOpen()); // the dispute still runs
    desk.closeDialog();
    CHECK(desk.disputeFile().isHeld());
}

TEST_CASE("Records are sealed with a list, and no copy goes out without identity")
{
    DisputeDesk desk;
    desk.click(u"sealRecords"_s);
    desk.type(u"itemsEdit"_s, u"病历 12\n知情同意书 3"_s);
    desk.type(u"other_signerEdit"_s, u"王小红"_s);
    desk.type(u"placeEdit"_s, u"保险柜"_s);
    desk.click(u"formAct"_s);
    REQUIRE(desk.disputeFile().sealed.size() == 1);
    CHECK(desk.disputeFile().sealed.front().items.front().pages == 12);
    desk.click(u"printSealing"_s);
    CHECK(qobject_cast<PrintPreview*>(QApplication::activeModalWidget()));
    desk.closeDialog();
    const QTemporaryDir folder;
    desk.program.prompts.file = folder.path();
    desk.click(u"handOut"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.isDialogOpen());
    desk.type(u"recipientEdit"_s, u"王小红"_s);
    desk.type(u"identity_tailEdit"_s, u"123X"_s);
    desk.type(u"purposeEdit"_s, u"调解"_s);
    desk.click(u"formAct"_s);
    const auto copies = desk.disputeFile().copies;
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().hash.size() == 64);
    desk.closeDialog();
}

TEST_CASE("An incident is reported, ticked off, and leads to corrective action")
{
    CaseDesk desk;
    desk.open(u"quality/incidents"_s);
    desk.click(u"reportIncident"_s);
    desk.chooseCode(u"kindEdit"_s, u"safety"_s);
    desk.type(u"summaryEdit"_s, u"客户滑倒"_s);
    desk.click(u"formAct"_s);
    REQUIRE_FALSE(desk.isDialogOpen());
    const auto rows = orFail(desk.session().query(ListIncidents{LocalDate(2026, 1, 1)}));
    REQUIRE(rows.size() == 1);
    desk.open(u"quality/incidents/"_s + rows.front().incident.id.toString());
    const auto boxes = desk.program.desk().frame().currentPage()->findChildren<QCheckBox*>();
    REQUIRE_FALSE(boxes.isEmpty());
    boxes.front()->click();
    const auto page = orFail(desk.session().query(OpenIncident{rows.front().incident.id}));
    CHECK(std::any_of(page.steps.begin(), page.steps.end(), [](const auto& step) {
        return step.doneAt.has_value();
    }));
    desk.click(u"openCorrective"_s);
    CHECK(desk.isDialogOpen());
    desk.closeDialog();
}

TEST_CASE("The emergency plan holds every checklist, whom to call, and lines for drills")
{
    const documents::Imprint imprint{
        .organisation = u"诊所"_s, .branch = {}, .printedBy = {}, .printedAt = {}};
    const auto plan =
        documents::emergencyPlanDocument({.places = {{u"人民路店"_s, u"人民路 1 号"_s, u"010 5555"_s}},
                                          .people = {{u"林梅"_s, u"店长"_s}}},
                                         imprint);
    const auto count = [&](auto what) {
        return std::count_if(plan.blocks.begin(), plan.blocks.end(), [](const documents::Block& block) {
            return std::holds_alternative<decltype(what)>(block);
        });
    };
    CHECK(std::size_t(count(documents::Checklist{})) == Codes<IncidentKind>::kAll.size());
    CHECK(count(documents::Table{}) == 3);
    CaseDesk desk;
    desk.open(u"quality/incidents"_s);
    desk.click(u"emergencyPlan"_s);
    CHECK(qobject_cast<PrintPreview*>(QApplication::activeModalWidget()));
    desk.closeDialog();
}

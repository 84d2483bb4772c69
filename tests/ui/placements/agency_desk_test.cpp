// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agency's day through real widgets: the adviser writes down a need, finds somebody, holds the interview, draws up the
// contract, lets the worker start, keeps the log and replaces; the gates stand in the forms as well.
#include "tests/ui/placements/agency_desk.h"

#include "core/consultations/consent_commands.h"
#include "core/consultations/order_queries.h"
#include "ui/placements/workers_page.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using namespace seraph::ui;
using tests::AgencyDesk;
using tests::orFail;
using tests::words;

namespace {

/// The need, from the client's own page.
void askFor(AgencyDesk& desk)
{
    desk.program.desk().open(u"clients/%1/placements"_s.arg(desk.family.toString()));
    AgencyDesk::press(desk.program.program->window(), words("seraph::ui::PlacementsTab", "&New need"));
    desk.choose(u"h8_nanny"_s);
    desk.accept(); // an address is missing
    CHECK_FALSE(desk.dialog().findChild<Form*>()->fieldError(u"place"_s).isEmpty());
    desk.field<QLineEdit>(u"place"_s).setText(u"张江路8号"_s);
    desk.accept();
    const auto cases = orFail(desk.session().query(CasesOf{desk.family}));
    REQUIRE(cases.size() == 1);
    desk.need = cases.front().need.id;
}

/// Who fits, side by side; two are proposed and seen.
void match(AgencyDesk& desk)
{
    desk.at<WorklistPage>(u"placements/cases/"_s + desk.need.toString());
    desk.step("&Who fits");
    for (int i = 0; i < 2; ++i) {
        AgencyDesk::press(desk.dialog(), words("seraph::ui::MatchingDialog", "Propose"));
        AgencyDesk::settle();
    }
    AgencyDesk::press(desk.dialog(), words("seraph::ui::MatchingDialog", "Close"));
    AgencyDesk::settle();
    REQUIRE(desk.page().candidates.size() == 2);
    for (const CandidateRow& row : desk.page().candidates) {
        desk.openCase().findChild<ShortTable*>()->chooseId(row.candidate.id.value());
        desk.step("Interview");
        desk.accept();
    }
}

/// The first is chosen; the contract keeps wage and fee apart.
void drawUp(AgencyDesk& desk)
{
    desk.openCase().findChild<ShortTable*>()->chooseId(
        desk.page().candidates.front().candidate.id.value());
    desk.step("Choose");
    CHECK_FALSE(desk.offers("Draw up the contract")); // a family chooses among three
    desk.click(u"approveFew"_s);
    desk.dialog().findChild<QPlainTextEdit*>(u"reasonEdit"_s)->setPlainText(u"客户急着用人"_s);
    desk.accept();
    CHECK(desk.page().approval->reason == u"客户急着用人"_s);
    desk.openCase().findChild<ShortTable*>()->chooseId(
        desk.page().candidates.front().candidate.id.value());
    desk.step("Draw up the contract");
    desk.field<QPlainTextEdit>(u"scope"_s).setPlainText(u"带孩子"_s);
    desk.accept();
    CHECK(desk.page().contracts.front().contract.wage == Money(700000));
    CHECK(desk.page().contracts.front().contract.fee == Money(45000));
}

/// Nobody starts before both have signed.
void start(AgencyDesk& desk)
{
    desk.step("Plan the start");
    desk.accept();
    desk.step("Has started");
    desk.accept();
    CHECK_FALSE(desk.dialog().findChild<Form*>()->summary().isEmpty());
    desk.dialog().reject();
    AgencyDesk::settle();
    const ServiceContract contract = desk.page().contracts.front().contract;
    const auto paper =
        orFail(desk.session().run(PrepareContractPaper{contract.id, contract.revision}));
    orFail(desk.session().run(consultations::SignOnScreen{
        paper, storage::Revision{1}, {.signerName = u"周先生"_s, .witnessName = u"顾问"_s}, "[[1,2,3]]"}));
    AgencyDesk::settle();
    desk.step("Worker has signed");
    desk.accept();
    desk.step("Has started");
    desk.accept();
}

} // namespace

TEST_CASE("The pages of placements are the agency's alone")
{
    tests::OpenProgram clinic;
    clinic.signInOwner();
    CHECK_FALSE(clinic.desk().pageIds().contains(u"placements"_s));
    AgencyDesk agency;
    CHECK(agency.program.desk().pageIds().contains(u"placements"_s));
    CHECK(agency.at<WorkersPage>(u"placements/workers"_s).findChild<ShortTable*>()->rowCount() == 2);
}

TEST_CASE("A household's need becomes a placement, step by step on the screen")
{
    AgencyDesk desk;
    askFor(desk);
    match(desk);
    drawUp(desk);
    start(desk);
    CHECK(desk.page().need.state == NeedState::Met);

    // The log, and the one who stood by takes over.
    desk.step("Write the log");
    desk.field<QPlainTextEdit>(u"text"_s).setPlainText(u"喂奶五次"_s);
    desk.accept();
    CHECK(desk.page().log.size() == 1);
    desk.step("Replace");
    desk.field<QPlainTextEdit>(u"end_note"_s).setPlainText(u"家中有事"_s);
    desk.field<QComboBox>(u"candidate"_s).setCurrentIndex(1);
    desk.accept();
    REQUIRE(desk.page().placements.size() == 2);
    CHECK(desk.page().placements.back().placement.predecessor ==
          desk.page().placements.front().placement.id);
}

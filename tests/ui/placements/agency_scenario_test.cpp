// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agency's whole chain through the real widgets: a family asks by chat and is put on file, says what it needs, sees
// candidates, interviews one, tries her out, signs on the screen; she starts, her week's sheet comes back signed, both sides
// are called, another takes over, goes on under a renewed contract and leaves, and the family says what it thinks. Whatever is
// tried before its turn is refused or not offered.
#include "tests/ui/placements/agency_desk.h"
#include "ui/placements/workers_page.h"
#include "ui/widgets/date_edit.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::ui;
using tests::AgencyDesk;
using tests::orFail;
using tests::words;
using namespace std::chrono_literals;

namespace {

struct Household : AgencyDesk {
    void goToCase()
    {
        at<WorklistPage>(u"placements/cases/"_s + need.toString());
        settle();
    }
    void choosing(int candidate)
    {
        openCase().findChild<ShortTable*>()->chooseId(
            page().candidates[std::size_t(candidate)].candidate.id.value());
        settle();
    }
    void writeNeed();
    void interview();
    void tryOut();
    void signContract();
    void signAsFamily();
    void signAsWorker();
    void start();
    void work();
    void callBoth();
    void replace();
    void renew();
    void leave();
};

void Household::writeNeed()
{
    family = client;
    program.desk().open(u"clients/%1/placements"_s.arg(family.toString()));
    press(program.program->window(), words("seraph::ui::PlacementsTab", "&New need"));
    choose(u"h8_nanny"_s);
    accept(); // nobody knows where to
    CHECK_FALSE(dialog().findChild<Form*>()->fieldError(u"place"_s).isEmpty());
    field<QLineEdit>(u"place"_s).setText(u"张江路8号"_s);
    accept();
    need = orFail(session().query(placements::CasesOf{family})).front().need.id;
    goToCase();
}

/// Three are shown; two say yes to each other, and one of them stands by.
void Household::interview()
{
    CHECK_FALSE(offers("Draw up the contract"));
    addWorker(u"赵敏"_s);
    step("&Who fits");
    for (int i = 0; i < 3; ++i) {
        press(dialog(), words("seraph::ui::MatchingDialog", "Propose"));
        settle();
    }
    press(dialog(), words("seraph::ui::MatchingDialog", "Close"));
    settle();
    choosing(0);
    CHECK_FALSE(offers("Trial")); // nobody has met her yet
    step("Would go");
    choosing(0);
    step("Arrange an interview");
    field<DateEdit>(u"interview_at"_s).setText(u"今天 10:00"_s);
    accept();
    for (const int candidate : {0, 1}) {
        choosing(candidate);
        step("Interview");
        accept();
    }
}

void Household::tryOut()
{
    choosing(0);
    step("Trial");
    field<QLineEdit>(u"trial_wage"_s).setText(u"250"_s);
    accept();
    CHECK(page().candidates[0].candidate.state == placements::CandidateState::Trial);
    choosing(0);
    CHECK_FALSE(offers("Draw up the contract"));
    step("Result of the trial");
    accept();
    CHECK(page().candidates[0].candidate.state == placements::CandidateState::Chosen);
}

void Household::signAsFamily()
{
    step("Sign or print");
    CHECK(has(u"signPrepared"_s));
    click(u"signPrepared"_s);
    signOnScreen();
    goToCase();
}

void Household::signAsWorker()
{
    step("Worker has signed");
    accept();
}

/// Nobody starts before both have signed.
void Household::signContract()
{
    choosing(0);
    step("Draw up the contract");
    field<QPlainTextEdit>(u"scope"_s).setPlainText(u"带孩子"_s);
    accept();
    step("Plan the start");
    accept();
    step("Has started");
    accept();
    CHECK_FALSE(dialog().findChild<Form*>()->summary().isEmpty());
    dialog().reject();
    settle();
    signAsFamily();
    CHECK(page().contracts.back().clientSignedOn);
    step("Has started");
    accept();
    CHECK_FALSE(dialog().findChild<Form*>()->summary().isEmpty());
    dialog().reject();
    settle();
    signAsWorker();
}

void Household::start()
{
    step("Has started");
    accept();
    CHECK(page().placements.back().placement.state == placements::PlacementState::Running);
}

/// The sheet is printed, comes back signed, and the log says what was done.
void Household::work()
{
    step("Print a sheet for a week");
    dialog().reject(); // the preview
    settle();
    REQUIRE(page().sheets.size() == 1);
    CHECK_FALSE(page().sheets.front().filedAt);
    const QTemporaryDir folder;
    QFile scan(folder.filePath(u"sheet.pdf"_s));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 signed sheet");
    scan.close();
    program.prompts.file = scan.fileName();
    step("File a signed sheet");
    CHECK(page().sheets.front().filedAt);
    step("Write the log");
    field<QPlainTextEdit>(u"text"_s).setPlainText(u"喂奶五次"_s);
    accept();
    CHECK(page().log.size() == 1);
}

/// The family and the worker are called each for herself.
void Household::callBoth()
{
    program.workspace.clock.advance(48h);
    for (const followups::Party party : {followups::Party::Client, followups::Party::Worker}) {
        const auto owed = orFail(session().query(followups::FollowUpsOf{family}));
        const auto due = std::find_if(owed.begin(), owed.end(), [&](const followups::FollowUpRow& row) {
            return row.followUp.party == party &&
                   row.followUp.state == followups::FollowUpState::Open &&
                   row.followUp.dueAt < program.workspace.clock.now();
        });
        REQUIRE(due != owed.end());
        callBack(due->followUp.id);
    }
    goToCase();
}

void Household::replace()
{
    step("Replace");
    accept(); // without a reason nobody is replaced
    CHECK_FALSE(dialog().findChild<Form*>()->fieldError(u"end_note"_s).isEmpty());
    field<QPlainTextEdit>(u"end_note"_s).setPlainText(u"家中有事"_s);
    field<QComboBox>(u"candidate"_s).setCurrentIndex(1);
    accept();
    REQUIRE(page().placements.size() == 2);
    program.workspace.clock.advance(24h);
    goToCase();
    signAsWorker(); // the successor stands behind the contract, too
    start();
    CHECK(page().placements.back().placement.predecessor == page().placements.front().placement.id);
}

void Household::renew()
{
    step("Renew");
    accept();
    REQUIRE(page().contracts.size() == 2);
    step("Go on under this contract");
    CHECK(page().current()->placement.contract == page().contracts.front().contract.id);
    signAsFamily();
    signAsWorker();
    step("Go on under this contract");
    CHECK(page().current()->placement.contract == page().contracts.back().contract.id);
}

void Household::leave()
{
    step("End");
    accept();
    for (const QString& worker : {u"张桂芳"_s, u"李娜"_s}) {
        press(openCase(), words("seraph::ui::CaseView", "Settle with %1").arg(worker));
        settle();
        accept();
    }
    CHECK(page().missing.empty());
}

} // namespace

TEST_CASE("In an agency the whole chain is walked on the screen, from the first word to the survey",
          "[scenario]")
{
    Household home;
    home.ask();
    home.writeNeed();
    home.interview();
    home.tryOut();
    home.signContract();
    home.start();
    home.work();
    home.callBoth();
    home.replace();
    home.renew();
    home.leave();
    home.judge(feedback::Moment::AfterPlacement);

    const QStringList proved = home.done(u"placement_need", home.need.value());
    for (const char* link : {"link.enquiry",
                             "link.answered",
                             "link.need",
                             "link.candidates",
                             "link.interview",
                             "link.trial",
                             "link.service_contract",
                             "link.placement_start",
                             "link.replacement",
                             "link.placement_log",
                             "link.job_sheet",
                             "link.placement_end",
                             "link.follow_up",
                             "link.survey"}) {
        CAPTURE(link, proved.join(u' ').toStdString());
        CHECK(proved.contains(QLatin1StringView(link)));
    }
}

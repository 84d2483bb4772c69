// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective_queries.h"
#include "tests/ui/complaints/case_desk.h"
#include "ui/quality/quality_today.h"
#include "ui/widgets/date_edit.h"

#include <QSpinBox>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::quality;
using namespace Qt::StringLiterals;
using tests::CaseDesk;
using tests::orFail;

namespace {

/// A corrective action that lina opened on the page, judged by a figure taken by hand.
struct CorrectiveDesk : CaseDesk {
    CorrectiveDesk()
    {
        open(u"quality/corrective"_s);
        click(u"newCorrective"_s);
        type(u"titleEdit"_s, u"术前设计漏做"_s);
        type(u"problemEdit"_s, u"三个月内两例不对称"_s);
        click(u"formAct"_s);
    }
    Corrective corrective() const { return page().corrective; }
    CorrectivePage page() const
    {
        const auto rows = orFail(session().query(ListCorrectives{LocalDate(2026, 1, 1)}));
        return orFail(session().query(OpenCorrectivePage{rows.front().corrective.id}));
    }
    void findCause()
    {
        click(u"findCause"_s);
        type(u"whysEdit"_s, u"没有这一步"_s);
        type(u"similarEdit"_s, u"未发现"_s);
        click(u"formAct"_s);
    }
    void plan()
    {
        click(u"planAction"_s);
        type(u"actionEdit"_s, u"改 SOP"_s);
        choose(u"ownerEdit"_s, u"second"_s);
        the<DateEdit>(u"due_dayEdit"_s).setDate(program.desk().desk().today().addDays(5));
        chooseCode(u"metricEdit"_s, u"by_hand"_s);
        type(u"metric_codeEdit"_s, u"抽查漏项"_s);
        the<QSpinBox>(u"baselineEdit"_s).setValue(4);
        the<QSpinBox>(u"targetEdit"_s).setValue(0);
        click(u"formAct"_s);
    }
};

} // namespace

TEST_CASE("A corrective action goes from the problem to the look at it, each by its one button")
{
    CorrectiveDesk desk;
    REQUIRE(desk.corrective().state == CorrectiveState::Open);
    desk.findCause();
    CHECK(desk.corrective().state == CorrectiveState::Analysed);
    desk.plan();
    CHECK(desk.corrective().state == CorrectiveState::Acting);
    CHECK(desk.corrective().baseline == 4);
    desk.click(u"reportDone"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.isDialogOpen()); // nothing proves it
    desk.type(u"evidenceEdit"_s, u"新版 SOP"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.corrective().state == CorrectiveState::Checking);
}

TEST_CASE("What did not help goes back to the search for its cause")
{
    CorrectiveDesk desk;
    desk.findCause();
    desk.plan();
    desk.click(u"reportDone"_s);
    desk.type(u"evidenceEdit"_s, u"新版 SOP"_s);
    desk.click(u"formAct"_s);
    const QString place = u"quality/corrective/"_s + desk.corrective().id.toString();
    desk.program.workspace.clock.advance(std::chrono::hours(24 * 31));
    desk.signIn(u"quality"_s);
    const auto due = qualityRows(desk.program.desk().desk(), desk.program.desk().format());
    REQUIRE(due.size() == 1);
    CHECK(due.front().place == place);
    desk.open(place);
    desk.click(u"checkEffect"_s);
    desk.chooseCode(u"verdictEdit"_s, u"ineffective"_s);
    desk.the<QSpinBox>(u"valueEdit"_s).setValue(5);
    desk.type(u"evidenceEdit"_s, u"抽查仍有漏项"_s);
    desk.click(u"formAct"_s);
    CHECK(desk.corrective().state == CorrectiveState::Analysed);
    CHECK(desk.corrective().round == 2);
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The front desk's day through real widgets on a real encrypted file.
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "core/consultations/consultation_commands.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/shift_queries.h"
#include "core/organisation/organisation_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/clients/chain_view.h"
#include "ui/clients/client_record.h"
#include "ui/consultations/arrival_dialog.h"
#include "ui/consultations/arrivals_section.h"
#include "ui/consultations/consultation_view.h"
#include "ui/consultations/enquiries_section.h"
#include "ui/consultations/enquiry_dialog.h"
#include "ui/consultations/shift_section.h"
#include "ui/desk/form_draft.h"
#include "ui/shell/today_sources.h"
#include "ui/widgets/short_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::consultations;
using namespace Qt::StringLiterals;
using seraph::tests::orFail;

namespace {

struct FrontDesk {
    FrontDesk()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
    }

    WorkDesk& desk() { return program.desk(); }
    session::Session& session() { return program.session(); }
    BranchId branch() { return orFail(session().query(organisation::ListBranches{})).front().id; }
    template <class W> W& the(const QString& name = {})
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        auto* found = program.program->window().findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::vector<EnquiryRow> open() { return orFail(session().query(ListOpenEnquiries{})); }
    std::vector<VisitRow> board()
    {
        return orFail(session().query(ArrivalsBoard{desk().desk().today()}));
    }
    clients::ClientId add(const QString& name)
    {
        return orFail(session().run(
            clients::AddClient{.details = {.name = name},
                               .contacts = {{clients::ContactKind::Phone, u"10012348812"_s, {}}}}));
    }
    /// Somebody who asks, recorded with the keyboard alone from whatever page is shown.
    void ask(const QString& handle, const QString& need)
    {
        desk().actions().trigger(u"enquiry"_s);
        auto& dialog = the<EnquiryDialog>();
        auto* who = dialog.findChild<QLineEdit*>(u"handleEdit"_s);
        auto* what = dialog.findChild<QLineEdit*>(u"needEdit"_s);
        dialog.findChild<QComboBox*>(u"channelEdit"_s)->setCurrentIndex(2);
        who->setText(handle);
        QTest::keyClick(who, Qt::Key_Return);
        what->setText(need);
        QTest::keyClick(what, Qt::Key_Return);
        settle();
    }

    tests::OpenProgram program;
};

} // namespace

TEST_CASE("An enquiry is recorded from any page with who, Enter, what, Enter", "[desk]")
{
    FrontDesk front;
    front.desk().open(u"today"_s);
    front.ask(u"小鹿"_s, u"想做光子嫩肤"_s);
    const auto open = front.open();
    REQUIRE(open.size() == 1);
    CHECK(open.front().enquiry.handle == u"小鹿"_s);
    CHECK(open.front().enquiry.need == u"想做光子嫩肤"_s);
    CHECK(open.front().enquiry.channel == Channel::Chat);
    CHECK_FALSE(open.front().enquiry.firstReplyAt);
    CHECK(front.desk().frame().currentPageId() == u"today"_s);
    const auto rows = todayRows(front.desk().desk(), front.desk().format());
    CHECK(std::count_if(rows.begin(), rows.end(), [](const TodayRow& row) {
              return row.title.contains(u"小鹿"_s);
          }) == 1);
}

TEST_CASE("Space answers the most urgent enquiry, and putting it on file opens the new client", "[desk]")
{
    FrontDesk front;
    front.ask(u"小鹿"_s, u"想做光子嫩肤"_s);
    front.desk().open(u"consultations/enquiries"_s);
    auto& section = front.the<EnquiriesSection>();
    auto* table = section.findChild<ShortTable*>();
    REQUIRE(table);
    REQUIRE(table->rowCount() == 1);
    QTest::keyClick(table, Qt::Key_Space);
    front.settle();
    CHECK(front.open().front().enquiry.firstReplyAt);
    section.findChild<QPushButton*>(u"convertEnquiry"_s)->click();
    auto& contact = front.the<QLineEdit>(u"contactEdit"_s);
    contact.setText(u"100 1234 8812"_s);
    front.the<QPushButton>(u"keepStep"_s).click();
    front.settle();
    CHECK(front.open().empty());
    auto& record = front.the<ClientRecord>();
    CHECK(record.currentTab() == u"chain"_s);
    const auto& chains = front.the<ChainView>().chains();
    REQUIRE(chains.size() == 1);
    CHECK(chains.front().firstMissing()->what == u"link.consultation"_s);
}

TEST_CASE("A newcomer without a number stays in the form", "[desk]")
{
    FrontDesk front;
    front.ask(u"小鹿"_s, {});
    front.desk().open(u"consultations/enquiries"_s);
    front.the<QPushButton>(u"convertEnquiry"_s).click();
    front.the<QPushButton>(u"keepStep"_s).click();
    front.settle();
    CHECK(front.open().size() == 1);
    CHECK(front.the<QLineEdit>(u"contactEdit"_s).isVisible());
}

TEST_CASE("A walk-in is on the board in one dialog, and the keys take the steps of the day", "[desk]")
{
    FrontDesk front;
    const auto client = front.add(u"王小红"_s);
    front.desk().actions().trigger(u"walk_in"_s);
    auto& dialog = front.the<ArrivalDialog>();
    auto* who = dialog.findChild<QLineEdit*>(u"clientEdit"_s);
    REQUIRE(who);
    QTest::keyClicks(who, u"wxh"_s);
    QTest::keyClick(who, Qt::Key_Return);
    dialog.findChild<QPushButton*>(u"keepVisit"_s)->click();
    front.settle();
    REQUIRE(front.board().size() == 1);
    CHECK(front.board().front().visit.client == client);
    CHECK(front.board().front().visit.kind == u"first"_s);
    CHECK(front.board().front().visit.state == VisitState::Arrived);
    front.desk().open(u"consultations/arrivals"_s);
    CHECK(front.the<QPushButton>(u"nextVisitStep"_s).shortcut() == QKeySequence(Qt::Key_F9));
    auto* table = front.the<ArrivalsSection>().findChild<ShortTable*>();
    QTest::keyClick(table, Qt::Key_Space);
    front.settle();
    CHECK(front.board().front().visit.state == VisitState::Triaged);
    QTest::keyClick(table, Qt::Key_Backspace);
    CHECK(front.board().front().visit.state == VisitState::Arrived);
}

TEST_CASE("On a client's page a walk-in is this client, by its key and by its button", "[desk]")
{
    FrontDesk front;
    const auto client = front.add(u"王小红"_s);
    front.desk().open(u"clients/"_s + client.toString());
    front.settle();
    front.desk().actions().trigger(u"walk_in"_s);
    front.the<ArrivalDialog>().findChild<QPushButton*>(u"keepVisit"_s)->click();
    front.settle();
    REQUIRE(front.board().size() == 1);
    CHECK(front.board().front().visit.client == client);
    front.the<QPushButton>(u"book"_s).click();
    CHECK(front.the<ArrivalDialog>().isVisible());
}

TEST_CASE("A talk begun on the board opens on the client's page, and what is typed is kept", "[desk]")
{
    FrontDesk front;
    const auto client = front.add(u"王小红"_s);
    orFail(front.session().run(WalkIn{client, front.branch(), {.kind = u"first"_s}}));
    front.desk().open(u"consultations/arrivals"_s);
    front.the<QPushButton>(u"beginConsultation"_s).click();
    front.settle();
    CHECK(front.board().front().visit.state == VisitState::Consulting);
    auto& view = front.the<ConsultationView>();
    view.findChild<QPlainTextEdit*>(u"needEdit"_s)->setPlainText(u"月经不调三个月"_s);
    view.findChild<QCheckBox*>(u"hadToRepeat"_s)->setChecked(true);
    auto* draft = view.findChild<FormDraft*>();
    REQUIRE(draft);
    draft->flush();
    CHECK(orFail(front.session().listDrafts()).size() == 1);
    view.findChild<QPushButton*>(u"keepConsultation"_s)->click();
    const auto talks = orFail(front.session().query(ConsultationsOf{client}));
    REQUIRE(talks.size() == 1);
    CHECK(talks.front().need == u"月经不调三个月"_s);
    CHECK(talks.front().hadToRepeat);
    CHECK(orFail(front.session().listDrafts()).empty());
    view.findChild<QPlainTextEdit*>(u"findingsEdit"_s)->setPlainText(u"无禁忌"_s);
    view.findChild<QPushButton*>(u"recordExamination"_s)->click();
    front.settle();
    view.findChild<QPushButton*>(u"endConsultation"_s)->click();
    front.settle();
    const auto ended = orFail(front.session().query(ConsultationsOf{client})).front();
    CHECK(ended.fitness == Fitness::Fit);
    CHECK(ended.outcome.has_value());
}

TEST_CASE("A shift is handed over from its page, and the note stands there for the next", "[desk]")
{
    FrontDesk front;
    front.desk().open(u"consultations/hand_over"_s);
    auto& section = front.the<ShiftSection>();
    section.findChild<QPlainTextEdit*>(u"shiftNote"_s)->setPlainText(u"王女士下午再来"_s);
    section.findChild<QPushButton*>(u"giveShift"_s)->click();
    front.settle();
    const auto shifts = orFail(front.session().query(ListShifts{}));
    REQUIRE(shifts.size() == 1);
    CHECK(shifts.front().shift.note == u"王女士下午再来"_s);
    CHECK(section.findChild<ShortTable*>()->rowCount() == 1);
    CHECK(section.findChild<QPlainTextEdit*>(u"shiftNote"_s)->toPlainText().isEmpty());
}

TEST_CASE("Every part of the page opens by its place", "[desk]")
{
    FrontDesk front;
    for (const char* part :
         {"enquiries", "arrivals", "talks", "plans", "consents", "funnel", "hand_over"}) {
        front.desk().open(u"consultations/"_s + QLatin1StringView(part));
        front.desk().rememberPlace();
        CHECK(front.desk().frame().currentPageId() == u"consultations"_s);
    }
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agency's day through real widgets: the adviser writes down a need, finds somebody, holds the interview, draws up the
// contract, lets the worker start, keeps the log and replaces; the gates stand in the forms as well.
#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/consultations/consent_commands.h"
#include "core/consultations/order_queries.h"
#include "core/placements/contract_commands.h"
#include "core/placements/worker_commands.h"
#include "tests/ui/program/open_program.h"
#include "ui/placements/case_view.h"
#include "ui/placements/matching_dialog.h"
#include "ui/placements/workers_page.h"
#include "ui/placements/worklist_page.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/short_table.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::placements;
using namespace seraph::ui;
using tests::orFail;

namespace {

/// The words on a button as they read in the language of the test.
QString words(const char* context, const char* english)
{
    return QCoreApplication::translate(context, english);
}

struct AgencyDesk {
    AgencyDesk()
    {
        program.signInOwner();
        today = program.desk().desk().today();
        family = orFail(session().run(
            clients::AddClient{.details = {.name = u"周先生"_s},
                               .contacts = {{clients::ContactKind::Phone, u"10012348812"_s, {}}}}));
        zhang = addWorker(u"张桂芳"_s);
        li = addWorker(u"李娜"_s);
        program.program->window().QWidget::show();
    }

    session::Session& session() { return program.session(); }

    PersonId addWorker(const QString& name)
    {
        const organisation::StaffDetails staff{.name = name,
                                               .employment = organisation::Employment::Placed};
        const WorkerDetails details{
            .skills = {u"home_child_care"_s}, .modes = {u"live_in"_s}, .cardConsentOn = today};
        const PersonId person =
            orFail(session().run(RegisterWorker{.newcomer = staff, .details = details}));
        for (const PaperKind kind : requiredPapers(true)) {
            const bool identity = kind == PaperKind::Identity;
            orFail(session().run(AddPaper{person,
                                          {.kind = kind,
                                           .number = identity ? u"11010519491231002X"_s : u"HC1"_s,
                                           .validUntil = today.addDays(400),
                                           .originalSeen = true}}));
        }
        return person;
    }

    template <class Page> Page& at(const QString& place)
    {
        program.desk().open(place);
        auto* page = program.program->window().findChild<Page*>();
        REQUIRE(page);
        return *page;
    }
    /// Presses the button with these words in the widget; it must be there and enabled.
    static void press(QWidget& in, const QString& text)
    {
        for (auto* button : in.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isEnabled()) {
                button->click();
                QApplication::sendPostedEvents();
                return;
            }
        }
        FAIL("no such button: " << text.toStdString());
    }
    /// The form that stands open, over whatever page.
    QDialog& dialog()
    {
        QDialog* found = nullptr;
        for (auto* each : program.program->window().findChildren<QDialog*>()) {
            if (each->isVisible())
                found = each;
        }
        REQUIRE(found);
        return *found;
    }
    template <class W> W& field(const QString& name)
    {
        auto* form = dialog().findChild<Form*>();
        REQUIRE(form);
        auto* editor = qobject_cast<W*>(form->editor(name));
        REQUIRE(editor);
        return *editor;
    }
    /// Presses the form's own button; it closes where the command went through.
    void accept()
    {
        QDialog& open = dialog();
        press(open, open.findChild<QPushButton*>(u"formAct"_s)->text());
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QApplication::processEvents();
        }
    }
    CaseView& openCase()
    {
        auto* view = program.program->window().findChild<CaseView*>();
        REQUIRE(view);
        return *view;
    }
    void step(const char* english)
    {
        press(openCase(), words("seraph::ui::CaseView", english));
        settle();
    }
    CasePage page() { return orFail(session().query(OpenCase{need})); }
    void choose(const QString& service)
    {
        for (const auto& row : orFail(session().query(catalogue::ListServices{}))) {
            if (row.service.code == service) {
                auto& box = field<QComboBox>(u"service"_s);
                box.setCurrentIndex(box.findData(row.service.id.value()));
            }
        }
    }

    tests::OpenProgram program{Profile::Agency};
    LocalDate today;
    clients::ClientId family{1};
    PersonId zhang{1};
    PersonId li{1};
    NeedId need{1};
};

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

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A nurse's service and a morning's round through real widgets on a real encrypted file.
#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"
#include "core/catalogue/catalogue_queries.h"
#include "core/clients/client_commands.h"
#include "core/consultations/order_commands.h"
#include "core/consultations/order_queries.h"
#include "core/organisation/organisation_queries.h"
#include "core/organisation/staff_commands.h"
#include "core/session/account_commands.h"
#include "core/session/account_queries.h"
#include "tests/core/qualifications/archive.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/care/care_text.h"
#include "ui/care/new_care_dialog.h"
#include "ui/care/photo_compare.h"
#include "ui/care/premises_page.h"
#include "ui/care/record_view.h"
#include "ui/care/scan_edit.h"
#include "ui/care/step_form.h"
#include "ui/desk/client_field.h"
#include "ui/desk/missing_bar.h"
#include "ui/widgets/short_table.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;
using namespace seraph::ui;
using namespace Qt::StringLiterals;
using seraph::tests::orFail;

namespace {

struct Ward {
    Ward()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
        branch = orFail(session().query(organisation::ListBranches{})).front().id;
        nurse = hire(u"李护士"_s, u"nurse"_s);
        tests::turnOn(session(), u"service_licence"_s);
        client = orFail(session().run(
            clients::AddClient{.details = {.name = u"王小红"_s},
                               .contacts = {{clients::ContactKind::Phone, u"10012348812"_s, {}}}}));
        order = orFail(session().run(
            consultations::PlaceOrder{client, branch, serviceId(u"w13_suture_removal"_s)}));
    }

    session::Session& session() { return program.session(); }
    PersonId hire(const QString& name, const QString& role)
    {
        organisation::StaffDetails details;
        details.name = name;
        const PersonId person = orFail(session().run(organisation::AddStaff{details}));
        const auto roles = orFail(session().query(session::ListRoles{}));
        const auto found = std::find_if(
            roles.begin(), roles.end(), [&](const auto& row) { return row.code == role; });
        REQUIRE(found != roles.end());
        orFail(session().run(session::SetRoles{person, {{found->id, {}}}}));
        return person;
    }
    catalogue::ServiceId serviceId(const QString& code)
    {
        for (const auto& row : orFail(session().query(catalogue::ListServices{}))) {
            if (row.service.code == code)
                return row.service.id;
        }
        throw std::runtime_error("no such service");
    }
    template <class W> W& the(const QString& name = {})
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        auto* found = program.program->window().findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    care::CarePage page()
    {
        const auto rows = orFail(session().query(care::CareBoard{})).rows;
        return orFail(session().query(care::OpenCare{rows.front().record.id}));
    }

    tests::OpenProgram program;
    BranchId branch{1};
    PersonId nurse{1};
    clients::ClientId client{1};
    consultations::OrderId order{1};
};

} // namespace

TEST_CASE("A service goes from the board to the closed record with the keyboard", "[care]")
{
    Ward ward;
    ward.program.desk().open(u"services/records/0"_s);
    auto& dialog = ward.the<NewCareDialog>();
    dialog.findChild<ClientField*>()->choose(ward.client);
    auto* performer = dialog.findChild<QComboBox*>(u"performerEdit"_s);
    REQUIRE(performer);
    choosePerson(*performer, ward.nurse);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    auto& record = ward.the<RecordView>();
    CHECK(record.findChild<MissingBar*>()->count() == 1); // no licence yet
    CHECK_FALSE(record.findChild<QPushButton*>(u"beginCare"_s)->isEnabled());
    tests::give(ward.session(), ward.nurse, u"nurse"_s);
    QCoreApplication::processEvents();
    CHECK(record.findChild<MissingBar*>()->count() == 0);
    record.findChild<QPushButton*>(u"beginCare"_s)->click();
    REQUIRE(ward.page().row.record.state == care::RecordState::Running);

    auto* steps = record.findChild<ShortTable*>(u"steps"_s);
    REQUIRE(steps);
    auto* form = record.findChild<StepForm*>();
    for (int row = 0; row < steps->rowCount(); ++row) {
        if (!ward.page().steps[std::size_t(row)].step.key)
            continue;
        steps->setCurrentCell(row, 0);
        const auto step = ward.page().steps[std::size_t(row)].step;
        if (step.evidence == catalogue::Evidence::Reading) {
            orFail(ward.session().run(care::DoStep{
                step.id,
                step.revision,
                {.performer = ward.nurse, .readings = {{u"针数"_s, u"5"_s, {}, {}, {}}}}}));
            QCoreApplication::processEvents();
            continue;
        }
        if (step.evidence != catalogue::Evidence::Text && step.evidence != catalogue::Evidence::None) {
            orFail(ward.session().run(care::SkipStep{step.id, step.revision, u"演示"_s}));
            QCoreApplication::processEvents();
            continue;
        }
        form->findChild<QPlainTextEdit*>(u"stepText"_s)->setPlainText(u"核对无误"_s);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        CHECK(ward.page().steps[std::size_t(row)].step.state == care::StepState::Done);
    }
    if (auto* confirm = record.findChild<QPushButton*>(u"confirmCare"_s); confirm->isVisible())
        confirm->click();
    record.findChild<QPushButton*>(u"closeCare"_s)->click();
    CHECK(ward.page().row.record.state == care::RecordState::Closed);
    CHECK(orFail(ward.session().query(consultations::OpenOrder{ward.order})).row.used == 1);
    CHECK_FALSE(record.findChild<QPushButton*>(u"closeCare"_s)->isVisible());
}

TEST_CASE("A round is begun and stands in the register", "[care]")
{
    Ward ward;
    ward.program.desk().open(u"services/premises"_s);
    auto& page = ward.the<PremisesPage>();
    auto* rounds = page.findChild<ShortTable*>(u"rounds"_s);
    REQUIRE(rounds);
    REQUIRE(rounds->rowCount() > 5);
    rounds->setCurrentCell(0, 0);
    QTest::keyClick(rounds, Qt::Key_Return);
    const auto rows = orFail(ward.session().query(care::PremisesRounds{ward.branch}));
    CHECK(std::count_if(rows.begin(), rows.end(), [](const care::RoundRow& row) {
              return row.standing == care::RunStanding::Running;
          }) == 1);
}

TEST_CASE("A scanner's separator survives the field", "[care]")
{
    ScanEdit edit;
    QTest::keyClicks(&edit, u"10AB12"_s);
    QTest::keyClick(&edit, Qt::Key_BracketRight, Qt::ControlModifier);
    QTest::keyClicks(&edit, u"17270331"_s);
    CHECK(edit.text() == u"10AB12␝17270331"_s);
}

TEST_CASE("Two marked points bring a second photo to the first one's scale and turn", "[care]")
{
    const PhotoPair::Points first{QPointF(10, 10), QPointF(110, 10)};
    const PhotoPair::Points second{QPointF(0, 0), QPointF(0, 50)};
    const QTransform match = PhotoPair::matching(first, second);
    for (const std::size_t i : {0U, 1U}) {
        const QPointF at = match.map(second[i]);
        CHECK(at.x() == Catch::Approx(first[i].x()).margin(0.01));
        CHECK(at.y() == Catch::Approx(first[i].y()).margin(0.01));
    }
}

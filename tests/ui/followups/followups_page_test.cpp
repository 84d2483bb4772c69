// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followups_page.h"

#include "core/clients/client_commands.h"
#include "core/followups/complication_commands.h"
#include "core/followups/follow_up_commands.h"
#include "core/followups/follow_up_queries.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/ui/program/open_program.h"
#include "ui/desk/work_branch.h"
#include "ui/followups/contact_pane.h"
#include "ui/followups/worklist_section.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::followups;
using namespace Qt::StringLiterals;
using tests::orFail;

namespace {

/// The program with two clients who want to be called today, at the worklist.
struct CareDesk {
    CareDesk()
    {
        program.signInOwner();
        program.program->window().QWidget::show();
        hong = add(u"王小红"_s, u"10012348812"_s);
        ming = add(u"李明"_s, u"10077776666"_s);
        for (const clients::ClientId client : {hong, ming})
            orFail(program.session().run(
                AddFollowUp{client,
                            workBranch(desk().desk()),
                            {.day = desk().desk().today(), .note = u"问检查结果"_s}}));
        desk().open(u"followups/worklist"_s);
        QCoreApplication::processEvents();
    }

    clients::ClientId add(const QString& name, const QString& phone)
    {
        return orFail(program.session().run(clients::AddClient{
            .details = {.name = name}, .contacts = {{clients::ContactKind::Phone, phone, {}}}}));
    }
    WorkDesk& desk() { return program.desk(); }
    template <class W> W& the(const QString& name = {})
    {
        auto* found = desk().frame().currentPage()->findChild<W*>(name);
        REQUIRE(found);
        return *found;
    }
    WorklistSection& list() { return the<WorklistSection>(); }
    void click(const QString& name)
    {
        the<QPushButton>(name).click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(
            nullptr, QEvent::DeferredDelete); // the pane before goes, as in a running program
    }
    std::vector<FollowUpRow> of(clients::ClientId client)
    {
        return orFail(program.session().query(FollowUpsOf{client}));
    }

    tests::OpenProgram program;
    clients::ClientId hong{1};
    clients::ClientId ming{1};
};

} // namespace

TEST_CASE("The worklist opens on the most urgent one, and each result has its key")
{
    CareDesk care;
    REQUIRE(care.list().count() == 2);
    REQUIRE(care.list().pane());
    CHECK(care.list().pane()->followUp() == care.of(care.hong).front().followUp.id);
    care.click(u"no_answer"_s);
    CHECK(care.of(care.hong).front().followUp.state == FollowUpState::Open);
    CHECK(care.of(care.hong).front().tries == 1);
    CHECK(care.list().pane()->followUp() == care.of(care.ming).front().followUp.id);
    care.the<QPlainTextEdit>(u"attemptNote"_s).setPlainText(u"一切正常"_s);
    care.click(u"reached"_s);
    CHECK(care.of(care.ming).front().followUp.state == FollowUpState::Reached);
    CHECK(care.list().count() == 1);
}

TEST_CASE("One key goes on to the next without a result")
{
    CareDesk care;
    const auto first = care.list().pane()->followUp();
    care.click(u"nextContact"_s);
    CHECK(care.list().pane()->followUp() != first);
}

TEST_CASE(
    "A number is shown with the contact as its reason, and the script goes to the clipboard alone")
{
    CareDesk care;
    const auto shows = [&](const QString& text) {
        const auto labels = care.list().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == text;
        });
    };
    CHECK(shows(u"100****8812"_s));
    care.click(u"showNumber"_s);
    CHECK(shows(u"10012348812"_s));
}

TEST_CASE("A complication is ticked off and added to beside the list")
{
    CareDesk care;
    const auto id = orFail(care.program.session().run(OpenComplication{
        care.hong, workBranch(care.desk().desk()), {.type = u"infection"_s, .description = u"红肿"_s}}));
    care.desk().open(u"followups/complications/"_s + id.toString());
    QCoreApplication::processEvents();
    care.the<QPlainTextEdit>(u"courseNote"_s).setPlainText(u"换药一次"_s);
    care.click(u"addCourseNote"_s);
    const auto boxes = care.desk().frame().currentPage()->findChildren<QCheckBox*>();
    REQUIRE_FALSE(boxes.isEmpty());
    boxes.front()->click();
    QCoreApplication::processEvents();
    const auto page = orFail(care.program.session().query(OpenComplicationPage{id}));
    CHECK(page.notes.size() == 1);
    CHECK(page.steps.front().doneAt);
}

TEST_CASE("Today leads to who is to be called")
{
    CareDesk care;
    const auto rows = aftercareRows(care.desk().desk(), care.desk().format());
    REQUIRE(rows.size() == 2);
    care.desk().open(rows.back().place);
    QCoreApplication::processEvents();
    CHECK(care.list().pane()->followUp() == care.of(care.ming).front().followUp.id);
}

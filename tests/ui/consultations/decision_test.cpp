// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first option to the used session, through the real widgets on a real encrypted file, with the gates refusing each
// wrong order.
#include "tests/ui/consultations/decision_desk.h"

using namespace seraph;
using namespace seraph::ui;
using namespace seraph::consultations;
using namespace Qt::StringLiterals;
using tests::DecisionDesk;
using tests::orFail;

TEST_CASE(
    "A client is shown options, decides, signs and is treated, and each wrong order is refused",
    "[consultations]")
{
    DecisionDesk clinic(Profile::Aesthetic);
    clinic.decide(u"m2_ipl"_s, u"m9_chemical_peel"_s);

    const auto orders = orFail(clinic.session().query(OrdersOf{clinic.client}));
    REQUIRE(orders.size() == 1);
    clinic.open(u"consents"_s);
    clinic.signEverything(orders.front().order.service);
    CHECK(orFail(clinic.session().query(WhatConsentNeeds{clinic.client, orders.front().order.service}))
              .empty());

    clinic.open(u"orders"_s);
    clinic.click(u"takePayment"_s);
    clinic.click(u"formAct"_s);
    clinic.click(u"useSession"_s);
    CHECK(orFail(clinic.session().query(OrdersOf{clinic.client})).front().used == 0); // it asks
    clinic.click(u"formAct"_s);
    const auto after = orFail(clinic.session().query(OrdersOf{clinic.client})).front();
    CHECK(after.used == 1);
    CHECK(after.paid == after.order.amount);
}

TEST_CASE("Nobody comes from the client's screen to the desk without a PIN", "[consultations]")
{
    DecisionDesk clinic(Profile::Clinic);
    ClientScreen::open(clinic.program.desk().desk(), &clinic.program.desk(), [](ClientScreen&) {
        return new QWidget;
    });
    auto* screen = clinic.program.desk().findChild<ClientScreen*>();
    REQUIRE(screen);
    CHECK_FALSE(clinic.program.desk().isVisible());
    QTest::keyClick(screen, Qt::Key_Escape);
    QTest::keyClick(screen, Qt::Key_F4, Qt::AltModifier);
    screen->close();
    CHECK(screen->isVisible());
    clinic.click(u"leaveClientScreen"_s);
    CHECK_FALSE(clinic.program.desk().isVisible());
    clinic.program.program->uncover(clinic.session().actor().account, tests::pinOf("000000"));
    CHECK_FALSE(clinic.program.desk().isVisible());
    clinic.program.program->uncover(clinic.session().actor().account, tests::pinOf("271828"));
    CHECK(clinic.program.desk().isVisible());
}

TEST_CASE("A simple order is placed from the price list in two clicks, and an agency has no "
          "physician in the way",
          "[consultations]")
{
    DecisionDesk agency(Profile::Agency);
    agency.open(u"orders"_s);
    agency.click(u"placeOrder"_s);
    agency.click(u"formAct"_s);
    CHECK(orFail(agency.session().query(OrdersOf{agency.client})).size() == 1);
    agency.beginPlan();
    CHECK_FALSE(agency.has(u"examine"_s));
    CHECK_FALSE(agency.has(u"standForIt"_s));
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consultation_scenes.h"

#include "core/consultations/consultation_queries.h"
#include "core/consultations/order_queries.h"
#include "ui/consultations/consent_check_dialog.h"
#include "ui/consultations/consent_paper_dialog.h"
#include "ui/consultations/consent_signing.h"
#include "ui/consultations/order_change_dialog.h"
#include "ui/consultations/payment_dialog.h"
#include "ui/consultations/plan_comparison.h"
#include "ui/consultations/plan_option_dialog.h"
#include "ui/consultations/plan_steps.h"
#include "ui/consultations/plan_text.h"
#include "ui/desk/client_screen.h"
#include "ui/shell/scene_lists.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

std::optional<PlanPage> somePlan(const Desk& desk)
{
    const auto plans = desk.session().query(ListOpenPlans{}).value_or(std::vector<OpenPlanRow>{});
    if (plans.empty())
        return std::nullopt;
    const auto page = desk.session().query(OpenPlan{plans.back().plan.id});
    return page ? std::optional(*page) : std::nullopt;
}

/// An order of somebody for whom a paper is out, who is far on the way.
std::optional<OrderPage> someOrder(const Desk& desk)
{
    for (const UnsignedRow& paper :
         desk.session().query(ListUnsigned{}).value_or(std::vector<UnsignedRow>{})) {
        for (const OrderRow& row :
             desk.session().query(OrdersOf{paper.client}).value_or(std::vector<OrderRow>{})) {
            if (const auto page = desk.session().query(OpenOrder{row.order.id}))
                return *page;
        }
    }
    return std::nullopt;
}

void openTab(const Desk& desk, const char* tab)
{
    if (const auto order = someOrder(desk))
        desk.open(u"clients/%1/%2"_s.arg(order->row.order.client.toString(), QString::fromLatin1(tab)));
}

void openPlanTab(const Desk& desk, QWidget*)
{
    if (const auto page = somePlan(desk))
        desk.open(u"clients/%1/plans/%2"_s.arg(page->plan.client.toString(), page->plan.id.toString()));
}

void openOption(const Desk& desk, QWidget* parent)
{
    const auto page = somePlan(desk);
    if (page && !page->options.empty())
        (new PlanOptionDialog(desk, sceneFormat(desk), page->options.front(), parent))->open();
}

void showScreen(const Desk& desk, QWidget* parent, QWidget* content)
{
    auto* screen = new ClientScreen(desk, parent);
    screen->setContent(content);
    screen->resize(parent->size());
    screen->show();
}

void openComparison(const Desk& desk, QWidget* parent)
{
    if (const auto page = somePlan(desk))
        showScreen(desk, parent, new PlanComparison(planSheet(desk, sceneFormat(desk), *page)));
}

void openSigningScreen(const Desk& desk, QWidget* parent)
{
    const auto papers = desk.session().query(ListUnsigned{}).value_or(std::vector<UnsignedRow>{});
    if (papers.empty())
        return;
    if (const auto page = desk.session().query(OpenConsent{papers.front().id}))
        showScreen(desk, parent, new ConsentSigning(desk, *page));
}

} // namespace

std::vector<Scene> consultationScenes()
{
    return {
        {u"client-plans"_s, &openPlanTab},
        {u"client-consents"_s, [](const Desk& desk, QWidget*) { openTab(desk, "consents"); }},
        {u"client-orders"_s, [](const Desk& desk, QWidget*) { openTab(desk, "orders"); }},
        {u"plan-option"_s, &openOption},
        {u"plan-comparison"_s, &openComparison},
        {u"consent-signing"_s, &openSigningScreen},
        {u"consent-paper"_s,
         [](const Desk& desk, QWidget* parent) {
             (new ConsentPaperDialog(desk, sceneFormat(desk), parent))->open();
         }},
        {u"same-day-check"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto order = someOrder(desk))
                 openSameDayCheck(desk, order->row.order.client, order->row.order.service, parent);
         }},
        {u"payment"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto order = someOrder(desk))
                 openPayment(desk, *order, parent);
         }},
        {u"order-change"_s,
         [](const Desk& desk, QWidget* parent) {
             if (const auto order = someOrder(desk))
                 openOrderChange(desk, sceneFormat(desk), order->row.order, parent);
         }},
    };
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_queries.h"
#include "ui/catalogue/categories_dialog.h"
#include "ui/catalogue/cost_dialog.h"
#include "ui/catalogue/dismissals_dialog.h"
#include "ui/catalogue/price_dialog.h"
#include "ui/catalogue/price_list_print.h"
#include "ui/catalogue/proposals_dialog.h"
#include "ui/catalogue/rule_dialog.h"
#include "ui/catalogue/service_actions.h"
#include "ui/catalogue/service_dialog.h"
#include "ui/catalogue/steps_dialog.h"
#include "ui/clients/client_text.h"
#include "ui/shell/scene_lists.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

Scene aboutService(const QString& name,
                   std::function<void(const Desk&, const ServiceDetail&, QWidget*)> open)
{
    return {name, [open = std::move(open)](const Desk& desk, QWidget* parent) {
                const auto rows =
                    desk.session().query(ListServices{}).value_or(std::vector<ServiceRow>{});
                if (rows.empty())
                    return;
                if (const auto detail = desk.session().query(OpenService{rows.front().service.id}))
                    open(desk, *detail, parent);
            }};
}

void openRule(const Desk& desk, QWidget* parent)
{
    const auto rows = desk.session().query(ListPhraseRules{}).value_or(std::vector<RuleRow>{});
    if (!rows.empty())
        (new RuleDialog(desk, rows.front(), parent))->open();
}

std::vector<Scene> serviceScenes()
{
    return {
        aboutService(u"service-texts"_s,
                     [](const Desk& desk, const ServiceDetail& detail, QWidget* parent) {
                         if (detail.row.inForce)
                             (new ServiceDialog(desk, *detail.row.inForce, parent))->open();
                     }),
        aboutService(u"service-price"_s,
                     [](const Desk& desk, const ServiceDetail& detail, QWidget* parent) {
                         (new PriceDialog(desk, detail, parent))->open();
                     }),
        aboutService(u"service-steps"_s,
                     [](const Desk& desk, const ServiceDetail& detail, QWidget* parent) {
                         if (!detail.sopVersions.empty())
                             (new StepsDialog(desk, detail.sopVersions.back(), parent))->open();
                     }),
        aboutService(u"service-cost"_s,
                     [](const Desk& desk, const ServiceDetail& detail, QWidget* parent) {
                         openCostDialog(desk, formatOf(desk), detail.row, parent);
                     }),
        aboutService(u"service-versions"_s,
                     [](const Desk& desk, const ServiceDetail& detail, QWidget* parent) {
                         openServiceVersions(desk, formatOf(desk), detail, parent);
                     }),
    };
}

} // namespace

std::vector<Scene> catalogueScenes()
{
    std::vector<Scene> scenes = serviceScenes();
    scenes.push_back({u"new-service"_s, [](const Desk& desk, QWidget* parent) {
                          openNewServiceDialog(desk, parent, [](ServiceId) {});
                      }});
    scenes.push_back({u"categories"_s, [](const Desk& desk, QWidget* parent) {
                          (new CategoriesDialog(desk, parent))->open();
                      }});
    scenes.push_back({u"proposals"_s, [](const Desk& desk, QWidget* parent) {
                          (new ProposalsDialog(desk, formatOf(desk), parent))->open();
                      }});
    scenes.push_back({u"price-list"_s, [](const Desk& desk, QWidget* parent) {
                          previewPriceList(desk, formatOf(desk), parent);
                      }});
    scenes.push_back({u"new-phrase-rule"_s, [](const Desk& desk, QWidget* parent) {
                          (new RuleDialog(desk, std::nullopt, parent))->open();
                      }});
    scenes.push_back({u"phrase-rule"_s, &openRule});
    scenes.push_back({u"false-alarms"_s, [](const Desk& desk, QWidget* parent) {
                          (new DismissalsDialog(desk, formatOf(desk), parent))->open();
                      }});
    return scenes;
}

} // namespace seraph::ui

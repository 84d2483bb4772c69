// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute_queries.h"
#include "core/complaints/incident_queries.h"
#include "core/quality/corrective_queries.h"
#include "ui/complaints/dispute_dialogs.h"
#include "ui/complaints/evidence_dialogs.h"
#include "ui/complaints/incident_dialogs.h"
#include "ui/complaints/on_call_section.h"
#include "ui/quality/corrective_dialogs.h"
#include "ui/shell/scene_lists.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSceneDaysBack = 365;

/// The dialogs about a dispute need one; where there is none nothing opens.
std::function<void(const Desk&, QWidget*)> aboutDispute(
    std::function<void(const Desk&, const complaints::DisputeFile&, QWidget*)> open)
{
    return [open = std::move(open)](const Desk& desk, QWidget* parent) {
        const auto rows =
            desk.session().query(complaints::ListDisputes{desk.today().addDays(-kSceneDaysBack)});
        if (!rows || rows->empty())
            return;
        const auto file =
            desk.session().query(complaints::OpenDisputeFile{rows->front().dispute.complaint});
        if (file)
            open(desk, *file, parent);
    };
}

void openAnyCause(const Desk& desk, QWidget* parent)
{
    const auto rows =
        desk.session().query(quality::ListCorrectives{desk.today().addDays(-kSceneDaysBack)});
    if (rows && !rows->empty())
        openCauseDialog(desk, rows->front().corrective, parent);
}

void openAnyPlan(const Desk& desk, QWidget* parent)
{
    const auto rows =
        desk.session().query(quality::ListCorrectives{desk.today().addDays(-kSceneDaysBack)});
    if (rows && !rows->empty())
        openPlanDialog(desk, rows->front().corrective, parent);
}

} // namespace

std::vector<Scene> qualityScenes()
{
    return {
        {u"report-incident"_s,
         [](const Desk& desk, QWidget* parent) { openNewIncidentDialog(desk, parent); }},
        {u"on-call"_s,
         [](const Desk& desk, QWidget* parent) { openOnCallDialog(desk, nullptr, parent); }},
        {u"new-corrective"_s,
         [](const Desk& desk, QWidget* parent) { openNewCorrectiveDialog(desk, parent); }},
        {u"cause"_s, &openAnyCause},
        {u"corrective-plan"_s, &openAnyPlan},
        {u"dispute"_s,
         aboutDispute([](const Desk& desk, const complaints::DisputeFile& file, QWidget* parent) {
             if (const complaints::Dispute* open = file.open())
                 openEditDisputeDialog(desk, *open, parent);
         })},
        {u"hand-out"_s,
         aboutDispute([](const Desk& desk, const complaints::DisputeFile& file, QWidget* parent) {
             openHandOutDialog(desk, file.about, parent);
         })},
        {u"seal"_s,
         aboutDispute([](const Desk& desk, const complaints::DisputeFile& file, QWidget* parent) {
             openSealDialog(desk, file.about, parent);
         })},
    };
}

} // namespace seraph::ui

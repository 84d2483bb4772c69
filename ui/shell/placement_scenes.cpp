// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_queries.h"
#include "ui/placements/matching_dialog.h"
#include "ui/placements/need_dialogs.h"
#include "ui/placements/worker_dialogs.h"
#include "ui/shell/scene_lists.h"

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace seraph::placements;

namespace {

bool placesWorkers(const Desk& desk)
{
    return desk.profile == Profile::Agency && desk.session().can(kWork);
}

/// The first household of the worklist at that stage.
std::optional<NeedId> householdAt(const Desk& desk, Stage stage)
{
    if (!placesWorkers(desk))
        return std::nullopt;
    const auto rows = desk.session().query(Worklist{}).value_or(std::vector<WorkRow>{});
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const WorkRow& row) { return row.stage == stage; });
    return found == rows.end() ? std::nullopt : found->need;
}

void openNewWorker(const Desk& desk, QWidget* parent)
{
    if (placesWorkers(desk))
        openNewWorkerDialog(desk, parent);
}

void openNewNeed(const Desk& desk, QWidget* parent)
{
    if (placesWorkers(desk))
        openNewNeedDialog(desk, sceneFormat(desk), std::nullopt, parent);
}

void openMatching(const Desk& desk, QWidget* parent)
{
    if (const auto need = householdAt(desk, Stage::ToMatch))
        (new MatchingDialog(desk, sceneFormat(desk), *need, parent))->open();
}

void openCase(const Desk& desk, QWidget*)
{
    if (const auto need = householdAt(desk, Stage::Ending))
        desk.open(u"placements/cases/"_s + need->toString());
}

} // namespace

std::vector<Scene> placementScenes()
{
    return {{u"new-worker"_s, &openNewWorker},
            {u"new-need"_s, &openNewNeed},
            {u"matching"_s, &openMatching},
            {u"household"_s, &openCase}};
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scenes.h"
#include "ui/text/format.h"

/// The dialogs of one module each. Those about somebody or something open nothing where nobody is on file.
namespace seraph::ui {

/// How the scenes write times and amounts.
Format sceneFormat(const Desk& desk);

std::vector<Scene> clientScenes();
std::vector<Scene> catalogueScenes();
std::vector<Scene> placementScenes();
std::vector<Scene> qualityScenes();
std::vector<Scene> qualificationScenes();
std::vector<Scene> trainingScenes();
std::vector<Scene> complaintScenes();
std::vector<Scene> reviewScenes();

} // namespace seraph::ui

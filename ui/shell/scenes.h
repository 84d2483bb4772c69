// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

namespace seraph::ui {

/// A dialog as it opens over the desk, for pictures and for the test that looks for clipped words. A new dialog adds its
/// line in scenes.cpp.
struct Scene {
    QString name;
    /// Non-modal to the caller: it returns at once. What is about a client opens nothing where nobody is on file.
    std::function<void(const Desk& desk, QWidget* parent)> open;
};
std::vector<Scene> dialogScenes();

/// The dialog or popup that lies on top of this window now; null where there is none.
QWidget* topDialog(const QWidget& window);
/// Closes and deletes all of them.
void closeDialogs(const QWidget& window);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/job_runner.h"
#include "ui/widgets/user_prompts.h"

namespace seraph::ui {

/// What is restored, and what happens then.
struct RestoreWish {
    QString backup; ///< the file to begin with; empty: it is asked for
    std::function<void(const QString& folder)> done;
};

/// Makes a workspace from a backup: file, key, contents and place, then the new recovery code. `done` gets the folder, to be
/// signed in to. Closing the dialog before that leaves everything as it was.
void openRestore(QWidget* parent,
                 const session::Environment& environment,
                 JobRunner& jobs,
                 UserPrompts& prompts,
                 RestoreWish wish);

} // namespace seraph::ui

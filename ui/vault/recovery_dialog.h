// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/job_runner.h"
#include "ui/widgets/user_prompts.h"

namespace seraph::ui {

/// For an owner who forgot the password: the recovery code and a new password, then the new recovery code. `done` gets the
/// folder, to be signed in to.
void openRecovery(QWidget* parent,
                  const QString& folder,
                  const session::Environment& environment,
                  JobRunner& jobs,
                  UserPrompts& prompts,
                  std::function<void(const QString& folder)> done);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/follow_up.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// A contact that no plan asks for.
void openNewContactDialog(const Desk& desk, clients::ClientId client, QWidget* parent);
void openAssignDialog(const Desk& desk, const followups::FollowUp& followUp, QWidget* parent);
void openGiveUpDialog(const Desk& desk, const followups::FollowUp& followUp, QWidget* parent);
void openCancelDialog(const Desk& desk, const followups::FollowUp& followUp, QWidget* parent);

} // namespace seraph::ui

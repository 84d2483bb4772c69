// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/complication.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

void openNewComplicationDialog(const Desk& desk, clients::ClientId client, QWidget* parent);
void openEditComplicationDialog(const Desk& desk,
                                const followups::Complication& complication,
                                QWidget* parent);
void openCloseComplicationDialog(const Desk& desk,
                                 const followups::Complication& complication,
                                 QWidget* parent);
void openReopenComplicationDialog(const Desk& desk,
                                  const followups::Complication& complication,
                                  QWidget* parent);

} // namespace seraph::ui

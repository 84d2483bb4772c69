// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/clients/client.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// The short check before a session: nothing has changed, or what has; a physician clears a concern with a reason.
void openSameDayCheck(const Desk& desk,
                      clients::ClientId client,
                      catalogue::ServiceId service,
                      QWidget* parent);

} // namespace seraph::ui

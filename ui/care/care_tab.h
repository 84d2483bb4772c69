// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/client_tab.h"

namespace seraph::ui {

/// What was done for a client, on the client's page.
ClientTab careTab(const Desk& desk);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/client_tab.h"

namespace seraph::ui {

/// The tabs of a client's page after the promises and the file, in their order. A module that knows something of clients
/// adds its line in client_tabs.cpp.
std::vector<ClientTab> clientTabs(const Desk& desk);

} // namespace seraph::ui

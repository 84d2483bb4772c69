// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/client_tabs.h"

namespace seraph::ui {

std::vector<ClientTab> clientTabs(const Desk&)
{
    return {};
}

} // namespace seraph::ui

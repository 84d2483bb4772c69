// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/client_tabs.h"

#include "ui/care/care_tab.h"
#include "ui/consultations/consultation_tab.h"

namespace seraph::ui {

std::vector<ClientTab> clientTabs(const Desk& desk)
{
    return {consultationsTab(desk), careTab(desk)};
}

} // namespace seraph::ui

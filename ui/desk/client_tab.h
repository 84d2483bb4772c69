// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <functional>
#include <vector>

namespace seraph::ui {

/// What a module shows on the page of one client. The shell lists the tabs (client_tabs.cpp); one is there for who has
/// the permission, and it is made when it is first opened. It listens to the news itself: the page around it stays while
/// somebody types. A tab that is an OpensRecords opens "clients/17/plans/5".
struct ClientTab {
    QString id; ///< part of the place: "plans" in "clients/17/plans"
    QString title;
    session::Permission permission;
    std::function<QWidget*(const Desk& desk, const Format& format, clients::ClientId client)> make;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"

class QWidget;

namespace seraph::ui {

struct Desk;

/// Small forms over a client's page, each of one command that can be taken back. They delete themselves.
void openContactDialog(const Desk& desk, clients::ClientId client, QWidget* parent);
void openAddressDialog(const Desk& desk, clients::ClientId client, QWidget* parent);
void openAlertDialog(const Desk& desk, clients::ClientId client, QWidget* parent);
void openGuardianDialog(const Desk& desk, clients::ClientId client, QWidget* parent);
/// @param background as it stands; nothing where none was written yet
void openBackgroundDialog(const Desk& desk,
                          clients::ClientId client,
                          const std::optional<clients::Background>& background,
                          QWidget* parent);

} // namespace seraph::ui

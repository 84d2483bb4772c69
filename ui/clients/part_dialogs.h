// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_list.h"

class QWidget;

namespace seraph::ui {

struct Desk;

/// Small forms over a client's page, each of one command that can be taken back. Without a part they add one, with it they
/// change it or put it away. They delete themselves.
void openContactDialog(const Desk& desk,
                       clients::ClientId client,
                       QWidget* parent,
                       const std::optional<clients::ContactRow>& contact = {});
void openAddressDialog(const Desk& desk,
                       clients::ClientId client,
                       QWidget* parent,
                       const std::optional<clients::Address>& address = {});
void openAlertDialog(const Desk& desk,
                     clients::ClientId client,
                     QWidget* parent,
                     const std::optional<clients::Alert>& alert = {});
void openGuardianDialog(const Desk& desk,
                        clients::ClientId client,
                        QWidget* parent,
                        const std::optional<clients::Guardian>& guardian = {});
/// @param background as it stands; nothing where none was written yet
void openBackgroundDialog(const Desk& desk,
                          clients::ClientId client,
                          const std::optional<clients::Background>& background,
                          QWidget* parent);
/// The dialog that a place names, such as "contact-5" or "guardian", over the page of this client: for what was not
/// finished. Nothing where there is no such part any more.
void openPartPlace(const Desk& desk, const clients::ClientPage& page, const QString& place, QWidget* parent);
/// What such a place is called: "a contact".
QString partPlaceText(const QString& place);

} // namespace seraph::ui

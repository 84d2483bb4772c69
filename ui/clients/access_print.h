// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/access_queries.h"
#include "core/clients/client_list.h"

class QWidget;

namespace seraph::ui {

struct Desk;

/// The page for a client who asks who saw their file; printing it is on record.
void previewAccessReport(const Desk& desk,
                         const clients::ClientPage& client,
                         const std::vector<clients::AccessRow>& rows,
                         QWidget* parent);
/// The page about what somebody who leaves looked at; printing it is on record.
void previewStaffActivity(const Desk& desk, const clients::StaffActivity& activity, QWidget* parent);

} // namespace seraph::ui

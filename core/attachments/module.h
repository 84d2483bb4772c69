// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::attachments {

/// Photos, scans and documents that belong to records of any other module.
session::Module module();

} // namespace seraph::attachments

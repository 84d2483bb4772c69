// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::qualifications {

/// Licences, certificates, competences, tiers, and the gates that ask them.
session::Module module();

} // namespace seraph::qualifications

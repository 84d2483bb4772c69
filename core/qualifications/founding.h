// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::qualifications {

/// A new workspace begins with the shipped kinds, rules, competences and tiers of its trade; every rule watches from today.
Status install(const session::Founding& founding, session::WriteContext& context);

/// A workspace from before there was an archive gets the same on the first day it is opened with one, and its licences become
/// certificates. Does nothing where that was done.
Status catchUp(session::WriteContext& context);

} // namespace seraph::qualifications

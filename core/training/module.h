// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/registry.h"

namespace seraph::training {

/// Courses, lessons and who has to learn what; the question bank, exams and drills; cases to learn from.
session::Module module();

} // namespace seraph::training

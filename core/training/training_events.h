// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/attempt.h"
#include "core/training/lesson.h"
#include "core/training/observation.h"

/// What this module tells later ones, inside the transaction in which it happened.
namespace seraph::training {

/// Somebody completed a course: by an exam, a lesson or by reading.
struct CourseCompleted {
    Completion completion;
    QString course; ///< its code
};

/// An exam or a drill has its result.
struct AttemptFinished {
    Attempt attempt;
};

/// An examiner has seen somebody at work, or in a scene.
struct PersonObserved {
    Observation observation;
};

} // namespace seraph::training

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/context.h"
#include "core/training/lesson.h"

/// How somebody completes a course, whatever way they took. For the handlers of this module.
namespace seraph::training {

struct CompletionFacts {
    PersonId person;
    LocalDate day;
    int minutes = 0;
    QString trainerName{};
    std::optional<int> score{};
    CompletedBy by = CompletedBy::Exam;
    qint64 originId = 0;
};

/// Writes the line of the training file, closes what the person still needed of this course, gives the certificate that
/// gates ask for, and tells later modules.
Result<CompletionId> complete(const CourseVersion& version,
                              const CompletionFacts& facts,
                              session::WriteContext& context);

} // namespace seraph::training

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/attempt.h"
#include "core/training/lesson.h"
#include "core/training/need.h"
#include "core/training/observation.h"
#include "core/training/training_case.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

namespace seraph::ui {

// How training speaks to people. Codes that other modules use for something else have words of their own here.

QString areaWord(training::Area area);
QString questionKindWord(training::QuestionKind kind);
QString originWord(training::QuestionOrigin origin);
QString attemptKindWord(training::AttemptKind kind);
QString causeWord(training::NeedCause cause);
QString observationKindWord(training::ObservationKind kind);

PillView standingPill(training::Standing standing,
                      const std::optional<LocalDate>& until,
                      const Format& format);
PillView attemptPill(const training::Attempt& attempt);
PillView lessonPill(training::LessonState state);
PillView casePill(training::CaseState state);
/// Overdue, this week, later.
PillView dueDayPill(LocalDate due, LocalDate today, const Format& format);

/// "A", "B", …: how options are called on paper and in the messenger group.
QString optionLetter(int index);
/// A question as text with its options; with the key and the explanation where asked for.
enum class ShowKey { No, Yes };
QString questionText(const training::PaperItem& item, Language language, ShowKey key);
/// What was answered, in the letters or words of the paper.
QString givenText(const training::PaperItem& item, const training::Given& given);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"

/// Words and pills that the pages of feedback share.
namespace seraph::ui {

/// "王小红", "without a name".
QString whoAnswered(const feedback::AnswerRow& row);
/// Which survey, by which way, about whom and what.
QString aboutText(const feedback::AnswerRow& row, const Desk& desk, const Format& format);
/// One answer in words: "4 / 5", "yes"; empty where there is none.
QString answerText(const feedback::Question& question, const feedback::SurveyAnswer& answer);
/// The grade of the score, or the satisfaction where there is no score.
PillView scorePill(const feedback::SurveyAnswer& answer);
/// "low, nobody has looked into it", "looked into", "may be shown".
PillView answerPill(const feedback::SurveyAnswer& answer);

} // namespace seraph::ui

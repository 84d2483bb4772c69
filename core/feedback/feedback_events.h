// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/survey_answer.h"

/// What this module tells later ones, inside the transaction in which it happened.
namespace seraph::feedback {

/// A client said what they think. Where `answer.low`, somebody has to look into it: the manager has a task already.
struct SurveyAnswered {
    SurveyAnswer answer;
};

} // namespace seraph::feedback

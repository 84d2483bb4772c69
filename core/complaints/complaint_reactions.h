// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_events.h"
#include "core/followups/followups_events.h"
#include "core/organisation/staff.h"
#include "core/session/context.h"

/// What earlier modules tell: it becomes part of a client's open cases, so that who handles them knows.
namespace seraph::complaints {

Status onSurveyAnswered(const feedback::SurveyAnswered& event, session::WriteContext& context);
Status onComplicationOpened(const followups::ComplicationOpened& event, session::WriteContext& context);

} // namespace seraph::complaints

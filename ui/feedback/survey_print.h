// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_queries.h"

class QWidget;

namespace seraph::ui {

struct Desk;

/// The survey on paper: every question with squares to tick, for who will not touch a screen. It is keyed in afterwards.
void previewSurveySheet(const Desk& desk, const feedback::SurveyRow& survey, QWidget* parent);

} // namespace seraph::ui

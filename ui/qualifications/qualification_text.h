// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/file_queries.h"
#include "core/qualifications/matrix_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tone.h"

namespace seraph::ui {

/// ✓ ◆ ▲ – with a word or a day beside it, so that the colour is not needed.
QString cellText(const qualifications::MatrixCell& cell, const Format& format, LocalDate today);
Tone cellTone(qualifications::Mark mark);
/// "Code of conduct, signed: run out since 2026-10-01".
QString cellTip(const qualifications::MatrixCell& cell, const QString& kind, const Format& format);

/// How a certificate stands today.
PillView standingPill(qualifications::Hold hold,
                      const std::optional<int>& stage,
                      const std::optional<LocalDate>& until,
                      const Format& format,
                      LocalDate today);
/// From its first to its last day.
QString termText(const qualifications::Certificate& certificate, const Format& format);

/// ●●●○ 3: a level that was seen.
QString levelText(const std::optional<int>& level);
/// "Communication at least 3", "works here for 12 months", "clients at least 90 % over 6 months".
QString ruleText(const qualifications::TierRule& rule,
                 const qualifications::QualificationFile& file,
                 Language language);

/// "Watches until 2026-11-05", "Blocks".
PillView requirementPill(const qualifications::RequirementRow& row, const Format& format);
/// Whom a rule concerns: "Nurse, physician · 3 services"; "Everybody".
QString concernsText(const Desk& desk, const qualifications::Requirement& requirement);

} // namespace seraph::ui

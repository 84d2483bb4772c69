// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/version_repository.h"
#include "core/feedback/survey_record.h"

/// Surveys are versioned as services are.
template <> struct seraph::catalogue::VersionOf<seraph::feedback::SurveyVersion> {
    static constexpr auto kOwner = &seraph::feedback::SurveyVersion::survey;
    static constexpr const char* kByOwner =
        "WHERE survey_id = ? AND archived_at IS NULL ORDER BY number";
};

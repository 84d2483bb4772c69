// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/survey_answer.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"

namespace seraph::storage {

template <> struct Schema<feedback::Survey> {
    using Record = feedback::Survey;
    static constexpr std::string_view kTable = "survey";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::moment>("moment"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<feedback::SurveyVersion> {
    using Record = feedback::SurveyVersion;
    static constexpr std::string_view kTable = "survey_version";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::survey>("survey_id"),
        column<&Record::number>("number"),
        column<&Record::state>("state"),
        column<&Record::content>("content"),
        column<&Record::changeNote>("change_note"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<feedback::SurveyAnswer> {
    using Record = feedback::SurveyAnswer;
    static constexpr std::string_view kTable = "survey_answer";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::survey>("survey_id"),
        column<&Record::version>("version_id"),
        column<&Record::service>("service_id"),
        column<&Record::person>("person_id"),
        column<&Record::channel>("channel"),
        column<&Record::answers>("answers", Sensitivity::Personal, "feedback.improve"),
        column<&Record::csat>("csat"),
        column<&Record::score>("score"),
        column<&Record::nps>("nps"),
        column<&Record::trust>("trust"),
        column<&Record::hadToRepeat>("had_to_repeat"),
        column<&Record::fees>("fees"),
        column<&Record::comment>("comment", Sensitivity::Personal, "feedback.improve"),
        column<&Record::answeredAt>("answered_at"),
        column<&Record::day>("day"),
        column<&Record::takenBy>("taken_by"),
        column<&Record::low>("low"),
        column<&Record::handledAt>("handled_at"),
        column<&Record::handledBy>("handled_by"),
        column<&Record::handledNote>("handled_note", Sensitivity::Personal, "feedback.improve"),
        column<&Record::published>("published"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage

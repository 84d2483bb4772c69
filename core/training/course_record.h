// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/version_repository.h"
#include "core/storage/schema.h"
#include "core/storage/stored_json.h"
#include "core/training/need.h"

namespace seraph::storage {

template <> struct Schema<training::Course> {
    using Record = training::Course;
    static constexpr std::string_view kTable = "training_course";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::code>("code"),
        column<&Record::area>("area"),
        column<&Record::nameZh>("name_zh"),
        column<&Record::nameEn>("name_en"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::CourseVersion> {
    using Record = training::CourseVersion;
    static constexpr std::string_view kTable = "training_course_version";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::course>("course_id"),
        column<&Record::number>("number"),
        column<&Record::state>("state"),
        column<&Record::content>("content"),
        column<&Record::changeNote>("change_note"),
        column<&Record::releasedAt>("released_at"),
        column<&Record::releasedBy>("released_by"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Lesson> {
    using Record = training::Lesson;
    static constexpr std::string_view kTable = "training_lesson";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::course>("course_id"),
        column<&Record::courseVersion>("course_version_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::day>("day"),
        column<&Record::minutes>("minutes"),
        column<&Record::trainer>("trainer_id"),
        column<&Record::trainerName>("trainer_name"),
        column<&Record::place>("place"),
        column<&Record::note>("note"),
        column<&Record::state>("state"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Attendance> {
    using Record = training::Attendance;
    static constexpr std::string_view kTable = "training_attendance";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::lesson>("lesson_id"),
        column<&Record::person>("person_id"),
        column<&Record::turnout>("turnout"),
        column<&Record::minutes>("minutes"),
        column<&Record::score>("score", Sensitivity::Personal, "staff.training"),
        column<&Record::note>("note", Sensitivity::Personal, "staff.training"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Completion> {
    using Record = training::Completion;
    static constexpr std::string_view kTable = "training_completion";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::course>("course_id"),
        column<&Record::courseVersion>("course_version_id"),
        column<&Record::day>("day"),
        column<&Record::validUntil>("valid_until"),
        column<&Record::minutes>("minutes"),
        column<&Record::trainerName>("trainer_name"),
        column<&Record::score>("score", Sensitivity::Personal, "staff.training"),
        column<&Record::by>("completed_by"),
        column<&Record::originId>("origin_id"),
        column<&Record::recordedBy>("recorded_by"),
        column<&Record::recordedAt>("recorded_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Campaign> {
    using Record = training::Campaign;
    static constexpr std::string_view kTable = "training_campaign";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::name>("name"),
        column<&Record::course>("course_id"),
        column<&Record::roles>("roles"),
        column<&Record::dueDay>("due_day"),
        column<&Record::startedBy>("started_by"),
        column<&Record::startedAt>("started_at"),
        column<&Record::endedAt>("ended_at"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<training::Need> {
    using Record = training::Need;
    static constexpr std::string_view kTable = "training_need";
    static constexpr auto kSubject = &Record::person;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::person>("person_id"),
        column<&Record::course>("course_id"),
        column<&Record::cause>("cause"),
        column<&Record::causeId>("cause_id"),
        column<&Record::whatZh>("what_zh"),
        column<&Record::whatEn>("what_en"),
        column<&Record::openedAt>("opened_at"),
        column<&Record::dueDay>("due_day"),
        column<&Record::state>("state"),
        column<&Record::closedAt>("closed_at"),
        column<&Record::closedBy>("closed_by"),
        column<&Record::closeNote>("close_note", Sensitivity::Personal, "staff.training"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage

/// Courses are versioned as services are.
template <> struct seraph::catalogue::VersionOf<seraph::training::CourseVersion> {
    static constexpr auto kOwner = &seraph::training::CourseVersion::course;
    static constexpr const char* kByOwner =
        "WHERE course_id = ? AND archived_at IS NULL ORDER BY number";
};

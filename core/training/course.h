// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/json_fields.h"
#include "core/base/profile.h"
#include "core/catalogue/version_state.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"
#include "core/training/training_area.h"

namespace seraph::training {

using CourseId = Id<struct CourseTag>;
using CourseVersionId = Id<struct CourseVersionTag>;

/// The exam at the end of a course: drawn from the question bank anew for everybody.
struct ExamRule {
    int questions = 10;
    int passPercent = 80;
    int minutes = 15;
    std::vector<Area> areas{}; ///< nothing: questions of every area
    int attempts = 3;          ///< within kAttemptDays
    friend bool operator==(const ExamRule&, const ExamRule&) = default;
};
/// After so many days without passing one may try again from the start.
inline constexpr int kAttemptDays = 30;

/// What a version of a course says, and who needs it (C-171: role × service × interval).
struct CourseContent {
    int minutes = 60;
    int intervalMonths = 12;  ///< 0: once for all
    QStringList roles{};      ///< role codes; none: everybody who works here
    QStringList services{};   ///< service codes that nobody carries out without it
    LocalizedText material{}; ///< Markdown
    std::optional<ExamRule> exam{};
    friend bool operator==(const CourseContent&, const CourseContent&) = default;
};

struct Course {
    CourseId id;
    storage::Revision revision;
    QString code; ///< stable, unique
    Area area;
    QString nameZh;
    QString nameEn;
    std::optional<Instant> archivedAt{};

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const Course&, const Course&) = default;
};

struct CourseVersion {
    CourseVersionId id;
    storage::Revision revision;
    CourseId course;
    int number;
    catalogue::VersionState state;
    CourseContent content{};
    QString changeNote{};
    std::optional<Instant> releasedAt{};
    std::optional<PersonId> releasedBy{}; ///< nobody: it came with the program
    std::optional<Instant> archivedAt{};
    friend bool operator==(const CourseVersion&, const CourseVersion&) = default;
};

/// What even a draft must hold to. Invalid: minutes, interval_months, exam.questions, exam.pass_percent, exam.minutes,
/// exam.attempts "out_of_range"; material "too_long".
Status checkDraft(const CourseContent& content);
/// What must hold before it is required of people. Invalid also: material "required" where there is no exam either.
Status checkReleasable(const CourseContent& content);

/// Whether somebody with these roles needs it.
bool isRequiredOf(const CourseContent& content, const QStringList& roles);
/// The last day on which it counts; nothing: for good.
std::optional<LocalDate> validUntil(LocalDate completedOn, int intervalMonths);

/// A course as its file says it.
struct ShippedCourse {
    QString code{};
    Area area = Area::Service;
    LocalizedText title{};
    int minutes = 0;
    int intervalMonths = 0;
    QStringList roles{};
    QStringList services{};
    LocalizedText material{};
    std::optional<ExamRule> exam{};

    CourseContent content() const
    {
        return {minutes, intervalMonths, roles, services, material, exam};
    }
};
/// Those of one trade, from resources/content/training/courses_<profile>.json. Invalid where the file is not in its form.
Result<std::vector<ShippedCourse>> readShippedCourses(Profile profile);

} // namespace seraph::training

namespace seraph {

template <> struct JsonFields<training::ExamRule> {
    using T = training::ExamRule;
    static constexpr std::tuple kAll{jsonField<&T::questions>("questions"),
                                     jsonField<&T::passPercent>("pass_percent"),
                                     jsonField<&T::minutes>("minutes"),
                                     jsonField<&T::areas>("areas"),
                                     jsonField<&T::attempts>("attempts", InJson::May)};
};
template <> struct JsonFields<training::CourseContent> {
    using T = training::CourseContent;
    static constexpr std::tuple kAll{jsonField<&T::minutes>("minutes"),
                                     jsonField<&T::intervalMonths>("interval_months"),
                                     jsonField<&T::roles>("roles"),
                                     jsonField<&T::services>("services"),
                                     jsonField<&T::material>("material"),
                                     jsonField<&T::exam>("exam", InJson::May)};
};
template <> struct JsonFields<training::ShippedCourse> {
    using T = training::ShippedCourse;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::area>("area"),
                                     jsonField<&T::title>("title"),
                                     jsonField<&T::minutes>("minutes"),
                                     jsonField<&T::intervalMonths>("interval_months"),
                                     jsonField<&T::roles>("roles"),
                                     jsonField<&T::services>("services"),
                                     jsonField<&T::material>("material"),
                                     jsonField<&T::exam>("exam", InJson::May)};
};

} // namespace seraph

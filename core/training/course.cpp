// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course.h"

#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <algorithm>
#include <cmath>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kLongestCourse = 200 * kMinutesPerHour;
constexpr int kLongestInterval = 120;
constexpr int kMostQuestions = 100;
constexpr int kLongestExam = 8 * kMinutesPerHour;
constexpr int kMostAttempts = 20;
constexpr TextRule kMaterial{20000, Presence::Optional, Lines::Many};

bool isWithin(int value, int lowest, int highest)
{
    return value >= lowest && value <= highest;
}

void checkExam(FieldCheck& check, const ExamRule& exam)
{
    check.require(isWithin(exam.questions, 1, kMostQuestions), "exam.questions", "out_of_range");
    check.require(isWithin(exam.passPercent, 1, 100), "exam.pass_percent", "out_of_range");
    check.require(isWithin(exam.minutes, 1, kLongestExam), "exam.minutes", "out_of_range");
    check.require(isWithin(exam.attempts, 1, kMostAttempts), "exam.attempts", "out_of_range");
}

void checkContent(FieldCheck& check, const CourseContent& content)
{
    check.require(isWithin(content.minutes, 1, kLongestCourse), "minutes", "out_of_range");
    check.require(
        isWithin(content.intervalMonths, 0, kLongestInterval), "interval_months", "out_of_range");
    check.text("material", content.material.zh, kMaterial);
    check.text("material", content.material.en, kMaterial);
    if (content.exam)
        checkExam(check, *content.exam);
}

/// Files speak of hours, as timetables do; minutes are whole numbers.
QJsonObject withMinutes(QJsonObject course)
{
    const double hours = course.take("hours"_L1).toDouble();
    course.insert("minutes"_L1, int(std::lround(hours * kMinutesPerHour)));
    return course;
}

} // namespace

Status checkDraft(const CourseContent& content)
{
    FieldCheck check;
    checkContent(check, content);
    return check.result();
}

Status checkReleasable(const CourseContent& content)
{
    FieldCheck check;
    checkContent(check, content);
    const bool teaches = !content.material.in(Language::Chinese).trimmed().isEmpty();
    check.require(teaches || content.exam, "material", "required");
    return check.result();
}

bool isRequiredOf(const CourseContent& content, const QStringList& roles)
{
    return content.roles.isEmpty() || std::any_of(roles.begin(), roles.end(), [&](const QString& role) {
               return content.roles.contains(role);
           });
}

std::optional<LocalDate> validUntil(LocalDate completedOn, int intervalMonths)
{
    if (intervalMonths == 0)
        return std::nullopt;
    return completedOn.addMonths(intervalMonths).addDays(-1);
}

Result<std::vector<ShippedCourse>> readShippedCourses(Profile profile)
{
    const QString path = u"content/training/courses_%1.json"_s.arg(toCode(profile));
    if (!listShippedFiles(u"content/training"_s).contains(path)) // a trade that nothing ships for
        return std::vector<ShippedCourse>();
    const QJsonObject file = readShippedJson(path);
    std::vector<ShippedCourse> courses;
    for (const QJsonValue each : file["courses"_L1].toArray()) {
        TRY_ASSIGN(ShippedCourse course, readJson<ShippedCourse>(withMinutes(each.toObject())));
        courses.push_back(std::move(course));
    }
    return courses;
}

} // namespace seraph::training

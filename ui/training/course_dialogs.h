// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_queries.h"
#include "ui/desk/desk.h"

class QDialog;
class QWidget;

namespace seraph::ui {

QDialog* openNewCourseDialog(const Desk& desk, QWidget* parent);
/// What a draft says: hours, interval, roles, services, material and exam.
QDialog* openCourseDraftDialog(const Desk& desk, const training::CourseRow& row, QWidget* parent);
/// A lesson of this course; of one that is planned already where there is one.
QDialog* openLessonDialog(const Desk& desk,
                          const std::vector<training::CourseRow>& courses,
                          const std::optional<training::Lesson>& lesson,
                          QWidget* parent);
/// A line of the sheet of a lesson.
QDialog* openAttendanceDialog(const Desk& desk, const training::Lesson& lesson, QWidget* parent);
QDialog* openCampaignDialog(const Desk& desk,
                            const std::vector<training::CourseRow>& courses,
                            QWidget* parent);

} // namespace seraph::ui

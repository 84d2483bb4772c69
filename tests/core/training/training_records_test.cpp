// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"
#include "core/training/course_record.h"
#include "core/training/exam_record.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/record_round_trip.h"

using namespace seraph;
using namespace seraph::training;

namespace seraph::tests {

template <> struct SampleOf<CourseContent> {
    static CourseContent make(Sample which, int n)
    {
        CourseContent content{.minutes = n, .roles = {QStringLiteral("nurse")}};
        if (which != Sample::Absent)
            content.exam = ExamRule{.questions = n, .areas = {Area::Safety}};
        return content;
    }
};
template <> struct SampleOf<QuestionContent> {
    static QuestionContent make(Sample which, int n)
    {
        if (which == Sample::Absent)
            return {};
        return {.text = {QString::number(n), QStringLiteral("q")},
                .options = {{QStringLiteral("甲"), QStringLiteral("a"), true},
                            {QStringLiteral("乙"), {}, false}},
                .rubric = {{QStringLiteral("要点"), {}, n}}};
    }
};
template <> struct SampleOf<std::vector<PaperItem>> {
    static std::vector<PaperItem> make(Sample which, int n)
    {
        if (which == Sample::Absent)
            return {};
        return {{.question = QString::number(n),
                 .code = QStringLiteral("q1"),
                 .options = {{QStringLiteral("甲"), {}, true, 1}, {QStringLiteral("乙"), {}, false, 0}}}};
    }
};
template <> struct SampleOf<Given> {
    static Given make(Sample which, int n)
    {
        return which == Sample::Absent ? Given() : Given{{2, 0, 1}, QString::number(n)};
    }
};
template <> struct SampleOf<std::vector<SheetLine>> {
    static std::vector<SheetLine> make(Sample which, int n)
    {
        if (which == Sample::Absent)
            return {};
        return {{QStringLiteral("洗手"), 5, n, true, QStringLiteral("规范")}};
    }
};
template <> struct SampleOf<std::vector<Part>> {
    static std::vector<Part> make(Sample which, int n)
    {
        if (which == Sample::Absent)
            return {};
        return {{QString::number(n), QStringLiteral("陈静"), QStringLiteral("客户")}};
    }
};

} // namespace seraph::tests

TEMPLATE_TEST_CASE("Records of training survive the database",
                   "[training]",
                   Course,
                   CourseVersion,
                   Lesson,
                   Attendance,
                   Completion,
                   Campaign,
                   Need,
                   Question,
                   Attempt,
                   AttemptAnswer,
                   Observation,
                   TrainingCase)
{
    const tests::FixedClock clock;
    tests::TestDatabase database;
    tests::orFail(storage::migrate(database.connection(), {.clock = clock}));
    tests::checkRoundTrip<TestType>(database.connection());
}

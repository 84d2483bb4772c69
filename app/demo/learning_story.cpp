// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/exam_sitter.h"
#include "app/demo/stories.h"
#include "app/demo/story_lists.h"
#include "core/training/case_commands.h"
#include "core/training/course_queries.h"
#include "core/training/exam_commands.h"
#include "core/training/lesson_commands.h"
#include "core/training/need_commands.h"

#include <algorithm>

namespace seraph::demo {

/// Something that happened and that others learn from.
struct UsualLesson {
    training::Area area = training::Area::Service;
    LocalizedText title{};
    LocalizedText story{};
    LocalizedText lesson{};
};
/// resources/content/demo/training.json
struct LearningLists {
    LocalizedText place{};
    LocalizedText note{};
    LocalizedText absent{};
    LocalizedText answer{};
    LocalizedText campaign{};
    LocalizedText task{};
    std::vector<UsualLesson> cases{};
};

} // namespace seraph::demo

namespace seraph {
template <> struct JsonFields<demo::UsualLesson> {
    using T = demo::UsualLesson;
    static constexpr std::tuple kAll{jsonField<&T::area>("area"),
                                     jsonField<&T::title>("title"),
                                     jsonField<&T::story>("story"),
                                     jsonField<&T::lesson>("lesson")};
};
template <> struct JsonFields<demo::LearningLists> {
    using T = demo::LearningLists;
    static constexpr std::tuple kAll{jsonField<&T::place>("place"),
                                     jsonField<&T::note>("note"),
                                     jsonField<&T::absent>("absent"),
                                     jsonField<&T::answer>("answer"),
                                     jsonField<&T::campaign>("campaign"),
                                     jsonField<&T::task>("task"),
                                     jsonField<&T::cases>("cases")};
};
} // namespace seraph

namespace seraph::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Session;
using training::CourseMatrix;
using training::Standing;

namespace {

/// How long before the end the daily drills are told; before, the house drilled without the program.
constexpr int kDrillDays = 45;

/// Courses that were held and are held, exams with real answers, the morning's drill, cases to learn from.
class LearningStory final : public Story {
public:
    explicit LearningStory(Stage& stage)
        : m_stage(stage)
        , m_dice(stage.diceOf("learning"))
        , m_lists(readStoryLists<LearningLists>(u"training"_s, stage.plan.profile))
        , m_last(stage.calendar.dayOf(stage.calendar.count() - 1))
    {
    }

    /// Everybody took every course once: most of it in the weeks before, one so long ago that it is due, another that is over.
    Status prepare() override
    {
        TRY_ASSIGN(const auto bank, trainer().query(training::OpenQuestionBank{}));
        m_sitter.learn(bank.rows);
        TRY_ASSIGN(const CourseMatrix matrix, trainer().query(training::OpenCourseMatrix{}));
        const LocalDate today = m_stage.calendar.dayOf(0).addDays(-1);
        for (std::size_t i = 0; i < matrix.courses.size(); ++i) {
            constexpr std::array kAgo{345, 372};
            const LocalDate held =
                i < kAgo.size() ? m_last.addDays(-kAgo[i]) : today.addDays(-m_dice.between(3, 40));
            TRY_STATUS(teach(matrix, i, std::min(held, today)));
        }
        return {};
    }

    Status play(const Moment& moment) override
    {
        if (moment.is(HalfDays::Part::Opening) && moment.isMorning() &&
            moment.day.daysTo(m_last) < kDrillDays)
            return drill(moment);
        if (!moment.is(HalfDays::Part::Quiet))
            return {};
        if (moment.isMorning() && moment.day.dayOfWeek() == Qt::Wednesday)
            return examine(moment);
        if (!moment.isMorning() && moment.day.dayOfWeek() == Qt::Thursday && moment.day.day() <= 14)
            return renew(moment);
        return tellCases(moment);
    }

    /// A campaign runs: some have done it, others have still to.
    Status leave(LocalDate today) override
    {
        TRY_ASSIGN(const CourseMatrix matrix, trainer().query(training::OpenCourseMatrix{}));
        const auto course =
            std::find_if(matrix.courses.begin(), matrix.courses.end(), [](const auto& row) {
                return row.course.area == training::Area::Complaints;
            });
        EXPECTS(course != matrix.courses.end());
        const training::CampaignDetails details{
            .name = m_stage.in(m_lists.campaign),
            .course = course->course.id,
            .roles = {u"front_desk"_s, u"customer_care"_s, u"agency_adviser"_s},
            .dueDay = today.addDays(12)};
        return trainer().run(training::StartCampaign{details}).transform([](auto) {});
    }

private:
    Session& trainer() const { return m_stage.house.as({u"quality_manager"_s, u"manager"_s}); }

    static bool isWanted(const training::CourseCell& cell)
    {
        return cell.standing == Standing::Missing || cell.standing == Standing::Due ||
               cell.standing == Standing::Expired;
    }

    /// One lesson for everybody who needs it; now and then somebody is on duty instead.
    Status teach(const CourseMatrix& matrix, std::size_t course, LocalDate day)
    {
        const training::CourseRow& row = matrix.courses[course];
        const int minutes = row.inForce->content.minutes;
        std::vector<PersonId> learners;
        for (std::size_t i = 0; i < matrix.people.size(); ++i) {
            if (isWanted(matrix.cells[i][course]))
                learners.push_back(matrix.people[i].person);
        }
        if (learners.empty())
            return {};
        ++m_stage.figures.lessons;
        return trainer().batch(kPlayed, [&](Session::Batch& batch) -> Status {
            TRY_ASSIGN(const auto lesson,
                       batch.run(training::PlanLesson{row.course.id,
                                                      m_stage.house.branch,
                                                      {.day = day,
                                                       .minutes = minutes,
                                                       .trainer = trainer().actor().person,
                                                       .place = m_stage.in(m_lists.place),
                                                       .note = m_stage.in(m_lists.note)}}));
            for (const PersonId learner : learners)
                TRY_STATUS(attend(batch, lesson, learner, minutes));
            return batch.run(training::HoldLesson{lesson, storage::kFirstRevision});
        });
    }

    Status attend(Session::Batch& batch, training::LessonId lesson, PersonId learner, int minutes)
    {
        training::NoteAttendance line{.lesson = lesson, .person = learner, .minutes = minutes};
        if (m_dice.happens(6)) {
            line.turnout = training::Turnout::Absent;
            line.minutes = 0;
            line.note = m_stage.in(m_lists.absent);
        } else {
            line.score = m_dice.between(82, 99);
        }
        return batch.run(line).transform([](training::AttendanceId) {});
    }

    /// Twice a month what ran out or was missed is taught again.
    Status renew(const Moment& moment)
    {
        TRY_ASSIGN(const CourseMatrix matrix, trainer().query(training::OpenCourseMatrix{}));
        constexpr int kFew = 3;
        for (std::size_t i = 0; i < matrix.courses.size(); ++i) {
            int wanted = 0;
            for (const auto& cells : matrix.cells)
                wanted += isWanted(cells[i]) ? 1 : 0;
            if (wanted < kFew || moment.day.daysTo(m_last) < kDrillDays)
                continue;
            m_stage.pass(4min, moment.end);
            return teach(matrix, i, moment.day);
        }
        return {};
    }

    /// One of those who sign in takes an exam of a course that they lack, or of any.
    Status examine(const Moment& moment)
    {
        TRY_ASSIGN(const CourseMatrix matrix, trainer().query(training::OpenCourseMatrix{}));
        const auto signsIn = signingIn();
        const Colleague& sitter = *signsIn[std::size_t(m_exams++) % signsIn.size()];
        const auto person =
            std::find_if(matrix.people.begin(), matrix.people.end(), [&](const auto& each) {
                return each.person == sitter.person;
            });
        if (person == matrix.people.end())
            return {};
        const auto& cells = matrix.cells[std::size_t(person - matrix.people.begin())];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (isWanted(cells[i]) && matrix.courses[i].inForce->content.exam) {
                m_stage.pass(3min, moment.end);
                return takeExam(*sitter.session, matrix.courses[i].course.id, moment.end);
            }
        }
        return {};
    }

    Status takeExam(Session& session, training::CourseId course, Instant until)
    {
        TRY_ASSIGN(const auto attempt, session.run(training::StartExam{course, m_stage.house.branch}));
        TRY_ASSIGN(const auto paper, session.query(training::OpenRunningPaper{attempt}));
        ++m_stage.figures.exams;
        m_stage.pass(7min, until);
        auto state = training::AttemptState::Running;
        TRY_STATUS(session.batch(kPlayed, [&](Session::Batch& batch) -> Status {
            TRY_ASSIGN(state, m_sitter.sit(batch, paper, m_stage.in(m_lists.answer), 94, m_dice));
            return {};
        }));
        return state == training::AttemptState::Submitted ? mark(paper) : Status();
    }

    /// What only an examiner can judge.
    Status mark(const training::RunningPaper& paper)
    {
        for (const training::AskedItem& item : paper.items) {
            const bool inWords = item.kind == training::QuestionKind::Text ||
                                 item.kind == training::QuestionKind::Scenario;
            if (inWords)
                TRY_STATUS(m_stage.house.owner->run(
                    training::MarkAnswer{paper.attempt, item.position, m_dice.between(75, 95)}));
        }
        return {};
    }

    std::vector<const Colleague*> signingIn() const
    {
        std::vector<const Colleague*> found;
        for (const Colleague& colleague : m_stage.house.people) {
            if (colleague.session)
                found.push_back(&colleague);
        }
        return found;
    }

    /// Not everybody, not every day: some have a streak.
    Status drill(const Moment& moment)
    {
        int nth = 0;
        for (const Colleague* colleague : signingIn()) {
            const int keen = 96 - 7 * nth++;
            if (!m_dice.happens(keen))
                continue;
            m_stage.pass(15s, moment.end);
            Session& session = *colleague->session;
            ++m_stage.figures.drills;
            TRY_STATUS(session.batch(kPlayed, [&](Session::Batch& batch) -> Status {
                TRY_ASSIGN(const auto attempt, batch.run(training::StartDrill{m_stage.house.branch}));
                TRY_ASSIGN(const auto paper, session.query(training::OpenRunningPaper{attempt}));
                return m_sitter.sit(batch, paper, {}, 84, m_dice).transform([](auto) {});
            }));
        }
        return {};
    }

    /// Two were approved, one of them with a question of its own; the last one waits.
    Status tellCases(const Moment& moment)
    {
        const int place = m_told + 1;
        const int count = m_stage.calendar.count();
        const auto all = int(m_lists.cases.size());
        if (m_told >= all || moment.slot < count * place / (all + 1))
            return {};
        const UsualLesson& usual = m_lists.cases[std::size_t(m_told++)];
        const training::CaseDetails details{.area = usual.area,
                                            .title = m_stage.in(usual.title),
                                            .story = m_stage.in(usual.story),
                                            .lesson = m_stage.in(usual.lesson)};
        TRY_ASSIGN(const auto id, m_stage.house.desk->run(training::ProposeTrainingCase{details}));
        if (m_told == all)
            return {};
        TRY_STATUS(trainer().run(training::DecideTrainingCase{id, storage::kFirstRevision}));
        if (m_told > 1)
            return {};
        const training::RubricLine line{usual.lesson.zh, usual.lesson.en, 1};
        return trainer()
            .run(training::MakeCaseQuestion{id, storage::Revision{2}, m_stage.in(m_lists.task), {line}})
            .transform([](auto) {});
    }

    Stage& m_stage;
    Dice m_dice;
    LearningLists m_lists;
    LocalDate m_last;
    ExamSitter m_sitter;
    int m_exams = 0;
    int m_told = 0;
};

} // namespace

std::unique_ptr<Story> learningStory(Stage& stage)
{
    return std::make_unique<LearningStory>(stage);
}

} // namespace seraph::demo

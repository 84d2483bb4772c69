// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tidy.h"
#include "tests/core/training/school.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

/// A school with one course and a bank of its own.
struct ExamRoom {
    explicit ExamRoom(int questions = 4)
    {
        emptyBank(office);
        addQuestions(office, questions);
        course = addCourse(office, examinedCourse(questions));
        candidate = office.as(u"nurse"_s);
        person = orFail(candidate->query(MyLearning{})).learner.person;
    }

    AttemptId start() { return orFail(candidate->run(StartExam{course, office.branch()})); }

    TestOffice office;
    CourseId course{1};
    std::unique_ptr<session::Session> candidate;
    PersonId person{1};
};

} // namespace

TEST_CASE("An exam that is passed completes the course", "[training]")
{
    ExamRoom room;
    room.office.newEntries();
    const AttemptId attempt = room.start();
    CHECK(room.office.newEntries().filter(u"exam.started training_attempt "_s).size() == 1);
    answerRight(*room.candidate, attempt, 3);
    CHECK(room.office.newEntries().filter(u"exam.answered training_answer "_s).size() == 3);
    CHECK(orFail(room.candidate->run(HandIn{attempt})) == AttemptState::Done);
    CHECK(room.office.newEntries().filter(u"exam.handed_in certificate "_s).size() == 1);
    const Attempt done = attemptOf(room.office, attempt);
    CHECK(done.percent == 75);
    CHECK(done.passed == true);
    const LearningPage page = orFail(room.candidate->query(MyLearning{}));
    REQUIRE(page.completions.size() == 1);
    CHECK(page.completions.front().completion.by == CompletedBy::Exam);
    CHECK(page.completions.front().completion.score == 75);
    CHECK(page.completions.front().completion.validUntil == LocalDate(2027, 10, 5));
    CHECK_FALSE(room.office.connection().execute("UPDATE training_attempt SET percent = 100"));
    CHECK_FALSE(room.office.connection().execute("UPDATE training_completion SET score = 100"));
}

TEST_CASE("An exam that is not passed completes nothing, and may be tried so often", "[training]")
{
    ExamRoom room;
    for (int i = 0; i < 2; ++i) {
        const AttemptId attempt = room.start();
        answerRight(*room.candidate, attempt, 2);
        orFail(room.candidate->run(HandIn{attempt}));
        CHECK(attemptOf(room.office, attempt).passed == false);
        CHECK(attemptOf(room.office, attempt).percent == 50);
    }
    CHECK(orFail(room.candidate->query(MyLearning{})).completions.empty());
    CHECK(failing(room.office, *room.candidate, StartExam{room.course, room.office.branch()}).reason ==
          u"exam.no_attempts_left"_s);
    room.office.clock.advance(std::chrono::days(kAttemptDays + 1));
    CHECK(room.candidate->run(StartExam{room.course, room.office.branch()}).has_value());
}

TEST_CASE("An exam goes on where it was left, and ends with its time", "[training]")
{
    ExamRoom room;
    const AttemptId attempt = room.start();
    answerRight(*room.candidate, attempt, 2);
    CHECK(room.start() == attempt);
    const auto paper = orFail(room.candidate->query(OpenRunningPaper{attempt}));
    CHECK(paper.given[1] == rightAnswer(paper.items[1]));
    CHECK(paper.given[2] == Given{});
    orFail(room.candidate->run(SaveAnswer{attempt, 1, {}})); // changed one's mind
    room.office.clock.advance(std::chrono::minutes(10) + kGrace);
    orFail(room.candidate->run(SaveAnswer{attempt, 3, rightAnswer(paper.items[3])}));
    room.office.clock.advance(std::chrono::milliseconds(1));
    CHECK(failing(room.office, *room.candidate, SaveAnswer{attempt, 2, rightAnswer(paper.items[2])}).reason ==
          u"exam.time_over"_s);
    const AttemptId next = room.start();
    CHECK(next != attempt);
    CHECK(attemptOf(room.office, attempt).percent == 50);
    CHECK(failing(room.office, *room.candidate, HandIn{attempt}).reason == u"exam.over"_s);
    CHECK(failing(room.office, *room.candidate, SaveAnswer{attempt, 0, {}}).reason == u"exam.over"_s);
}

TEST_CASE("Nobody answers for somebody else, and nobody reads the key of a running paper", "[training]")
{
    ExamRoom room;
    const AttemptId attempt = room.start();
    const auto other = room.office.as(u"nurse"_s);
    CHECK(failing(room.office, *other, SaveAnswer{attempt, 0, {}}).reason == u"training.not_yours"_s);
    CHECK(failing(room.office, *other, HandIn{attempt}).reason == u"training.not_yours"_s);
    CHECK(other->query(OpenRunningPaper{attempt}).error().reason == u"training.not_yours"_s);
    CHECK(other->query(OpenResult{attempt}).error().reason == u"training.not_yours"_s);
    CHECK(room.candidate->query(OpenResult{attempt}).error().reason == u"training.not_yours"_s);
    orFail(room.candidate->run(HandIn{attempt}));
    const ResultPage own = orFail(room.candidate->query(OpenResult{attempt}));
    CHECK_FALSE(own.showsKey);
    for (const PaperItem& item : own.row.attempt.paper) {
        for (const PaperOption& option : item.options)
            CHECK_FALSE(option.right);
    }
    CHECK(orFail(room.office.owner().query(OpenResult{attempt})).showsKey);
}

TEST_CASE("A trainer's own exam shows its key to nobody before it is over", "[training]")
{
    ExamRoom room;
    const auto trainer = room.office.as(u"trainer"_s);
    const AttemptId attempt = orFail(trainer->run(StartExam{room.course, room.office.branch()}));
    CHECK_FALSE(orFail(trainer->query(OpenResult{attempt})).showsKey);
}

TEST_CASE("An answer must stand on the paper", "[training]")
{
    ExamRoom room;
    const AttemptId attempt = room.start();
    CHECK(refusedRules(room.office, *room.candidate, SaveAnswer{attempt, 4, {}}) ==
          "position=out_of_range");
    CHECK(refusedRules(room.office, *room.candidate, SaveAnswer{attempt, -1, {}}) ==
          "position=out_of_range");
    CHECK(refusedRules(room.office, *room.candidate, SaveAnswer{attempt, 0, {{7}, {}}}) ==
          "chosen=out_of_range");
    checkNothingWithoutJournal(room.office, StartExam{room.course, room.office.branch()});
}

TEST_CASE("There is no exam without a rule, without questions or before the course is in force",
          "[training]")
{
    TestOffice office;
    emptyBank(office);
    const CourseId read = addCourse(office, {.material = {u"读"_s, {}}});
    const CourseId empty = addCourse(office, examinedCourse());
    const CourseId draft = orFail(office.owner().run(AddCourse{{u"草稿"_s, {}}}));
    const auto reason = [&](CourseId course) {
        return failing(office, office.owner(), StartExam{course, office.branch()}).reason;
    };
    CHECK(reason(read) == u"course.no_exam"_s);
    CHECK(reason(empty) == u"exam.no_questions"_s);
    CHECK(reason(draft) == u"course.not_in_force"_s);
    CHECK(failing(office, office.owner(), StartDrill{office.branch()}).reason == u"exam.no_questions"_s);
}

TEST_CASE("Words wait for an examiner, who is somebody else", "[training]")
{
    ExamRoom room(2);
    addQuestions(room.office, 1, QuestionKind::Text);
    const CourseId course = addCourse(room.office, examinedCourse(3), u"综合"_s);
    const auto trainer = room.office.as(u"trainer"_s);
    const AttemptId attempt = orFail(room.candidate->run(StartExam{course, room.office.branch()}));
    answerRight(*room.candidate, attempt, 3);
    CHECK(failing(room.office, *trainer, MarkAnswer{attempt, 0, 50}).reason == u"exam.not_handed_in"_s);
    CHECK(orFail(room.candidate->run(HandIn{attempt})) == AttemptState::Submitted);
    const auto paper = attemptOf(room.office, attempt).paper;
    int words = 0;
    while (paper[std::size_t(words)].kind != QuestionKind::Text)
        ++words;
    const int choice = words == 0 ? 1 : 0;
    CHECK(failing(room.office, *trainer, MarkAnswer{attempt, choice, 50}).reason == u"exam.marked"_s);
    CHECK(refusedRules(room.office, *trainer, MarkAnswer{attempt, words, 101}) ==
          "points=out_of_range");
    CHECK(refusedRules(room.office, *trainer, MarkAnswer{attempt, 3, 50}) ==
          "position=out_of_range");
    checkDenied(room.office, MarkAnswer{attempt, words, 50});
    CHECK(orFail(trainer->run(MarkAnswer{attempt, words, 40})) == AttemptState::Done);
    CHECK(attemptOf(room.office, attempt).percent == 80);
    CHECK(attemptOf(room.office, attempt).examiner);
    CHECK(orFail(room.candidate->query(MyLearning{})).completions.size() == 1);
}

TEST_CASE("Oral exams and papers are keyed in by an examiner for people without an account", "[training]")
{
    ExamRoom room;
    auto& office = room.office;
    const PersonId worker = office.addPerson(u"李桂芳"_s, office.branch());
    const auto trainer = office.as(u"trainer"_s);
    const OpenExamFor oral{AttemptKind::Oral, worker, room.course, office.branch()};
    checkDenied(office, oral);
    CHECK(refusedRules(
              office, *trainer, OpenExamFor{AttemptKind::Exam, worker, room.course, office.branch()}) ==
          "kind=value");
    CHECK(failing(office,
                  office.owner(),
                  OpenExamFor{AttemptKind::Oral, office.ownerPerson(), room.course, office.branch()})
              .reason == u"exam.not_yourself"_s);
    const AttemptId attempt = orFail(trainer->run(oral));
    CHECK(failing(office, *trainer, SaveAnswer{attempt, 0, {}}).reason == u"training.not_yours"_s);
    KeyInExam keyed{attempt, std::vector(4, KeyedAnswer{{}, 100}), u"表达清楚"_s};
    keyed.answers[0].points = 20;
    checkDenied(office, keyed);
    CHECK(refusedRules(office, *trainer, KeyInExam{attempt, {}}) == "answers=required");
    keyed.answers[1].points = 101;
    CHECK(refusedRules(office, *trainer, keyed) == "answers[1]=out_of_range");
    keyed.answers[1].points = 80;
    orFail(trainer->run(keyed));
    CHECK(attemptOf(office, attempt).percent == 75);
    CHECK(attemptOf(office, attempt).passed == true);
    CHECK(orFail(office.owner().query(LearningOf{worker})).completions.size() == 1);
    CHECK(failing(office, *trainer, keyed).reason == u"exam.over"_s);
    const AttemptId own = room.start();
    CHECK(failing(office, *trainer, KeyInExam{own, keyed.answers}).reason == u"exam.at_pc"_s);
}

TEST_CASE("A paper is marked by the letters that were crossed", "[training]")
{
    ExamRoom room;
    const PersonId worker = room.office.addPerson(u"李桂芳"_s, room.office.branch());
    auto& owner = room.office.owner();
    const AttemptId attempt =
        orFail(owner.run(OpenExamFor{AttemptKind::Paper, worker, room.course, room.office.branch()}));
    KeyInExam keyed{attempt};
    for (const AskedItem& item : askedItems(attemptOf(room.office, attempt).paper))
        keyed.answers.push_back({rightAnswer(item), {}});
    orFail(owner.run(keyed));
    CHECK(attemptOf(room.office, attempt).percent == 100);
}

TEST_CASE("The morning drill is one's own or the team's, and remembers what was missed", "[training]")
{
    TestOffice office;
    emptyBank(office);
    addQuestions(office, 5);
    const auto nurse = office.as(u"nurse"_s, office.branch());
    const auto trainer = office.as(u"trainer"_s);
    office.newEntries();
    const AttemptId mine = orFail(nurse->run(StartDrill{office.branch()}));
    CHECK(office.newEntries().filter(u"drill.started training_attempt "_s).size() == 1);
    answerRight(*nurse, mine, 4);
    CHECK(orFail(nurse->run(HandIn{mine})) == AttemptState::Done);
    const ResultPage result = orFail(nurse->query(OpenResult{mine}));
    CHECK(result.showsKey);
    CHECK(result.row.attempt.percent == 80);
    CHECK_FALSE(result.row.attempt.passed);
    checkDenied(office, StartTeamDrill{office.branch()});
    office.clock.advance(std::chrono::minutes(5));
    const AttemptId team = orFail(trainer->run(StartTeamDrill{office.branch()}));
    answerRight(*trainer, team, 5);
    orFail(trainer->run(HandIn{team}));
    const DrillBoard board = orFail(office.owner().query(OpenDrillBoard{office.branch()}));
    CHECK(board.teamDrills == 1);
    REQUIRE_FALSE(board.people.empty());
    CHECK(board.people.front().streak == 1);
    CHECK(board.people.front().percent == 80);
    CHECK(board.people.front().today);
    CHECK(board.missed.empty()); // the team knew it
    CHECK(orFail(trainer->query(DrawDrill{office.branch()})).size() == kDrillQuestions);
}

TEST_CASE("Exams whose time ran out while the PC was off are handed in the next morning", "[training]")
{
    ExamRoom room;
    const AttemptId attempt = room.start();
    answerRight(*room.candidate, attempt, 4);
    room.office.clock.advance(std::chrono::hours(20));
    orFail(room.office.owner().run(session::TidyUp{}));
    CHECK(attemptOf(room.office, attempt).state == AttemptState::Done);
    CHECK(attemptOf(room.office, attempt).passed == true);
}

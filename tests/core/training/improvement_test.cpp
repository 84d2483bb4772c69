// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/file_queries.h"
#include "core/session/tidy.h"
#include "core/training/case_commands.h"
#include "core/training/improvement_commands.h"
#include "tests/core/training/school.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;
using namespace std::chrono_literals;

namespace {

/// A nurse whose check-ride went badly, and a course for it.
struct Loop {
    Loop()
        : nurse(office.as(u"nurse"_s))
        , course((emptyBank(office), addQuestions(office, 4), addCourse(office, examinedCourse())))
    {
        seen(2, kToday);
    }

    void seen(int points, LocalDate day)
    {
        orFail(office.owner().run(RecordObservation{{.person = nurse->actor().person,
                                                     .examiner = office.ownerPerson(),
                                                     .branch = office.branch(),
                                                     .course = course,
                                                     .day = day,
                                                     .title = u"急救跟岗"_s,
                                                     .sheet = {{u"呼救与分工"_s, 5, points}}}}));
    }
    StartImprovement start() const
    {
        return {
            nurse->actor().person, Area::Emergency, SignalSource::CheckRide, course, kToday.addDays(10)};
    }
    void passExam()
    {
        const auto attempt = orFail(nurse->run(StartExam{course, office.branch()}));
        answerRight(*nurse, attempt, 4);
        orFail(nurse->run(HandIn{attempt}));
    }
    LearningLoop loop() { return orFail(office.owner().query(OpenLearningLoop{})); }

    TestOffice office;
    std::unique_ptr<session::Session> nurse;
    CourseId course;
};

AxisSignal signal(SignalSource source, int percent, int samples)
{
    return {.person = PersonId(7),
            .area = Area::Service,
            .source = source,
            .percent = percent,
            .samples = samples};
}

} // namespace

TEST_CASE("An axis is weak below its mark, resting on enough", "[training][loop]")
{
    using Source = SignalSource;
    const auto [source, percent, samples, weak] = GENERATE(table<Source, int, int, bool>({
        {Source::Survey, 79, 5, true},
        {Source::Survey, 80, 5, false},
        {Source::Survey, 20, 4, false},
        {Source::CheckRide, 79, 1, true},
        {Source::CheckRide, 80, 1, false},
        {Source::Answers, 69, 10, true},
        {Source::Answers, 69, 9, false},
        {Source::Answers, 70, 10, false},
    }));
    CHECK(isWeak(signal(source, percent, samples)) == weak);
}

TEST_CASE("The weakest comes first", "[training][loop]")
{
    const auto weak = weakOnes({signal(SignalSource::CheckRide, 60, 1),
                                signal(SignalSource::CheckRide, 95, 1),
                                signal(SignalSource::Survey, 30, 9)});
    REQUIRE(weak.size() == 2);
    CHECK(weak.front().percent == 30);
}

TEST_CASE("A weak axis proposes a course, and starting it asks for the course and says why",
          "[training][loop]")
{
    Loop at;
    auto& owner = at.office.owner();
    const auto weak = at.loop().weak;
    REQUIRE(weak.size() == 1);
    CHECK(weak.front().signal.percent == 40);
    CHECK(weak.front().course.has_value());
    auto wrong = at.start();
    wrong.area = Area::Privacy;
    CHECK(failing(at.office, owner, wrong).fields.front().rule == u"not_weak"_s);
    wrong = at.start();
    wrong.dueDay = kToday.addDays(-1);
    CHECK(failing(at.office, owner, wrong).fields.front().rule == u"due_in_past"_s);
    checkDenied(at.office, at.start());
    orFail(owner.run(at.start()));
    CHECK(failing(at.office, owner, at.start()).reason == u"improvement.running"_s);
    CHECK(at.loop().weak.empty());
    REQUIRE(at.loop().running.size() == 1);
    CHECK(at.loop().running.front().state == LoopState::Learning);
    const auto needs = orFail(at.nurse->query(MyLearning{})).needs;
    REQUIRE(needs.size() == 1);
    CHECK(needs.front().need.cause == NeedCause::WeakAxis);
}

TEST_CASE("Thirty days after the course the same is asked again, once", "[training][loop]")
{
    Loop at;
    orFail(at.office.owner().run(at.start()));
    at.passExam();
    CHECK(orFail(at.nurse->query(MyLearning{})).needs.empty());
    at.office.clock.advance(24h * 20);
    at.seen(5, kToday.addDays(20));
    orFail(at.office.owner().run(session::TidyUp{}));
    CHECK(at.loop().running.front().state == LoopState::Waiting);
    at.office.clock.advance(24h * 11);
    orFail(at.office.owner().run(session::TidyUp{}));
    const auto measured = at.loop();
    CHECK(measured.running.front().state == LoopState::Better);
    CHECK(measured.running.front().improvement.after == 100);
    REQUIRE(measured.effects.size() == 1);
    CHECK(measured.effects.front().before == 40);
    CHECK(measured.effects.front().after == 100);
    at.office.newEntries();
    orFail(at.office.owner().run(session::TidyUp{}));
    CHECK(at.office.newEntries().filter(u"improvement"_s).isEmpty());
}

TEST_CASE("Where nobody said anything the measurement says so, after some patience", "[training][loop]")
{
    const LocalDate done(2026, 10, 6);
    const LocalDate end = measureWindow(done).until;
    CHECK(end == LocalDate(2026, 11, 5));
    CHECK_FALSE(isMeasurable(done, 3, end));
    CHECK(isMeasurable(done, 3, end.addDays(1)));
    CHECK_FALSE(isMeasurable(done, 0, end.addDays(kMeasurePatience)));
    CHECK(isMeasurable(done, 0, end.addDays(kMeasurePatience + 1)));
}

TEST_CASE("A month that is over becomes scores of its check-rides and exams, once", "[training][loop]")
{
    Loop at;
    at.passExam();
    at.seen(4, kToday);
    const auto scores = [&] {
        return orFail(at.office.owner().query(
                          qualifications::OpenQualificationFile{at.nurse->actor().person}))
            .scores;
    };
    orFail(at.office.owner().run(session::TidyUp{}));
    CHECK(scores().empty());
    at.office.clock.advance(24h * 30);
    orFail(at.office.owner().run(session::TidyUp{}));
    orFail(at.office.owner().run(session::TidyUp{}));
    const auto recorded = scores();
    REQUIRE(recorded.size() == 2);
    for (const qualifications::Score& score : recorded) {
        CHECK(score.day == LocalDate(2026, 10, 31));
        CHECK(score.value == (score.measure == u"audit"_s ? 600 : 1000));
        CHECK(score.samples == (score.measure == u"audit"_s ? 2 : 1));
    }
}

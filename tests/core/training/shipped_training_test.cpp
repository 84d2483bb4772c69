// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/role_presets.h"
#include "core/training/course_queries.h"
#include "core/training/exam_queries.h"
#include "tests/core/consultations/desk.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::training;
using namespace seraph::tests;

namespace {

constexpr int kShippedQuestions = 120;
constexpr int kShippedCourses = 12;

QSet<QString> serviceCodes(TestOffice& office)
{
    QSet<QString> codes;
    for (const auto& row : orFail(office.owner().query(catalogue::ListServices{})))
        codes << row.service.code;
    return codes;
}

QStringList unknownIn(const QStringList& codes, const QSet<QString>& known)
{
    QStringList unknown;
    for (const QString& code : codes) {
        if (!known.contains(code))
            unknown << code;
    }
    return unknown;
}

bool isBilingual(const LocalizedText& text)
{
    return !text.zh.trimmed().isEmpty() && !text.en.trimmed().isEmpty();
}

} // namespace

TEST_CASE("Every trade ships its questions, in both languages, about services it has", "[training]")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    TestOffice office(profile);
    const auto known = serviceCodes(office);
    const auto shipped = orFail(readShippedQuestions(profile));
    CHECK(shipped.size() >= std::size_t(kShippedQuestions));
    QSet<QString> codes;
    QSet<QString> texts;
    for (const ShippedQuestion& question : shipped) {
        CAPTURE(question.code);
        CHECK(brokenRules(checkQuestion(question.details())) == "");
        CHECK(unknownIn(question.services, known) == QStringList());
        CHECK(isBilingual(question.text));
        CHECK(isBilingual(question.explain));
        for (const QuestionOption& option : question.options)
            CHECK(isBilingual(option.text()));
        for (const RubricLine& line : question.rubric)
            CHECK(isBilingual(line.text()));
        CHECK_FALSE(codes.contains(question.code));
        CHECK_FALSE(texts.contains(question.text.zh));
        codes << question.code;
        texts << question.text.zh;
    }
    CHECK(orFail(office.owner().query(OpenQuestionBank{})).rows.size() == shipped.size());
}

TEST_CASE("Every trade ships twelve courses that can be taught and examined", "[training]")
{
    const Profile profile = GENERATE(Profile::Clinic, Profile::Aesthetic, Profile::Agency);
    TestOffice office(profile);
    const auto known = serviceCodes(office);
    QSet<QString> roles;
    for (const session::RolePreset& preset : session::rolePresets(profile))
        roles << preset.code;
    std::vector<Question> bank;
    for (const QuestionRow& row : orFail(office.owner().query(OpenQuestionBank{})).rows)
        bank.push_back(row.question);
    const auto shipped = orFail(readShippedCourses(profile));
    CHECK(shipped.size() >= std::size_t(kShippedCourses));
    for (const ShippedCourse& course : shipped) {
        CAPTURE(course.code);
        CHECK(brokenRules(checkReleasable(course.content())) == "");
        CHECK(unknownIn(course.services, known) == QStringList());
        CHECK(unknownIn(course.roles, roles) == QStringList());
        CHECK(isBilingual(course.title));
        CHECK(isBilingual(course.material));
        if (course.exam)
            CHECK(questionsFor(bank, course.content()).size() >= std::size_t(course.exam->questions));
    }
    CHECK(orFail(office.owner().query(ListCourses{})).size() == shipped.size());
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/paper.h"

#include <sodium.h>

#include <algorithm>

namespace seraph::training {

namespace {

/// How many of the five may come back because they were missed: the rest is new.
constexpr std::size_t kMostRepeated = 2;

bool sharesOne(const QStringList& left, const QStringList& right)
{
    return std::any_of(
        left.begin(), left.end(), [&](const QString& code) { return right.contains(code); });
}

std::vector<Question> where(const std::vector<Question>& bank,
                            const std::function<bool(const Question&)>& holds)
{
    std::vector<Question> found;
    std::copy_if(bank.begin(), bank.end(), std::back_inserter(found), holds);
    return found;
}

bool stands(const std::vector<PaperItem>& paper, const Question& question)
{
    return std::any_of(paper.begin(), paper.end(), [&](const PaperItem& item) {
        return item.question == question.id.toString();
    });
}

/// Fills the paper up to `count` from these, each once.
void fill(std::vector<PaperItem>& paper, std::vector<Question> from, std::size_t count, const Draw& draw)
{
    shuffle(from, draw);
    for (const Question& question : from) {
        if (paper.size() >= count)
            return;
        if (!stands(paper, question))
            paper.push_back(paperItem(question, draw));
    }
}

} // namespace

Draw systemDraw()
{
    return [](quint32 bound) { return randombytes_uniform(bound); };
}

PaperItem paperItem(const Question& question, const Draw& draw)
{
    PaperItem item{.question = question.id.toString(),
                   .code = question.code,
                   .kind = question.kind,
                   .area = question.area,
                   .text = question.content.text,
                   .explain = question.content.explain,
                   .rubric = question.content.rubric};
    int place = 0;
    for (const QuestionOption& option : question.content.options)
        item.options.push_back({option.zh, option.en, option.right, place++});
    shuffle(item.options, draw);
    return item;
}

std::vector<PaperItem> drawPaper(std::vector<Question> from, int count, const Draw& draw)
{
    std::vector<PaperItem> paper;
    fill(paper, std::move(from), std::size_t(count), draw);
    return paper;
}

std::vector<PaperItem> drawDrill(const std::vector<Question>& bank,
                                 const QStringList& services,
                                 const std::vector<QuestionId>& missed,
                                 const Draw& draw)
{
    const auto quick =
        where(bank, [](const Question& question) { return isMarkedByProgram(question.kind); });
    std::vector<PaperItem> paper;
    fill(paper,
         where(quick,
               [&](const Question& question) {
                   return std::find(missed.begin(), missed.end(), question.id) != missed.end();
               }),
         kMostRepeated,
         draw);
    fill(paper,
         where(quick,
               [&](const Question& question) { return sharesOne(question.services, services); }),
         kDrillQuestions,
         draw);
    fill(paper,
         where(quick, [](const Question& question) { return question.services.isEmpty(); }),
         kDrillQuestions,
         draw);
    fill(paper, quick, kDrillQuestions, draw);
    shuffle(paper, draw);
    return paper;
}

std::vector<Question> questionsFor(const std::vector<Question>& bank, const CourseContent& course)
{
    const std::vector<Area> areas = course.exam ? course.exam->areas : std::vector<Area>();
    return where(bank, [&](const Question& question) {
        const bool rightArea =
            areas.empty() || std::find(areas.begin(), areas.end(), question.area) != areas.end();
        const bool rightService = course.services.isEmpty() || question.services.isEmpty() ||
                                  sharesOne(question.services, course.services);
        return rightArea && rightService;
    });
}

std::vector<AskedItem> askedItems(const std::vector<PaperItem>& paper)
{
    std::vector<AskedItem> asked;
    for (const PaperItem& item : paper) {
        AskedItem shown{.position = int(asked.size()), .kind = item.kind, .text = item.text};
        for (const PaperOption& option : item.options)
            shown.options.push_back(option.text());
        asked.push_back(std::move(shown));
    }
    return asked;
}

} // namespace seraph::training

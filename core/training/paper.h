// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/attempt.h"

#include <functional>

/// How a paper is drawn from the bank.
namespace seraph::training {

/// A number from 0 to bound - 1, each as likely as the next.
using Draw = std::function<quint32(quint32 bound)>;
/// From the system's own source: nobody works out the next paper from the last one.
Draw systemDraw();

/// Puts everything into an order of which each is equally likely (Fisher and Yates).
template <class T> void shuffle(std::vector<T>& things, const Draw& draw)
{
    for (std::size_t i = things.size(); i > 1; --i)
        std::swap(things[i - 1], things[draw(quint32(i))]);
}

/// The question as somebody gets it, with its options shuffled.
PaperItem paperItem(const Question& question, const Draw& draw);
/// So many of these, or all where there are fewer, in any order.
std::vector<PaperItem> drawPaper(std::vector<Question> from, int count, const Draw& draw);
/// The morning's five: about today's services before others, those missed lately first, and only what the program marks.
/// @param services codes; @param missed ids of questions
std::vector<PaperItem> drawDrill(const std::vector<Question>& bank,
                                 const QStringList& services,
                                 const std::vector<QuestionId>& missed,
                                 const Draw& draw);
/// What an exam of this course may ask.
std::vector<Question> questionsFor(const std::vector<Question>& bank, const CourseContent& course);

/// A question as it is shown while the exam runs: nothing in it says what is right.
struct AskedItem {
    int position = 0;
    QuestionKind kind = QuestionKind::Single;
    LocalizedText text{};
    std::vector<LocalizedText> options{};
};
std::vector<AskedItem> askedItems(const std::vector<PaperItem>& paper);

} // namespace seraph::training

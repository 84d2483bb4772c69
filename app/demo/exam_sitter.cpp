// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/exam_sitter.h"

#include "core/training/exam_commands.h"

#include <algorithm>

namespace seraph::demo {

using training::AskedItem;
using training::Given;
using training::QuestionKind;
using training::QuestionOption;

void ExamSitter::learn(const std::vector<training::QuestionRow>& bank)
{
    for (const training::QuestionRow& row : bank)
        m_bank.insert(row.question.content.text.zh, row.question.content);
}

Given ExamSitter::answerTo(const AskedItem& item, bool knows, Dice& dice) const
{
    const auto known = m_bank.constFind(item.text.zh);
    const int count = int(item.options.size());
    if (!knows || known == m_bank.cend())
        return {{dice.below(std::max(count, 1))}, {}};
    const auto placeOf = [&](int shown) {
        const auto& options = known->options;
        const auto found =
            std::find_if(options.begin(), options.end(), [&](const QuestionOption& option) {
                return option.zh == item.options[std::size_t(shown)].zh;
            });
        return found - options.begin();
    };
    Given given;
    for (int i = 0; i < count; ++i) {
        if (item.kind == QuestionKind::Order || known->options[std::size_t(placeOf(i))].right)
            given.chosen.push_back(i);
    }
    if (item.kind == QuestionKind::Order)
        std::sort(given.chosen.begin(), given.chosen.end(), [&](int a, int b) {
            return placeOf(a) < placeOf(b);
        });
    return given;
}

Result<training::AttemptState> ExamSitter::sit(session::Session::Batch& batch,
                                               const training::RunningPaper& paper,
                                               const QString& words,
                                               int knows,
                                               Dice& dice) const
{
    for (const AskedItem& item : paper.items) {
        const bool inWords = item.kind == QuestionKind::Text || item.kind == QuestionKind::Scenario;
        Given given = inWords ? Given{{}, words} : answerTo(item, dice.happens(knows), dice);
        TRY_STATUS(batch.run(training::SaveAnswer{paper.attempt, item.position, std::move(given)}));
    }
    return batch.run(training::HandIn{paper.attempt});
}

} // namespace seraph::demo

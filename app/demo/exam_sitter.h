// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/stage.h"
#include "core/session/session.h"
#include "core/training/exam_queries.h"

namespace seraph::demo {

/// Answers exams and drills as somebody does who knows most of it.
class ExamSitter {
public:
    /// What is right, by the words of the question.
    void learn(const std::vector<training::QuestionRow>& bank);
    /// Answers every question of a paper that runs, and hands it in.
    /// @param words what is written where words are asked for; @param knows percent
    Result<training::AttemptState> sit(session::Session::Batch& batch,
                                       const training::RunningPaper& paper,
                                       const QString& words,
                                       int knows,
                                       Dice& dice) const;

private:
    training::Given answerTo(const training::AskedItem& item, bool knows, Dice& dice) const;

    QHash<QString, training::QuestionContent> m_bank;
};

} // namespace seraph::demo

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/survey_answer.h"

#include <QWidget>

class QButtonGroup;
class QPlainTextEdit;

namespace seraph::ui {

/// One question of a survey with its answers as buttons: from the lowest to the highest, with what both ends mean. Digits
/// choose, 0 is ten where the scale goes so far. Comments are a text.
class QuestionView final : public QWidget {
    Q_OBJECT

public:
    enum class Size { Desk, Kiosk };
    QuestionView(const feedback::Question& question, Language language, Size size, QWidget* parent = nullptr);

    const QString& code() const { return m_question.code; }
    feedback::GivenAnswer answer() const;
    void choose(int value);
    void clear();

Q_SIGNALS:
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildScale(Language language, Size size);

    feedback::Question m_question;
    QButtonGroup* m_group = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace seraph::ui

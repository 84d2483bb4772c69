// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/survey.h"
#include "ui/desk/desk.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace seraph::ui {

class Form;
class SurveyQuestionForm;

/// What a survey asks, in a draft: its questions in order, its first and last words, and which answers call somebody. What is
/// asked now stays in force until the draft is released; answers keep the version under which they were given.
class SurveyDialog final : public QDialog {
    Q_OBJECT

public:
    SurveyDialog(const Desk& desk,
                 const QString& name,
                 const feedback::SurveyVersion& draft,
                 QWidget* parent = nullptr);

private:
    QWidget* buildQuestions();
    QWidget* buildWords();
    QWidget* buildButtons();
    void fillWords();
    void fillList();
    void chooseQuestion(int row);
    void takeQuestion();
    void addQuestion();
    void removeQuestion();
    void moveQuestion(int by);
    feedback::SurveyContent content();
    Status save();
    void keep();
    void release();
    void discard();
    void showError(const Error& error);

    const Desk& m_desk;
    feedback::SurveyVersion m_draft;
    int m_shown = -1; ///< whose fields stand beside the list
    QTabWidget* m_tabs;
    QListWidget* m_list;
    SurveyQuestionForm* m_question;
    Form* m_words;
    QPlainTextEdit* m_intro;
    QPlainTextEdit* m_introEn;
    QPlainTextEdit* m_thanks;
    QPlainTextEdit* m_thanksEn;
    std::array<QSpinBox*, 4> m_marks{}; ///< csat, score, nps, trust
    QLineEdit* m_lowTask;
    QLineEdit* m_lowTaskEn;
    QLineEdit* m_note;
};

/// Asks for the name and the moment of a survey of one's own and opens its empty draft.
void openNewSurveyDialog(const Desk& desk, QWidget* parent);
/// The draft of a survey, made where there is none.
Status openSurveyDraft(const Desk& desk, feedback::SurveyId survey, const QString& name, QWidget* parent);

} // namespace seraph::ui

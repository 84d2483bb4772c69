// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/survey.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace seraph::ui {

class Form;

/// One question of a survey, in both languages: clients choose theirs at the kiosk. Fields are named as the rules of a draft
/// name them: text, low, high, measure.
class SurveyQuestionForm final : public QWidget {
    Q_OBJECT

public:
    explicit SurveyQuestionForm(QWidget* parent = nullptr);

    void setQuestion(const feedback::Question& question);
    /// What stands in the fields, under the code of the question that was set.
    feedback::Question question() const;
    Form& form() const { return *m_form; }

Q_SIGNALS:
    void edited();

private:
    void showEnds();

    Form* m_form;
    QLineEdit* m_text;
    QLineEdit* m_textEn;
    QComboBox* m_measure;
    QLineEdit* m_low;
    QLineEdit* m_lowEn;
    QLineEdit* m_high;
    QLineEdit* m_highEn;
    QCheckBox* m_required;
    QString m_code;
};

/// What an answer counts towards, with its scale: "satisfaction, 1 to 5".
QString measureChoiceText(feedback::Measure measure);

} // namespace seraph::ui

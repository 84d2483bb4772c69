// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/corrective_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

#include <QWidget>

namespace seraph::ui {

class InlineMessage;

/// One corrective action from the problem to the proof, with the one button of its next step.
class CorrectivePane final : public QWidget {
    Q_OBJECT

public:
    CorrectivePane(const Desk& desk,
                   const Format& format,
                   quality::CorrectivePage page,
                   QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    QWidget* buildProblem();
    QWidget* buildCause();
    QWidget* buildAction();
    QWidget* buildChecks();
    QWidget* checkRow(const quality::EffectCheck& check);
    QWidget* buildActions();
    QString nameOf(const std::optional<PersonId>& person) const;
    QString figureText() const;

    const Desk& m_desk;
    Format m_format;
    quality::CorrectivePage m_page;
    InlineMessage* m_message;
};

} // namespace seraph::ui

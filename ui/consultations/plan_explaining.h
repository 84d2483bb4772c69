// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace seraph::ui {

class InlineMessage;

/// What was explained of a plan and which risks of the choice were told, each with its speaker and time: a tick is said now.
/// Risks belong to physicians and nurses; whoever keys it in names who spoke.
class PlanExplaining final : public Card {
    Q_OBJECT

public:
    PlanExplaining(const Desk& desk,
                   const Format& format,
                   const consultations::PlanPage& page,
                   QWidget* parent = nullptr);

private:
    void addHead();
    void addTopics();
    void addRisks();
    void explain(const QStringList& topics);
    void tell(const QStringList& risks);
    void say(const Status& done);
    QString whyNot() const;
    std::optional<PersonId> speaker() const;
    QString whenText(const consultations::DisclosureGiven& given) const;

    Desk m_desk;
    Format m_format;
    consultations::PlanPage m_page;
    InlineMessage* m_message;
    QComboBox* m_speaker;
    QLineEdit* m_words;
};

} // namespace seraph::ui

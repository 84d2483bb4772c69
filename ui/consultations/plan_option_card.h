// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/plan.h"
#include "ui/documents/plan_sheet.h"
#include "ui/widgets/card.h"

namespace seraph::ui {

/// One option of a plan beside the others: its price line by line, what is not included, what may be promised. What can be
/// done with it depends on where the plan stands.
class PlanOptionCard final : public Card {
    Q_OBJECT

public:
    enum class Use { Look, Edit, Choose };
    enum class Meter { Hidden, Shown }; ///< of what is made to measure; the agency has none

    PlanOptionCard(const documents::PlanSheet::Option& view,
                   const consultations::PlanOption& option,
                   Use use,
                   Meter meter,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void editClicked();
    void removeClicked();
    void picturesClicked();
    void chooseClicked();

private:
    void addHead(const documents::PlanSheet::Option& view);
    void addLines(const documents::PlanSheet::Option& view);
    void addMeter(const consultations::PlanOption& option);
    void addPoints(const QString& title, const std::vector<QString>& items);
    void addButtons(const consultations::PlanOption& option, Use use);
};

} // namespace seraph::ui

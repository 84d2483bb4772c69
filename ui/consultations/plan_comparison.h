// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/plan_sheet.h"

#include <QWidget>

namespace seraph::ui {

/// All options side by side as a client looks at them: large, with the whole price, what it does not include, and the risks.
class PlanComparison final : public QWidget {
    Q_OBJECT

public:
    explicit PlanComparison(const documents::PlanSheet& sheet, QWidget* parent = nullptr);
};

} // namespace seraph::ui

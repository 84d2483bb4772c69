// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QComboBox>

namespace seraph::ui {

struct Period {
    LocalDate from;
    LocalDate until;
};

/// Which days figures are made of: this month, last month, 90 days, this year.
class PeriodBox final : public QComboBox {
    Q_OBJECT

public:
    explicit PeriodBox(QWidget* parent = nullptr);
    Period period(LocalDate today) const;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_guard.h"

namespace seraph::ui {

void setCaptures(QWidget& /*window*/, Captures /*captures*/) {}

} // namespace seraph::ui

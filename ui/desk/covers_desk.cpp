// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/covers_desk.h"

#include <QWidget>

namespace seraph::ui {

CoversDesk* coverAround(QWidget* page)
{
    for (QWidget* widget = page; widget; widget = widget->parentWidget()) {
        if (auto* around = dynamic_cast<CoversDesk*>(widget))
            return around;
    }
    return nullptr;
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_button.h"

#include <QMenu>
#include <QPushButton>

namespace seraph::ui {

void setButtonMenu(QPushButton& button, QMenu* menu)
{
    button.setProperty("hasMenu", true); // the stylesheet keeps room for the arrow
    button.setMenu(menu);
}

} // namespace seraph::ui

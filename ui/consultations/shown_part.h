// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QScrollArea>

namespace seraph::ui {

/// Puts something new into a scroll area. What was there goes when nobody is inside it any more: it may have been the click
/// of a button in it that made it out of date.
inline void showIn(QScrollArea& area, QWidget* content)
{
    bool wasIn = false;
    if (QWidget* old = area.takeWidget()) {
        wasIn = old->isAncestorOf(QApplication::focusWidget());
        old->hide();
        old->deleteLater();
    }
    area.setWidget(content);
    content->show();
    if (wasIn)
        area.setFocus(); // and not whatever comes next in the window, such as the search for people
}

} // namespace seraph::ui

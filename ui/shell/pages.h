// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/text/format.h"

#include <QKeySequence>

namespace seraph::ui {

/// A page that the signed-in person may open.
struct Place {
    QString id;
    QString text;
    Icon icon;
    QKeySequence shortcut;
};

/// The one list of what there is: navigation, palette, shortcuts and pictures all follow from it. Only pages that exist
/// and that the person may see stand in it.
std::vector<Place> placesFor(const Desk& desk);
std::vector<MainWindow::Page> pagesFor(const Desk& desk, const Format& format);

/// Ids of the sections of a page ("backup", "staff" … of "settings"); empty where it has none.
QStringList sectionsOf(const QWidget& page);
/// Opens a section of the page that is shown and answers it; a page without sections stays as it is and is the answer.
QWidget* showSection(QWidget& page, const QString& section);
/// The section that is shown; empty where the page has none.
QString currentSection(const QWidget& page);
/// What people call a place: "Settings · Staff and rights" for "settings/staff".
QString placeText(const Desk& desk, const QString& place);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;

namespace seraph::ui {

/// Begins the next part of a pane (list_section.h): room, a line and its heading.
void addPanePart(QVBoxLayout& body, const QString& title);

} // namespace seraph::ui

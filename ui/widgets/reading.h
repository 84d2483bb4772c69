// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBrowser;

namespace seraph::ui {

/// Makes a browser part of the card it stands in: no frame of its own, the lists of the house's texts indented by two letters.
void setUpReading(QTextBrowser& browser);
/// Shows a written document: headings a little larger than the text, room between its parts, boxes to tick without bullets.
void showReading(QTextBrowser& browser, const QString& markdown);

} // namespace seraph::ui

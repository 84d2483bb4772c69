// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::ui {

/// Markdown whose headings are bold lines, for texts inside a pane: Qt's own headings would shout louder than the
/// title of the page they stand on.
QString quietMarkdown(QString markdown);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace seraph::ui {

/// Reads the path notation of our icons: M L H V C Q A Z and their relative lower-case forms, the same meaning as in
/// an SVG path. Nothing for text that is not a path.
std::optional<QPainterPath> parseStrokePath(QStringView text);

} // namespace seraph::ui

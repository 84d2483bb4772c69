// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;
class QWidget;

namespace seraph::ui {

struct Desk;

/// Opens the print preview of a page of the help over `parent`.
void previewHelp(const Desk& desk, const QString& title, const QTextDocument& text, QWidget* parent);

} // namespace seraph::ui

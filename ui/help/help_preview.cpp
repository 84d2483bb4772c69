// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_preview.h"

#include "ui/desk/desk.h"
#include "ui/documents/help_print.h"

namespace seraph::ui {

void previewHelp(const Desk& desk, const QString& title, const QTextDocument& text, QWidget* parent)
{
    desk.print.preview(documents::helpPageDocument(title, text, desk.imprint()), parent);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace seraph::ui {

struct Desk;
class Format;

/// Shows today's price list of everything on sale, to be printed or saved as PDF.
void previewPriceList(const Desk& desk, const Format& format, QWidget* parent);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// What is being corrected, what went wrong with people or data, and what is before a third party.
SectionPage* makeQualityPage(const Desk& desk, const Format& format);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

class SectionPage;

/// Who may do what: the matrix, people's files, what is due, the archive, the gates, and one's own file.
SectionPage* makeQualificationsPage(const Desk& desk, const Format& format);

} // namespace seraph::ui

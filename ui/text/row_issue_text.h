// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph::ui {

/// Why a row of a file did not come in. `why` is the rule of a field or, where the row as a whole was refused, a reason.
QString rowIssueText(const QString& field, const QString& why);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/localized_text.h"

#include <QHash>

namespace seraph::followups {

/// What stands in a script for {{client.called}}, {{organisation.name}} and so on.
using ScriptValues = QHash<QString, LocalizedText>;

/// The script as it can be read out or sent; a field without a value becomes an ellipsis.
LocalizedText filledScript(const LocalizedText& script, const ScriptValues& values);
/// A day as people say it: 11月23日, 23 November.
LocalizedText spokenDay(LocalDate day);

} // namespace seraph::followups

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QStringList>

class QWidget;

namespace seraph::tests {

/// What is wrong with what can be seen below a widget, a line each: words wider or higher than their label, button or
/// column; something to type into or click on that has no name for a screen reader; words in the other language; two
/// things in one dialog with the same access key; a form through which Tab does not go from top to bottom.
///
/// Where data of the house are shown, words in its own language are no fault: their language is not looked at.
enum class Shows { OwnWords, Data };
QStringList lint(QWidget& root, Language language, Shows shows = Shows::OwnWords);

} // namespace seraph::tests

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words under which a case is found: from any place in any of its texts, in characters, in full pinyin or
/// in initials.
namespace seraph::complaints {

/// Texts of one case for the search index, separated by spaces. Of each Chinese character on: up to four
/// characters, up to six syllables, up to six initials; of other text its words.
QString caseTerms(const QStringList& texts);

/// What somebody typed as a full-text expression: every part of it must be found. Empty where nothing can be
/// searched for.
QString caseExpression(const QString& typed);

/// Some words around what was typed; empty where it does not stand there in these characters.
QString excerptOf(const QString& text, const QString& typed);

} // namespace seraph::complaints

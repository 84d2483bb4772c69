// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seraph {

/// The form in which text is compared when people search: two spellings that a person would call "the same" become equal.
///
/// - full-width letters and digits, ligatures and compatibility characters become ordinary ones (NFKC);
/// - upper case becomes lower case;
/// - traditional characters with exactly one simplified form become that form (長 → 长), and radical code points that
///   some PDFs yield in place of characters are repaired (⻢ → 马);
/// - invisible format characters disappear; runs of white space become one space; spaces at the ends and between two
///   Chinese characters disappear, so that 王 小红 finds 王小红.
///
/// Idempotent. Never use it for what is stored, shown or signed. Thread-safe; the table is read on first use.
QString foldForSearch(QStringView text);

/// Whether it is a Chinese character (any unified ideograph, or 〇).
bool isHan(char32_t character);

} // namespace seraph

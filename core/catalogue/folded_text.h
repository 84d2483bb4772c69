// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

/// Text as the phrase rules see it: what a reader would take for the same wording becomes the same characters, and each
/// folded character knows the stretch of the original that it came from. The rules of folding are written for their
/// readers in resources/content/phrase_rules/README.md.
namespace seraph::catalogue {

/// Parts two sentences in folded text. One stands before the first sentence too, with an empty stretch of the original.
inline constexpr char16_t kSentenceMark = u'\n';

struct FoldedText {
    std::u16string text;
    std::vector<qsizetype> begins; ///< in the original, UTF-16 code units, for each folded one
    std::vector<qsizetype> ends;   ///< one past the last
};

FoldedText foldPhrases(QStringView text);
/// A literal of a rule: folded, without the sentence mark before it and without outer white space.
std::u16string foldLiteral(const QString& literal);

/// A letter or digit that is not Han: literals that begin or end with one match whole words alone.
bool isWordCharacter(char16_t folded);

} // namespace seraph::catalogue

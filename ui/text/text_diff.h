// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace seraph::ui {

/// What became of a text: stretches that stayed, went or came, in the order in which they are read.
struct TextPart {
    enum class Fate { Kept, Removed, Added };
    Fate fate = Fate::Kept;
    QString text;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// Lines are compared first, and changed ones word by word (each Chinese character is a word). Removed and added together
/// give the texts back: kept + removed is `before`, kept + added is `after`.
std::vector<TextPart> compareTexts(const QString& before, const QString& after);

} // namespace seraph::ui

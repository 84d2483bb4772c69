// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QByteArray>

#include <vector>

namespace seraph {

/// How many words a list has: five dice, 12.9 bits a word.
inline constexpr int kWordListSize = 7776;

/// The words from which passwords and one-time codes are generated: 4 to 8 small Latin letters each, sorted. Chinese is
/// pinyin without tones, because input methods are off in password fields. Read anew on every call, half a millisecond.
std::vector<QByteArray> passwordWords(Language language);

/// Passwords that people choose first, in small letters or as they are usually capitalised, sorted. Read anew on every
/// call.
std::vector<QByteArray> commonPasswords();

} // namespace seraph

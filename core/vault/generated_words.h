// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace seraph::vault {

/// Words to make passwords of: 12.9 bits each, drawn with libsodium's random numbers and without bias.
class WordList {
public:
    static WordList ofLanguage(Language language);

    /// `count` words, with a blank between them: "brass lantern quiet harbour". The caller wipes it when it was shown.
    friend QString generateWords(const WordList& list, int count);

private:
    explicit WordList(std::vector<QByteArray> words) : m_words(std::move(words)) {}
    std::vector<QByteArray> m_words;
};

QString generateWords(const WordList& list, int count);

inline constexpr int kOwnerWords = 5; ///< 64.6 bits
inline constexpr int kStaffWords = 4; ///< 51.7 bits: the secret of the PC comes to it; also one-time codes

} // namespace seraph::vault

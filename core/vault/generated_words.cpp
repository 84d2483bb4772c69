// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/generated_words.h"

#include "core/base/contract.h"
#include "core/base/word_list.h"

#include <sodium.h>

namespace seraph::vault {

WordList WordList::ofLanguage(Language language)
{
    return WordList(passwordWords(language));
}

QString generateWords(const WordList& list, int count)
{
    EXPECTS(count > 0 && !list.m_words.empty());
    QString text;
    text.reserve(count * 16); // grown in place, so that no copy is left behind
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += u' ';
        const auto index = randombytes_uniform(static_cast<quint32>(list.m_words.size()));
        text += QLatin1StringView(list.m_words[index]);
    }
    return text;
}

} // namespace seraph::vault

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_list.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

std::vector<QByteArray> linesOf(const QString& path)
{
    const QList<QByteArray> lines = readShippedFile(path).trimmed().split('\n');
    return {lines.begin(), lines.end()};
}

} // namespace

std::vector<QByteArray> passwordWords(Language language)
{
    auto words = linesOf(language == Language::Chinese ? u"content/words_pinyin.txt"_s
                                                       : u"content/words_en.txt"_s);
    ENSURES(words.size() == kWordListSize);
    return words;
}

std::vector<QByteArray> commonPasswords()
{
    return linesOf(u"content/common_passwords.txt"_s);
}

} // namespace seraph

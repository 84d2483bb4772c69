// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace seraph {
namespace {

using Variant = std::pair<char16_t, char16_t>;

std::vector<Variant> loadVariants()
{
    std::vector<Variant> variants;
    QString pairs = QString::fromUtf8(readShippedFile(u"text/han_variants.txt"_s));
    pairs.remove(u'\n');
    EXPECTS(pairs.size() % 2 == 0);
    variants.reserve(static_cast<std::size_t>(pairs.size() / 2));
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        variants.emplace_back(pairs[i].unicode(), pairs[i + 1].unicode());
    EXPECTS(std::is_sorted(variants.begin(), variants.end()));
    return variants;
}

QChar simplified(QChar character)
{
    static const std::vector<Variant> variants = loadVariants();
    if (character.unicode() < 0x2E80)
        return character;
    const auto at =
        std::lower_bound(variants.begin(), variants.end(), Variant{character.unicode(), u'\0'});
    return at != variants.end() && at->first == character.unicode() ? QChar(at->second) : character;
}

bool endsWithHan(const QString& text)
{
    return !text.isEmpty() && (isHan(text.back().unicode()) || text.back().isSurrogate());
}

} // namespace

bool isHan(char32_t character)
{
    return (character >= 0x3400 && character <= 0x9FFF) || character == 0x3007 ||
           (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0x20000 && character <= 0x3FFFF);
}

QString foldForSearch(QStringView text)
{
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString folded;
    folded.reserve(normal.size());
    bool spacePending = false;
    for (const QChar raw : normal) {
        if (raw.category() == QChar::Other_Format)
            continue;
        if (raw.isSpace() || raw.category() == QChar::Other_Control) {
            spacePending = true;
            continue;
        }
        const QChar character = simplified(raw);
        const bool betweenHan =
            endsWithHan(folded) && (isHan(character.unicode()) || character.isHighSurrogate());
        if (spacePending && !folded.isEmpty() && !betweenHan)
            folded += u' ';
        spacePending = false;
        folded += character;
    }
    return folded;
}

} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/text_folding.h"
#include "tests/fuzz/fuzz_target.h"

using namespace seraph;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString folded = foldForSearch(text);
    tests::holds(foldForSearch(folded) == folded);
    static_cast<void>(pinyinSpellings(text));
    static_cast<void>(initialsSpellings(text));
    static_cast<void>(matchQuality(text.left(text.size() / 3), text));
    return 0;
}

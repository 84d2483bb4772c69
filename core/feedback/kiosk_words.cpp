// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/kiosk_words.h"

#include "core/base/contract.h"
#include "core/base/shipped_file.h"

namespace seraph::feedback {

namespace {

KioskWords shippedWords()
{
    const auto words =
        readJson<KioskWords>(readShippedJson(QStringLiteral("content/kiosk_words.json")));
    ENSURES(words.has_value());
    return *words;
}

} // namespace

const KioskWords& kioskWords()
{
    static const KioskWords words = shippedWords();
    return words;
}

} // namespace seraph::feedback

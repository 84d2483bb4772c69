// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/duplicate.h"
#include "ui/desk/trade_text.h"
#include "ui/text/format.h"
#include "ui/text/record_text.h"
#include "ui/widgets/tone.h"

#include <QComboBox>

namespace seraph::ui {

/// "女 · 36 岁", "36", or nothing: what tells namesakes apart.
QString ageAndSex(const std::optional<int>& age, const std::optional<organisation::Sex>& sex);
/// "same contact, same name (90 %)".
QString scoreText(const clients::Score& score);
Tone toneOf(clients::AlertLevel level);
/// How this person's program writes dates and numbers.
Format formatOf(const Desk& desk);

/// Every value of a coded enum in words, and the one that is chosen.
template <CodedEnum E> void fillCodes(QComboBox& box)
{
    for (const auto& [value, code] : Codes<E>::kAll)
        box.addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
}
template <CodedEnum E> E chosenCode(const QComboBox& box)
{
    return fromCode<E>(box.currentData().toString()).value_or(Codes<E>::kAll.front().first);
}
/// The entry with this data; the first where there is none.
void chooseData(QComboBox& box, const QVariant& data);

} // namespace seraph::ui

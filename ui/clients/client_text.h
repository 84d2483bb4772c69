// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/duplicate.h"
#include "core/organisation/trade_words.h"
#include "ui/widgets/tone.h"

#include <QString>

class QComboBox;

namespace seraph::ui {

struct Desk;
class Format;

/// "女 · 36 岁", "36", or nothing: what tells namesakes apart.
QString ageAndSex(const std::optional<int>& age, const std::optional<organisation::Sex>& sex);
/// "same contact, same name (90 %)".
QString scoreText(const clients::Score& score);
/// The trade's word for the code of a list; the code itself where the list does not know it any more.
QString choiceText(const Desk& desk, const char* list, const QString& code);
/// Fills a combo box with one of the trade's lists, an empty entry first.
void fillChoices(QComboBox& box, const Desk& desk, const char* list);
/// The trade's word for a client: 患者, 顾客, 客户.
QString clientWord(const Desk& desk);
Tone toneOf(clients::AlertLevel level);

} // namespace seraph::ui

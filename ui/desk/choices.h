// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "ui/text/record_text.h"
#include "ui/widgets/status_pill.h"

#include <QComboBox>

namespace seraph::ui {

struct Desk;
class ShortTable;

// What combo boxes and tables of several modules offer and show.

/// Everybody who works here, an empty entry first; ids as data.
void offerColleagues(QComboBox& box, const Desk& desk);
/// Services on sale, an empty entry first; ids as data.
void offerServices(QComboBox& box, const Desk& desk);
/// The values of an enum in words; codes as data.
template <CodedEnum E> void offerCodes(QComboBox& box)
{
    for (const auto& [value, code] : Codes<E>::kAll)
        box.addItem(codeWord(QString::fromLatin1(code)), QString::fromLatin1(code));
}
template <CodedEnum E> E chosenCode(const QComboBox& box)
{
    return fromCode<E>(box.currentData().toString()).value_or(Codes<E>::kAll.front().first);
}
/// A pill in a cell of the table's last row.
void showPill(ShortTable& table, int column, const PillView& view);

} // namespace seraph::ui

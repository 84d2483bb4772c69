// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/price.h"

#include "core/catalogue/text_check.h"

namespace seraph::catalogue {
namespace {

template <class Line> Money sumOf(const std::vector<Line>& lines)
{
    Money sum;
    for (const Line& line : lines)
        sum += line.amount;
    return sum;
}

} // namespace

Money total(const std::vector<PriceLine>& lines)
{
    return sumOf(lines);
}

Money total(const std::vector<CostLine>& lines)
{
    return sumOf(lines);
}

Status checkPrice(const PriceDetails& details)
{
    FieldCheck check;
    check.require(!details.lines.empty(), "lines", "required");
    for (std::size_t i = 0; i < details.lines.size(); ++i) {
        checkText(check, fieldOf("lines", i, "name"), details.lines[i].name, kNameRule);
        check.require(details.lines[i].amount >= Money(), fieldOf("lines", i, "amount"), "negative");
    }
    const Money amount = total(details.lines);
    check.require(details.lines.empty() || amount > Money(), "amount", "required");
    check.require(!details.lowest || (*details.lowest >= Money() && *details.lowest <= amount),
                  "lowest",
                  "out_of_range");
    check.text("change_note", details.changeNote, kParagraphRule);
    return check.result();
}

} // namespace seraph::catalogue

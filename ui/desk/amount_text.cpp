// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/amount_text.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Money kNoAmount(-1);

} // namespace

QString amountText(Money amount)
{
    const qint64 minor = amount.minorUnits();
    return u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QLatin1Char('0'));
}

Money typedAmount(QString text)
{
    text = text.remove(u',').remove(u'，').remove(u'¥').remove(u'￥').trimmed();
    if (text.isEmpty())
        return {};
    const QString fraction = text.section(u'.', 1);
    const QString part = (fraction + u"00"_s).left(2);
    bool wholeFits = false;
    bool partFits = false;
    const qint64 minor =
        text.section(u'.', 0, 0).toLongLong(&wholeFits) * 100 + part.toLongLong(&partFits);
    return wholeFits && partFits && minor >= 0 && fraction.size() <= 2 ? Money(minor) : kNoAmount;
}

} // namespace seraph::ui

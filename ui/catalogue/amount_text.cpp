// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/amount_text.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

QString amountText(Money amount)
{
    const qint64 minor = amount.minorUnits();
    return u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QLatin1Char('0'));
}

Money typedAmount(QString text)
{
    text = text.remove(u',').remove(u'¥').trimmed();
    const QString whole = text.section(u'.', 0, 0);
    const QString part = (text.section(u'.', 1) + u"00"_s).left(2);
    bool wholeFits = false;
    bool partFits = false;
    const qint64 minor = whole.toLongLong(&wholeFits) * 100 + part.toLongLong(&partFits);
    const bool tooFine = text.section(u'.', 1).size() > 2;
    return Money(wholeFits && partFits && !tooFine ? minor : -1);
}

} // namespace seraph::ui

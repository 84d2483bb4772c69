// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/on_sale.h"

#include <algorithm>

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

QStringList obstacles(const Behind& behind, const QSet<QString>& documentsInForce)
{
    QStringList codes;
    if (!behind.inForce)
        codes << u"not_released"_s;
    else if (!blankBlocks(behind.inForce->content.charter).isEmpty())
        codes << u"charter_blank"_s;
    if (!behind.price)
        codes << u"no_price"_s;
    if (!behind.hasSop)
        codes << u"no_sop"_s;
    const QStringList consents = behind.inForce ? behind.inForce->content.consents : QStringList();
    const bool allInForce = std::all_of(consents.begin(), consents.end(), [&](const QString& code) {
        return documentsInForce.contains(code);
    });
    if (!allInForce)
        codes << u"consent_not_released"_s;
    return codes;
}

} // namespace seraph::catalogue

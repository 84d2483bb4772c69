// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_batch.h"

namespace seraph::exchange {

QStringList flattened(const HeaderChoice& choice)
{
    QStringList flat;
    for (auto each = choice.begin(); each != choice.end(); ++each)
        flat << each.key() << each.value();
    return flat;
}

HeaderChoice choiceFrom(const QStringList& flat)
{
    HeaderChoice choice;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        choice.insert(flat[i], flat[i + 1]);
    return choice;
}

} // namespace seraph::exchange

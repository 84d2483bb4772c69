// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QDateTime>

namespace seraph {

QString toIsoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace seraph

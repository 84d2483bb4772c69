// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/material.h"

#include "core/base/field_check.h"

namespace seraph::care {

using namespace Qt::StringLiterals;

Status checkDetails(const LotDetails& details)
{
    const bool validGtin =
        details.gtin.isEmpty() || (details.gtin.size() == 14 && hasCheckDigit(details.gtin));
    FieldCheck check;
    check.require(validGtin, "gtin", "check_digit");
    check.text("product", details.product, {120, Presence::Required});
    check.text("lot", details.lot, {40, Presence::Required});
    check.text("registration", details.registration, {60});
    check.date("expires", details.expires);
    return check.result();
}

MaterialLot withDetails(MaterialLot lot, const LotDetails& details)
{
    lot.gtin = details.gtin;
    lot.product = details.product.simplified();
    lot.registration = details.registration.simplified();
    lot.lot = details.lot.simplified();
    lot.expires = details.expires;
    return lot;
}

QString obstacleToUse(const MaterialLot& lot, LocalDate day)
{
    if (lot.recalledAt)
        return u"lot.recalled"_s;
    return lot.expires && *lot.expires < day ? u"lot.expired"_s : QString();
}

} // namespace seraph::care

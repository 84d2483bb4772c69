// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// The prices of a day as a client may take them home: what each is made of and what it does not include. It never holds
/// what a service costs the house.
struct PriceListPage {
    struct Service {
        QString name;
        QString unit;
        QString madeOf;      ///< "Labour 200, material 80"
        QString notIncluded; ///< a client must not learn it later
        QString price;
    };
    struct Shelf {
        QString name;
        std::vector<Service> services;
    };
    LocalDate day;
    std::vector<Shelf> shelves;
};

/// Care::Ordinary: it names nobody.
Document priceListDocument(const PriceListPage& page, const Imprint& imprint);

} // namespace seraph::documents

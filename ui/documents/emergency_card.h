// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What a client takes home with an order: when to call, and whom at which hour (C-300).
struct EmergencyCard {
    struct Duty {
        QString from;
        QString until;
        QString who;
        QString phone;
    };
    QString number; ///< of the order
    QString client;
    QString service;
    QString place{};
    QString placePhone{};
    QStringList warnings{}; ///< questions: whoever answers one with yes calls at once
    std::vector<Duty> duties{};
};

/// Fits A5. Without duties a line is left for a number written in by hand.
Document emergencyCardDocument(const EmergencyCard& card, const Imprint& imprint);

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// An order as it was agreed, with what was paid for it. Amounts as they are shown on the screen.
struct OrderPaper {
    struct Line {
        QString what;
        QString amount;
    };
    struct Payment {
        QString day;
        QString kind; ///< 定金 and 订金 are not the same
        QString method;
        QString reference;
        QString amount;
    };
    QString number;
    QString client;
    QString service;
    QString day;
    QString sessions; ///< "3"; empty where it is done at once
    QString validUntil;
    std::vector<Line> lines;
    QString total;
    std::vector<Payment> payments; ///< without those that were voided
    QString paid;
    QString open; ///< what is still to be paid
};

/// A4, with lines to sign on.
Document orderConfirmationDocument(const OrderPaper& order, const Imprint& imprint);
/// For one payment, made for a roll.
Document paymentReceiptDocument(const OrderPaper& order,
                                const OrderPaper::Payment& payment,
                                const Imprint& imprint);

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What was done for a client on one occasion, as they take it home: steps, times, people, materials, and what to watch for
/// afterwards (C-113).
struct CareReport {
    struct Step {
        QString name;
        QString by;
        std::optional<Instant> at;
        QString proof; ///< readings, photos, second person
    };
    struct Material {
        QString product;
        QString lot;
        std::optional<LocalDate> expires;
        QString amount;
        QString registration;
    };
    QString client{};
    QString clientNumber{};
    QString service{};
    QString session{}; ///< "2 of 10"; may be empty
    LocalDate day{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{};
    QString performer{};
    QString responsible{};
    QString licence{};
    QString summary{};
    QString aftercare{};
    std::vector<Step> steps{};
    std::vector<Material> materials{};
    std::vector<QString> deviations{}; ///< that the client was told of
    std::vector<QString> redFlags{};   ///< when to come back at once
};

/// A4; Care::Personal.
Document careReportDocument(const CareReport& report, const Imprint& imprint);

} // namespace seraph::documents

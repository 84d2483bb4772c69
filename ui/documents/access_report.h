// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// Who saw one client's data: handed to the client who asks (Personal Information Protection Law, article 45).
struct AccessReportPage {
    struct Row {
        Instant at;
        QString who;
        QString what; ///< in words
        QString reason;
    };
    QString clientName;
    QString clientNumber;
    std::vector<Row> rows; ///< latest first
};

/// Care::Personal, on as many pages as it takes.
Document accessReportDocument(const AccessReportPage& report, const Imprint& imprint);

/// What somebody who leaves viewed, revealed, exported and printed, against what was usual for themselves.
struct StaffActivityPage {
    struct Figures {
        int viewed = 0;
        int revealed = 0;
        int exported = 0;
        int printed = 0;
    };
    struct Day {
        LocalDate day;
        Figures figures;
        bool standsOut = false;
    };
    struct Client {
        QString number;
        QString name;
        Figures figures;
    };
    QString name;
    LocalDate from;
    LocalDate until;
    Figures total;
    Figures median; ///< of the days with any
    std::vector<Day> days;
    std::vector<Client> clients;
};

/// Care::Personal, on as many pages as it takes.
Document staffActivityDocument(const StaffActivityPage& activity, const Imprint& imprint);

} // namespace seraph::documents

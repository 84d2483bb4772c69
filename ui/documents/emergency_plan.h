// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What hangs on the wall for the day on which something goes wrong (C-298).
struct EmergencyPlan {
    struct Place {
        QString name;
        QString address;
        QString phone;
    };
    struct Person {
        QString name;
        QString job;
    };
    std::vector<Place> places;
    std::vector<Person> people; ///< in the order in which they are called
};

/// A4: public numbers, the house's own places, whom to call (private numbers are written in by hand and stand in no file), the
/// shipped checklist of each kind of incident with whom to tell until when, and lines for the drills.
Document emergencyPlanDocument(const EmergencyPlan& plan, const Imprint& imprint);

} // namespace seraph::documents

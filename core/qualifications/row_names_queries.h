// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/file_queries.h"
#include "core/session/context.h"

#include <QHash>

namespace seraph::qualifications {

/// Names of people, services and kinds for the rows of a list, read once.
class RowNames {
public:
    static Result<RowNames> read(const session::ReadContext& context);

    QString person(PersonId id) const;
    bool reaches(PersonId id, const session::Scope& scope) const;
    OverrideRow row(const GateOverride& granted, LocalDate today) const;
    SightingRow row(const GateSighting& sighting) const;

private:
    LocalizedText service(const std::optional<catalogue::ServiceId>& id) const;

    QHash<qint64, RosterRow> m_people;
    QHash<qint64, LocalizedText> m_services;
    QHash<QString, LocalizedText> m_kinds;
};

/// Now, and the day it is where the house has its first branch.
Result<Moment> momentNow(const session::ReadContext& context);
/// Role codes by service code, of the services that rules name: the others are long to read and nobody asks.
Result<std::unordered_map<QString, QStringList>> performersOf(const std::vector<Requirement>& requirements,
                                                              const session::ReadContext& context);

} // namespace seraph::qualifications

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/profile.h"
#include "core/clients/client.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// Where a handler stands: trade, language, time zone and day of the branch.
struct Ground {
    Profile profile;
    Language language;
    QString zone;
    LocalDate today;
};
Result<Ground> groundOf(std::optional<BranchId> branch, const session::ReadContext& context);

/// A client who is on file and whom the right reaches, and a branch that it reaches; what commands about one begin with.
Result<clients::Client> requireClient(clients::ClientId client, const session::WriteContext& context);
/// Invalid at `field` "unknown" where the trade has no such entry in that list, "required" where it is empty.
Status checkListed(const char* field, QLatin1String list, const QString& code, Profile profile);
/// The role codes of a member of staff.
Result<QStringList> rolesOf(PersonId person, const session::ReadContext& context);
/// The one who speaks, and when, as typed or stamped; see isKeyedLater().
struct Said {
    PersonId speaker;
    Instant at;
    bool keyedLater = false;
};
/// Invalid: said_at "in_future".
Result<Said> saidBy(std::optional<PersonId> speaker,
                    std::optional<Instant> at,
                    const session::WriteContext& context);

} // namespace seraph::consultations

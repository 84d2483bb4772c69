// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/catalogue/service_parts.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::qualifications {

using FormerLicenceId = Id<struct FormerLicenceTag>;

/// A licence as workspaces kept it before there was an archive. Nobody enters one any more: founding.h takes the live ones over
/// as certificates; the rows stay, because the journal knows them.
struct FormerLicence {
    FormerLicenceId id;
    storage::Revision revision;
    PersonId person;
    catalogue::Licence kind;
    QString number{};
    std::optional<LocalDate> validFrom{};
    std::optional<LocalDate> validUntil{};
    QString note{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const FormerLicence&, const FormerLicence&) = default;
};

} // namespace seraph::qualifications

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::organisation {

/// A place of business.
struct Branch {
    BranchId id;
    storage::Revision revision;
    QString code; ///< short name on documents and in file names, unique where given
    QString name;
    QString address;
    QString phone;
    QString timeZone; ///< "Asia/Shanghai": where its days begin
    std::optional<Instant> archivedAt;

    friend bool operator==(const Branch&, const Branch&) = default;
};

/// What people may enter about one.
struct BranchDetails {
    QString code;
    QString name;
    QString address;
    QString phone;
    QString timeZone = QStringLiteral("Asia/Shanghai");
};

BranchDetails detailsOf(const Branch& branch);
Branch withDetails(Branch branch, const BranchDetails& details);
/// Without stray spaces, in the form that is stored.
BranchDetails tidied(BranchDetails details);
/// Invalid: name "required", "too_long"; code, address "too_long"; phone "bad_phone"; time_zone "unknown_time_zone".
/// Expects tidied details.
Status checkDetails(const BranchDetails& details);

} // namespace seraph::organisation

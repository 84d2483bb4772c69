// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/version_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/session/record_edit.h"

/// What the commands about all versioned things have in common.
namespace seraph::catalogue {

/// The calendar day in the zone of the organisation's first branch.
inline Result<LocalDate> today(const session::ReadContext& context)
{
    const organisation::OrganisationRepository organisation(context.connection());
    TRY_ASSIGN(const QString zone, organisation.timeZoneOf(std::nullopt));
    return organisation::localDay(context.now(), zone);
}

/// The draft as it stands, for a command made while looking at revision `seen`. Conflict "version.frozen" where it was
/// released meanwhile.
template <class V> Result<V> unchangedDraft(const session::WriteContext& context,
                                            storage::IdOf<V> id,
                                            storage::Revision seen)
{
    TRY_ASSIGN(V draft, session::liveRecord<V>(context, id));
    if (draft.state != VersionState::Draft)
        return fail(ErrorCode::Conflict, QStringLiteral("version.frozen"));
    if (draft.revision != seen)
        return fail(ErrorCode::Conflict, QStringLiteral("record.changed"));
    return draft;
}

/// The version in force, if there is one, is so no longer.
template <class V> Status retireCurrent(const std::vector<V>& versions, session::WriteContext& context)
{
    const auto current = lastIn(versions, VersionState::Released);
    if (!current)
        return {};
    V retired = *current;
    retired.state = VersionState::Retired;
    return context.update(*current, retired);
}

/// The same in force from now on, by the word of who does it.
template <class V> V inForce(V version, const session::WriteContext& context)
{
    version.state = VersionState::Released;
    version.releasedAt = context.now();
    version.releasedBy = context.actor().person;
    return version;
}

/// Puts a draft in force in the place of the version that was.
template <class V> Status release(const V& draft, session::WriteContext& context)
{
    TRY_ASSIGN(const auto versions, versionsOf<V>(context.connection(), draft.*(VersionOf<V>::kOwner)));
    TRY_STATUS(retireCurrent(versions, context));
    return context.update(draft, inForce(draft, context));
}

/// Throws a draft away.
template <class V>
Status discard(session::WriteContext& context, storage::IdOf<V> id, storage::Revision seen)
{
    TRY_ASSIGN(const V draft, unchangedDraft<V>(context, id, seen));
    return context.archive(draft);
}

} // namespace seraph::catalogue

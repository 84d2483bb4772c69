// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/ground_queries.h"

#include "core/clients/client_queries.h"
#include "core/clients/client_record.h"
#include "core/consultations/enquiry.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/trade_words.h"
#include "core/session/account_repository.h"
#include "core/session/record_edit.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

Result<Ground> groundOf(std::optional<BranchId> branch, const session::ReadContext& context)
{
    const organisation::OrganisationRepository repository(context.connection());
    TRY_ASSIGN(const auto organisation, repository.getOrganisation());
    TRY_ASSIGN(const QString zone, repository.timeZoneOf(branch));
    return Ground{
        organisation.profile, organisation.language, zone, organisation::localDay(context.now(), zone)};
}

Result<clients::Client> requireClient(clients::ClientId client, const session::WriteContext& context)
{
    TRY_STATUS(clients::reachedClient(client, context));
    return session::liveRecord<clients::Client>(context, client);
}

Status checkListed(const char* field, QLatin1String list, const QString& code, Profile profile)
{
    if (code.isEmpty())
        return fail(invalid(QString::fromLatin1(field), u"required"_s));
    const auto words = organisation::TradeWords::forProfile(profile);
    const auto& choices = words.list(list);
    const bool known = std::any_of(
        choices.begin(), choices.end(), [&](const auto& choice) { return choice.code == code; });
    return known ? Status() : fail(invalid(QString::fromLatin1(field), u"unknown"_s));
}

Result<QStringList> rolesOf(PersonId person, const session::ReadContext& context)
{
    TRY_ASSIGN(const QString codes, session::AccountRepository(context.connection()).roleCodes(person));
    return codes.split(u',', Qt::SkipEmptyParts);
}

Result<Said> saidBy(std::optional<PersonId> speaker,
                    std::optional<Instant> at,
                    const session::WriteContext& context)
{
    TRY_STATUS(checkPast("said_at", at, context.now()));
    const Instant said = at.value_or(context.now());
    return Said{speaker.value_or(context.actor().person), said, isKeyedLater(said, context.now())};
}

} // namespace seraph::consultations

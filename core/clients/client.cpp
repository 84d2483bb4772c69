// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client.h"

#include "core/base/field_check.h"
#include "core/base/identity_number.h"

#include <algorithm>

namespace seraph::clients {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGrownUp = 18;
constexpr qsizetype kMostTags = 20;
constexpr qsizetype kLongestTag = 20;

QStringList tidiedTags(const QStringList& tags)
{
    QStringList tidy;
    for (const QString& tag : tags) {
        const QString text = tag.simplified();
        if (!text.isEmpty() && !tidy.contains(text))
            tidy << text;
    }
    return tidy;
}

} // namespace

ClientDetails detailsOf(const Client& client)
{
    return {client.number,
            client.name,
            client.calledAs,
            client.sex,
            client.birthDate,
            client.identityNumber,
            client.household,
            client.householdRole,
            client.homeBranch,
            client.advisor,
            client.tier,
            client.source,
            client.sourceNote,
            client.referredBy,
            client.tags,
            client.contactWish,
            client.contactTimes,
            client.marketing,
            client.notes};
}

Client withDetails(Client client, const ClientDetails& details)
{
    client.number = details.number;
    client.name = details.name;
    client.sortName = organisation::sortNameOf(details.name);
    client.calledAs = details.calledAs;
    client.sex = details.sex;
    client.birthDate = details.birthDate;
    client.identityNumber = details.identityNumber;
    client.household = details.household;
    client.householdRole = details.householdRole;
    client.homeBranch = details.homeBranch;
    client.advisor = details.advisor;
    client.tier = details.tier;
    client.source = details.source;
    client.sourceNote = details.sourceNote;
    client.referredBy = details.referredBy;
    client.tags = details.tags;
    client.contactWish = details.contactWish;
    client.contactTimes = details.contactTimes;
    client.marketing = details.marketing;
    client.notes = details.notes;
    return client;
}

Client newClient(ClientId id, const ClientDetails& details, Instant now)
{
    const Client blank{id,
                       storage::Revision{1},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       ContactWish::Any,
                       {},
                       Marketing::NotAsked,
                       {},
                       now,
                       {},
                       {}};
    return withDetails(blank, details);
}

ClientDetails tidied(ClientDetails details)
{
    details.number = details.number.simplified().remove(u' ').toUpper();
    details.name = details.name.simplified();
    details.calledAs = details.calledAs.simplified();
    details.identityNumber = tidiedIdentityNumber(details.identityNumber);
    details.householdRole = details.householdRole.simplified();
    details.sourceNote = details.sourceNote.simplified();
    details.tags = tidiedTags(details.tags);
    details.contactTimes = details.contactTimes.simplified();
    details.notes = details.notes.trimmed();
    return details;
}

Status checkDetails(const ClientDetails& details, LocalDate today)
{
    FieldCheck check;
    check.text("number", details.number, {20});
    check.text("name", details.name, {60, Presence::Required});
    check.text("called_as", details.calledAs, {60});
    check.date("birth_date", details.birthDate);
    check.require(!details.birthDate || *details.birthDate <= today, "birth_date", "in_future");
    check.require(details.identityNumber.isEmpty() || looksLikeIdentityNumber(details.identityNumber),
                  "identity_number",
                  "bad_identity_number");
    check.text("household_role", details.householdRole, {30});
    check.text("source_note", details.sourceNote, {200});
    const auto tooLong = [](const QString& tag) { return tag.size() > kLongestTag; };
    check.require(std::none_of(details.tags.begin(), details.tags.end(), tooLong), "tags", "too_long");
    check.require(details.tags.size() <= kMostTags, "tags", "too_many");
    check.text("contact_times", details.contactTimes, {100});
    check.text("notes", details.notes, {4000, Presence::Optional, Lines::Many});
    return check.result();
}

std::optional<int> ageOn(LocalDate birthDate, LocalDate day)
{
    if (day < birthDate)
        return std::nullopt;
    const int years = day.year() - birthDate.year();
    const bool before = day.month() < birthDate.month() ||
                        (day.month() == birthDate.month() && day.day() < birthDate.day());
    return before ? years - 1 : years;
}

bool isMinorOn(const std::optional<LocalDate>& birthDate, LocalDate day)
{
    const auto age = birthDate ? ageOn(*birthDate, day) : std::nullopt;
    return age && *age < kGrownUp;
}

bool reaches(const session::Scope& scope, std::optional<PersonId> advisor, std::optional<BranchId> homeBranch)
{
    if (scope.reach == session::Reach::Own)
        return advisor == scope.person;
    return !homeBranch || scope.covers(homeBranch);
}

} // namespace seraph::clients

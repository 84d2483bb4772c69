// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_check.h"
#include "core/base/identity_number.h"
#include "core/clients/client_commands.h"
#include "core/clients/client_part_commands.h"
#include "core/clients/client_repository.h"
#include "core/exchange/import_commands.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/session/context.h"

#include <QRegularExpression>

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

using clients::ContactKind;

constexpr int kMostCandidates = 20;

Result<clients::ClientDetails> detailsFrom(const RowValues& values, const session::WriteContext& context)
{
    static const QRegularExpression between(u"[,，、;；/|\\n]+"_s);
    clients::ClientDetails details{.number = values[u"number"_s],
                                   .name = values[u"name"_s],
                                   .calledAs = values[u"called_as"_s],
                                   .identityNumber = values[u"identity_number"_s],
                                   .tags = values[u"tags"_s].split(between, Qt::SkipEmptyParts),
                                   .contactTimes = values[u"contact_times"_s],
                                   .notes = notesOf(values)};
    TRY_ASSIGN(details.sex, readSex(u"sex"_s, values[u"sex"_s]));
    TRY_ASSIGN(details.birthDate, readDay(u"birth_date"_s, values[u"birth_date"_s]));
    TRY_ASSIGN(details.homeBranch, branchNamed(values[u"home_branch"_s], context));
    TRY_ASSIGN(details.advisor, advisorNamed(values[u"advisor"_s], context));
    // Other programs have tiers, sources and referrers of their own: what is none of ours is kept in words.
    if (const auto tier = listedCode("tier", "client_tier"_L1, values[u"tier"_s], context))
        details.tier = *tier;
    else
        details.tags << values[u"tier"_s];
    if (const auto source = listedCode("source", "client_source"_L1, values[u"source"_s], context))
        details.source = *source;
    else
        details.sourceNote = values[u"source"_s];
    TRY_ASSIGN(details.referredBy, clientKnownAs(values[u"referrer"_s], context));
    if (!details.referredBy && !values[u"referrer"_s].isEmpty())
        details.sourceNote =
            QStringList{details.sourceNote, values[u"referrer"_s]}.join(u' ').trimmed();
    return details;
}

/// One cell often holds two numbers.
void addContacts(std::vector<clients::ContactDetails>& contacts, ContactKind kind, const QString& text)
{
    static const QRegularExpression between(u"[,，、;；/|\\n]+"_s);
    for (const QString& each : text.split(between, Qt::SkipEmptyParts)) {
        if (!each.trimmed().isEmpty())
            contacts.push_back({kind, each.trimmed(), {}});
    }
}

std::vector<clients::ContactDetails> contactsFrom(const RowValues& values)
{
    std::vector<clients::ContactDetails> contacts;
    addContacts(contacts, ContactKind::Phone, values[u"phone"_s]);
    addContacts(contacts, ContactKind::Phone, values[u"phone_2"_s]);
    addContacts(contacts, ContactKind::WeChat, values[u"wechat"_s]);
    addContacts(contacts, ContactKind::Email, values[u"email"_s]);
    addContacts(contacts, ContactKind::Other, values[u"other_contact"_s]);
    return contacts;
}

clients::BackgroundDetails backgroundFrom(const RowValues& values)
{
    return {values[u"allergies"_s],
            values[u"history"_s],
            values[u"medication"_s],
            values[u"emergency_name"_s],
            values[u"emergency_phone"_s],
            values[u"household_people"_s],
            values[u"pets"_s],
            values[u"taboos"_s]};
}

/// Health is written by who may write it, or the row waits for them; nothing is left out in silence.
Status checkBackgroundRights(const RowValues& values, const session::WriteContext& context)
{
    static const QStringList kHealth{u"allergies"_s, u"history"_s, u"medication"_s};
    static const QStringList kOther{
        u"emergency_name"_s, u"emergency_phone"_s, u"household_people"_s, u"pets"_s, u"taboos"_s};
    const bool seesBackground = context.rights().allow(clients::kBackground);
    const bool seesHealth = seesBackground && context.rights().allow(clients::kHealth);
    FieldCheck check;
    for (const QString& field : kHealth)
        check.require(seesHealth || values[field].isEmpty(), field, "not_permitted");
    for (const QString& field : kOther)
        check.require(seesBackground || values[field].isEmpty(), field, "not_permitted");
    return check.result();
}

clients::Likeness likenessOf(const clients::ClientDetails& details,
                             const std::vector<clients::ContactDetails>& contacts)
{
    clients::Likeness likeness{
        details.name, {}, details.birthDate, tidiedIdentityNumber(details.identityNumber)};
    for (const clients::ContactDetails& contact : contacts)
        likeness.contactKeys << clients::matchKeyOf(contact.kind, contact.value);
    return likeness;
}

/// Sisters are on file under their mother's phone, with names that sound alike: only who bears the same name is left out.
/// The others come in and stand in the list of likely duplicates.
bool isSamePerson(const clients::Score& score)
{
    const auto by = [&](clients::SameBy reason) {
        return std::find(score.reasons.begin(), score.reasons.end(), reason) != score.reasons.end();
    };
    return score.points >= clients::kLikelyFrom &&
           (by(clients::SameBy::Name) || by(clients::SameBy::IdentityNumber));
}

Result<std::optional<ImportedRow>> findDuplicate(const clients::Likeness& likeness,
                                                 const QString& number,
                                                 const session::WriteContext& context)
{
    const clients::ClientRepository repository(context.connection());
    std::optional<ImportedRow> best;
    if (!number.isEmpty()) {
        TRY_ASSIGN(const auto same, repository.findByNumber(number));
        if (same)
            return ImportedRow{ImportedRow::Outcome::Duplicate, same->value(), 100};
    }
    TRY_ASSIGN(const auto candidates, repository.listLikely(likeness, kMostCandidates));
    for (const clients::ClientId candidate : candidates) {
        TRY_ASSIGN(const auto known, repository.likenessOf(candidate));
        const auto score = clients::scoreOf(likeness, known);
        if (isSamePerson(score) && (!best || score.points > best->points))
            best = ImportedRow{ImportedRow::Outcome::Duplicate, candidate.value(), score.points};
    }
    return best;
}

/// Not every program numbers the rules of a list: "contacts.0.value" is the phone.
Error inColumns(Error error, const std::vector<clients::ContactDetails>& contacts)
{
    static const QRegularExpression place(u"^contacts\\.(\\d+)\\."_s);
    for (FieldError& field : error.fields) {
        const auto match = place.match(field.field);
        if (match.hasMatch()) {
            const auto kind = contacts.at(match.captured(1).toUInt()).kind;
            field.field = kind == ContactKind::Other ? u"other_contact"_s : toCode(kind);
        } else if (field.field == u"contacts"_s) {
            field.field = u"phone"_s;
        } else if (field.field.startsWith(u"addresses."_s)) {
            field.field = u"address"_s;
        }
    }
    return error;
}

} // namespace

Result<ImportedRow> handle(const ImportClient& command, session::WriteContext& context)
{
    const RowValues& values = command.values;
    TRY_ASSIGN(const auto details, detailsFrom(values, context));
    const auto contacts = contactsFrom(values);
    const auto background = backgroundFrom(values);
    TRY_STATUS(checkBackgroundRights(values, context));
    TRY_STATUS(clients::checkDetails(clients::tidied(background)));
    if (command.onDuplicate == OnDuplicate::Skip) {
        TRY_ASSIGN(const auto duplicate,
                   findDuplicate(likenessOf(details, contacts), details.number, context));
        if (duplicate)
            return *duplicate;
    }
    std::vector<clients::AddressDetails> addresses;
    if (!values[u"address"_s].isEmpty())
        addresses.push_back({.text = values[u"address"_s]});
    const auto added = clients::handle(clients::AddClient{details, contacts, addresses}, context);
    if (!added)
        return fail(inColumns(added.error(), contacts));
    if (background != clients::BackgroundDetails())
        TRY_STATUS(clients::handle(clients::SetBackground{*added, std::nullopt, background}, context));
    return ImportedRow{ImportedRow::Outcome::Added, added->value(), 0};
}

} // namespace seraph::exchange

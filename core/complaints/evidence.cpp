// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/evidence.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNameLimit = 80;
constexpr qsizetype kLineLimit = 200;
constexpr qsizetype kTailLength = 4;
constexpr qsizetype kHashLength = 64;
constexpr std::size_t kMostSealed = 500;
constexpr int kMostPages = 9999;

bool isHash(const QString& text)
{
    return text.size() == kHashLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

void checkAuthority(FieldCheck& check, const CopyDetails& details, LocalDate today)
{
    const bool needed = needsAuthority(details.capacity);
    check.text("authority",
               details.authority,
               {kLineLimit, needed ? Presence::Required : Presence::Optional});
    check.require(!needed || details.authorityDay.has_value(), "authority_day", "required");
    check.date("authority_day", details.authorityDay);
    check.require(!details.authorityDay || *details.authorityDay <= today, "authority_day", "in_future");
}

} // namespace

bool needsAuthority(Capacity capacity)
{
    return capacity != Capacity::Client;
}

CopyDetails tidied(CopyDetails details)
{
    details.recipient = details.recipient.trimmed();
    details.identityTail = details.identityTail.trimmed().toUpper();
    details.authority = details.authority.trimmed();
    details.purpose = details.purpose.trimmed();
    return details;
}

Status checkCopy(const CopyDetails& details, LocalDate today)
{
    FieldCheck check;
    check.text("recipient", details.recipient, {kNameLimit, Presence::Required});
    check.text("identity_tail", details.identityTail, {kTailLength, Presence::Required});
    check.require(details.identityTail.isEmpty() || details.identityTail.size() >= kTailLength,
                  "identity_tail",
                  "four_characters");
    checkAuthority(check, details, today);
    check.text("purpose", details.purpose, {kLineLimit, Presence::Required});
    check.require(details.kind == CopyKind::Bundle || details.pages > 0, "pages", "required");
    check.require(details.hash.isEmpty() || isHash(details.hash), "hash", "format");
    return check.result();
}

SealingDetails tidied(SealingDetails details)
{
    for (SealedItem& item : details.items)
        item.what = item.what.trimmed();
    std::erase_if(details.items, [](const SealedItem& item) { return item.what.isEmpty(); });
    details.otherSigner = details.otherSigner.trimmed();
    details.witness = details.witness.trimmed();
    details.place = details.place.trimmed();
    return details;
}

Status checkSealing(const SealingDetails& details)
{
    FieldCheck check;
    check.require(!details.items.empty(), "items", "required");
    check.require(details.items.size() <= kMostSealed, "items", "too_long");
    for (const SealedItem& item : details.items) {
        check.text("items", item.what, {kLineLimit, Presence::Required});
        check.require(item.pages > 0 && item.pages <= kMostPages, "pages", "out_of_range");
    }
    check.require(details.houseSigner.has_value(), "house_signer", "required");
    check.text("other_signer", details.otherSigner, {kNameLimit});
    check.text("witness",
               details.witness,
               {kNameLimit, details.otherSigner.isEmpty() ? Presence::Required : Presence::Optional});
    check.text("place", details.place, {kLineLimit, Presence::Required});
    check.require(details.hash.isEmpty() || isHash(details.hash), "hash", "format");
    return check.result();
}

QString obstacleToUnseal(const SealedSet& set, Unsealing reason, DisputesOpen open, LocalDate today)
{
    if (reason == Unsealing::DisputeOver && open == DisputesOpen::Yes)
        return u"sealed_set.dispute_open"_s;
    if (reason == Unsealing::ThreeYears && today < set.unsealDueDay)
        return u"sealed_set.too_early"_s;
    return {};
}

} // namespace seraph::complaints

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/consent_need_queries.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/document_template_record.h"
#include "core/consultations/consent_repository.h"
#include "core/storage/record_read.h"

#include <algorithm>

namespace seraph::consultations {

using namespace Qt::StringLiterals;

namespace {

/// A separate consent is about data or pictures and not about one service.
bool countsFor(const Consent& consent, catalogue::ServiceId service, const catalogue::TemplateText& rules)
{
    return rules.separate != catalogue::SeparateConsent::None || consent.service == service;
}

ConsentNeed withStanding(ConsentNeed need,
                         const std::vector<Consent>& consents,
                         catalogue::ServiceId service,
                         const catalogue::TemplateText& rules,
                         LocalDate day)
{
    for (const Consent& consent : consents) {
        if (!countsFor(consent, service, rules))
            continue;
        const ConsentStanding standing = standingOn(consent, day);
        const bool better = !need.consent || standing == ConsentStanding::Valid;
        if (!better)
            continue;
        need.standing = standing;
        need.consent = consent.id;
        need.validUntil = consent.validUntil;
        if (standing == ConsentStanding::Valid)
            break;
    }
    return need;
}

Result<ConsentNeed> sameDayNeed(clients::ClientId client,
                                catalogue::ServiceId service,
                                LocalDate day,
                                const session::ReadContext& context)
{
    TRY_ASSIGN(const auto check,
               ConsentRepository(context.connection()).findCheck(client, service, day));
    ConsentNeed need{.document = QString::fromLatin1(kSameDayDocument),
                     .name = {},
                     .validity = catalogue::ValidityKind::EachTime,
                     .consent = {},
                     .validUntil = day};
    if (check)
        need.standing = isClear(*check) ? ConsentStanding::Valid : ConsentStanding::Refused;
    return need;
}

Result<ConsentNeed> needOf(const QString& code,
                           clients::ClientId client,
                           catalogue::ServiceId service,
                           LocalDate day,
                           const session::ReadContext& context)
{
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).findTemplateInForce(code));
    if (!version)
        return ConsentNeed{
            .document = code, .name = {}, .validity = {}, .consent = {}, .validUntil = {}};
    TRY_ASSIGN(const auto document,
               storage::getRecord<catalogue::DocumentTemplate>(context.connection(), version->document));
    TRY_ASSIGN(const auto consents,
               ConsentRepository(context.connection()).listUnder(client, version->document));
    const ConsentNeed blank{.document = code,
                            .name = document.name(),
                            .validity = version->text.validity.kind,
                            .consent = {},
                            .validUntil = {}};
    return withStanding(blank, consents, service, version->text, day);
}

} // namespace

Result<std::vector<ConsentNeed>> needsOf(clients::ClientId client,
                                         catalogue::ServiceId service,
                                         LocalDate day,
                                         const session::ReadContext& context)
{
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).findInForce(service));
    std::vector<ConsentNeed> needs;
    if (!version)
        return needs;
    for (const QString& code : version->content.consents) {
        const bool sameDay = code == QLatin1StringView(kSameDayDocument);
        TRY_ASSIGN(ConsentNeed need,
                   sameDay ? sameDayNeed(client, service, day, context)
                           : needOf(code, client, service, day, context));
        needs.push_back(std::move(need));
    }
    return needs;
}

Result<bool> mayBePublished(clients::ClientId client, LocalDate day, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto consents, ConsentRepository(context.connection()).consentsOf(client));
    for (const Consent& consent : consents) {
        if (standingOn(consent, day) != ConsentStanding::Valid)
            continue;
        TRY_ASSIGN(const auto version,
                   storage::getRecord<catalogue::TemplateVersion>(context.connection(), consent.version));
        if (version.text.separate == catalogue::SeparateConsent::Publication)
            return true;
    }
    return false;
}

Result<bool> needsPlanFirst(const std::optional<catalogue::ServiceId>& service,
                            const catalogue::TemplateVersion& document,
                            const session::ReadContext& context)
{
    if (!service)
        return false;
    TRY_ASSIGN(const auto kind,
               storage::getRecord<catalogue::DocumentTemplate>(context.connection(), document.document));
    TRY_ASSIGN(const auto version,
               catalogue::CatalogueRepository(context.connection()).findInForce(*service));
    return kind.kind == catalogue::TemplateKind::Consent && version &&
           version->content.way != catalogue::Way::SimpleOrder;
}

} // namespace seraph::consultations

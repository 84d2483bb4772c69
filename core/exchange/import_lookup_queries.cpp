// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_lookup_queries.h"

#include "core/base/text_folding.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/clients/client_list_repository.h"
#include "core/clients/client_repository.h"
#include "core/organisation/organisation_repository.h"
#include "core/organisation/staff_repository.h"
#include "core/organisation/time_zone.h"
#include "core/organisation/trade_words.h"
#include "core/session/scope_check.h"

#include <algorithm>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamesakes = 20;

bool isCalled(const QString& name, const QString& asked)
{
    return foldForSearch(name) == foldForSearch(asked);
}

/// Who has this name, and this phone where one is given.
Result<clients::ClientId> clientByName(const RowValues& values, const session::ReadContext& context)
{
    const clients::ClientRepository repository(context.connection());
    const QString name = values[u"client_name"_s];
    const QString phone = clients::matchKeyOf(clients::ContactKind::Phone, values[u"client_phone"_s]);
    TRY_ASSIGN(const auto candidates,
               phone.isEmpty()
                   ? clients::ClientListRepository(context.connection()).search(context.scope(), name, kMostNamesakes)
                   : repository.listByContact({phone}, kMostNamesakes));
    std::vector<clients::ClientId> found;
    for (const clients::ClientId candidate : candidates) {
        TRY_ASSIGN(const auto client, repository.get(candidate));
        if (name.isEmpty() || foldForSearch(client.name) == foldForSearch(name))
            found.push_back(candidate);
    }
    if (found.size() == 1)
        return found.front();
    return fail(invalid(u"client_name"_s, found.empty() ? u"unknown"_s : u"ambiguous"_s));
}

} // namespace

Result<std::optional<BranchId>> branchNamed(const QString& text, const session::ReadContext& context)
{
    if (text.isEmpty())
        return std::nullopt;
    const organisation::OrganisationRepository repository(context.connection());
    TRY_ASSIGN(const auto branches, repository.listBranches(context.scope()));
    for (const organisation::Branch& branch : branches) {
        if (isCalled(branch.name, text) || isCalled(branch.code, text))
            return branch.id;
    }
    return fail(invalid(u"home_branch"_s, u"unknown"_s));
}

Result<std::optional<PersonId>> advisorNamed(const QString& text, const session::ReadContext& context)
{
    if (text.isEmpty())
        return std::nullopt;
    TRY_ASSIGN(const QString zone,
               organisation::OrganisationRepository(context.connection()).timeZoneOf(std::nullopt));
    TRY_ASSIGN(const auto colleagues,
               organisation::StaffRepository(context.connection())
                   .listColleagues(context.scope(), organisation::localDay(context.now(), zone)));
    std::optional<PersonId> found;
    for (const organisation::Colleague& colleague : colleagues) {
        if (!isCalled(colleague.name, text))
            continue;
        if (found)
            return fail(invalid(u"advisor"_s, u"ambiguous"_s));
        found = colleague.id;
    }
    return found ? Result<std::optional<PersonId>>(found) : fail(invalid(u"advisor"_s, u"unknown"_s));
}

Result<QString> listedCode(const char* field,
                           QLatin1String list,
                           const QString& text,
                           const session::ReadContext& context)
{
    if (text.isEmpty())
        return QString();
    TRY_ASSIGN(const auto workspace,
               organisation::OrganisationRepository(context.connection()).getOrganisation());
    const auto words = organisation::TradeWords::forProfile(workspace.profile);
    for (const organisation::TradeChoice& choice : words.list(list)) {
        if (isCalled(choice.code, text) || isCalled(choice.name.zh, text) ||
            isCalled(choice.name.en, text))
            return choice.code;
    }
    return fail(invalid(QString::fromLatin1(field), u"unknown"_s));
}

Result<clients::ClientId> clientMeant(const RowValues& values, const session::ReadContext& context)
{
    if (values[u"client_number"_s].isEmpty())
        return clientByName(values, context);
    TRY_ASSIGN(const auto found,
               clients::ClientRepository(context.connection()).findByNumber(values[u"client_number"_s]));
    return found ? Result<clients::ClientId>(*found) : fail(invalid(u"client_number"_s, u"unknown"_s));
}

Result<std::optional<clients::ClientId>> clientKnownAs(const QString& text,
                                                       const session::ReadContext& context)
{
    if (text.isEmpty())
        return std::nullopt;
    TRY_ASSIGN(const auto numbered, clients::ClientRepository(context.connection()).findByNumber(text));
    if (numbered)
        return numbered;
    const auto named = clientByName({{u"client_name"_s, text}}, context);
    return named ? std::optional(*named) : std::nullopt;
}

Result<catalogue::Service> serviceNamed(const QString& text, const session::ReadContext& context)
{
    TRY_ASSIGN(const auto services,
               catalogue::CatalogueRepository(context.connection()).listServices());
    const auto found =
        std::find_if(services.begin(), services.end(), [&](const catalogue::Service& service) {
            return service.code == text || isCalled(service.nameZh, text) ||
                   isCalled(service.nameEn, text);
        });
    if (text.isEmpty() || found == services.end())
        return fail(invalid(u"service"_s, text.isEmpty() ? u"required"_s : u"unknown"_s));
    return *found;
}

Result<BranchId> branchMeant(const RowValues& values,
                             clients::ClientId client,
                             const session::ReadContext& context)
{
    TRY_ASSIGN(const auto named, branchNamed(values[u"home_branch"_s], context));
    TRY_ASSIGN(const auto file, clients::ClientRepository(context.connection()).get(client));
    const auto branch = named ? named : file.homeBranch;
    if (branch) {
        TRY_STATUS(session::requireScope(context, branch));
        return *branch;
    }
    TRY_ASSIGN(const auto branches,
               organisation::OrganisationRepository(context.connection()).listBranches(context.scope()));
    return branches.size() == 1 ? Result<BranchId>(branches.front().id)
                                : fail(invalid(u"home_branch"_s, u"required"_s));
}

} // namespace seraph::exchange

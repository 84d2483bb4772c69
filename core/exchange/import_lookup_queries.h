// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/clients/client.h"
#include "core/exchange/row_values.h"
#include "core/session/context.h"

/// What a row names, found among what is on file. Empty text names nothing.
namespace seraph::exchange {

/// By name or code. Invalid at "home_branch": "unknown".
Result<std::optional<BranchId>> branchNamed(const QString& text, const session::ReadContext& context);
/// Somebody who works here today, by name. Invalid at "advisor": "unknown", "ambiguous".
Result<std::optional<PersonId>> advisorNamed(const QString& text, const session::ReadContext& context);
/// The code of an entry of the trade's list, by code or by its name in either language. Invalid at the field: "unknown".
Result<QString> listedCode(const char* field,
                           QLatin1String list,
                           const QString& text,
                           const session::ReadContext& context);

/// Whose row it is: by "client_number", or by "client_name" with or without "client_phone". Invalid at these: "unknown",
/// "ambiguous".
Result<clients::ClientId> clientMeant(const RowValues& values, const session::ReadContext& context);
/// By number, or by name where only one bears it; nothing where it is nobody on file.
Result<std::optional<clients::ClientId>> clientKnownAs(const QString& text,
                                                       const session::ReadContext& context);
/// By name in either language, or by code. Invalid at "service": "unknown", "required".
Result<catalogue::Service> serviceNamed(const QString& text, const session::ReadContext& context);
/// Where it belongs: the branch named, else the client's own, else the only one there is. Invalid at "home_branch":
/// "unknown", "required". Denied "scope.outside".
Result<BranchId> branchMeant(const RowValues& values,
                             clients::ClientId client,
                             const session::ReadContext& context);

} // namespace seraph::exchange

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

/// Changes the password of the person who signs in.
Result<Answer> password(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(auto current, readPassword("SERAPH_PASSWORD", u"Password"_s));
    TRY_ASSIGN(const QString folder, call.folder());
    TRY_ASSIGN(const auto workspace,
               session::Workspace::open(call.environment, folder, {call.globals.user, current.copy()}));
    TRY_ASSIGN(auto next, readNewPassword("SERAPH_NEW_PASSWORD", u"New password"_s));
    TRY_STATUS(workspace->changeOwnPassword(std::move(current), std::move(next)));
    TRY_STATUS(workspace->close());
    return Answer{{u"The password is changed."_s}, {{u"changed"_s, true}}};
}

} // namespace seraph::cli

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

/// Signs the journal up to here and says the line for the paper day book.
Result<Answer> checkpoint(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const QString slip, workspace->checkpoint());
    TRY_STATUS(workspace->close());
    return Answer{{slip}, {{u"anchor"_s, slip}}};
}

} // namespace seraph::cli

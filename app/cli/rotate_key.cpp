// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace seraph::cli {

using namespace Qt::StringLiterals;

Result<Answer> rotateKey(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_STATUS(workspace->rotateKey());
    TRY_STATUS(workspace->close());
    return Answer{{u"The workspace has a new key; the old one opens nothing any more."_s},
                  {{u"rotated"_s, true}}};
}

} // namespace seraph::cli

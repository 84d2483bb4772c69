// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imprint.h"

#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "ui/text/translation.h"

namespace seraph::cli {

Result<documents::Imprint> imprintOf(const Call& call, session::Session& session)
{
    TRY_ASSIGN(const auto organisation, session.query(organisation::CurrentOrganisation{}));
    documents::Imprint imprint;
    imprint.organisation = organisation.name;
    TRY_ASSIGN(const auto me, session.query(session::MyAccount{}));
    imprint.printedBy = me.personName;
    imprint.printedAt = session.clock().now();
    imprint.zone = QTimeZone::systemTimeZone();
    imprint.language = call.globals.language.value_or(ui::systemLanguage());
    return imprint;
}

} // namespace seraph::cli

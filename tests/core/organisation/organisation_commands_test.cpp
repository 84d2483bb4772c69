// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_commands.h"

#include "core/organisation/organisation_queries.h"
#include "tests/support/command_checks.h"

using namespace Qt::StringLiterals;
using namespace seraph;
using namespace seraph::organisation;
using tests::orFail;
using tests::refusedRules;
using tests::TestOffice;

TEST_CASE("The organisation is edited by who may, with one entry for what changed")
{
    TestOffice office;
    const Organisation before = orFail(office.owner().query(CurrentOrganisation{}));
    OrganisationDetails details = detailsOf(before);
    details.contactPhone = u"021-5555 1234"_s;
    const EditOrganisation edit{before.revision, details};
    checkDenied(office, edit);
    checkNothingWithoutJournal(office, edit);

    orFail(office.owner().run(edit));
    CHECK(office.newEntries() == QStringList{u"organisation.edited organisation contact_phone"_s});
    CHECK(orFail(office.owner().query(CurrentOrganisation{})).contactPhone == u"021-5555 1234"_s);
    CHECK(failing(office, office.owner(), edit).code == ErrorCode::Conflict);

    details.name.clear();
    details.currency = u"元"_s;
    CHECK(refusedRules(office, office.owner(), EditOrganisation{storage::Revision{2}, details}) ==
          "name=required currency=bad_currency");
    const auto branchManager = office.with({u"organisation.edit"_s}, office.branch());
    CHECK(failing(office, *branchManager, EditOrganisation{storage::Revision{2}, detailsOf(before)}).reason ==
          u"scope.outside"_s);
}

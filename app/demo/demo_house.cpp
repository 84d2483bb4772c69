// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_house.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/consultation.h"
#include "core/organisation/branch_commands.h"
#include "core/organisation/new_person.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "core/session/sample.h"
#include "core/session/setting.h"
#include "core/vault/generated_words.h"

#include <algorithm>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using session::Workspace;

namespace {

constexpr auto kOwner = "owner";

session::NewWorkspace workspacePlan(const DemoPlan& plan, const TradeLists& trade, const vault::Password& password)
{
    return {.folder = plan.folder,
            .organisation = trade.organisation.in(plan.language),
            .profile = plan.profile,
            .language = plan.language,
            .ownerName = trade.owner.in(plan.language),
            .owner = {QString::fromLatin1(kOwner), password.copy()}};
}

Offering offeringFrom(const catalogue::ServiceRow& row, Language language)
{
    const catalogue::ServiceContent& content = row.inForce->content;
    Offering offering{.id = row.service.id,
                      .title = row.service.name().in(language),
                      .way = content.way,
                      .price = row.price->amount,
                      .risks = consultations::codesOf(content.disclosures, consultations::Needed::Risks),
                      .consents = content.consents};
    if (content.course)
        offering.sessions = content.course->sessions;
    if (content.intervalDays)
        offering.intervalDays = *content.intervalDays;
    if (!content.promisedResults.empty())
        offering.promises = {content.promisedResults.front().in(language)};
    return offering;
}

/// Hires everybody and gives each who acts a session.
class Hiring {
public:
    Hiring(Workspace& workspace, const DemoPlan& plan, const vault::Password& password, House& house)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_password(password)
        , m_house(house)
    {
    }

    Status hire(const TradeLists& trade)
    {
        TRY_ASSIGN(m_roles, m_workspace.session().query(session::ListRoles{}));
        TRY_ASSIGN(const auto branches, m_workspace.session().query(organisation::ListBranches{}));
        m_house.branch = branches.front().id;
        for (const LocalizedText& room : trade.rooms)
            TRY_STATUS(m_workspace.session().run(organisation::AddRoom{m_house.branch, {.name = room.in(m_plan.language)}}));
        for (const DemoStaff& colleague : trade.colleagues)
            TRY_STATUS(organisation::addPerson(m_workspace, personFrom(colleague)));
        std::vector<QString> oneTime;
        for (const DemoStaff& staff : trade.staff)
            TRY_STATUS(openAccount(staff, oneTime));
        for (std::size_t i = 0; i < trade.staff.size(); ++i)
            TRY_STATUS(signIn(trade.staff[i], oneTime[i]));
        return m_workspace.switchUser({QString::fromLatin1(kOwner), m_password.copy()});
    }

private:
    organisation::NewPerson personFrom(const DemoStaff& staff) const
    {
        organisation::NewPerson person;
        person.details.name = staff.name.in(m_plan.language);
        person.details.jobTitle = staff.job.in(m_plan.language);
        person.details.homeBranch = m_house.branch;
        person.login = staff.login;
        const auto role = std::find_if(
            m_roles.begin(), m_roles.end(), [&](const session::Role& each) { return each.code == staff.role; });
        EXPECTS(role != m_roles.end());
        person.roles = {{role->id, std::nullopt}};
        return person;
    }

    Status openAccount(const DemoStaff& staff, std::vector<QString>& oneTime)
    {
        TRY_ASSIGN(const auto added, organisation::addPerson(m_workspace, personFrom(staff)));
        TRY_ASSIGN(const QString words, m_workspace.resetPassword(added.account.value(), m_plan.language));
        oneTime.push_back(words);
        return {};
    }

    /// Everybody chooses their own password at the first sign-in; in a demo it is the owner's.
    Status signIn(const DemoStaff& staff, const QString& oneTime)
    {
        QByteArray typed = oneTime.toUtf8();
        const auto first = vault::Password::takeUtf8(typed);
        TRY_STATUS(m_workspace.switchUser({staff.login, first.copy()}));
        TRY_STATUS(m_workspace.changeOwnPassword(first.copy(), m_password.copy()));
        const bool both = staff.part == u"both"_s;
        if (both || staff.part == u"desk"_s) {
            TRY_ASSIGN(m_house.desk, m_workspace.openSession());
        }
        if (both || staff.part == u"expert"_s) {
            TRY_ASSIGN(auto expert, m_workspace.openSession());
            m_house.experts.push_back(std::move(expert));
        }
        return {};
    }

    Workspace& m_workspace;
    const DemoPlan& m_plan;
    const vault::Password& m_password;
    House& m_house;
    std::vector<session::Role> m_roles;
};

Status readOfferings(session::Session& owner, const DemoPlan& plan, const TradeLists& trade, House& house)
{
    TRY_ASSIGN(const auto rows, owner.query(catalogue::ListServices{}));
    for (const catalogue::ServiceRow& row : rows) {
        if (!row.inForce || !row.price)
            continue;
        if (trade.planServices.contains(row.service.code))
            house.planned.push_back(offeringFrom(row, plan.language));
        else if (trade.orders.contains(row.service.code))
            house.simple.push_back(offeringFrom(row, plan.language));
    }
    EXPECTS(house.planned.size() > 1 && !house.simple.empty());
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> foundHouse(const session::Environment& environment,
                                              const DemoPlan& plan,
                                              const DemoLists& lists,
                                              const vault::Password& password,
                                              House& house)
{
    TRY_ASSIGN(auto created, Workspace::create(environment, workspacePlan(plan, lists.trade, password)));
    TRY_STATUS(created.workspace->session().run(
        session::ChangeSetting{QString::fromLatin1(session::setting::kSample), u"yes"_s}));
    TRY_STATUS(Hiring(*created.workspace, plan, password, house).hire(lists.trade));
    TRY_STATUS(readOfferings(created.workspace->session(), plan, lists.trade, house));
    return std::move(created.workspace);
}

} // namespace seraph::demo

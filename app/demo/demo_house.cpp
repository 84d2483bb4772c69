// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_house.h"

#include "app/demo/demo_people.h"
#include "app/demo/house_size.h"
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
#include <utility>

namespace seraph::demo {

using namespace Qt::StringLiterals;
using session::Workspace;

namespace {

constexpr auto kOwner = "owner";

session::NewWorkspace workspacePlan(const DemoPlan& plan,
                                    const TradeLists& trade,
                                    const vault::Password& password)
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
                      .code = row.service.code,
                      .title = row.service.name().in(language),
                      .way = content.way,
                      .price = row.price->amount,
                      .risks =
                          consultations::codesOf(content.disclosures, consultations::Needed::Risks)};
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
    Hiring(Workspace& workspace,
           const DemoPlan& plan,
           const DemoLists& lists,
           const vault::Password& password,
           House& house)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_lists(lists)
        , m_password(password)
        , m_house(house)
        , m_names(lists, plan.profile, plan.language)
        , m_dice(plan.seed, "house")
    {
    }

    Status hire()
    {
        const TradeLists& trade = m_lists.trade;
        TRY_ASSIGN(m_roles, m_workspace.session().query(session::ListRoles{}));
        TRY_STATUS(openBranches());
        for (const DemoStaff& colleague : trade.colleagues)
            TRY_STATUS(add(colleague, m_house.branch));
        for (const DemoStaff& staff : trade.staff)
            TRY_STATUS(openAccount(staff, m_house.branch));
        for (std::size_t i = 1; i < m_house.branches.size(); ++i)
            TRY_STATUS(staffBranch(m_house.branches[i], int(i) + 1));
        for (const Newcomer& newcomer : std::exchange(m_newcomers, {}))
            TRY_STATUS(signIn(newcomer));
        TRY_STATUS(m_workspace.switchUser({QString::fromLatin1(kOwner), m_password.copy()}));
        m_house.owner = &m_workspace.session();
        m_house.ownerName = trade.owner.in(m_plan.language);
        return {};
    }

private:
    /// Somebody with an account and a one-time password.
    struct Newcomer {
        std::size_t place; ///< among the people of the house
        QString part;
        QString oneTime;
    };

    Status openBranches()
    {
        TRY_ASSIGN(const auto founded, m_workspace.session().query(organisation::ListBranches{}));
        m_house.branch = founded.front().id;
        TRY_STATUS(equip(m_house.branch, founded.front().name));
        const auto further = std::size_t(sizeOf(m_plan).branches - 1);
        EXPECTS(further <= m_lists.branches.size());
        for (std::size_t i = 0; i < further; ++i) {
            organisation::BranchDetails details;
            details.code = u"B%1"_s.arg(i + 2);
            details.name = m_lists.branches[i].in(m_plan.language);
            TRY_ASSIGN(const BranchId branch,
                       m_workspace.session().run(organisation::AddBranch{details}));
            TRY_STATUS(equip(branch, details.name));
        }
        return {};
    }

    Status equip(BranchId branch, const QString& name)
    {
        m_house.branches.push_back(branch);
        m_house.branchNames.insert(branch.value(), name);
        for (const LocalizedText& room : m_lists.trade.rooms)
            TRY_STATUS(m_workspace.session().run(
                organisation::AddRoom{branch, {.name = room.in(m_plan.language)}}));
        return {};
    }

    /// The same work as in the first branch, under other names; reception and calls are one desk for all of them.
    Status staffBranch(BranchId branch, int number)
    {
        for (DemoStaff colleague : m_lists.trade.colleagues) {
            colleague.name = somebody();
            TRY_STATUS(add(colleague, branch));
        }
        for (DemoStaff staff : m_lists.trade.staff) {
            if (staff.part != u"expert"_s)
                continue;
            staff.name = somebody();
            staff.login += QString::number(number);
            TRY_STATUS(openAccount(staff, branch));
        }
        return {};
    }

    LocalizedText somebody()
    {
        const QString name = m_names.client(m_dice, LocalDate(2000, 1, 1), m_house.branch).details.name;
        return {name, name};
    }

    Result<organisation::AddedPerson> add(const DemoStaff& staff, BranchId branch)
    {
        const organisation::NewPerson person = personFrom(staff, branch);
        TRY_ASSIGN(const auto added, organisation::addPerson(m_workspace, person));
        m_house.people.push_back(
            {added.person, person.details.name, staff.role, staff.login, branch, nullptr});
        return added;
    }

    organisation::NewPerson personFrom(const DemoStaff& staff, BranchId branch) const
    {
        organisation::NewPerson person;
        person.details.name = staff.name.in(m_plan.language);
        person.details.jobTitle = staff.job.in(m_plan.language);
        person.details.homeBranch = branch;
        person.login = staff.login;
        const auto role = std::find_if(m_roles.begin(), m_roles.end(), [&](const session::Role& each) {
            return each.code == staff.role;
        });
        EXPECTS(role != m_roles.end());
        person.roles = {{role->id, std::nullopt}};
        return person;
    }

    Status openAccount(const DemoStaff& staff, BranchId branch)
    {
        TRY_ASSIGN(const auto added, add(staff, branch));
        TRY_ASSIGN(const QString words,
                   m_workspace.resetPassword(added.account.value(), m_plan.language));
        m_newcomers.push_back({m_house.people.size() - 1, staff.part, words});
        return {};
    }

    /// Everybody chooses their own password at the first sign-in; in a demo it is the owner's.
    Status signIn(const Newcomer& newcomer)
    {
        Colleague& colleague = m_house.people[newcomer.place];
        QByteArray typed = newcomer.oneTime.toUtf8();
        const auto first = vault::Password::takeUtf8(typed);
        TRY_STATUS(m_workspace.switchUser({colleague.login, first.copy()}));
        TRY_STATUS(m_workspace.changeOwnPassword(first.copy(), m_password.copy()));
        TRY_ASSIGN(colleague.session, m_workspace.openSession());
        castAs(newcomer.part, colleague.session.get());
        return {};
    }

    void castAs(const QString& part, session::Session* session)
    {
        if (part == u"both"_s || part == u"desk"_s)
            m_house.desk = session;
        if (part == u"both"_s || part == u"expert"_s)
            m_house.experts.push_back(session);
    }

    Workspace& m_workspace;
    const DemoPlan& m_plan;
    const DemoLists& m_lists;
    const vault::Password& m_password;
    House& m_house;
    PeopleMaker m_names;
    Dice m_dice;
    std::vector<session::Role> m_roles;
    std::vector<Newcomer> m_newcomers;
};

Status readOfferings(session::Session& owner, const DemoPlan& plan, const TradeLists& trade, House& house)
{
    TRY_ASSIGN(const auto rows, owner.query(catalogue::ListServices{}));
    for (const catalogue::ServiceRow& row : rows) {
        if (!row.inForce || !row.price)
            continue;
        house.contents.insert(row.service.id.value(), row.inForce->content);
        house.services.insert(row.service.code, row.service.id);
        if (trade.planServices.contains(row.service.code))
            house.planned.push_back(offeringFrom(row, plan.language));
        else if (trade.orders.contains(row.service.code))
            house.simple.push_back(offeringFrom(row, plan.language));
    }
    std::copy_if(house.simple.begin(),
                 house.simple.end(),
                 std::back_inserter(house.first),
                 [&](const Offering& each) { return !trade.laterOrders.contains(each.code); });
    EXPECTS(house.planned.size() > 1 && !house.first.empty());
    return {};
}

} // namespace

session::Session& House::as(const QStringList& roles) const
{
    for (const QString& role : roles) {
        for (const Colleague& colleague : people) {
            if (colleague.session && colleague.role == role)
                return *colleague.session;
        }
    }
    return *owner;
}

std::vector<const Colleague*> House::with(const QStringList& roles) const
{
    std::vector<const Colleague*> found;
    for (const Colleague& colleague : people) {
        if (roles.contains(colleague.role))
            found.push_back(&colleague);
    }
    return found;
}

std::vector<const Colleague*> House::with(const QStringList& roles, BranchId where) const
{
    const auto everywhere = with(roles);
    std::vector<const Colleague*> here;
    std::copy_if(everywhere.begin(),
                 everywhere.end(),
                 std::back_inserter(here),
                 [&](const Colleague* colleague) { return colleague->branch == where; });
    return here.empty() ? everywhere : here;
}

QString House::nameOf(PersonId person) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Colleague& colleague) {
        return colleague.person == person;
    });
    return found == people.end() ? ownerName : found->name;
}

std::vector<session::Session*> House::expertsAt(BranchId where) const
{
    std::vector<session::Session*> found;
    for (session::Session* expert : experts) {
        const bool here = std::any_of(people.begin(), people.end(), [&](const Colleague& colleague) {
            return colleague.session.get() == expert && colleague.branch == where;
        });
        if (here)
            found.push_back(expert);
    }
    return found.empty() ? experts : found;
}

PersonId House::otherThan(PersonId person) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Colleague& colleague) {
        return colleague.person != person;
    });
    EXPECTS(found != people.end());
    return found->person;
}

const catalogue::ServiceContent& House::content(catalogue::ServiceId service) const
{
    const auto found = contents.constFind(service.value());
    EXPECTS(found != contents.cend());
    return *found;
}

Result<std::unique_ptr<Workspace>> foundHouse(const session::Environment& environment,
                                              const DemoPlan& plan,
                                              const DemoLists& lists,
                                              const vault::Password& password,
                                              House& house)
{
    TRY_ASSIGN(auto created,
               Workspace::create(environment, workspacePlan(plan, lists.trade, password)));
    TRY_STATUS(created.workspace->session().run(
        session::ChangeSetting{QString::fromLatin1(session::setting::kSample), u"yes"_s}));
    TRY_STATUS(Hiring(*created.workspace, plan, lists, password, house).hire());
    TRY_STATUS(readOfferings(created.workspace->session(), plan, lists.trade, house));
    return std::move(created.workspace);
}

} // namespace seraph::demo

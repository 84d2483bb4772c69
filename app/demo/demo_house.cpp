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
            TRY_STATUS(m_workspace.session().run(
                organisation::AddRoom{m_house.branch, {.name = room.in(m_plan.language)}}));
        for (const DemoStaff& colleague : trade.colleagues)
            TRY_STATUS(add(colleague));
        std::vector<QString> oneTime;
        for (const DemoStaff& staff : trade.staff)
            TRY_STATUS(openAccount(staff, oneTime));
        for (std::size_t i = 0; i < trade.staff.size(); ++i)
            TRY_STATUS(signIn(trade.staff[i], oneTime[i], m_house.people[trade.colleagues.size() + i]));
        TRY_STATUS(m_workspace.switchUser({QString::fromLatin1(kOwner), m_password.copy()}));
        m_house.owner = &m_workspace.session();
        m_house.ownerName = trade.owner.in(m_plan.language);
        return {};
    }

private:
    Result<organisation::AddedPerson> add(const DemoStaff& staff)
    {
        const organisation::NewPerson person = personFrom(staff);
        TRY_ASSIGN(const auto added, organisation::addPerson(m_workspace, person));
        m_house.people.push_back({added.person, person.details.name, staff.role, staff.login, nullptr});
        return added;
    }

    organisation::NewPerson personFrom(const DemoStaff& staff) const
    {
        organisation::NewPerson person;
        person.details.name = staff.name.in(m_plan.language);
        person.details.jobTitle = staff.job.in(m_plan.language);
        person.details.homeBranch = m_house.branch;
        person.login = staff.login;
        const auto role = std::find_if(m_roles.begin(), m_roles.end(), [&](const session::Role& each) {
            return each.code == staff.role;
        });
        EXPECTS(role != m_roles.end());
        person.roles = {{role->id, std::nullopt}};
        return person;
    }

    Status openAccount(const DemoStaff& staff, std::vector<QString>& oneTime)
    {
        TRY_ASSIGN(const auto added, add(staff));
        TRY_ASSIGN(const QString words,
                   m_workspace.resetPassword(added.account.value(), m_plan.language));
        oneTime.push_back(words);
        return {};
    }

    /// Everybody chooses their own password at the first sign-in; in a demo it is the owner's.
    Status signIn(const DemoStaff& staff, const QString& oneTime, Colleague& colleague)
    {
        QByteArray typed = oneTime.toUtf8();
        const auto first = vault::Password::takeUtf8(typed);
        TRY_STATUS(m_workspace.switchUser({staff.login, first.copy()}));
        TRY_STATUS(m_workspace.changeOwnPassword(first.copy(), m_password.copy()));
        TRY_ASSIGN(colleague.session, m_workspace.openSession());
        castAs(staff.part, colleague.session.get());
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
        house.contents.insert(row.service.id.value(), row.inForce->content);
        house.services.insert(row.service.code, row.service.id);
        if (trade.planServices.contains(row.service.code))
            house.planned.push_back(offeringFrom(row, plan.language));
        else if (trade.orders.contains(row.service.code))
            house.simple.push_back(offeringFrom(row, plan.language));
    }
    EXPECTS(house.planned.size() > 1 && !house.simple.empty());
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

QString House::nameOf(PersonId person) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Colleague& colleague) {
        return colleague.person == person;
    });
    return found == people.end() ? ownerName : found->name;
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
    TRY_STATUS(Hiring(*created.workspace, plan, password, house).hire(lists.trade));
    TRY_STATUS(readOfferings(created.workspace->session(), plan, lists.trade, house));
    return std::move(created.workspace);
}

} // namespace seraph::demo

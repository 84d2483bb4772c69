// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/organisation/new_person.h"
#include "core/organisation/staff_queries.h"
#include "core/session/account_queries.h"
#include "ui/text/translation.h"

#include <QJsonArray>

#include <algorithm>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<session::RoleChoice>> choicesOf(session::Session& session, const QString& codes)
{
    TRY_ASSIGN(const auto roles, session.query(session::ListRoles{}));
    std::vector<session::RoleChoice> choices;
    QStringList wanted = codes.split(u',', Qt::SkipEmptyParts);
    wanted.removeDuplicates();
    for (const QString& code : std::as_const(wanted)) {
        const auto found = std::find_if(
            roles.begin(), roles.end(), [&](const auto& role) { return role.code == code; });
        if (found == roles.end())
            return fail(invalid(u"role"_s, u"unknown"_s));
        choices.push_back({found->id, std::nullopt});
    }
    if (choices.empty())
        return usage(u"--role needs at least one role"_s);
    return choices;
}

Result<session::AccountRow> accountOf(session::Session& session, const QString& login)
{
    TRY_ASSIGN(const auto rows, session.query(session::ListAccounts{}));
    for (const session::AccountRow& row : rows) {
        if (row.account.login == session::foldedLogin(login) &&
            row.account.state != session::AccountState::Ended)
            return row;
    }
    return fail(ErrorCode::NotFound, u"account.unknown"_s);
}

Result<Answer> add(Call& call)
{
    const bool withAccount = !call.arguments.flag(u"--no-account"_s);
    TRY_ASSIGN(const QString name, call.arguments.require(u"--name"_s));
    TRY_ASSIGN(const QString roles, call.arguments.require(u"--role"_s));
    organisation::NewPerson person{.details = {.name = name}, .roles = {}, .login = {}};
    if (withAccount) {
        TRY_ASSIGN(person.login, call.arguments.positional(u"LOGIN"_s));
    }
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(person.roles, choicesOf(workspace->session(), roles));
    auto added = [&]() -> Result<organisation::AddedPerson> {
        if (!withAccount)
            return organisation::addPerson(*workspace, person);
        TRY_ASSIGN(auto first,
                   readNewPassword("SERAPH_NEW_PASSWORD", u"First password of "_s + person.login));
        return organisation::addPerson(*workspace, person, std::move(first));
    }();
    TRY_STATUS(workspace->close());
    if (!added)
        return fail(std::move(added).error());
    return Answer{
        {u"Added %1"_s.arg(name)},
        {{u"person"_s, added->person.toString()},
         {u"account"_s, added->account ? QJsonValue(added->account->toString()) : QJsonValue()}}};
}

Result<Answer> remove(Call& call)
{
    TRY_ASSIGN(const auto reason, call.arguments.option(u"--reason"_s));
    TRY_ASSIGN(const QString login, call.arguments.positional(u"LOGIN"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto row, accountOf(workspace->session(), login));
    TRY_STATUS(workspace->endAccount(row.account.id, reason.value_or(QString())));
    TRY_STATUS(workspace->close());
    return Answer{{u"%1 cannot sign in any more. Rotate the key at closing time."_s.arg(login)},
                  {{u"removed"_s, login}}};
}

Result<Answer> reset(Call& call)
{
    TRY_ASSIGN(const QString login, call.arguments.positional(u"LOGIN"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto row, accountOf(workspace->session(), login));
    TRY_ASSIGN(const QString words,
               workspace->resetPassword(row.account.id,
                                        call.globals.language.value_or(ui::systemLanguage())));
    TRY_STATUS(workspace->close());
    return Answer{{u"One-time password of %1: %2"_s.arg(login, words)},
                  {{u"login"_s, login}, {u"password"_s, words}}};
}

QJsonObject describe(const organisation::StaffRow& row, const std::vector<session::AccountRow>& accounts)
{
    QJsonObject person{{u"person"_s, row.id.toString()}, {u"name"_s, row.name}};
    const auto account = std::find_if(accounts.begin(), accounts.end(), [&](const auto& a) {
        return a.account.person == row.id;
    });
    if (account != accounts.end()) {
        person.insert(u"login"_s, account->account.login);
        person.insert(u"state"_s, toCode(account->account.state));
        person.insert(u"owner"_s, account->account.ownership == session::Ownership::Owner);
    }
    return person;
}

Result<Answer> list(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    session::Session& session = workspace->session();
    TRY_ASSIGN(const auto ids, session.query(organisation::ListStaffIds{}));
    TRY_ASSIGN(const auto rows, session.query(organisation::StaffRows{ids}));
    TRY_ASSIGN(const auto accounts, session.query(session::ListAccounts{}));
    TRY_ASSIGN(const auto roles, session.query(session::ListRoles{}));
    Answer answer;
    QJsonArray people;
    for (const organisation::StaffRow& row : rows) {
        QJsonObject person = describe(row, accounts);
        TRY_ASSIGN(const auto grants, session.query(session::RolesOf{row.id}));
        QJsonArray codes;
        for (const session::RoleGrant& grant : grants) {
            const auto role = std::find_if(
                roles.begin(), roles.end(), [&](const auto& r) { return r.id == grant.role; });
            codes.append(role == roles.end() ? grant.role.toString() : role->code);
        }
        person.insert(u"roles"_s, codes);
        people.append(person);
        answer.lines << u"%1  %2  %3"_s.arg(
            row.name, person[u"login"_s].toString(u"-"_s), person[u"state"_s].toString());
    }
    TRY_STATUS(workspace->close());
    answer.json = {{u"staff"_s, people}};
    return answer;
}

} // namespace

Result<Answer> staff(Call& call)
{
    TRY_ASSIGN(const QString what, call.arguments.positional(u"add, remove, reset or list"_s));
    if (what == u"add"_s)
        return add(call);
    if (what == u"remove"_s)
        return remove(call);
    if (what == u"reset"_s)
        return reset(call);
    if (what == u"list"_s)
        return list(call);
    return usage(u"staff add, remove, reset or list"_s);
}

} // namespace seraph::cli

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/cli/coded_option.h"
#include "app/cli/verbs.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

Result<quint64> number(Arguments& arguments, const QString& option, quint64 usual)
{
    TRY_ASSIGN(const auto text, arguments.option(option));
    if (!text)
        return usual;
    bool ok = false;
    const quint64 value = text->toULongLong(&ok);
    if (!ok)
        return usage(u"%1 needs a whole number"_s.arg(option));
    return value;
}

Result<demo::DemoPlan> readPlan(Call& call)
{
    Arguments& arguments = call.arguments;
    demo::DemoPlan plan;
    TRY_ASSIGN(plan.folder, arguments.positional(u"DIR"_s));
    TRY_ASSIGN(const auto profile, arguments.option(u"--profile"_s));
    TRY_ASSIGN(plan.profile, coded<Profile>(u"--profile"_s, profile.value_or(u"clinic"_s)));
    TRY_ASSIGN(const quint64 clients, number(arguments, u"--clients"_s, quint64(plan.clients)));
    TRY_ASSIGN(const quint64 months, number(arguments, u"--months"_s, quint64(plan.months)));
    TRY_ASSIGN(plan.seed, number(arguments, u"--seed"_s, plan.seed));
    plan.language = call.globals.language.value_or(plan.language);
    plan.clients = int(std::min<quint64>(clients, std::numeric_limits<int>::max()));
    plan.months = int(std::min<quint64>(months, std::numeric_limits<int>::max()));
    return plan;
}

} // namespace

Result<Answer> demo(Call& call)
{
    TRY_ASSIGN(const auto plan, readPlan(call));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto password, readNewPassword("SERAPH_PASSWORD", u"Password of every account"_s));
    TRY_ASSIGN(const auto made, demo::makeDemo(call.environment, plan, password));
    Answer answer;
    answer.lines << u"Made %1: %2 clients, %3 enquiries, %4 visits, %5 plans, %6 signatures, %7 orders, %8 payments,"_s
                        .arg(plan.folder)
                        .arg(made.clients)
                        .arg(made.enquiries)
                        .arg(made.visits)
                        .arg(made.plans)
                        .arg(made.consents)
                        .arg(made.orders)
                        .arg(made.payments)
                 << u"%1 service records, %2 rounds, %3 calls, %4 complications, %5 outcomes, %6 answers, %7 placements."_s
                        .arg(made.records)
                        .arg(made.rounds)
                        .arg(made.contacts)
                        .arg(made.complications)
                        .arg(made.outcomes)
                        .arg(made.answers)
                        .arg(made.placements)
                 << u"Sign in as %1; everybody has the password that you gave."_s.arg(made.logins.join(u", "_s));
    answer.json = {{u"vault"_s, plan.folder},
                   {u"clients"_s, made.clients},
                   {u"enquiries"_s, made.enquiries},
                   {u"visits"_s, made.visits},
                   {u"plans"_s, made.plans},
                   {u"consents"_s, made.consents},
                   {u"orders"_s, made.orders},
                   {u"payments"_s, made.payments},
                   {u"records"_s, made.records},
                   {u"rounds"_s, made.rounds},
                   {u"contacts"_s, made.contacts},
                   {u"complications"_s, made.complications},
                   {u"outcomes"_s, made.outcomes},
                   {u"answers"_s, made.answers},
                   {u"placements"_s, made.placements},
                   {u"logins"_s, QJsonArray::fromStringList(made.logins)}};
    return answer;
}

} // namespace seraph::cli

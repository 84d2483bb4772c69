// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/cli/coded_option.h"
#include "app/cli/verbs.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace seraph::cli {

using namespace Qt::StringLiterals;

namespace {

Result<quint64> number(Arguments& arguments, const QString& option, quint64 usual, quint64 least = 0)
{
    TRY_ASSIGN(const auto text, arguments.option(option));
    if (!text)
        return usual;
    bool ok = false;
    const quint64 value = text->toULongLong(&ok);
    if (!ok || value < least)
        return usage(u"%1 needs a whole number of %2 or more"_s.arg(option).arg(least));
    return value;
}

Result<demo::DemoPlan> readPlan(Call& call)
{
    Arguments& arguments = call.arguments;
    demo::DemoPlan plan;
    TRY_ASSIGN(plan.folder, arguments.positional(u"DIR"_s));
    TRY_ASSIGN(const auto profile, arguments.option(u"--profile"_s));
    TRY_ASSIGN(plan.profile, coded<Profile>(u"--profile"_s, profile.value_or(u"clinic"_s)));
    TRY_ASSIGN(const quint64 clients, number(arguments, u"--clients"_s, quint64(plan.clients), 1));
    TRY_ASSIGN(const quint64 months, number(arguments, u"--months"_s, quint64(plan.months), 1));
    TRY_ASSIGN(plan.seed, number(arguments, u"--seed"_s, plan.seed));
    plan.language = call.globals.language.value_or(plan.language);
    plan.clients = int(std::min<quint64>(clients, std::numeric_limits<int>::max()));
    plan.months = int(std::min<quint64>(months, std::numeric_limits<int>::max()));
    return plan;
}

/// Says every tenth of the way on the error stream: a large business takes minutes, and the answer goes elsewhere.
session::Work toldAloud(Format format)
{
    session::Work work;
    if (format == Format::Json)
        return work;
    work.report = [said = qint64(0)](const session::Progress& progress) mutable {
        const qint64 tenth = progress.done * 10 / std::max<qint64>(progress.total, 1);
        if (tenth > said)
            std::fprintf(stderr, "%d %%\n", int(tenth * 10));
        said = tenth;
    };
    return work;
}

} // namespace

Result<Answer> demo(Call& call)
{
    TRY_ASSIGN(const auto plan, readPlan(call));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto password, readNewPassword("SERAPH_PASSWORD", u"Password of every account"_s));
    TRY_ASSIGN(const auto made,
               demo::makeDemo(call.environment, plan, password, toldAloud(call.globals.format)));
    Answer answer;
    answer.lines
        << u"Made %1: %2 clients, %3 enquiries, %4 visits, %5 plans, %6 signatures, %7 orders, %8 payments,"_s
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
        << u"%1 complaints, %2 disputes, %3 incidents, %4 corrective actions, %5 lessons, %6 exams, %7 drills, %8 reviews."_s
               .arg(made.complaints)
               .arg(made.disputes)
               .arg(made.incidents)
               .arg(made.correctives)
               .arg(made.lessons)
               .arg(made.exams)
               .arg(made.drills)
               .arg(made.reviews)
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
                   {u"complaints"_s, made.complaints},
                   {u"disputes"_s, made.disputes},
                   {u"incidents"_s, made.incidents},
                   {u"correctives"_s, made.correctives},
                   {u"lessons"_s, made.lessons},
                   {u"exams"_s, made.exams},
                   {u"drills"_s, made.drills},
                   {u"reviews"_s, made.reviews},
                   {u"logins"_s, QJsonArray::fromStringList(made.logins)}};
    return answer;
}

} // namespace seraph::cli

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/coded_option.h"
#include "app/cli/verbs.h"
#include "app/cli/which_case.h"
#include "core/complaints/complaint_content.h"
#include "core/complaints/complaint_queries.h"
#include "ui/text/translation.h"

#include <QJsonArray>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using namespace seraph::complaints;

namespace {

constexpr int kMostListed = 10'000;

Language languageOf(const Call& call)
{
    return call.globals.language.value_or(ui::systemLanguage());
}

QJsonValue timeOf(const std::optional<Instant>& at)
{
    return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue();
}

QJsonObject describe(const ComplaintRow& row)
{
    const Complaint& complaint = row.complaint;
    return {{u"id"_s, complaint.id.toString()},
            {u"number"_s, complaint.number},
            {u"complainant"_s, toCode(complaint.complainant)},
            {u"name"_s, row.complainantName},
            {u"category"_s, complaint.category},
            {u"channel"_s, toCode(complaint.channel)},
            {u"stage"_s, toCode(complaint.stage)},
            {u"round"_s, complaint.round},
            {u"received"_s, toIsoUtc(complaint.receivedAt)},
            {u"due"_s, timeOf(complaint.dueAt)},
            {u"answer_due"_s, timeOf(complaint.answerDueAt)},
            {u"waiting_since"_s, timeOf(complaint.waitingSince)},
            {u"handler"_s, row.handlerName},
            {u"summary"_s, complaint.summary}};
}

QString lineOf(const ComplaintRow& row, Language language)
{
    const Complaint& complaint = row.complaint;
    const Category* category = findCategory(complaint.category);
    return u"%1  %2  %3  %4  %5  %6"_s.arg(
        complaint.number,
        toCode(complaint.stage).leftJustified(12),
        complaint.dueAt ? toIsoUtc(*complaint.dueAt) : QString(24, u' '),
        category ? category->name.in(language) : complaint.category,
        row.complainantName,
        row.handlerName);
}

QJsonObject describe(const Step& step)
{
    QJsonArray uncounted;
    for (const UncountedDay& day : step.reason.uncounted)
        uncounted.append(QJsonObject{{u"day"_s, day.day}, {u"because"_s, day.because}});
    return {{u"round"_s, step.round},
            {u"stage"_s, toCode(step.stage)},
            {u"due"_s, timeOf(step.dueAt)},
            {u"why"_s,
             QJsonObject{{u"because"_s, toCode(step.reason.because)},
                         {u"unit"_s, toCode(step.reason.limit.unit)},
                         {u"amount"_s, step.reason.limit.amount},
                         {u"uncounted"_s, uncounted},
                         {u"stood_seconds"_s, step.reason.stoodSeconds}}},
            {u"done"_s, timeOf(step.doneAt)},
            {u"text"_s, step.text}};
}

Answer listed(const std::vector<ComplaintRow>& rows, Language language)
{
    Answer answer;
    QJsonArray cases;
    for (const ComplaintRow& row : rows) {
        cases.append(describe(row));
        answer.lines << lineOf(row, language);
    }
    answer.json = {{u"complaints"_s, cases}};
    return answer;
}

Result<Answer> listCases(Call& call)
{
    ComplaintFilter filter{.limit = kMostListed};
    if (call.arguments.flag(u"--all"_s))
        filter.which = ComplaintFilter::Which::All;
    TRY_ASSIGN(const auto stage, call.arguments.option(u"--stage"_s));
    TRY_STATUS(call.arguments.finish());
    if (stage) {
        TRY_ASSIGN(filter.stage, coded<Stage>(u"--stage"_s, *stage));
        filter.which = ComplaintFilter::Which::All;
    }
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto rows, workspace->session().query(ListComplaints{filter}));
    TRY_STATUS(workspace->close());
    return listed(rows, languageOf(call));
}

Result<Answer> listOverdue(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const auto rows, workspace->session().query(OverdueComplaints{kMostListed}));
    TRY_STATUS(workspace->close());
    return listed(rows, languageOf(call));
}

Result<Answer> showCase(Call& call)
{
    TRY_ASSIGN(const QString text, call.arguments.positional(u"NUMBER"_s));
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_ASSIGN(const ComplaintId id, whichCase(text, workspace->session()));
    TRY_ASSIGN(const auto page, workspace->session().query(OpenComplaint{id}));
    TRY_STATUS(workspace->close());
    Answer answer;
    answer.lines << lineOf(page.row, languageOf(call)) << page.row.complaint.summary;
    QJsonArray steps;
    for (const Step& step : page.steps) {
        steps.append(describe(step));
        answer.lines << u"  %1  %2  %3"_s.arg(step.doneAt  ? toIsoUtc(*step.doneAt)
                                              : step.dueAt ? u"due "_s + toIsoUtc(*step.dueAt)
                                                           : QString(),
                                              toCode(step.stage),
                                              step.text.simplified());
    }
    answer.json = describe(page.row);
    answer.json.insert(u"steps"_s, steps);
    return answer;
}

} // namespace

Result<Answer> complaintList(Call& call)
{
    TRY_ASSIGN(const QString what, call.arguments.positional(u"list|show|overdue"_s));
    if (what == "list"_L1)
        return listCases(call);
    if (what == "show"_L1)
        return showCase(call);
    if (what == "overdue"_L1)
        return listOverdue(call);
    return usage(
        u"complaints list [--all] [--stage STAGE] | complaints show NUMBER | complaints overdue"_s);
}

} // namespace seraph::cli

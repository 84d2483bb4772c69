// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/organisation/organisation_queries.h"
#include "core/review/aggregate_commands.h"
#include "core/review/review_export_commands.h"

#include <algorithm>

namespace seraph::cli {

using namespace Qt::StringLiterals;
using review::Period;
using review::ReviewPage;

namespace {

constexpr int kTrendMonths = 24;

/// What was asked: a month of a place, and where it is written to.
struct ReviewOrder {
    Period period{};
    std::optional<QString> branch{};
    std::optional<QString> workbook{};
    std::optional<QString> pack{};
    std::optional<QString> hours{};
};

Result<ReviewOrder> readOrder(Arguments& arguments)
{
    ReviewOrder order;
    TRY_ASSIGN(order.branch, arguments.option(u"--branch"_s));
    TRY_ASSIGN(order.workbook, arguments.option(u"--xlsx"_s));
    TRY_ASSIGN(order.pack, arguments.option(u"--pack"_s));
    TRY_ASSIGN(order.hours, arguments.option(u"--hours"_s));
    TRY_ASSIGN(const QString month, arguments.positional(u"YYYY-MM"_s));
    TRY_STATUS(arguments.finish());
    order.period.month = LocalDate::fromString(month + u"-01"_s, Qt::ISODate);
    if (!order.period.month.isValid())
        return usage(u"review needs a month: 2026-10"_s);
    return order;
}

/// By number, code or name.
Status takeBranch(ReviewOrder& order, session::Session& session)
{
    if (!order.branch)
        return {};
    TRY_ASSIGN(const auto branches, session.query(organisation::ListBranches{}));
    const auto found = std::find_if(branches.begin(), branches.end(), [&](const auto& each) {
        return each.id.toString() == *order.branch || each.code == *order.branch ||
               each.name == *order.branch;
    });
    if (found == branches.end())
        return fail(ErrorCode::NotFound, u"branch.unknown"_s);
    order.period.branch = found->id;
    return {};
}

Status note(session::Session& session, const Period& period, const char* what)
{
    return session.run(review::NoteReviewExport{period, QString::fromLatin1(what)});
}

Status writeFiles(const ReviewOrder& order, const ReviewPage& page, Language language, session::Session& session)
{
    if (order.workbook) {
        TRY_STATUS(note(session, order.period, "workbook"));
        TRY_ASSIGN(const auto trends, session.query(review::AllTrends{order.period, kTrendMonths}));
        TRY_STATUS(review::writeReviewWorkbook(*order.workbook, page, trends, language));
    }
    if (order.pack) {
        TRY_STATUS(note(session, order.period, "pack"));
        TRY_ASSIGN(const auto organisation, session.query(organisation::CurrentOrganisation{}));
        TRY_STATUS(review::writePack(*order.pack, page, organisation.name));
    }
    if (!order.hours)
        return {};
    TRY_STATUS(note(session, order.period, "hours"));
    TRY_ASSIGN(const auto hours, session.query(review::HoursOfMonth{order.period}));
    return review::writeHoursWorkbook(*order.hours, order.period, hours, language);
}

QString numberText(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 2) : u"-"_s;
}

Answer answerOf(const ReviewPage& page, Language language)
{
    Answer answer{.lines = {}, .json = review::reviewJson(page)};
    for (const review::IndicatorFigures& each : page.sheet.figures) {
        const review::Indicator& indicator = *review::findIndicator(each.code);
        answer.lines << u"%1  %2  n=%3  [%4; %5]  %6  %7"_s.arg(each.code,
                                                                numberText(each.month.value),
                                                                QString::number(each.month.n),
                                                                numberText(each.month.low),
                                                                numberText(each.month.high),
                                                                toCode(each.month.status),
                                                                indicator.name.in(language));
    }
    return answer;
}

Result<Answer> rebuild(Call& call)
{
    TRY_STATUS(call.arguments.finish());
    TRY_ASSIGN(const auto workspace, call.open());
    TRY_STATUS(review::rebuildFigures(workspace->session()));
    TRY_STATUS(workspace->close());
    const auto count = qint64(review::indicators().size());
    return Answer{{u"%1 indicators rebuilt"_s.arg(count)}, {{u"rebuilt"_s, count}}};
}

} // namespace

Result<Answer> reviewMonth(Call& call)
{
    if (call.arguments.flag(u"--rebuild"_s))
        return rebuild(call);
    TRY_ASSIGN(ReviewOrder order, readOrder(call.arguments));
    const Language language = call.globals.language.value_or(Language::Chinese);
    TRY_ASSIGN(const auto workspace, call.open());
    session::Session& session = workspace->session();
    TRY_STATUS(takeBranch(order, session));
    TRY_STATUS(review::bringUpToDate(session));
    TRY_ASSIGN(const ReviewPage page, session.query(review::OpenReview{order.period}));
    TRY_STATUS(writeFiles(order, page, language, session));
    TRY_STATUS(workspace->close());
    return answerOf(page, language);
}

} // namespace seraph::cli

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/today_rows.h"

#include "core/consultations/consultation_queries.h"
#include "core/consultations/desk_queries.h"
#include "core/consultations/enquiry_commands.h"
#include "core/consultations/order_queries.h"
#include "ui/consultations/desk_text.h"
#include "ui/desk/trade_text.h"
#include "ui/text/error_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using namespace consultations;

namespace {

constexpr std::size_t kMostOfAKind = 8;
constexpr int kWeek = 7;

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::TodayText)
};

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" · "_s + second;
}

void answer(const Desk& desk, EnquiryId enquiry, const QString& who)
{
    const Status answered = desk.session().run(AnswerEnquiry{enquiry});
    if (answered)
        desk.offerUndo(TodayText::tr("Answered: %1").arg(who));
    else
        desk.toast.show(errorText(answered.error()));
}

void addEnquiries(std::vector<TodayRow>& rows, const Desk& desk)
{
    if (!desk.session().can(kWorkEnquiries))
        return;
    const Instant now = desk.session().clock().now();
    const auto open = desk.session().query(ListOpenEnquiries{}).value_or(std::vector<EnquiryRow>{});
    std::size_t count = 0;
    for (const EnquiryRow& row : open) {
        if (row.enquiry.firstReplyAt || ++count > kMostOfAKind)
            continue;
        const Tone tone = row.enquiry.dueAt < now ? Tone::Danger : Tone::Info;
        const QString who = askerText(row);
        rows.push_back({.pill = pill(TodayText::tr("Answer"), tone),
                        .title = joined(who, codeWord(toCode(row.enquiry.channel))),
                        .note = joined(row.serviceName.in(desk.language), row.enquiry.need),
                        .who = row.assigneeName,
                        .due = row.enquiry.dueAt,
                        .button = TodayText::tr("Answered"),
                        .place = u"consultations/enquiries/"_s + row.enquiry.id.toString(),
                        .act = [&desk, id = row.enquiry.id, who] { answer(desk, id, who); }});
    }
}

void addWaiting(std::vector<TodayRow>& rows, const Desk& desk)
{
    if (!desk.session().can(kWorkVisits))
        return;
    const Instant now = desk.session().clock().now();
    const auto board =
        desk.session().query(ArrivalsBoard{desk.today()}).value_or(std::vector<VisitRow>{});
    for (const VisitRow& row : board) {
        const bool waits =
            row.visit.state == VisitState::Arrived || row.visit.state == VisitState::Triaged;
        const auto waited = waiting(row.visit, now);
        if (!waits || !waited || *waited < kWaitingLimit)
            continue;
        rows.push_back({.pill = pill(TodayText::tr("Waits"), Tone::Warning),
                        .title = joined(row.clientName, row.serviceName.in(desk.language)),
                        .note = TodayText::tr("Nobody has seen them yet. Say why it takes longer."),
                        .who = row.personName,
                        .due = *row.visit.arrivedAt + kWaitingLimit,
                        .button = TodayText::tr("Open"),
                        .place = u"consultations/arrivals/"_s + row.visit.id.toString()});
    }
}

/// Whose turn it is: the physician's plans for the physician, one's own for the advisor.
bool isMine(const Desk& desk, const WaitingPlan& plan)
{
    if (plan.missing.empty())
        return plan.row.advisor == desk.session().actor().person;
    const session::Permission needed = plan.missing.front().whoMayAct;
    if (needed == kConsult)
        return plan.row.advisor == desk.session().actor().person;
    return desk.session().can(needed);
}

void addPlans(std::vector<TodayRow>& rows, const Desk& desk)
{
    if (!desk.session().can(kSeeConsultations))
        return;
    const auto plans = desk.session().query(ListWaitingPlans{}).value_or(std::vector<WaitingPlan>{});
    std::size_t count = 0;
    for (const WaitingPlan& plan : plans) {
        if (!isMine(desk, plan) || ++count > kMostOfAKind)
            continue;
        const bool waits = plan.missing.empty();
        rows.push_back({.pill = pill(tradeWord(desk, "plan"), waits ? Tone::Info : Tone::Warning),
                        .title = joined(plan.row.clientName, plan.row.serviceName.in(desk.language)),
                        .note = waits ? TodayText::tr("Waits for the client’s word.")
                                      : missingText(plan.missing.front()),
                        .who = plan.row.advisorName,
                        .button = TodayText::tr("Open"),
                        .place = u"clients/%1/plans/%2"_s.arg(plan.row.client.toString(),
                                                              plan.row.plan.toString())});
    }
}

void addPapers(std::vector<TodayRow>& rows, const Desk& desk, const Format& format)
{
    if (!desk.session().can(kTakeConsents))
        return;
    const auto papers = desk.session().query(ListUnsigned{}).value_or(std::vector<UnsignedRow>{});
    for (std::size_t i = 0; i < std::min(papers.size(), kMostOfAKind); ++i) {
        const UnsignedRow& row = papers[i];
        rows.push_back(
            {.pill = pill(TodayText::tr("Sign"), Tone::Warning),
             .title = joined(row.clientName, row.name.in(desk.language)),
             .note = TodayText::tr("prepared %1, not signed yet")
                         .arg(format.relative(row.preparedAt, desk.session().clock().now())),
             .who = {},
             .button = TodayText::tr("Open"),
             .place = u"clients/%1/consents/%2"_s.arg(row.client.toString(), row.id.toString())});
    }
}

FigureTile::View arrivals(const Desk& desk)
{
    const auto board =
        desk.session().query(ArrivalsBoard{desk.today()}).value_or(std::vector<VisitRow>{});
    const auto came = std::count_if(board.begin(), board.end(), [](const VisitRow& row) {
        return row.visit.arrivedAt.has_value();
    });
    return {TodayText::tr("%1 today").arg(tradeWord(desk, "arrival")),
            QString::number(came),
            TodayText::tr("of %1 expected").arg(board.size())};
}

FigureTile::View answeredInTime(const Desk& desk, const Format& format)
{
    const LocalDate today = desk.today();
    const auto rows = desk.session()
                          .query(ListEnquiries{today.addDays(1 - kWeek), today})
                          .value_or(std::vector<EnquiryRow>{});
    qint64 due = 0;
    qint64 inTime = 0;
    const Instant now = desk.session().clock().now();
    for (const EnquiryRow& row : rows) {
        const bool answered = row.enquiry.firstReplyAt.has_value();
        if (!answered && row.enquiry.dueAt > now)
            continue; // still has time
        ++due;
        inTime += answered && *row.enquiry.firstReplyAt <= row.enquiry.dueAt ? 1 : 0;
    }
    return {TodayText::tr("Answered in time"),
            due == 0 ? u"–"_s : format.percent(double(inTime) / double(due)),
            TodayText::tr("7 days, n=%1").arg(due)};
}

} // namespace

std::vector<TodayRow> consultationRows(const Desk& desk, const Format& format)
{
    std::vector<TodayRow> rows;
    addEnquiries(rows, desk);
    addWaiting(rows, desk);
    addPlans(rows, desk);
    addPapers(rows, desk, format);
    return rows;
}

std::vector<FigureTile::View> consultationFigures(const Desk& desk, const Format& format)
{
    std::vector<FigureTile::View> figures;
    if (desk.session().can(kSeeVisits))
        figures.push_back(arrivals(desk));
    if (desk.session().can(kSeeEnquiries))
        figures.push_back(answeredInTime(desk, format));
    if (desk.session().can(kSeeConsultations)) {
        const auto plans =
            desk.session().query(ListWaitingPlans{}).value_or(std::vector<WaitingPlan>{});
        figures.push_back({TodayText::tr("Plans without a decision"),
                           QString::number(plans.size()),
                           TodayText::tr("open")});
    }
    if (desk.session().can(kSeeConsents)) {
        const auto papers = desk.session().query(ListUnsigned{}).value_or(std::vector<UnsignedRow>{});
        figures.push_back({TodayText::tr("%1 to be signed").arg(tradeWord(desk, "consent")),
                           QString::number(papers.size()),
                           TodayText::tr("prepared")});
    }
    return figures;
}

} // namespace seraph::ui

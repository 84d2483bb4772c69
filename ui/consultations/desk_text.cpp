// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultations/desk_text.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/organisation/staff_queries.h"
#include "ui/desk/trade_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/paged_table_model.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using consultations::Visit;
using consultations::VisitState;

namespace {

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::DeskText)
};

/// Steps in the order of the day. Agencies meet nobody at a desk: they skip triage and talks.
std::vector<VisitState> stepsOf(Profile profile)
{
    if (profile == Profile::Agency)
        return {VisitState::Booked,
                VisitState::Arrived,
                VisitState::Consulting,
                VisitState::InService,
                VisitState::Left};
    return {VisitState::Booked,
            VisitState::Arrived,
            VisitState::Triaged,
            VisitState::Consulting,
            VisitState::InService,
            VisitState::Left};
}

Tone toneOf(VisitState state)
{
    switch (state) {
    case VisitState::Arrived: return Tone::Warning;
    case VisitState::Triaged:
    case VisitState::Consulting:
    case VisitState::InService: return Tone::Info;
    case VisitState::Left: return Tone::Good;
    case VisitState::Booked:
    case VisitState::NoShow:
    case VisitState::Cancelled: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

PillView clockPill(const consultations::Enquiry& enquiry, const Format& format, Instant now)
{
    using consultations::EnquiryState;
    if (enquiry.state == EnquiryState::Lost)
        return pill(codeWord(toCode(enquiry.state)), Tone::Neutral);
    if (enquiry.firstReplyAt) {
        const auto took = *enquiry.firstReplyAt - enquiry.receivedAt;
        const bool inTime = *enquiry.firstReplyAt <= enquiry.dueAt;
        const QString words = took < std::chrono::minutes(1)
                                  ? DeskText::tr("answered within a minute")
                                  : DeskText::tr("answered in %1").arg(format.duration(took));
        return pill(words, inTime ? Tone::Good : Tone::Warning);
    }
    const auto left = enquiry.dueAt - now;
    const Tone tone = left.count() < 0                 ? Tone::Danger
                      : left < std::chrono::minutes(2) ? Tone::Warning
                                                       : Tone::Info;
    return pill(format.remaining(enquiry.dueAt, now), tone);
}

QString askerText(const consultations::EnquiryRow& row)
{
    return row.clientName.isEmpty() ? row.enquiry.handle : row.clientName;
}

QString visitStep(const Desk& desk, VisitState state)
{
    switch (state) {
    case VisitState::Arrived: return tradeWord(desk, "arrival");
    case VisitState::Triaged: return tradeWord(desk, "triage");
    case VisitState::Consulting: return tradeWord(desk, "consultation");
    case VisitState::Booked:
    case VisitState::InService:
    case VisitState::Left:
    case VisitState::NoShow:
    case VisitState::Cancelled: return codeWord(toCode(state));
    }
    return {};
}

PillView visitPill(const Desk& desk, const Visit& visit, Instant now)
{
    const bool late = visit.state == VisitState::Booked && visit.plannedAt && *visit.plannedAt < now;
    if (late)
        return pill(DeskText::tr("not here yet"), Tone::Warning);
    return pill(visitStep(desk, visit.state), toneOf(visit.state));
}

std::optional<VisitState> nextStepOf(const Desk& desk, VisitState state)
{
    if (state == VisitState::NoShow)
        return VisitState::Arrived;
    const auto steps = stepsOf(desk.profile);
    const auto at = std::find(steps.begin(), steps.end(), state);
    if (at == steps.end() || at + 1 == steps.end())
        return std::nullopt;
    return *(at + 1);
}

PillView waitingPill(const Visit& visit, const Format& format, Instant now)
{
    const auto waited = consultations::waiting(visit, now);
    if (!waited)
        return {};
    const bool over = *waited > consultations::kWaitingLimit;
    return pill(format.duration(*waited), over ? Tone::Warning : Tone::Neutral);
}

void fillServices(QComboBox& box, const Desk& desk)
{
    box.addItem(QString(), qint64(0));
    const auto services =
        desk.session().query(catalogue::ListServices{}).value_or(std::vector<catalogue::ServiceRow>{});
    for (const catalogue::ServiceRow& row : services) {
        if (row.service.standing == catalogue::Standing::OnSale)
            box.addItem(row.service.name().in(desk.language), row.service.id.value());
    }
}

void fillColleagues(QComboBox& box, const Desk& desk)
{
    box.addItem(QString(), qint64(0));
    const auto colleagues =
        desk.session().query(organisation::ListColleagues{}).value_or(std::vector<organisation::Colleague>{});
    for (const organisation::Colleague& colleague : colleagues)
        box.addItem(colleague.name, colleague.id.value());
}

void chooseId(QComboBox& box, qint64 id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

qint64 chosenId(const QComboBox& box)
{
    return box.currentData().toLongLong();
}

std::optional<Instant> instantOf(const std::optional<DatePhrase>& phrase)
{
    if (!phrase || !phrase->time)
        return std::nullopt;
    return fromMilliseconds(QDateTime(phrase->date, *phrase->time).toMSecsSinceEpoch());
}

void setPill(ShortTable& table, int column, const PillView& view)
{
    QTableWidgetItem* item = table.item(table.rowCount() - 1, column);
    item->setData(PagedTableModelBase::PillRole, QVariant::fromValue(view));
    item->setText(view.text);
    item->setToolTip(view.text);
}

} // namespace seraph::ui

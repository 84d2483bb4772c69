// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_pills.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReviewPillText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ReviewPills)
};

bool goesApart(const QString& code, const review::FigureSheet& sheet)
{
    return std::any_of(
        sheet.divergences.begin(), sheet.divergences.end(), [&](const review::Divergence& pair) {
            return pair.rises == code || pair.falls == code;
        });
}

} // namespace

PillView figurePill(const review::IndicatorFigures& figures,
                    const review::FigureSheet& sheet,
                    const ReviewText& text)
{
    if (goesApart(figures.code, sheet))
        return {ReviewPillText::tr("going apart"), Tone::Danger, PillMark::Triangle};
    const review::FigureStatus status = figures.month.status;
    if (figures.signal != review::Signal::None && status != review::FigureStatus::TooFew)
        return {ReviewPillText::tr("Signal"), Tone::Warning, PillMark::Diamond};
    switch (status) {
    case review::FigureStatus::OnTarget: return pill(text.status(status), Tone::Good);
    case review::FigureStatus::OffTarget: return pill(text.status(status), Tone::Danger);
    case review::FigureStatus::NotMeasured:
    case review::FigureStatus::TooFew:
    case review::FigureStatus::NoTarget:
    case review::FigureStatus::Unclear: return {text.status(status), Tone::Neutral, PillMark::None};
    }
    return {};
}

PillView effectPill(const review::DecisionRow& row, const ReviewText& text)
{
    if (row.decision.state == review::DecisionState::Open && row.overdue)
        return pill(ReviewPillText::tr("overdue"), Tone::Danger);
    if (row.decision.kind == review::DecisionKind::Task || row.decision.indicator.isEmpty()) {
        const bool done = row.decision.state == review::DecisionState::Done;
        return done ? pill(ReviewPillText::tr("done"), Tone::Good)
                    : pill(ReviewPillText::tr("open"), Tone::Info);
    }
    switch (row.effect) {
    case review::Effect::Better: return pill(text.effect(row.effect), Tone::Good);
    case review::Effect::Worse: return pill(text.effect(row.effect), Tone::Danger);
    case review::Effect::TooEarly:
    case review::Effect::NotMeasured:
    case review::Effect::NoneSeen: return {text.effect(row.effect), Tone::Neutral, PillMark::None};
    }
    return {};
}

QString recordPlace(const QString& kind, qint64 id)
{
    static const QHash<QString, QString> places{
        {u"enquiry"_s, u"consultations/enquiries/"_s},
        {u"enquiry_contact"_s, u"consultations/enquiries/"_s},
        {u"visit"_s, u"consultations/arrivals/"_s},
        {u"care_record"_s, u"services/records/"_s},
        {u"follow_up"_s, u"followups/worklist/"_s},
        {u"complication"_s, u"followups/complications/"_s},
        {u"outcome_form"_s, u"followups/outcomes/"_s},
        {u"survey_answer"_s, u"feedback/answers/"_s},
        {u"complaint"_s, u"complaints/cases/"_s},
        {u"premises_run"_s, u"services/premises/"_s},
        {u"service"_s, u"catalogue/services/"_s},
        {u"staff"_s, u"qualifications/people/"_s},
        {u"entered_amount"_s, u"review/entered/"_s},
        {u"placement_need"_s, u"placements/cases/"_s},
        {u"worker_profile"_s, u"placements/workers/"_s},
        {u"client"_s, u"clients/"_s},
    };
    const auto place = places.constFind(kind);
    return place == places.cend() ? u"journal"_s : *place + QString::number(id);
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/review_text.h"

#include "core/base/contract.h"
#include "core/organisation/trade_words.h"
#include "core/session/role_presets.h"
#include "ui/text/record_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReviewWordsText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ReviewText)
};

/// So many places that the next one would be noise.
int placesOf(review::Unit unit)
{
    switch (unit) {
    case review::Unit::Cases: return 0;
    case review::Unit::Percent:
    case review::Unit::PerHundred:
    case review::Unit::Minutes:
    case review::Unit::Hours:
    case review::Unit::Days:
    case review::Unit::Points:
    case review::Unit::Times:
    case review::Unit::Money: return 1;
    case review::Unit::Score: return 2;
    }
    UNREACHABLE();
}

std::optional<QString> choiceName(Profile profile, QLatin1String list, const QString& code, Language language)
{
    for (const auto& choice : organisation::TradeWords::forProfile(profile).list(list)) {
        if (choice.code == code)
            return choice.name.in(language);
    }
    return {};
}

} // namespace

QString ReviewText::name(const QString& code) const
{
    const review::Indicator* indicator = review::findIndicator(code);
    return indicator ? name(*indicator) : code;
}

QString ReviewText::value(review::Unit unit, double value) const
{
    const QString number = format.decimal(value, placesOf(unit));
    switch (unit) {
    case review::Unit::Percent: return number + u'%';
    //: A rate, for example complications for every hundred treatments.
    case review::Unit::PerHundred: return ReviewWordsText::tr("%1 per 100").arg(number);
    case review::Unit::Minutes: return ReviewWordsText::tr("%1 min").arg(number);
    case review::Unit::Hours: return ReviewWordsText::tr("%1 h").arg(number);
    case review::Unit::Days: return ReviewWordsText::tr("%1 d").arg(number);
    case review::Unit::Points: return (value > 0 ? u"+"_s : QString()) + number;
    case review::Unit::Money: return format.money(std::llround(value));
    case review::Unit::Score:
    case review::Unit::Cases:
    case review::Unit::Times: return number;
    }
    UNREACHABLE();
}

QString ReviewText::value(const review::Indicator& indicator, const review::Figure& figure, bool asEvents) const
{
    if (!figure.value)
        return ReviewWordsText::tr("not measured");
    return asEvents ? format.number(figure.events) : value(indicator.unit, *figure.value);
}

QString ReviewText::loss(const review::Indicator& indicator, const review::Proposal& proposal) const
{
    const bool cases = indicator.kind == review::FigureKind::Share ||
                       indicator.kind == review::FigureKind::Rate ||
                       indicator.kind == review::FigureKind::Count;
    const int lost = std::max(1, int(std::lround(proposal.lostCases)));
    if (cases)
        return indicator.better == review::Better::Lower
                   ? ReviewWordsText::tr("%n case(s) more than the target allows", nullptr, lost)
                   : ReviewWordsText::tr("%n case(s) short of the target", nullptr, lost);
    const double gap = proposal.figure.value && proposal.target
                           ? std::abs(*proposal.figure.value - *proposal.target)
                           : 0;
    return ReviewWordsText::tr("%1 away from the target").arg(value(indicator.unit, gap));
}

QString ReviewText::interval(const review::Indicator& indicator, const review::Figure& figure) const
{
    if (!figure.low || !figure.high)
        return {};
    return value(indicator.unit, *figure.low) + u" – "_s + value(indicator.unit, *figure.high);
}

QString ReviewText::basis(const review::IndicatorFigures& figures) const
{
    const review::Indicator* indicator = review::findIndicator(figures.code);
    if (!indicator)
        return {};
    if (!figures.month.value)
        return indicator->enter.in(language);
    QStringList parts{ReviewWordsText::tr("n=%1").arg(format.number(figures.month.n))};
    if (!figures.asEvents) {
        parts.append(interval(*indicator, figures.month));
    } else {
        if (figures.lastEvent)
            parts.append(ReviewWordsText::tr("last on %1").arg(format.date(*figures.lastEvent)));
        if (figures.daysBetween)
            parts.append(
                ReviewWordsText::tr("%1 days between").arg(format.decimal(*figures.daysBetween, 0)));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ReviewText::change(const review::Indicator& indicator,
                           const review::Figure& now,
                           const review::Figure& before) const
{
    if (!now.value || !before.value)
        return {};
    const double by = *now.value - *before.value;
    const QString size = value(indicator.unit, std::abs(by)).remove(u'+');
    if (std::abs(by) < 1e-9)
        return u"= "_s + size;
    return (by > 0 ? u"▲ "_s : u"▼ "_s) + size;
}

QString ReviewText::target(const review::Indicator& indicator, const review::Yardstick& yardstick) const
{
    if (!yardstick.target)
        return u"–"_s;
    const QString sign = indicator.better == review::Better::Lower    ? u"≤ "_s
                         : indicator.better == review::Better::Higher ? u"≥ "_s
                                                                      : QString();
    return sign + value(indicator.unit, *yardstick.target);
}

QString ReviewText::status(review::FigureStatus status) const
{
    switch (status) {
    case review::FigureStatus::NotMeasured: return ReviewWordsText::tr("not measured");
    case review::FigureStatus::TooFew: return ReviewWordsText::tr("too few to judge");
    case review::FigureStatus::NoTarget: return ReviewWordsText::tr("no target");
    case review::FigureStatus::OnTarget: return ReviewWordsText::tr("on target");
    case review::FigureStatus::Unclear: return ReviewWordsText::tr("cannot be told yet");
    case review::FigureStatus::OffTarget: return ReviewWordsText::tr("off target");
    }
    UNREACHABLE();
}

QString ReviewText::signal(review::Signal signal) const
{
    switch (signal) {
    case review::Signal::None: return {};
    case review::Signal::BeyondLimits: return ReviewWordsText::tr("beyond the limits");
    case review::Signal::TwoOfThree: return ReviewWordsText::tr("two of three near a limit");
    case review::Signal::EightOneSide: return ReviewWordsText::tr("eight months on one side");
    case review::Signal::SixRising: return ReviewWordsText::tr("six months rising");
    case review::Signal::SixFalling: return ReviewWordsText::tr("six months falling");
    }
    UNREACHABLE();
}

QString ReviewText::dimension(review::Dimension dimension) const
{
    switch (dimension) {
    case review::Dimension::Process: return ReviewWordsText::tr("Process");
    case review::Dimension::Outcome: return ReviewWordsText::tr("Outcome");
    case review::Dimension::Comparison: return ReviewWordsText::tr("Comparison");
    case review::Dimension::Cost: return ReviewWordsText::tr("Cost");
    case review::Dimension::Risk: return ReviewWordsText::tr("Risk");
    }
    UNREACHABLE();
}

QString ReviewText::effect(review::Effect effect) const
{
    switch (effect) {
    case review::Effect::TooEarly: return ReviewWordsText::tr("too early to say");
    case review::Effect::NotMeasured: return ReviewWordsText::tr("not measured");
    case review::Effect::Better: return ReviewWordsText::tr("better, beyond chance");
    case review::Effect::Worse: return ReviewWordsText::tr("worse, beyond chance");
    case review::Effect::NoneSeen: return ReviewWordsText::tr("no effect seen");
    }
    UNREACHABLE();
}

QString ReviewText::benchmark(const review::Indicator& indicator, const review::Benchmark& benchmark) const
{
    const QString text = value(indicator.unit, benchmark.value()) + u" · "_s + benchmark.source;
    //: A benchmark that somebody has only read somewhere.
    return benchmark.origin == review::BenchmarkOrigin::Quoted
               ? ReviewWordsText::tr("%1 (quoted, not checked)").arg(text)
               : text;
}

QString ReviewText::department(const QString& role) const
{
    for (const session::RolePreset& preset : session::rolePresets(profile)) {
        if (preset.code == role)
            return preset.name.in(language);
    }
    return role;
}

QString ReviewText::part(const QString& code) const
{
    if (code.isEmpty())
        return ReviewWordsText::tr("not said");
    for (const QLatin1String list : {"lost_reason"_L1, "client_source"_L1, "visit_kind"_L1}) {
        if (const auto name = choiceName(profile, list, code, language))
            return *name;
    }
    return codeWord(code);
}

} // namespace seraph::ui

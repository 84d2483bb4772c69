// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/corrective.h"

#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <algorithm>

namespace seraph::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWhys = 5;
constexpr TextRule kNeeded{2000, Presence::Required, Lines::Many};
constexpr TextRule kMayBe{2000, Presence::Optional, Lines::Many};

std::vector<CauseCategory> shippedCategories()
{
    std::vector<CauseCategory> categories;
    JsonReader reader;
    reader.read(readShippedJson(u"content/causes.json"_s)[u"categories"], categories);
    ENSURES(reader.result().has_value());
    return categories;
}

bool isKnownCategory(const QString& code)
{
    const auto& all = causeCategories();
    return std::any_of(all.begin(), all.end(), [&](const CauseCategory& category) {
        return category.code == code;
    });
}

} // namespace

const std::vector<CauseCategory>& causeCategories()
{
    static const auto kCategories = shippedCategories();
    return kCategories;
}

CorrectiveStart tidied(CorrectiveStart start)
{
    start.title = start.title.trimmed();
    start.problem = start.problem.trimmed();
    start.reaction = start.reaction.trimmed();
    return start;
}

CauseFound tidied(CauseFound cause)
{
    for (QString& why : cause.whys)
        why = why.trimmed();
    cause.whys.removeAll(QString());
    cause.similar = cause.similar.trimmed();
    return cause;
}

Status checkStart(const CorrectiveStart& start)
{
    FieldCheck check;
    check.text("title", start.title, {120, Presence::Required});
    check.text("problem", start.problem, kNeeded);
    check.text("reaction", start.reaction, kMayBe);
    check.require(start.origin != Origin::Other || !start.originId, "origin", "required");
    return check.result();
}

Status checkCause(const CauseFound& cause)
{
    FieldCheck check;
    check.require(!cause.category.isEmpty(), "category", "required");
    check.require(cause.category.isEmpty() || isKnownCategory(cause.category), "category", "unknown");
    check.require(!cause.whys.isEmpty(), "whys", "required");
    check.require(cause.whys.size() <= kMostWhys, "whys", "too_long");
    for (const QString& why : cause.whys)
        check.text("whys", why, {500, Presence::Required, Lines::Many});
    check.text("similar", cause.similar, kNeeded);
    return check.result();
}

Status checkPlan(const ActionPlan& plan, LocalDate today)
{
    const bool byHand = plan.metric == Metric::ByHand;
    FieldCheck check;
    check.text("action", plan.action, kNeeded);
    check.require(plan.owner.has_value(), "owner", "required");
    check.require(plan.dueDay.has_value(), "due_day", "required");
    check.date("due_day", plan.dueDay);
    check.require(!plan.dueDay || *plan.dueDay >= today, "due_day", "in_past");
    check.text("metric_code", plan.metricCode, {120, byHand ? Presence::Required : Presence::Optional});
    check.require(!byHand || plan.baseline.has_value(), "baseline", "required");
    check.require(!plan.baseline || *plan.baseline >= 0, "baseline", "negative");
    check.require(!plan.target || *plan.target >= 0, "target", "negative");
    return check.result();
}

Status checkEffect(const EffectFound& effect, Metric metric)
{
    FieldCheck check;
    check.require(metric != Metric::ByHand || effect.value.has_value(), "value", "required");
    check.require(!effect.value || *effect.value >= 0, "value", "negative");
    check.text("evidence", effect.evidence, kNeeded);
    return check.result();
}

QString obstacleToClose(const Corrective& corrective, const std::vector<EffectCheck>& checks)
{
    const EffectCheck* last = nullptr;
    std::size_t made = 0;
    for (const EffectCheck& check : checks) {
        if (check.round != corrective.round || !check.verdict)
            continue;
        ++made;
        if (last == nullptr || check.days > last->days)
            last = &check;
    }
    if (corrective.state != CorrectiveState::Checking || made < kCheckDays.size())
        return u"corrective.checks_open"_s;
    return *last->verdict == Verdict::Effective ? QString() : u"corrective.ineffective"_s;
}

QString correctivePrefix(LocalDate day, qint64 device)
{
    return u"CA%1-%2"_s.arg(day.toString(u"yyMMdd"_s)).arg(device, 2, 10, QLatin1Char('0'));
}

QString correctiveNumber(LocalDate day, qint64 device, int ofTheDay)
{
    return correctivePrefix(day, device) + u"%1"_s.arg(ofTheDay, 2, 10, QLatin1Char('0'));
}

} // namespace seraph::quality

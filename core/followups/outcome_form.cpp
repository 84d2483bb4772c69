// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/outcome_form.h"

#include "core/base/contract.h"
#include "core/base/field_check.h"

#include <algorithm>
#include <set>

namespace seraph::followups {

using namespace Qt::StringLiterals;
using catalogue::MeasureKind;
using catalogue::OutcomeMeasure;

namespace {

bool canBeBaseline(const OutcomeMeasure& measure)
{
    const bool counts = measure.kind == MeasureKind::Number || measure.kind == MeasureKind::Scale;
    return counts && (!measure.self || measure.kind == MeasureKind::Number);
}

const OutcomeMeasure* find(const std::vector<OutcomeMeasure>& measures, const QString& code)
{
    const auto found = std::find_if(measures.begin(), measures.end(), [&](const auto& measure) {
        return measure.code == code;
    });
    return found == measures.end() ? nullptr : &*found;
}

/// The rule that the value breaks; nothing where it is one.
const char* brokenRule(const OutcomeMeasure& measure, const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    switch (measure.kind) {
    case MeasureKind::Number: return isNumber ? nullptr : "not_a_number";
    case MeasureKind::Scale:
        if (!isNumber)
            return "not_a_number";
        return number >= 0 && number <= kScaleTop ? nullptr : "out_of_scale";
    case MeasureKind::Photo:
    case MeasureKind::YesNo:
        return value == u"yes"_s || value == u"no"_s ? nullptr : "not_yes_or_no";
    }
    UNREACHABLE();
}

std::optional<double> difference(const QString& before, const QString& after)
{
    bool hasBefore = false;
    bool hasAfter = false;
    const double change = after.toDouble(&hasAfter) - before.toDouble(&hasBefore);
    return hasBefore && hasAfter ? std::optional(change) : std::nullopt;
}

} // namespace

std::vector<int> outcomeDays(const std::vector<OutcomeMeasure>& measures)
{
    std::set<int> days;
    for (const OutcomeMeasure& measure : measures)
        days.insert(measure.day);
    return {days.begin(), days.end()};
}

std::vector<OutcomeMeasure> measuresOn(const std::vector<OutcomeMeasure>& measures, int day)
{
    std::vector<OutcomeMeasure> found;
    for (const OutcomeMeasure& measure : measures) {
        const bool wanted = day == kBaselineDay ? canBeBaseline(measure) : measure.day == day;
        if (wanted && !find(found, measure.code))
            found.push_back(measure);
    }
    return found;
}

Status checkAnswers(const std::vector<OutcomeMeasure>& measures, const std::vector<MeasuredValue>& answers)
{
    FieldCheck check;
    bool any = false;
    for (const MeasuredValue& answer : answers) {
        const OutcomeMeasure* measure = find(measures, answer.code);
        check.require(measure != nullptr, answer.code, "unknown");
        if (!measure || answer.value.isEmpty())
            continue;
        any = true;
        if (const char* rule = brokenRule(*measure, answer.value))
            check.require(false, answer.code, rule);
    }
    check.require(any, "answers", "required");
    return check.result();
}

std::vector<Change> changesAgainst(const std::vector<MeasuredValue>& baseline,
                                   const std::vector<MeasuredValue>& answers)
{
    std::vector<Change> changes;
    for (const MeasuredValue& answer : answers) {
        const auto before = std::find_if(baseline.begin(), baseline.end(), [&](const auto& value) {
            return value.code == answer.code;
        });
        const QString from = before == baseline.end() ? QString() : before->value;
        changes.push_back({answer.code, from, answer.value, difference(from, answer.value)});
    }
    return changes;
}

} // namespace seraph::followups

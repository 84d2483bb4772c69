// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/step.h"

#include "core/base/field_check.h"

#include <QLocale>

#include <algorithm>

namespace seraph::care {

using namespace Qt::StringLiterals;
using catalogue::Evidence;
using catalogue::Flexibility;

namespace {

QString fieldAt(std::size_t index, const char* name)
{
    return u"readings[%1].%2"_s.arg(index).arg(QLatin1StringView(name));
}

bool isDecimalOrEmpty(const QString& text)
{
    return text.trimmed().isEmpty() || decimal(text);
}

void checkReadings(FieldCheck& check, const std::vector<Reading>& readings)
{
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Reading& reading = readings[i];
        check.require(decimal(reading.value).has_value(), fieldAt(i, "value"), "not_a_number");
        check.require(isDecimalOrEmpty(reading.low), fieldAt(i, "low"), "not_a_number");
        check.require(isDecimalOrEmpty(reading.high), fieldAt(i, "high"), "not_a_number");
        check.text(fieldAt(i, "label"), reading.label, {60});
        check.text(fieldAt(i, "unit"), reading.unit, {20});
    }
}

void checkEvidence(FieldCheck& check, const CareStep& step, const StepEntry& entry, const Proof& proof)
{
    switch (step.evidence) {
    case Evidence::None: return;
    case Evidence::Photo: return check.require(proof.files > 0, "files", "required");
    case Evidence::Reading: return check.require(!entry.readings.empty(), "readings", "required");
    case Evidence::Text:
        return check.text("text", entry.text, {4000, Presence::Required, Lines::Many});
    case Evidence::Code:
        return check.text("scanned", entry.scanned, {500, Presence::Required, Lines::Many});
    case Evidence::Signature: {
        const bool onFile = proof.signedPaper && step.role != u"client";
        return check.require(proof.files > 0 || onFile, "files", "required");
    }
    case Evidence::TwoPersons: return check.require(entry.second.has_value(), "second", "required");
    }
    UNREACHABLE();
}

bool explained(const CareStep& step, const std::vector<Deviation>& deviations)
{
    return std::any_of(deviations.begin(), deviations.end(), [&](const Deviation& deviation) {
        return deviation.step == step.id;
    });
}

bool meetsStandard(const CareStep& step, const std::vector<Deviation>& deviations)
{
    const bool settled = step.state == StepState::Done || (step.state == StepState::Skipped &&
                                                           step.flexibility == Flexibility::Optional);
    return settled && !step.late && !explained(step, deviations);
}

} // namespace

std::optional<double> decimal(const QString& text)
{
    bool good = false;
    const double value = QString(text.trimmed()).replace(u',', u'.').toDouble(&good);
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return good && plain ? std::optional(value) : std::nullopt;
}

bool isOutOfRange(const Reading& reading)
{
    const auto value = decimal(reading.value);
    const auto low = decimal(reading.low);
    const auto high = decimal(reading.high);
    return value && ((low && *value < *low) || (high && *value > *high));
}

CareStep withEntry(CareStep step, const StepEntry& entry)
{
    step.state = StepState::Done;
    step.performer = entry.performer;
    step.second = entry.second;
    step.startedAt = entry.startedAt;
    step.doneAt = entry.doneAt;
    step.text = entry.text.trimmed();
    step.readings = entry.readings;
    step.scanned = entry.scanned.trimmed();
    return step;
}

Status checkEntry(const CareStep& step, const StepEntry& entry, const Proof& proof)
{
    FieldCheck check;
    if (step.key)
        checkEvidence(check, step, entry, proof);
    if (!step.key || step.evidence != Evidence::Text)
        check.text("text", entry.text, {4000, Presence::Optional, Lines::Many});
    if (!step.key || step.evidence != Evidence::Code)
        check.text("scanned", entry.scanned, {500, Presence::Optional, Lines::Many});
    checkReadings(check, entry.readings);
    check.require(!entry.second || entry.second != entry.performer, "second", "same_person");
    check.require(!entry.startedAt || !entry.doneAt || *entry.startedAt <= *entry.doneAt,
                  "done_at",
                  "before_start");
    return check.result();
}

CareStep stepFrom(const catalogue::SopStep& standard, int position, StepId id)
{
    return {.id = id,
            .revision = storage::Revision{1},
            .position = position,
            .code = standard.code,
            .nameZh = standard.name.zh,
            .nameEn = standard.name.en,
            .detailZh = standard.detail.zh,
            .detailEn = standard.detail.en,
            .role = standard.role,
            .minutes = standard.minutes,
            .key = standard.key,
            .evidence = standard.evidence,
            .flexibility = standard.flexibility,
            .state = StepState::Open};
}

std::vector<StepId> outOfOrder(const std::vector<CareStep>& steps)
{
    std::vector<StepId> found;
    std::optional<Instant> latest;
    for (const CareStep& step : steps) {
        if (!step.key || step.state != StepState::Done)
            continue;
        if (latest && *step.doneAt < *latest)
            found.push_back(step.id);
        latest = latest ? std::max(*latest, *step.doneAt) : *step.doneAt;
    }
    return found;
}

StepTally tally(const std::vector<CareStep>& steps, const std::vector<Deviation>& deviations)
{
    StepTally tally{.all = int(steps.size())};
    for (const CareStep& step : steps) {
        tally.done += step.state == StepState::Done ? 1 : 0;
        tally.skipped += step.state == StepState::Skipped ? 1 : 0;
        tally.late += step.late ? 1 : 0;
        tally.toStandard += meetsStandard(step, deviations) ? 1 : 0;
    }
    return tally;
}

std::vector<Obstacle> obstaclesToClose(const std::vector<CareStep>& steps,
                                       const std::vector<Deviation>& deviations)
{
    std::vector<Obstacle> obstacles;
    bool ordinaryOpen = false;
    for (const CareStep& step : steps) {
        const bool open = step.state == StepState::Open;
        if (open && step.key)
            obstacles.push_back({u"care.key_step_open"_s, step.id});
        ordinaryOpen = ordinaryOpen || (open && !step.key);
        const bool outside = std::any_of(step.readings.begin(), step.readings.end(), &isOutOfRange);
        if (outside && !explained(step, deviations))
            obstacles.push_back({u"care.range_unexplained"_s, step.id});
    }
    if (ordinaryOpen)
        obstacles.push_back({u"care.steps_open"_s, {}});
    return obstacles;
}

} // namespace seraph::care

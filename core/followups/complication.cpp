// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followups/complication.h"

#include "core/base/contract.h"
#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace seraph::followups {

using namespace Qt::StringLiterals;

namespace {

ComplicationSop tested(Result<ComplicationSop> sop)
{
    ENSURES(sop.has_value());
    return *std::move(sop);
}

} // namespace

std::vector<ChecklistStep> ComplicationSop::stepsFor(const QString& type, Grade grade) const
{
    std::vector<ChecklistStep> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found), [&](const ChecklistStep& step) {
        return step.from <= grade && (step.types.isEmpty() || step.types.contains(type));
    });
    return found;
}

bool ComplicationSop::knows(const QString& type) const
{
    return std::any_of(
        types.begin(), types.end(), [&](const auto& known) { return known.code == type; });
}

Result<ComplicationSop> readComplicationSop(Profile profile)
{
    return readJson<ComplicationSop>(
        readShippedJson(u"content/complications/%1.json"_s.arg(toCode(profile))));
}

const ComplicationSop& complicationSop(Profile profile)
{
    static const std::array sops{tested(readComplicationSop(Profile::Clinic)),
                                 tested(readComplicationSop(Profile::Aesthetic)),
                                 tested(readComplicationSop(Profile::Agency))};
    return sops[static_cast<std::size_t>(profile)];
}

ComplicationDetails tidied(ComplicationDetails details)
{
    details.description = details.description.trimmed();
    return details;
}

Status checkDetails(const ComplicationDetails& details, const ComplicationSop& sop, LocalDate today)
{
    FieldCheck check;
    check.require(!details.type.isEmpty(), "type", "required");
    check.require(details.type.isEmpty() || sop.knows(details.type), "type", "unknown");
    check.text("description", details.description, {2000, Presence::Required, Lines::Many});
    check.date("onset_day", details.onsetDay);
    check.require(!details.onsetDay || *details.onsetDay <= today, "onset_day", "in_future");
    return check.result();
}

QString obstacleToClose(const Complication& complication, const std::vector<ComplicationStep>& steps)
{
    if (!complication.responsible)
        return u"complication.no_responsible"_s;
    const bool open = std::any_of(steps.begin(), steps.end(), [](const ComplicationStep& step) {
        return step.key && !step.doneAt;
    });
    return open ? u"complication.steps_open"_s : QString();
}

} // namespace seraph::followups

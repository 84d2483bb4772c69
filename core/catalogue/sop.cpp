// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sop.h"

#include "core/catalogue/text_check.h"

#include <QSet>

namespace seraph::catalogue {

CustomShare customShare(const std::vector<SopStep>& steps)
{
    CustomShare share;
    for (const SopStep& step : steps) {
        share.all += step.minutes;
        if (step.flexibility == Flexibility::Custom)
            share.custom += step.minutes;
    }
    return share;
}

std::vector<SopStep> withBlock(const std::vector<SopStep>& steps,
                               const QString& block,
                               const std::vector<SopStep>& blockSteps)
{
    std::vector<SopStep> result;
    bool placed = false;
    for (const SopStep& step : steps) {
        if (step.block != block) {
            result.push_back(step);
        } else if (!placed) {
            placed = true;
            for (SopStep replacing : blockSteps) {
                replacing.block = block;
                result.push_back(std::move(replacing));
            }
        }
    }
    return result;
}

Status checkSteps(const std::vector<SopStep>& steps)
{
    constexpr int kLongest = 60 * 24 * 31;
    FieldCheck check;
    check.require(!steps.empty(), "steps", "required");
    QSet<QString> codes;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const SopStep& step = steps[i];
        check.text(fieldOf("steps", i, "code"), step.code, {60, Presence::Required});
        check.require(!codes.contains(step.code), fieldOf("steps", i, "code"), "twice");
        codes.insert(step.code);
        checkText(check, fieldOf("steps", i, "name"), step.name, kNameRule);
        checkText(check, fieldOf("steps", i, "detail"), step.detail, kParagraphRule);
        check.text(fieldOf("steps", i, "role"), step.role, {60, Presence::Required});
        check.require(step.minutes >= 0 && step.minutes <= kLongest,
                      fieldOf("steps", i, "minutes"),
                      "out_of_range");
    }
    return check.result();
}

} // namespace seraph::catalogue

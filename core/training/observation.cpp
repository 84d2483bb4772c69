// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/observation.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::training {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLines = 60;
constexpr int kMostOfLine = 100;

void checkSheet(FieldCheck& check, const std::vector<SheetLine>& sheet)
{
    constexpr TextRule kLineText{300, Presence::Required};
    check.require(!sheet.empty(), "sheet", "required");
    check.require(sheet.size() <= kMostLines, "sheet", "too_many");
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const QString at = u"sheet[%1]"_s.arg(i);
        const SheetLine& line = sheet[i];
        check.text(at + u".text"_s, line.text, kLineText);
        const bool within = line.most > 0 && line.most <= kMostOfLine && line.points >= 0 &&
                            line.points <= line.most;
        check.require(within, at + u".points"_s, "out_of_range");
    }
}

} // namespace

SheetResult resultOf(const std::vector<SheetLine>& sheet)
{
    int most = 0;
    int points = 0;
    bool met = true;
    for (const SheetLine& line : sheet) {
        most += line.most;
        points += line.points;
        met = met && (!line.must || line.points == line.most);
    }
    const int percent = most > 0 ? points * 100 / most : 0;
    return {percent, met && percent >= kObservationPass};
}

Status checkObservation(const ObservationDetails& details, LocalDate today)
{
    constexpr TextRule kTitle{120, Presence::Required};
    constexpr TextRule kScript{8000, Presence::Optional, Lines::Many};
    FieldCheck check;
    check.text("title", details.title, kTitle);
    check.text("script", details.script, kScript);
    check.text("note", details.note, kScript);
    check.date("day", details.day);
    check.require(details.day <= today, "day", "in_future");
    check.require(details.examiner != details.person, "examiner", "examines_self");
    check.require(details.kind != ObservationKind::ScenarioDrill || !details.parts.empty(),
                  "parts",
                  "required");
    checkSheet(check, details.sheet);
    return check.result();
}

} // namespace seraph::training

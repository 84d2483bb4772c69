// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualifications/missing.h"

#include "core/organisation/time_zone.h"
#include "core/qualifications/matrix_queries.h"
#include "core/qualifications/row_names_queries.h"

#include <algorithm>

namespace seraph::qualifications {

using namespace Qt::StringLiterals;
using session::Missing;

namespace {

constexpr int kOwnNoticeDays = 30;
constexpr int kBlockNoticeDays = 7;

/// One row for each stage, the nearest first; due on the first day of its papers.
void addStages(std::vector<Missing>& list, const std::vector<DueRow>& rows, const QString& zone)
{
    for (const int stage : {0, 7, 30, 60, 90}) {
        const auto first = std::find_if(rows.begin(), rows.end(), [&](const DueRow& row) {
            return row.stage == stage && !row.elsewhere;
        });
        if (first == rows.end())
            continue;
        std::optional<Instant> due;
        if (stage > 0 && first->validUntil)
            due = organisation::startOfDay(first->validUntil->addDays(1), zone);
        list.push_back({u"certificate.due_%1"_s.arg(stage), kEditFiles, due, u"qualifications/due"_s});
    }
}

Status addRulesAboutToBlock(std::vector<Missing>& list,
                            const Moment& moment,
                            const session::ReadContext& context)
{
    TRY_ASSIGN(const auto requirements, QualificationRepository(context.connection()).requirements());
    std::optional<LocalDate> next;
    for (const Requirement& requirement : requirements) {
        const LocalDate day = blocksFrom(requirement);
        const bool soon = !isBlocking(requirement, moment) && moment.day.daysTo(day) <= kBlockNoticeDays;
        if (soon && (!next || day < *next))
            next = day;
    }
    if (next)
        list.push_back({u"gate.blocks_soon"_s,
                        kSetRules,
                        organisation::startOfDay(*next, moment.zone),
                        u"qualifications/gates"_s});
    return {};
}

} // namespace

Result<std::vector<Missing>> missingFromQualifications(const session::ReadContext& context)
{
    std::vector<Missing> list;
    TRY_ASSIGN(const Moment moment, momentNow(context));
    if (context.rights().allow(kEditFiles)) {
        TRY_ASSIGN(const auto rows, duePeople(context));
        addStages(list, rows, moment.zone);
    }
    if (context.rights().allow(kSetRules))
        TRY_STATUS(addRulesAboutToBlock(list, moment, context));
    TRY_ASSIGN(const auto own, handle(OwnDueList{kOwnNoticeDays}, context));
    if (!own.empty()) {
        const auto& first = own.front();
        std::optional<Instant> due;
        if (first.hold == Hold::Valid && first.validUntil)
            due = organisation::startOfDay(first.validUntil->addDays(1), moment.zone);
        list.push_back({u"certificate.own_due"_s, session::kSelf, due, u"qualifications/own"_s});
    }
    return list;
}

} // namespace seraph::qualifications

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/dispute.h"

#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <algorithm>
#include <iterator>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongName = 120;
constexpr TextRule kDisputeWords{2000, Presence::Required, Lines::Many};

void checkMoney(FieldCheck& check, const char* field, const std::optional<Money>& amount)
{
    check.require(!amount || *amount >= Money(), field, "negative");
}

PreservationList shippedPreservation()
{
    const auto list =
        readJson<PreservationList>(readShippedJson(u"content/disputes/preservation.json"_s));
    ENSURES(list.has_value());
    return *list;
}

} // namespace

DisputeDetails tidied(DisputeDetails details)
{
    details.body = details.body.trimmed();
    details.caseNumber = details.caseNumber.trimmed();
    details.insurer = details.insurer.trimmed();
    return details;
}

Status checkDispute(const DisputeDetails& details, LocalDate today)
{
    FieldCheck check;
    check.text("body", details.body, {kLongName, Presence::Required});
    check.text("case_number", details.caseNumber, {kLongName});
    checkMoney(check, "claimed", details.claimed);
    check.require(details.spokesperson.has_value(), "spokesperson", "required");
    check.text("insurer", details.insurer, {kLongName});
    check.require(details.insurer.isEmpty() || details.insurerDueDay.has_value(),
                  "insurer_due_day",
                  "required");
    check.date("insurer_due_day", details.insurerDueDay);
    check.date("insurer_told_day", details.insurerToldDay);
    check.require(
        !details.insurerToldDay || *details.insurerToldDay <= today, "insurer_told_day", "in_future");
    return check.result();
}

Status checkEvent(const DisputeEventDetails& details, Instant now)
{
    FieldCheck check;
    check.text("text", details.text, kDisputeWords);
    check.text("place", details.place, {kLongName});
    check.require(
        details.kind != DisputeEventKind::Cost || details.amount.has_value(), "amount", "required");
    checkMoney(check, "amount", details.amount);
    const bool mayCome =
        details.kind == DisputeEventKind::Hearing || details.kind == DisputeEventKind::Submission;
    check.require(mayCome || !details.at || *details.at <= now, "at", "in_future");
    return check.result();
}

Status checkEnd(const DisputeEnd& end, LocalDate today)
{
    FieldCheck check;
    check.require(end.state != DisputeState::Open, "state", "required");
    check.text("outcome", end.outcome, kDisputeWords);
    checkMoney(check, "agreed", end.agreed);
    check.date("ended_day", end.day);
    check.require(!end.day || *end.day <= today, "ended_day", "in_future");
    return check.result();
}

std::vector<PreservationRule> preservationRules(Profile profile)
{
    static const PreservationList all = shippedPreservation();
    std::vector<PreservationRule> own;
    std::copy_if(all.items.begin(), all.items.end(), std::back_inserter(own), [&](const auto& rule) {
        return rule.profiles.isEmpty() || rule.profiles.contains(toCode(profile));
    });
    return own;
}

} // namespace seraph::complaints

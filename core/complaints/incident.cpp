// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/incident.h"

#include "core/base/field_check.h"
#include "core/base/shipped_file.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

IncidentSop shippedSop(IncidentKind kind)
{
    const auto sop =
        readJson<IncidentSop>(readShippedJson(u"content/incidents/%1.json"_s.arg(toCode(kind))));
    ENSURES(sop.has_value());
    return *sop;
}

} // namespace

IncidentDetails tidied(IncidentDetails details)
{
    details.summary = details.summary.trimmed();
    details.description = details.description.trimmed();
    return details;
}

Status checkIncident(const IncidentDetails& details, Instant now)
{
    FieldCheck check;
    check.text("summary", details.summary, {200, Presence::Required});
    check.text("description", details.description, {4000, Presence::Optional, Lines::Many});
    check.require(!details.beganAt || *details.beganAt <= now, "began_at", "in_future");
    check.require(!details.beganAt || !details.endedAt || *details.beganAt <= *details.endedAt,
                  "ended_at",
                  "ends_before_start");
    check.require(details.kind != IncidentKind::Equipment || details.equipment.has_value(),
                  "equipment",
                  "required");
    check.require(!details.substitute || details.substitute != details.equipment, "substitute", "same");
    return check.result();
}

const IncidentSop& incidentSop(IncidentKind kind)
{
    static const std::array sops{shippedSop(IncidentKind::Privacy),
                                 shippedSop(IncidentKind::Safety),
                                 shippedSop(IncidentKind::Equipment),
                                 shippedSop(IncidentKind::Interruption)};
    return sops[static_cast<std::size_t>(kind)];
}

QString filledNotice(QString text, const NoticeFacts& facts)
{
    const auto put = [&](const QString& field, const QString& value) {
        if (!value.isEmpty())
            text.replace(u"{{%1}}"_s.arg(field), value);
    };
    put(u"organisation"_s, facts.organisation);
    put(u"summary"_s, facts.summary);
    put(u"found_at"_s, facts.foundAt);
    put(u"cause"_s, facts.cause);
    put(u"measures"_s, facts.measures);
    put(u"people"_s, QString::number(facts.people));
    return text;
}

bool allKeyStepsDone(const std::vector<IncidentStep>& steps)
{
    return std::none_of(steps.begin(), steps.end(), [](const IncidentStep& step) {
        return step.key && !step.doneAt;
    });
}

QString obstacleToClose(const std::vector<IncidentStep>& steps,
                        const std::vector<IncidentNotice>& notices,
                        const std::vector<IncidentPerson>& people)
{
    if (!allKeyStepsDone(steps))
        return u"incident.steps_open"_s;
    const bool settled = std::all_of(notices.begin(), notices.end(), [](const IncidentNotice& notice) {
        return notice.isSettled();
    });
    if (!settled)
        return u"incident.notices_open"_s;
    // Where nobody has to be told (the notice was waived, or there is none), those found need not be.
    const bool telling = std::any_of(notices.begin(), notices.end(), [](const IncidentNotice& notice) {
        return notice.addressee == Addressee::Individuals && notice.sentAt;
    });
    const bool untold = std::any_of(
        people.begin(), people.end(), [](const IncidentPerson& person) { return !person.toldAt; });
    return telling && untold ? u"incident.people_untold"_s : QString();
}

} // namespace seraph::complaints

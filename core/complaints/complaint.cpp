// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint.h"

#include "core/base/field_check.h"

#include <algorithm>

namespace seraph::complaints {

using namespace Qt::StringLiterals;

namespace {

struct Transition {
    Move move;
    Stage from;
    Stage to;
};

// All there is: what does not stand here is refused.
constexpr std::array kTransitions{
    Transition{Move::Acknowledge, Stage::Received, Stage::Acknowledged},
    Transition{Move::Assess, Stage::Acknowledged, Stage::Assessed},
    Transition{Move::Investigate, Stage::Assessed, Stage::Investigated},
    Transition{Move::Respond, Stage::Investigated, Stage::Responded},
    Transition{Move::Communicate, Stage::Responded, Stage::Communicated},
    Transition{Move::Close, Stage::Communicated, Stage::Closed},
    Transition{Move::Review, Stage::Closed, Stage::Reviewed},
    Transition{Move::Reopen, Stage::Closed, Stage::Received},
    Transition{Move::Reopen, Stage::Reviewed, Stage::Received},
    Transition{Move::Appeal, Stage::Communicated, Stage::Received},
    Transition{Move::Appeal, Stage::Closed, Stage::Received},
    Transition{Move::Appeal, Stage::Reviewed, Stage::Received},
};

constexpr TextRule kLong{4000, Presence::Optional, Lines::Many};
constexpr TextRule kLine{200, Presence::Optional, Lines::One};

} // namespace

std::optional<Stage> stageAfter(Stage stage, Move move)
{
    const auto* found =
        std::find_if(kTransitions.begin(), kTransitions.end(), [&](const Transition& each) {
            return each.move == move && each.from == stage;
        });
    return found == kTransitions.end() ? std::nullopt : std::optional(found->to);
}

std::optional<Move> nextMove(Stage stage)
{
    const auto* found =
        std::find_if(kTransitions.begin(), kTransitions.end(), [&](const Transition& each) {
            return each.from == stage && each.to > stage;
        });
    return found == kTransitions.end() ? std::nullopt : std::optional(found->move);
}

std::optional<Stage> stageOf(Move move)
{
    const auto* found =
        std::find_if(kTransitions.begin(), kTransitions.end(), [&](const Transition& each) {
            return each.move == move && each.to > each.from;
        });
    return found == kTransitions.end() ? std::nullopt : std::optional(found->to);
}

bool isExternal(Channel channel)
{
    return channel == Channel::Platform || channel == Channel::Regulator || channel == Channel::Lawyer;
}

bool isOpen(const Complaint& complaint)
{
    return complaint.stage < Stage::Closed;
}

bool isWaiting(const Complaint& complaint)
{
    return complaint.waitingSince.has_value();
}

bool isOverdue(const Complaint& complaint, Instant now)
{
    return complaint.dueAt && *complaint.dueAt < now;
}

bool isEscalated(const Complaint& complaint, Instant now)
{
    return complaint.stage < Stage::Communicated && !isWaiting(complaint) && complaint.escalateAt &&
           *complaint.escalateAt <= now;
}

ComplaintDetails tidied(ComplaintDetails details)
{
    details.name = details.name.simplified();
    details.contact = details.contact.simplified();
    details.sender = details.sender.simplified();
    details.reference = details.reference.simplified();
    details.summary = details.summary.trimmed();
    details.wanted = details.wanted.trimmed();
    if (details.complainant != Complainant::Client)
        details.client.reset();
    if (details.complainant != Complainant::Worker)
        details.worker.reset();
    if (details.complainant != Complainant::Other)
        details.name.clear();
    if (!isExternal(details.channel)) {
        details.sender.clear();
        details.reference.clear();
        details.externalDue.reset();
    }
    return details;
}

Status checkDetails(const ComplaintDetails& details)
{
    FieldCheck check;
    const bool external = isExternal(details.channel);
    check.require(details.complainant != Complainant::Client || details.client, "client", "required");
    check.require(details.complainant != Complainant::Worker || details.worker, "worker", "required");
    check.text("name", details.name, kLine);
    check.text("contact", details.contact, kLine);
    check.require(!details.category.isEmpty(), "category", "required");
    check.text("sender", details.sender, kLine);
    check.text("reference", details.reference, kLine);
    check.require(!external || details.externalDue, "external_due", "required");
    check.date("external_due", details.externalDue);
    check.text("summary", details.summary, {4000, Presence::Required, Lines::Many});
    check.text("wanted", details.wanted, kLong);
    return check.result();
}

Complaint withDetails(Complaint complaint, const ComplaintDetails& details)
{
    complaint.complainant = details.complainant;
    complaint.client = details.client;
    complaint.worker = details.worker;
    complaint.name = details.name;
    complaint.contact = details.contact;
    complaint.category = details.category;
    complaint.channel = details.channel;
    complaint.sender = details.sender;
    complaint.reference = details.reference;
    complaint.summary = details.summary;
    complaint.wanted = details.wanted;
    complaint.wantedRemedy = details.wantedRemedy;
    complaint.safety = details.safety;
    complaint.restricted = isRestricted(details);
    complaint.order = details.order;
    complaint.service = details.service;
    return complaint;
}

bool isRestricted(const ComplaintDetails& details)
{
    return details.complainant == Complainant::Anonymous || details.complainant == Complainant::Worker;
}

QString numberPrefix(LocalDate day, qint64 device)
{
    return u"TS%1-%2-"_s.arg(day.toString(u"yyMMdd"_s)).arg(device);
}

QString complaintNumber(LocalDate day, qint64 device, int ofTheDay)
{
    return numberPrefix(day, device) + u"%1"_s.arg(ofTheDay, 2, 10, QChar(u'0'));
}

} // namespace seraph::complaints

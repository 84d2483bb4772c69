// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/enquiry.h"

#include "core/base/field_check.h"

namespace seraph::consultations {

int minutesToAnswer(Channel channel)
{
    constexpr int kChat = 5;
    constexpr int kPlatform = 15;
    switch (channel) {
    case Channel::Phone:
    case Channel::WalkIn: return 0;
    case Channel::Chat: return kChat;
    case Channel::Platform: return kPlatform;
    }
    UNREACHABLE();
}

bool isAnsweredAtOnce(Channel channel)
{
    return minutesToAnswer(channel) == 0;
}

Instant replyDue(Channel channel,
                 Instant received,
                 const organisation::BusinessTime& hours,
                 const QTimeZone& zone)
{
    const std::chrono::minutes limit(minutesToAnswer(channel));
    if (isAnsweredAtOnce(channel))
        return received;
    const auto seconds = std::chrono::seconds(limit).count();
    const auto deadline = hours.after(organisation::toLocal(received, zone), seconds);
    return deadline ? organisation::toInstant(deadline->due, zone) : received + limit;
}

bool isKeyedLater(Instant said, Instant now)
{
    return now - said > kStampedWithin;
}

EnquiryDetails tidied(EnquiryDetails details)
{
    details.handle = details.handle.simplified();
    details.need = details.need.trimmed();
    return details;
}

Status checkDetails(const EnquiryDetails& details)
{
    FieldCheck check;
    check.text("handle", details.handle, {100, Presence::Required, Lines::One});
    check.text("need", details.need, {2000, Presence::Optional, Lines::Many});
    return check.result();
}

Enquiry withDetails(Enquiry enquiry, const EnquiryDetails& details)
{
    enquiry.handle = details.handle;
    enquiry.need = details.need;
    enquiry.service = details.service;
    enquiry.source = details.source;
    enquiry.assignee = details.assignee;
    return enquiry;
}

Status checkPast(const char* field, const std::optional<Instant>& said, Instant now)
{
    FieldCheck check;
    check.require(!said || *said <= now, field, "in_future");
    return check.result();
}

} // namespace seraph::consultations

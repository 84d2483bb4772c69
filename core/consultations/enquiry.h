// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/service.h"
#include "core/clients/client.h"
#include "core/organisation/business_time.h"

class QTimeZone;

namespace seraph::consultations {

using EnquiryId = Id<struct EnquiryTag>;

/// The way on which somebody asked. It decides how soon they are to be answered (C-32).
enum class Channel { Phone, WalkIn, Chat, Platform };
enum class EnquiryState { Open, Converted, Lost };

/// Somebody asked. All that is needed is a channel and anything by which to find them again; who they are comes later.
struct Enquiry {
    EnquiryId id;
    storage::Revision revision;
    BranchId branch;
    Channel channel;
    QString handle{}; ///< nickname, messenger name, number, "lady with a red umbrella"
    QString need{};   ///< in their own words, written down once for everybody (C-44)
    std::optional<catalogue::ServiceId> service{};
    std::optional<clients::ClientId> client{}; ///< once it is known who it is
    QString source{}; ///< code of the trade's list "client_source"; empty: unknown
    std::optional<PersonId> assignee{};
    Instant receivedAt;
    LocalDate receivedDay;
    Instant dueAt; ///< by when they are to have a first answer
    std::optional<Instant> firstReplyAt{};
    std::optional<PersonId> firstReplyBy{};
    bool keyedLater; ///< a time was typed in and not stamped
    EnquiryState state;
    QString lostReason{}; ///< code of the trade's list "lost_reason"; of lost ones alone
    QString lostNote{};
    std::optional<Instant> closedAt{};
    PersonId recordedBy;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Enquiry&, const Enquiry&) = default;
};

struct EnquiryDetails {
    QString handle{};
    QString need{};
    std::optional<catalogue::ServiceId> service{};
    QString source{};
    std::optional<PersonId> assignee{};
};

/// Minutes of opening time until the first answer: none where they stand or listen before us.
int minutesToAnswer(Channel channel);
/// Whoever is on the telephone or at the door is answered by being heard.
bool isAnsweredAtOnce(Channel channel);
/// By when they are to be answered. Outside opening hours the clock starts at the next opening; a branch without any
/// opening hours counts every minute.
Instant replyDue(Channel channel,
                 Instant received,
                 const organisation::BusinessTime& hours,
                 const QTimeZone& zone);
/// How far a typed time may lie from now and still count as stamped.
inline constexpr std::chrono::minutes kStampedWithin{2};
bool isKeyedLater(Instant said, Instant now);

/// Invalid: handle "required", "too_long"; need "too_long". Expects tidied details.
Status checkDetails(const EnquiryDetails& details);
EnquiryDetails tidied(EnquiryDetails details);
Enquiry withDetails(Enquiry enquiry, const EnquiryDetails& details);
/// Invalid at `field`: "in_future".
Status checkPast(const char* field, const std::optional<Instant>& said, Instant now);

} // namespace seraph::consultations

template <> struct seraph::Codes<seraph::consultations::Channel> {
    using Channel = seraph::consultations::Channel;
    static constexpr std::array kAll{
        std::pair{Channel::Phone, "phone"},
        std::pair{Channel::WalkIn, "walk_in"},
        std::pair{Channel::Chat, "chat"},
        std::pair{Channel::Platform, "platform"},
    };
};
template <> struct seraph::Codes<seraph::consultations::EnquiryState> {
    using State = seraph::consultations::EnquiryState;
    static constexpr std::array kAll{
        std::pair{State::Open, "open"},
        std::pair{State::Converted, "converted"},
        std::pair{State::Lost, "lost"},
    };
};

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followups/contact_time.h"
#include "core/followups/occasion_plan.h"
#include "core/organisation/calendar_queries.h"
#include "core/session/context.h"

#include <QTimeZone>

namespace seraph::followups {

/// What gives rise to contacts, and with whom they are.
struct Cause {
    clients::ClientId client;
    BranchId branch;
    const char* kind = ""; ///< table of the record
    std::optional<qint64> record{};
    std::optional<consultations::OrderId> order{};
    std::optional<catalogue::ServiceId> service{};
    std::optional<catalogue::ServiceVersionId> version{};
    std::optional<PersonId> worker{};
    std::optional<PersonId> assignee{};
};

/// Codes that stand as the reason where the program itself cancelled a contact.
namespace cancelled {
inline constexpr const char* kSuperseded = "superseded";
inline constexpr const char* kDecided = "decided";
inline constexpr const char* kVisitSettled = "visit_settled";
inline constexpr const char* kOrderCancelled = "order_cancelled";
inline constexpr const char* kSessionsUsed = "sessions_used";
inline constexpr const char* kPlacementEnded = "placement_ended";
} // namespace cancelled

/// Writes down the contacts that one branch owes, at the times at which it can make them.
class ContactDesk {
public:
    static Result<ContactDesk> at(BranchId branch, const session::ReadContext& context);

    ContactTimes times(const ContactWish& wish, Instant now) const;
    LocalDate day(Instant instant) const;
    Profile profile() const { return m_profile; }

    /// One contact of a service's plan, counted from the day on which the service was done.
    Status owe(const Cause& cause,
               const catalogue::FollowUpContact& contact,
               bool treatment,
               Instant servedAt,
               session::WriteContext& context) const;
    /// One that arises by itself, counted from that day. Offers are not owed to who wants none.
    Status owe(const Cause& cause,
               const OccasionContact& contact,
               LocalDate base,
               session::WriteContext& context) const;
    /// The next of a contact that comes again every month.
    Status oweNext(const FollowUp& before, session::WriteContext& context) const;

private:
    ContactDesk(organisation::BranchTime time, Profile profile)
        : m_time(std::move(time))
        , m_zone(m_time.timeZone.toUtf8())
        , m_profile(profile)
    {
    }

    organisation::BranchTime m_time;
    QTimeZone m_zone;
    Profile m_profile;
};

/// Contacts of a service's plan, and the moment from which their days are counted.
struct Planned {
    const std::vector<catalogue::FollowUpContact>& contacts;
    Instant servedAt;
};
Status owePlan(const Cause& cause,
               const catalogue::ServiceContent& service,
               const Planned& planned,
               session::WriteContext& context);
/// What is to be measured on that day of the plan, counted from the base; on the base itself for the baseline.
Status oweForm(const Cause& cause, LocalDate base, int day, session::WriteContext& context);
/// All days of the service's outcome measures.
Status oweForms(const Cause& cause,
                const catalogue::ServiceContent& service,
                LocalDate base,
                session::WriteContext& context);

/// Takes back contacts that nobody is owed any more; the reason is one of the codes above.
Status cancelAll(const std::vector<FollowUp>& followUps, const char* reason, session::WriteContext& context);

} // namespace seraph::followups

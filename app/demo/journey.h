// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/stage.h"
#include "core/consultations/service_order.h"
#include "core/consultations/visit.h"
#include "core/session/session.h"

namespace seraph::demo {

/// How somebody's way goes on after they asked.
/// Returning: a former client who comes for something from the price list.
enum class Ending { LostAtOnce, NoShow, SimpleOrder, PlanConfirmed, PlanDeclined, Returning };

/// Finds the first working half day at least so many days on. Past the end of the demo there are days too: bookings.
using Agenda = std::function<Appointment(int daysOn)>;

/// What a journey needs around it.
struct Scene {
    Stage& stage;
    Dice& dice;
    const Agenda& agenda;
    Instant until{}; ///< when the next person's turn begins
};

/// One person's way through the house, from the first word to the last session, as far as the desk and the experts see it.
class Journey {
public:
    using Batch = session::Session::Batch;

    Journey(Ending ending, int firstSlot, PersonId expert, BranchId branch)
        : m_ending(ending)
        , m_slot(firstSlot)
        , m_expert(expert)
        , m_branch(branch)
    {
    }

    /// The half day on which something is due; nothing when their way is at its end.
    std::optional<int> slot() const { return m_over ? std::nullopt : std::optional(m_slot); }
    /// Of the visit that is booked, where one is.
    LocalDate day() const { return m_day; }
    bool isKnownClient() const { return m_client.has_value(); }
    bool isWithExpert() const { return m_thinking || (m_at == At::Waiting && needsConsultation()); }
    bool isExpected() const { return m_visit.has_value(); }
    PersonId expert() const { return m_expert; }

    /// At the desk as the half day begins: they ask, or they arrive.
    Status open(Batch& desk, const Scene& scene);
    /// In the consulting room.
    Status consult(Batch& expert, const Scene& scene);
    /// At the desk again: they order and pay, and are led in.
    Status order(Batch& desk, const Scene& scene);
    /// They leave, and the next time is agreed.
    Status close(Batch& desk, const Scene& scene);
    /// Somebody whose way was at its end comes once more, for something from the price list.
    Status comeAgain(Batch& desk, const Scene& scene, const Appointment& when);
    /// Called in by the nurse before anybody sees them.
    Status triage(Batch& desk);

private:
    enum class At { Away, Waiting, Consulted, Decided, InService };

    bool needsConsultation() const
    {
        return !m_order && (m_ending == Ending::PlanConfirmed || m_ending == Ending::PlanDeclined);
    }
    Status ask(Batch& desk, const Scene& scene);
    Status call(Batch& desk, const Scene& scene);
    Status lose(Batch& desk, const Scene& scene);
    Status becomeClient(Batch& desk, const Scene& scene, clients::AddClient who);
    Status book(Batch& desk, const Scene& scene, const Appointment& when);
    Status move(Batch& batch, consultations::VisitState to);
    Status propose(Batch& expert, const Scene& scene);
    Status offer(Batch& expert, const Scene& scene);
    Status decide(Batch& expert, const Scene& scene);
    Status comeToDecision(Batch& expert, const Scene& scene);
    Status placeOrder(Batch& desk, const Scene& scene);
    Status pay(Batch& desk, const Scene& scene);
    Status payEarnest(Batch& desk, const Scene& scene);
    Status take(Batch& desk, const Scene& scene, consultations::PaymentKind kind, Money amount);
    Status leadIn(Batch& desk, const Scene& scene);

    Ending m_ending;
    int m_slot;
    PersonId m_expert;
    BranchId m_branch;
    At m_at = At::Away;
    bool m_over = false;
    bool m_told = false;     ///< in full: one of the last to come
    bool m_thinking = false; ///< the plan lies at home with them
    QString m_name{};
    LocalDate m_day{};
    std::optional<clients::ClientId> m_client{};
    std::optional<consultations::EnquiryId> m_enquiry{};
    storage::Revision m_enquirySeen{1};
    std::optional<consultations::VisitId> m_visit{};
    storage::Revision m_visitSeen{1};
    std::optional<consultations::ConsultationId> m_consultation{};
    std::optional<consultations::PlanId> m_plan{};
    std::vector<consultations::OptionId> m_options{};
    const Offering* m_offering = nullptr;
    std::optional<consultations::OrderId> m_order{};
    bool m_paid = false;
    Money m_owed{}; ///< after a first part was paid
    int m_sessionsLeft = 0;
};

} // namespace seraph::demo

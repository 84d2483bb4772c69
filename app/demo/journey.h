// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/service_order.h"
#include "core/consultations/visit.h"
#include "app/demo/demo_clock.h"
#include "app/demo/demo_house.h"
#include "app/demo/demo_people.h"
#include "core/session/session.h"

namespace seraph::demo {

/// What all journeys of a demo share.
struct Stage {
    const DemoPlan& plan;
    const DemoLists& lists;
    House& house;
    DemoClock& clock;
    Dice dice;
    PeopleMaker people;
    DemoFigures figures{};

    const QString& in(const LocalizedText& text) const { return text.in(plan.language); }
};

/// How somebody's way goes on after they asked.
enum class Ending { LostAtOnce, NoShow, SimpleOrder, PlanConfirmed, PlanDeclined };

/// When somebody is next due: a half day of the demo, and the moment for which it was agreed.
struct Appointment {
    int slot = 0;
    Instant at{};
    LocalDate day{};
};
/// Finds the first working half day at least so many days on. Past the end of the demo there are days too: bookings.
using Agenda = std::function<Appointment(int daysOn)>;

/// One person's way through the house, from the first word to the last session. Each half day has three parts: the desk
/// opens, the experts consult, the desk closes.
class Journey {
public:
    using Batch = session::Session::Batch;

    Journey(Ending ending, int firstSlot) : m_ending(ending), m_slot(firstSlot) {}

    /// The half day on which something is due; nothing when their way is at its end.
    std::optional<int> slot() const { return m_over ? std::nullopt : std::optional(m_slot); }
    bool isWithExpert() const { return m_at == At::Waiting && needsConsultation(); }

    /// At the desk as the half day begins: they ask, or they arrive.
    Status open(Batch& desk, Stage& stage, const Agenda& agenda);
    /// In the consulting room.
    Status consult(Batch& expert, Stage& stage);
    /// At the desk again: they order, pay and leave, and the next time is agreed.
    Status close(Batch& desk, Stage& stage, const Agenda& agenda);

private:
    enum class At { Away, Waiting, Consulted };

    bool needsConsultation() const
    {
        return !m_order && (m_ending == Ending::PlanConfirmed || m_ending == Ending::PlanDeclined);
    }
    Status ask(Batch& desk, Stage& stage, const Agenda& agenda);
    Status lose(Batch& desk, Stage& stage);
    Status becomeClient(Batch& desk, Stage& stage, const clients::AddClient& who);
    Status book(Batch& desk, Stage& stage, const Appointment& when);
    Status move(Batch& batch, consultations::VisitState to);
    Status decide(Batch& expert, Stage& stage);
    Status propose(Batch& expert, Stage& stage);
    Status offer(Batch& expert, Stage& stage);
    Status sign(Batch& expert, Stage& stage);
    Status order(Batch& desk, Stage& stage);
    Status pay(Batch& desk, Stage& stage);

    Ending m_ending;
    int m_slot;
    At m_at = At::Away;
    bool m_over = false;
    QString m_name{};
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
    int m_sessionsLeft = 0;
};

} // namespace seraph::demo

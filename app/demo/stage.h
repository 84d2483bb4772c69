// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_clock.h"
#include "app/demo/demo_house.h"
#include "app/demo/demo_people.h"
#include "app/demo/half_days.h"
#include "app/demo/house_size.h"
#include "core/care/care.h"

#include <string_view>

namespace seraph::demo {

/// Signatures and photos are files of their own, and a whole service record is forty entries: above so many clients they are
/// told of the last ones alone, or they would be all of the work. The house kept the others on paper.
inline constexpr int kMostTold = 1'000;

/// Somebody who was led in and waits for their session.
struct Treatment {
    clients::ClientId client;
    QString clientName;
    consultations::OrderId order;
    std::optional<consultations::PlanId> plan;
    consultations::VisitId visit;
    BranchId branch;
    const Offering* offering;
};

/// A session that was carried out and closed: what other stories go on from.
struct Served {
    clients::ClientId client;
    QString clientName;
    care::CareRecordId record;
    consultations::OrderId order;
    catalogue::ServiceId service;
    PersonId performer;
    BranchId branch;
    Money price; ///< of the whole order
    LocalDate day;
};

/// What all stories of a demo share.
struct Stage {
    const DemoPlan& plan;
    const DemoLists& lists;
    House& house;
    Instant end; ///< now, when everything was told
    DemoClock& clock;
    const HalfDays& calendar;
    const HouseSize size;
    PeopleMaker people;
    DemoFigures figures{};
    QHash<LocalDate, qint64> income{}; ///< what was paid in a month (its first day), in minor units
    std::vector<clients::ClientId> known{}; ///< who is a client: those on the lists that were brought along come first
    std::vector<Treatment> treatments{}; ///< in this half day: who is led in, for the story of care
    std::vector<Served> served{};        ///< in this half day, for every story after that of care

    /// Time goes by, but not beyond that moment.
    void pass(std::chrono::milliseconds by, Instant until)
    {
        if (clock.now() + by < until)
            clock.advance(by);
    }
    const QString& in(const LocalizedText& text) const { return text.in(plan.language); }
    /// Dice of a story's own, so that a new story does not change what the others tell.
    Dice diceOf(std::string_view story) const { return Dice(plan.seed, story); }
};

} // namespace seraph::demo

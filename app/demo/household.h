// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/placement_lists.h"
#include "app/demo/stage.h"
#include "core/placements/placement_queries.h"

namespace seraph::demo {

/// What the households of a demo share.
struct Agency {
    Stage& stage;
    const PlacementLists& lists;
    Dice& dice;
    const QByteArray& sheet; ///< a signed job sheet as it was photographed
};

/// One family's way through the agency: need, candidates, interviews, trial, contract, placement, log, replacement or
/// renewal, settlement. Each call is one day of it; the adviser does it all.
class Household {
public:
    Household(int firstSlot, LocalDate firstDay) : m_slot(firstSlot), m_day(firstDay) {}

    /// The half day on which something is due; nothing once it is over, or nobody was found.
    std::optional<int> slot() const
    {
        return m_step == Step::Over ? std::nullopt : std::optional(m_slot);
    }
    Status goOn(const Agency& agency, LocalDate today);

private:
    enum class Step { Ask, Interview, Trial, Sign, Begin, Serve, Over };

    Status ask(const Agency& agency, LocalDate today);
    Status propose(const Agency& agency);
    Status interview(const Agency& agency, LocalDate today);
    Status decide(const Agency& agency, LocalDate today);
    Status contract(const Agency& agency, LocalDate today);
    Status sign(const Agency& agency, LocalDate today);
    Status begin(const Agency& agency, LocalDate today);
    Status serve(const Agency& agency, LocalDate today);
    Status writeLog(const Agency& agency, LocalDate today);
    Status fileSheet(const Agency& agency, const placements::Placement& placement, LocalDate last);
    Status replace(const Agency& agency, LocalDate today);
    Status renew(const Agency& agency);
    Status leave(const Agency& agency, LocalDate today);

    Result<placements::CasePage> page(const Agency& agency) const;
    void next(const Agency& agency, int daysOn, Step step);

    Step m_step = Step::Ask;
    int m_slot;
    LocalDate m_day;
    QString m_name{};
    const UsualNeed* m_usual = nullptr;
    std::optional<clients::ClientId> m_client{};
    std::optional<placements::NeedId> m_need{};
    std::optional<placements::CandidateId> m_chosen{};
    LocalDate m_logged{};    ///< the last day in the log
    LocalDate m_filed{};     ///< the last day on a sheet
    bool m_mayChange = true; ///< replaced or renewed once at most
};

} // namespace seraph::demo

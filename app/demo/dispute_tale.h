// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/case_lists.h"
#include "app/demo/story.h"

namespace seraph::demo {

/// A complaint that went before a third party, told a step at a time.
class DisputeTale {
public:
    DisputeTale(complaints::ComplaintId complaint, const UsualDispute& usual, int slot)
        : m_complaint(complaint)
        , m_usual(&usual)
        , m_slot(slot)
    {
    }

    /// Nothing where it is not time yet.
    Status goOn(Stage& stage, const CaseLists& lists, const Moment& moment);

private:
    Status open(Stage& stage, const CaseLists& lists, LocalDate today);
    Status secure(const Stage& stage, const CaseLists& lists);
    Status prepare(const Stage& stage, const CaseLists& lists, Instant now);
    Status end(const Stage& stage);
    Status say(session::Session& who, complaints::DisputeEventDetails details);

    complaints::ComplaintId m_complaint;
    const UsualDispute* m_usual;
    int m_slot;
    int m_told = 0;
    std::optional<complaints::DisputeId> m_dispute{};
};

} // namespace seraph::demo

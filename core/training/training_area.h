// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"

namespace seraph::training {

/// What courses and questions are about (C-180).
enum class Area {
    Safety,
    Sop,
    Disclosure,
    Phrases,
    Privacy,
    Service,
    Hygiene,
    Emergency,
    Complaints,
    Records
};

} // namespace seraph::training

template <> struct seraph::Codes<seraph::training::Area> {
    using Area = seraph::training::Area;
    static constexpr std::array kAll{std::pair{Area::Safety, "safety"},
                                     std::pair{Area::Sop, "sop"},
                                     std::pair{Area::Disclosure, "disclosure"},
                                     std::pair{Area::Phrases, "phrases"},
                                     std::pair{Area::Privacy, "privacy"},
                                     std::pair{Area::Service, "service"},
                                     std::pair{Area::Hygiene, "hygiene"},
                                     std::pair{Area::Emergency, "emergency"},
                                     std::pair{Area::Complaints, "complaints"},
                                     std::pair{Area::Records, "records"}};
};

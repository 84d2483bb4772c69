// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/catalogue/service_parts.h"
#include "core/storage/revision.h"

/// How people are to be met and spoken to: the map of touchpoints and the cards beside the telephone.
namespace seraph::catalogue {

using TouchpointId = Id<struct TouchpointTag>;
using ScriptCardId = Id<struct ScriptCardTag>;

/// The four stages of every service (C-26).
enum class Stage { Consult, Buy, Use, AfterSales };

/// A moment at which the client meets the house, who answers for it, and what is expected (C-51).
struct Touchpoint {
    TouchpointId id;
    storage::Revision revision;
    int number; ///< its place on the map, from 1
    QString code;
    QString nameZh;
    QString nameEn;
    QString owner; ///< role code
    LocalizedText standard;
    QString measuredBy; ///< code of the field that shows whether it was kept
    Stage stage;
    std::optional<Instant> archivedAt;

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

/// A card for one kind of talk: five to do, three not to do (C-10).
struct ScriptCard {
    ScriptCardId id;
    storage::Revision revision;
    QString code;
    QString nameZh;
    QString nameEn;
    ScriptItems items;
    std::optional<Instant> archivedAt;

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const ScriptCard&, const ScriptCard&) = default;
};

/// Invalid: name "required", "too_long"; standard "required", "too_long"; owner "required".
Status checkTouchpoint(const Touchpoint& touchpoint);
/// Invalid: name "required", "too_long"; do, dont "required" (none at all), "too_many" (more than ten).
Status checkScriptCard(const ScriptCard& card);

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::Stage> {
    static constexpr std::array kAll{
        std::pair{catalogue::Stage::Consult, "consult"},
        std::pair{catalogue::Stage::Buy, "buy"},
        std::pair{catalogue::Stage::Use, "use"},
        std::pair{catalogue::Stage::AfterSales, "after_sales"},
    };
};

} // namespace seraph

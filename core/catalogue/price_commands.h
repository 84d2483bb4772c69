// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/permissions.h"
#include "core/catalogue/price.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// The draft of the next price; makes it where there is none, and then `seen` is absent. Invalid as checkPrice() says; Conflict
/// "record.changed" where the draft is not the one that was seen.
struct SavePriceDraft {
    using Output = PriceVersionId;
    static constexpr const char* kName = "SavePriceDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"price.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceId service;
    std::optional<storage::Revision> seen;
    PriceDetails details;
};
Result<PriceVersionId> handle(const SavePriceDraft& command, session::WriteContext& context);

/// Throws a draft away.
struct DiscardPriceDraft {
    using Output = void;
    static constexpr const char* kName = "DiscardPriceDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"price.draft_discarded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PriceVersionId version;
    storage::Revision revision;
};
Result<void> handle(const DiscardPriceDraft& command, session::WriteContext& context);

/// In force from that day on; announced prices that begin no earlier are retired. Invalid: effective_from "in_past";
/// change_note "required" where there was a price before.
struct ReleasePrice {
    using Output = void;
    static constexpr const char* kName = "ReleasePrice";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"price.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    PriceVersionId version;
    storage::Revision revision;
    LocalDate effectiveFrom;
};
Result<void> handle(const ReleasePrice& command, session::WriteContext& context);

/// What the service costs the house. Invalid: lines[i].name "required", "too_long"; lines[i].amount "negative"; note "too_long".
struct SaveCostSheet {
    using Output = CostSheetId;
    static constexpr const char* kName = "SaveCostSheet";
    static constexpr session::Permission kPermission = kCosts;
    static constexpr session::Action kAction{"cost_sheet.saved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceId service;
    std::optional<storage::Revision> seen;
    std::vector<CostLine> lines;
    QString note;
};
Result<CostSheetId> handle(const SaveCostSheet& command, session::WriteContext& context);

} // namespace seraph::catalogue

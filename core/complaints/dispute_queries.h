// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/permissions.h"
#include "core/complaints/dispute_permissions.h"
#include "core/complaints/dispute_repository.h"
#include "core/session/command.h"
#include "core/session/registry.h"

#include <map>

namespace seraph::complaints {

/// The complaint, if requireSight() lets this person see it: Denied "scope.outside", "complaint.restricted"; NotFound.
Result<DisputedCase> reachedCase(ComplaintId complaint, const session::ReadContext& context);

/// What is fought out, and what ended since that day.
struct ListDisputes {
    using Output = std::vector<DisputeRow>;
    static constexpr const char* kName = "ListDisputes";
    static constexpr session::Permission kPermission = kSeeDisputes;
    LocalDate endedSince;
};
Result<std::vector<DisputeRow>> handle(const ListDisputes& query, const session::ReadContext& context);

/// Everything about the dispute over one complaint.
struct DisputeFile {
    DisputedCase about;
    QString clientName{};
    std::vector<Dispute> disputes{}; ///< latest first
    std::vector<DisputeEvent> events{};
    std::vector<LegalHold> holds{}; ///< latest first
    std::vector<PreservationItem> preservation{};
    std::vector<EvidenceCopy> copies{};
    std::vector<SealedSet> sealed{};
    std::map<PersonId, QString> names{}; ///< of everybody these records name

    bool isHeld() const { return !holds.empty() && !holds.front().releasedAt; }
    const Dispute* open() const; ///< null: none
};
struct OpenDisputeFile {
    using Output = DisputeFile;
    static constexpr const char* kName = "OpenDisputeFile";
    static constexpr session::Permission kPermission = kSeeDisputes;
    static constexpr session::Action kAccessAction{"dispute.opened"};
    ComplaintId complaint;
};
/// NotFound, Denied as reachedCase().
Result<DisputeFile> handle(const OpenDisputeFile& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenDisputeFile& query, const DisputeFile& answer);

/// Whether nothing of this client may be erased now; whoever erases asks, and the tables refuse as well.
struct IsClientHeld {
    using Output = bool;
    static constexpr const char* kName = "IsClientHeld";
    static constexpr session::Permission kPermission = clients::kView;
    clients::ClientId client;
};
Result<bool> handle(const IsClientHeld& query, const session::ReadContext& context);

/// "preservation.due" (the first to be overwritten), "dispute.date" (hearing or submission within a week), "dispute.insurer".
Status addMissingDisputes(std::vector<session::Missing>& list, const session::ReadContext& context);

} // namespace seraph::complaints

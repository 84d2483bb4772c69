// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/permissions.h"
#include "core/catalogue/price.h"
#include "core/catalogue/service.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// A shelf of one's own. Invalid: name "required", "too_long".
struct AddServiceCategory {
    using Output = ServiceCategoryId;
    static constexpr const char* kName = "AddServiceCategory";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service_category.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LocalizedText name;
};
Result<ServiceCategoryId> handle(const AddServiceCategory& command, session::WriteContext& context);

/// The same rules.
struct EditServiceCategory {
    using Output = void;
    static constexpr const char* kName = "EditServiceCategory";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service_category.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceCategoryId category;
    storage::Revision revision;
    LocalizedText name;
    int position = 0;
};
Result<void> handle(const EditServiceCategory& command, session::WriteContext& context);

/// Conflict, reason "service_category.in_use", while a service stands on it.
struct ArchiveServiceCategory {
    using Output = void;
    static constexpr const char* kName = "ArchiveServiceCategory";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service_category.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceCategoryId category;
    storage::Revision revision;
};
Result<void> handle(const ArchiveServiceCategory& command, session::WriteContext& context);

/// A new service: off sale, with a draft of its first version and of its SOP. Invalid: name "required", "too_long"; code
/// "too_long", "taken".
struct AddService {
    using Output = ServiceId;
    static constexpr const char* kName = "AddService";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceCategoryId category;
    LocalizedText name;
    QString code{}; ///< by which the house knows it elsewhere; empty: one is made
};
Result<ServiceId> handle(const AddService& command, session::WriteContext& context);

/// On another shelf.
struct MoveService {
    using Output = void;
    static constexpr const char* kName = "MoveService";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service.moved"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceId service;
    storage::Revision revision;
    ServiceCategoryId category;
};
Result<void> handle(const MoveService& command, session::WriteContext& context);

/// A draft that begins as the version in force. Where there is a draft already, that one.
struct DraftService {
    using Output = ServiceVersionId;
    static constexpr const char* kName = "DraftService";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceId service;
};
Result<ServiceVersionId> handle(const DraftService& command, session::WriteContext& context);

/// Invalid as checkDraft() says; consents "unknown_template"; Conflict "version.frozen" where it is no draft any more.
struct EditServiceDraft {
    using Output = void;
    static constexpr const char* kName = "EditServiceDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service.draft_edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceVersionId version;
    storage::Revision revision;
    ServiceContent content;
    QString changeNote;
};
Result<void> handle(const EditServiceDraft& command, session::WriteContext& context);

/// Throws a draft away.
struct DiscardServiceDraft {
    using Output = void;
    static constexpr const char* kName = "DiscardServiceDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"service.draft_discarded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceVersionId version;
    storage::Revision revision;
};
Result<void> handle(const DiscardServiceDraft& command, session::WriteContext& context);

/// Puts the draft in force for everything that begins from now on. Invalid as checkReleasable() says.
struct ReleaseService {
    using Output = void;
    static constexpr const char* kName = "ReleaseService";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"service.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    ServiceVersionId version;
    storage::Revision revision;
};
Result<void> handle(const ReleaseService& command, session::WriteContext& context);

/// On sale, or not. Going on sale is Invalid, at "standing", with everything that is still missing: "not_released", "no_price",
/// "no_sop", "charter_blank", "consent_not_released".
struct SetStanding {
    using Output = void;
    static constexpr const char* kName = "SetStanding";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"service.standing_set"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceId service;
    storage::Revision revision;
    Standing standing = Standing::OffSale;
};
Result<void> handle(const SetStanding& command, session::WriteContext& context);

/// Takes it off sale and out of the catalogue; what was made with it stays.
struct ArchiveService {
    using Output = void;
    static constexpr const char* kName = "ArchiveService";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"service.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    ServiceId service;
    storage::Revision revision;
};
Result<void> handle(const ArchiveService& command, session::WriteContext& context);

} // namespace seraph::catalogue

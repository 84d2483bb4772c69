// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/ledger_repository.h"
#include "core/care/permissions.h"
#include "core/session/command.h"

namespace seraph::care {

/// Invalid: what checkDetails() says; person "left".
struct AddLicence {
    using Output = LicenceId;
    static constexpr const char* kName = "AddLicence";
    static constexpr session::Permission kPermission = kEditLicences;
    static constexpr session::Action kAction{"licence.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    PersonId person;
    LicenceDetails details{};
};
Result<LicenceId> handle(const AddLicence& command, session::WriteContext& context);

struct EditLicence {
    using Output = void;
    static constexpr const char* kName = "EditLicence";
    static constexpr session::Permission kPermission = kEditLicences;
    static constexpr session::Action kAction{"licence.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LicenceId licence;
    storage::Revision revision;
    LicenceDetails details{};
};
Result<void> handle(const EditLicence& command, session::WriteContext& context);

struct ArchiveLicence {
    using Output = void;
    static constexpr const char* kName = "ArchiveLicence";
    static constexpr session::Permission kPermission = kEditLicences;
    static constexpr session::Action kAction{"licence.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LicenceId licence;
    storage::Revision revision;
};
Result<void> handle(const ArchiveLicence& command, session::WriteContext& context);

/// Everybody's licences, by name.
struct ListLicences {
    using Output = std::vector<LicenceHolder>;
    static constexpr const char* kName = "ListLicences";
    static constexpr session::Permission kPermission = kSeeLicences;
};
Result<std::vector<LicenceHolder>> handle(const ListLicences& query,
                                          const session::ReadContext& context);

} // namespace seraph::care

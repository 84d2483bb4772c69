// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/module.h"

#include "core/session/account_commands.h"
#include "core/session/account_queries.h"
#include "core/session/account_record.h"
#include "core/session/backup_log.h"
#include "core/session/device_commands.h"
#include "core/session/device_queries.h"
#include "core/session/founding.h"
#include "core/session/incarnation.h"
#include "core/session/journal_queries.h"
#include "core/session/missing_query.h"
#include "core/session/record_kind.h"
#include "core/session/recycle_bin.h"
#include "core/session/rotation_commands.h"
#include "core/session/setting.h"
#include "core/session/tidy.h"
#include "core/session/undo.h"

namespace seraph::session {

namespace {

std::vector<RecordKind> records()
{
    return {
        recordKind<Account>(kSeeAccounts, kManageAccounts, "login", RecycleBin::Hidden),
        recordKind<Role>(kSeeAccounts, kEditRoles, "name_zh"),
        recordKind<RoleGrant>(kSeeAccounts, kManageAccounts, nullptr, RecycleBin::Hidden),
        recordKind<Setting>(kSelf, ChangeSetting::kPermission),
        recordKind<BackupMade>(ListBackups::kPermission, ListBackups::kPermission),
    };
}

std::vector<Policy> policies()
{
    return {
        policyOf<FoundWorkspace>(),  policyOf<RecordIncarnation>(),
        policyOf<RecordOwnerKeys>(), policyOf<OpenAccount>(),
        policyOf<ActivateAccount>(), policyOf<AwaitPassword>(),
        policyOf<EndAccount>(),      policyOf<RecordOwnPasswordChange>(),
        policyOf<SetRoles>(),        policyOf<AddRole>(),
        policyOf<EditRole>(),        policyOf<ArchiveRole>(),
        policyOf<ChangeSetting>(),   policyOf<RecordBackup>(),
        policyOf<UndoCommand>(),     policyOf<RestoreRecycled>(),
        policyOf<ListAccounts>(),    policyOf<ListRoles>(),
        policyOf<RolesOf>(),         policyOf<MyAccount>(),
        policyOf<MyRoles>(),         policyOf<WhatIsMissing>(),
        policyOf<TidyUp>(),          policyOf<ListRecycled>(),
        policyOf<ListJournal>(),     policyOf<OpenJournalEntry>(),
        policyOf<ReadSettings>(),    policyOf<LastBackup>(),
        policyOf<ListBackups>(),     policyOf<DeclareDeviceLost>(),
        policyOf<ListDevices>(),     policyOf<OpenDevice>(),
        policyOf<RecordRotation>(),
    };
}

} // namespace

Module module()
{
    return {
        .name = "session",
        .records = records(),
        .policies = policies(),
        .permissions = {kSelf,
                        kSeeAccounts,
                        kManageAccounts,
                        kEditRoles,
                        ChangeSetting::kPermission,
                        ListBackups::kPermission,
                        RecordIncarnation::kPermission,
                        kRotateKey,
                        kMakeRecoveryKit,
                        kSeeDevices,
                        kDeclareDeviceLost,
                        kSeeRecycleBin,
                        RestoreRecycled::kPermission,
                        Permission{"journal.view"},
                        Permission{"journal.view_all"},
                        kVerifyJournal,
                        Permission{"print.any"}},
        .reactions = {},
        .install = &installAccounts,
        .missing = &missingFromSession,
    };
}

} // namespace seraph::session

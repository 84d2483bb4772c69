// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_commands.h"
#include "core/session/account_queries.h"
#include "core/session/backup_log.h"
#include "core/session/device_commands.h"
#include "core/session/device_queries.h"
#include "core/session/founding.h"
#include "core/session/incarnation.h"
#include "core/session/journal_queries.h"
#include "core/session/missing_query.h"
#include "core/session/recycle_bin.h"
#include "core/session/rotation_commands.h"
#include "core/session/setting.h"
#include "core/session/tidy.h"
#include "core/session/undo.h"
#include "tests/core/session/every_call.h"

namespace seraph::tests {

using namespace Qt::StringLiterals;
using namespace seraph::session;

std::vector<Call> sessionCalls(TestOffice& office)
{
    const RoleId role(5);
    const AccountId account = office.owner().actor().account;
    const PersonId person = office.ownerPerson();
    return {
        call(FoundWorkspace{Founding{{}, {}, {}, {}, {}, person, account, {}, {}}}),
        call(RecordIncarnation{}),
        call(RecordOwnerKeys{}),
        call(OpenAccount{person, u"new"_s}),
        call(ActivateAccount{account, {}, {}, Passphrase::Temporary}),
        call(AwaitPassword{account}),
        call(EndAccount{account, {}}),
        call(RecordOwnPasswordChange{}),
        call(SetRoles{person, {}}),
        call(AddRole{u"x"_s, u"x"_s, {}, Reach::Own}),
        call(EditRole{role, storage::kFirstRevision, u"x"_s, u"x"_s, {}, Reach::Own}),
        call(ArchiveRole{role}),
        call(ChangeSetting{QString::fromLatin1(setting::kCoverMinutes), u"3"_s}),
        call(RecordBackup{}),
        call(TidyUp{}),
        call(UndoCommand{1}),
        call(RestoreRecycled{u"branch"_s, 1}),
        call(ListAccounts{}),
        call(ListRoles{}),
        call(RolesOf{person}),
        call(MyAccount{}),
        call(MyRoles{}),
        call(ReadSettings{}),
        call(LastBackup{}),
        call(ListBackups{}),
        call(ListRecycled{}),
        call(WhatIsMissing{}),
        call(ListJournal{}),
        call(OpenJournalEntry{1}),
        call(DeclareDeviceLost{2, 0, {}, {}}),
        call(ListDevices{}),
        call(OpenDevice{1}),
        call(RecordRotation{2}),
    };
}

} // namespace seraph::tests

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/missing_query.h"

#include "core/session/account_commands.h"
#include "core/session/account_repository.h"
#include "core/session/backup_log.h"
#include "core/session/setting.h"

namespace seraph::session {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kBackupAge{24 * 3};

Status addBackups(const Settings& settings, const ReadContext& context, std::vector<Missing>& missing)
{
    if (settings.value(QString::fromLatin1(setting::kBackupFolder)).isEmpty()) {
        missing.push_back({u"backup.no_place"_s, ChangeSetting::kPermission, {}, u"settings/backup"_s});
        return {};
    }
    TRY_ASSIGN(const auto last, handle(LastBackup{}, context));
    if (!last)
        missing.push_back({u"backup.never_made"_s, ListBackups::kPermission, {}, u"settings/backup"_s});
    else if (context.now() - last->madeAt > kBackupAge)
        missing.push_back(
            {u"backup.old"_s, ListBackups::kPermission, last->madeAt, u"settings/backup"_s});
    return {};
}

} // namespace

Result<std::vector<Missing>> handle(const WhatIsMissing&, const ReadContext& context)
{
    std::vector<Missing> all;
    for (const Module& module : context.registry().modules()) {
        if (!module.missing)
            continue;
        TRY_ASSIGN(auto part, module.missing(context));
        for (Missing& each : part)
            all.push_back(std::move(each));
    }
    return all;
}

Result<std::vector<Missing>> missingFromSession(const ReadContext& context)
{
    std::vector<Missing> missing;
    TRY_ASSIGN(const Settings settings, handle(ReadSettings{}, context));
    TRY_STATUS(addBackups(settings, context, missing));
    if (context.connection().checkpointFailure())
        missing.push_back({u"storage.log_stuck"_s, kSelf, {}, u"settings/backup"_s});
    if (settings.value(QString::fromLatin1(setting::kRotationDue)) == u"yes"_s)
        missing.push_back({u"vault.rotation_due"_s, kRotateKey, {}, u"settings/security"_s});
    if (settings.value(QString::fromLatin1(setting::kRecoveryTested)).isEmpty())
        missing.push_back({u"recovery.never_tested"_s, kMakeRecoveryKit, {}, u"settings/security"_s});
    TRY_ASSIGN(const auto account, AccountRepository(context.connection()).get(context.actor().account));
    if (account.passwordTemporary)
        missing.push_back({u"account.password_temporary"_s, kSelf, {}, u"settings/security"_s});
    return missing;
}

} // namespace seraph::session

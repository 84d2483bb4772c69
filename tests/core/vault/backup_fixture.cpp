// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/backup_fixture.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

namespace seraph::tests {

BackupFixture::BackupFixture() : m_database(static_cast<qsizetype>(vault::kChunkSize * 5 / 2), 'd')
{
    writeFile(path("snapshot.db"), m_database);
    writeFile(path("anchors.log"), "2026-10-06 #1\n");
    writeFile(path("empty.blob"), {});
    const auto written = write(backup());
    if (!written)
        FAIL(describe(written.error()));
}

vault::BackupPlan BackupFixture::plan(const QString& target) const
{
    vault::BackupPlan plan;
    plan.target = target;
    plan.seq = 7;
    plan.created = now();
    plan.schema = 1;
    plan.journal.seq = 42;
    plan.ownerBoxKeys = {ownerBoxKey()};
    plan.snapshotKey = Secret::random(32);
    plan.facts = R"({"clients":12})";
    plan.members = {{QStringLiteral("vault.db"), path("snapshot.db")},
                    {QStringLiteral("anchors.log"), path("anchors.log")},
                    {QStringLiteral("blobs/ab/0.blob"), path("empty.blob")}};
    return plan;
}

Result<vault::BackupInfo> BackupFixture::write(const QString& target, const vault::BackupCheck& check)
{
    return vault::writeBackup(open(), *devices().load(open().id()), plan(target), check);
}

} // namespace seraph::tests

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/retention.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <set>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One backup an hour, `hours` of them, up to 2026-10-06 12:00 UTC.
std::vector<BackupName> hourly(int hours)
{
    std::vector<BackupName> all;
    const Instant last = std::chrono::sys_days(std::chrono::year(2026) / 10 / 6) + 12h;
    for (int i = hours; i-- > 0;) {
        const auto seq = static_cast<quint64>(hours - i);
        const Instant created = last - std::chrono::hours(i);
        all.push_back({backupFileName(u"clinic"_s, created, seq), created, seq});
    }
    return all;
}

std::vector<BackupName> keptOf(const std::vector<BackupName>& all)
{
    const auto list = backupsToDrop(all);
    const std::set<QString> dropped(list.begin(), list.end());
    std::vector<BackupName> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const BackupName& backup) {
        return !dropped.contains(backup.file);
    });
    return kept;
}

} // namespace

TEST_CASE("The name of a backup says when and which, and reads back")
{
    const Instant created = fromMilliseconds(1791248400000);
    const QString file = backupFileName(u"天使诊所 / 南门店"_s, created, 12);
    CHECK(file == u"天使诊所_南门店-20261006-010000Z-12.csbak"_s);
    CHECK(*parseBackupFileName(file) == BackupName{file, created, 12});
    CHECK(backupFileName(u"../"_s, created, 1).startsWith(u"seraph-"_s));
    CHECK(backupFileName({}, created, 1).startsWith(u"seraph-"_s));
    for (const auto& other :
         {u"notes.txt"_s, u"x-20261399-000000Z-1.csbak"_s, u"x-20261006-000000Z-1.csbak.part"_s})
        CHECK_FALSE(parseBackupFileName(other).has_value());
}

TEST_CASE("Of a year of hourly backups a few dozen stay, denser towards today")
{
    const auto kept = keptOf(hourly(24 * 400));
    CHECK(kept.size() >= 25 + 6);
    CHECK(kept.size() <= 25 + 7 + 5 + 12 + 2);
    const auto younger = [&](std::chrono::hours age) {
        return std::count_if(kept.begin(), kept.end(), [&](const BackupName& backup) {
            return kept.back().created - backup.created <= age;
        });
    };
    CHECK(younger(24h) == 25);
    CHECK(younger(24h * 7) >= 25 + 5);
    CHECK(kept.front().created < kept.back().created - 24h * 300);
}

TEST_CASE("The newest backup and the only one never go")
{
    CHECK(backupsToDrop({}).empty());
    CHECK(backupsToDrop(hourly(1)).empty());
    const auto all = hourly(24 * 40);
    CHECK(keptOf(all).back() == all.back());
}

TEST_CASE("Backups of a clinic that was closed for months are not thrown away for their age")
{
    std::vector<BackupName> rare;
    for (int i = 0; i < 7; ++i) {
        const Instant created = std::chrono::sys_days(std::chrono::year(2020 + i) / 3 / 1) + 0h;
        rare.push_back({backupFileName(u"c"_s, created, 1), created, 1});
    }
    CHECK(backupsToDrop(rare).empty());
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/staff_repository.h"

#include "core/base/phone_number.h"
#include "core/base/pinyin.h"
#include "core/organisation/staff_record.h"
#include "core/storage/record_read.h"
#include "core/storage/rows.h"

#include <unordered_map>

namespace seraph::organisation {

using namespace Qt::StringLiterals;

namespace {

// In the next two: ?1 person, ?2 reach of all, ?3 all branches, ?4 branches, as in reaches().
constexpr const char* kIds = R"sql(
    SELECT staff.id, staff.name, staff.job_title, staff.phone
    FROM staff LEFT JOIN branch ON branch.id = staff.home_branch_id
    WHERE staff.archived_at IS NULL
      AND (staff.id = ?1 OR (?2 AND (?3 OR staff.home_branch_id IN (SELECT value FROM json_each(?4)))))
      AND (?5 IS NULL OR staff.home_branch_id = ?5)
      AND (?6 = 'all' OR (staff.employed_until IS NULL OR staff.employed_until >= ?7) = (?6 = 'current'))
)sql";
constexpr const char* kRows = R"sql(
    SELECT staff.id, staff.revision, staff.name, staff.job_title, staff.phone, staff.employment, staff.employed_from,
           staff.employed_until, staff.home_branch_id, coalesce(branch.name, ''), coalesce(account.login, '')
    FROM staff LEFT JOIN branch ON branch.id = staff.home_branch_id
         LEFT JOIN account ON account.person_id = staff.id AND account.state <> 'ended' AND account.archived_at IS NULL
    WHERE staff.id IN (SELECT value FROM json_each(?5))
      AND (staff.id = ?1 OR (?2 AND (?3 OR staff.home_branch_id IN (SELECT value FROM json_each(?4)))))
)sql";
constexpr const char* kRoles = R"sql(
    SELECT role_grant.person_id, role.code, role.name_zh, role.name_en
    FROM role_grant JOIN role ON role.id = role_grant.role_id
    WHERE role_grant.person_id IN (SELECT value FROM json_each(?)) AND role_grant.archived_at IS NULL
    ORDER BY role_grant.id
)sql";
constexpr const char* kColleagues = R"sql(
    SELECT staff.id, staff.name, staff.job_title, coalesce(branch.name, '')
    FROM staff LEFT JOIN branch ON branch.id = staff.home_branch_id
    WHERE staff.archived_at IS NULL AND (staff.employed_until IS NULL OR staff.employed_until >= ?1)
      AND (?2 OR staff.home_branch_id IS NULL OR staff.home_branch_id IN (SELECT value FROM json_each(?3)))
    ORDER BY staff.sort_name, staff.id
)sql";
constexpr const char* kLiveAccount = R"sql(
    SELECT EXISTS (SELECT 1 FROM account WHERE person_id = ? AND state <> 'ended' AND archived_at IS NULL)
)sql";
constexpr const char* kCount = "SELECT count(*) FROM staff WHERE archived_at IS NULL";
constexpr const char* kLeftWithAccount = R"sql(
    SELECT staff.id FROM staff JOIN account ON account.person_id = staff.id
    WHERE staff.employed_until < ? AND account.state <> 'ended' AND account.archived_at IS NULL ORDER BY staff.id
)sql";

const char* columnsOf(StaffSort sort)
{
    switch (sort) {
    case StaffSort::Name: return " ORDER BY staff.sort_name %1, staff.id %1";
    case StaffSort::JobTitle: return " ORDER BY staff.job_title %1, staff.sort_name, staff.id";
    case StaffSort::HomeBranch: return " ORDER BY branch.name %1, staff.sort_name, staff.id";
    case StaffSort::EmployedFrom:
        return " ORDER BY staff.employed_from %1, staff.sort_name, staff.id";
    }
    UNREACHABLE();
}

QString sqlFor(const StaffFilter& filter)
{
    const auto direction = filter.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    return QString::fromLatin1(kIds) + QString::fromLatin1(columnsOf(filter.sort)).arg(direction);
}

bool answers(const storage::Statement& row, const QString& text)
{
    const QString digits = phoneDigits(text);
    return matches(text, row.text(1)) || matches(text, row.text(2)) ||
           (digits.size() >= 2 && phoneDigits(row.text(3)).contains(digits));
}

Result<StaffRow> readStaffRow(const storage::Statement& row)
{
    TRY_ASSIGN(const auto id, row.read<PersonId>(0));
    TRY_ASSIGN(const auto revision, row.read<storage::Revision>(1));
    TRY_ASSIGN(const auto employment, row.read<Employment>(5));
    TRY_ASSIGN(const auto from, row.read<std::optional<LocalDate>>(6));
    TRY_ASSIGN(const auto until, row.read<std::optional<LocalDate>>(7));
    TRY_ASSIGN(const auto branch, row.read<std::optional<BranchId>>(8));
    return StaffRow{id,
                    revision,
                    row.text(2),
                    row.text(3),
                    maskedPhone(row.text(4)),
                    employment,
                    from,
                    until,
                    branch,
                    row.text(9),
                    row.text(10),
                    {}};
}

Colleague readColleague(const storage::Statement& row)
{
    return {PersonId(row.int64(0)), row.text(1), row.text(2), row.text(3)};
}

} // namespace

Result<Staff> StaffRepository::get(PersonId person) const
{
    return storage::getRecord<Staff>(m_connection, person);
}

Result<std::vector<PersonId>> StaffRepository::listIds(const session::Scope& scope,
                                                       const StaffFilter& filter,
                                                       LocalDate today) const
{
    // Names are matched by pinyin here and not in SQL: staff are some hundreds at most, clients get a search index.
    const auto keep = [&](const storage::Statement& row) {
        const bool wanted = filter.text.trimmed().isEmpty() || answers(row, filter.text);
        return wanted ? std::optional(PersonId(row.int64(0))) : std::nullopt;
    };
    TRY_ASSIGN(const auto kept,
               storage::collectRows<std::optional<PersonId>>(m_connection,
                                                             sqlFor(filter),
                                                             keep,
                                                             scope.person,
                                                             scope.reach == session::Reach::All,
                                                             scope.allBranches,
                                                             storage::idList(scope.branches),
                                                             filter.branch,
                                                             filter.employment,
                                                             today));
    std::vector<PersonId> ids;
    for (const auto& id : kept) {
        if (id)
            ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<StaffRow>> StaffRepository::listRows(const session::Scope& scope,
                                                        const std::vector<PersonId>& ids) const
{
    const QString list = storage::idList(ids);
    TRY_ASSIGN(auto rows, bareRows(scope, list));
    TRY_STATUS(addRoles(rows, list));
    std::unordered_map<qint64, StaffRow*> byId;
    for (StaffRow& row : rows)
        byId.emplace(row.id.value(), &row);
    std::vector<StaffRow> ordered;
    for (const PersonId id : ids) {
        if (const auto found = byId.find(id.value()); found != byId.end())
            ordered.push_back(std::move(*found->second));
    }
    return ordered;
}

Result<std::vector<StaffRow>> StaffRepository::bareRows(const session::Scope& scope,
                                                        const QString& ids) const
{
    return storage::collectRows<StaffRow>(m_connection,
                                          kRows,
                                          &readStaffRow,
                                          scope.person,
                                          scope.reach == session::Reach::All,
                                          scope.allBranches,
                                          storage::idList(scope.branches),
                                          ids);
}

Status StaffRepository::addRoles(std::vector<StaffRow>& rows, const QString& ids) const
{
    using PersonRole = std::pair<qint64, RoleName>;
    const auto read = [](const storage::Statement& row) {
        return PersonRole{row.int64(0), {row.text(1), {row.text(2), row.text(3)}}};
    };
    TRY_ASSIGN(const auto roles, storage::collectRows<PersonRole>(m_connection, kRoles, read, ids));
    for (const auto& [person, role] : roles) {
        for (StaffRow& row : rows) {
            if (row.id.value() == person)
                row.roles.push_back(role);
        }
    }
    return {};
}

Result<std::vector<Colleague>> StaffRepository::listColleagues(const session::Scope& scope,
                                                               LocalDate today) const
{
    return storage::collectRows<Colleague>(
        m_connection, kColleagues, &readColleague, today, scope.allBranches, storage::idList(scope.branches));
}

Result<bool> StaffRepository::hasLiveAccount(PersonId person) const
{
    TRY_ASSIGN(storage::Statement statement, m_connection.prepare(kLiveAccount));
    TRY_STATUS(statement.bind(person));
    TRY_STATUS(statement.step());
    return statement.int64(0) != 0;
}

Result<qint64> StaffRepository::count() const
{
    TRY_ASSIGN(storage::Statement statement, m_connection.prepare(kCount));
    TRY_STATUS(statement.bind());
    TRY_STATUS(statement.step());
    return statement.int64(0);
}

Result<std::optional<PersonId>> StaffRepository::findSame(const StaffDetails& details) const
{
    TRY_ASSIGN(const auto alike,
               storage::listRecords<Staff>(
                   m_connection,
                   "WHERE archived_at IS NULL AND (name = ?1 OR (identity_number = ?2 AND "
                   "identity_number <> '')) ORDER BY id",
                   details.name,
                   details.identityNumber));
    for (const Staff& known : alike) {
        const bool sameCard =
            !details.identityNumber.isEmpty() && known.identityNumber == details.identityNumber;
        const bool samePhone =
            !details.phone.isEmpty() && phoneDigits(known.phone) == phoneDigits(details.phone);
        if (sameCard || (known.name == details.name && samePhone))
            return known.id;
    }
    return std::nullopt;
}

Result<std::vector<PersonId>> StaffRepository::listLeftWithAccount(LocalDate today) const
{
    const auto read = [](const storage::Statement& row) { return PersonId(row.int64(0)); };
    return storage::collectRows<PersonId>(m_connection, kLeftWithAccount, read, today);
}

} // namespace seraph::organisation

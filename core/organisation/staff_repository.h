// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/staff_list.h"
#include "core/storage/connection.h"

namespace seraph::organisation {

/// SQL of staff. Finds and lists; WriteContext writes.
/// Lists leave out what lies in the recycle bin and what the scope does not reach.
class StaffRepository {
public:
    explicit StaffRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<Staff> get(PersonId person) const;
    /// In the filter's order. @param today what "current" means
    Result<std::vector<PersonId>> listIds(const session::Scope& scope,
                                          const StaffFilter& filter,
                                          LocalDate today) const;
    /// In the order of the ids, without those that the scope does not reach.
    Result<std::vector<StaffRow>> listRows(const session::Scope& scope,
                                           const std::vector<PersonId>& ids) const;
    /// Everybody who works here today, by name. Of the scope only the branches count; people of no branch are included.
    Result<std::vector<Colleague>> listColleagues(const session::Scope& scope, LocalDate today) const;

    /// Whether there is an account that may still sign in, or will.
    Result<bool> hasLiveAccount(PersonId person) const;
    Result<qint64> count() const;
    /// Somebody with this identity number, or with this name and this phone's digits; nothing where nobody has.
    Result<std::optional<PersonId>> findSame(const StaffDetails& details) const;
    /// People whose employment is over and who could still sign in.
    Result<std::vector<PersonId>> listLeftWithAccount(LocalDate today) const;

private:
    Result<std::vector<StaffRow>> bareRows(const session::Scope& scope, const QString& ids) const;
    Status addRoles(std::vector<StaffRow>& rows, const QString& ids) const;

    storage::Connection& m_connection;
};

} // namespace seraph::organisation

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/permissions.h"
#include "core/organisation/staff_list.h"
#include "core/session/command.h"

namespace seraph::organisation {

/// How to reach somebody, also when something happened to them.
struct StaffContact {
    PersonId person;
    QString name;
    QString phone;
    QString emergencyName;
    QString emergencyPhone;
};

/// Who is in the list, in its order; StaffRows gives a page of it.
struct ListStaffIds {
    using Output = std::vector<PersonId>;
    static constexpr const char* kName = "ListStaffIds";
    static constexpr session::Permission kPermission = kViewStaff;
    StaffFilter filter{};
};
Result<std::vector<PersonId>> handle(const ListStaffIds& query, const session::ReadContext& context);

/// The rows of these people in the order of the ids; without those the right does not reach.
struct StaffRows {
    using Output = std::vector<StaffRow>;
    static constexpr const char* kName = "StaffRows";
    static constexpr session::Permission kPermission = kViewStaff;
    std::vector<PersonId> ids;
};
Result<std::vector<StaffRow>> handle(const StaffRows& query, const session::ReadContext& context);

/// Whom one can choose in a form: everybody who works here today, by name.
struct ListColleagues {
    using Output = std::vector<Colleague>;
    static constexpr const char* kName = "ListColleagues";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<Colleague>> handle(const ListColleagues& query, const session::ReadContext& context);

/// How to reach somebody. Says who asked before it answers.
struct OpenStaffContact {
    using Output = StaffContact;
    static constexpr const char* kName = "OpenStaffContact";
    static constexpr session::Permission kPermission = kViewStaff;
    static constexpr session::Action kAccessAction{"staff.contact_opened"};
    PersonId person;
};
Result<StaffContact> handle(const OpenStaffContact& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenStaffContact& query, const StaffContact& answer);

/// The whole staff file, identity number included, for those who keep it. Says who asked before it answers.
struct OpenStaffFile {
    using Output = Staff;
    static constexpr const char* kName = "OpenStaffFile";
    static constexpr session::Permission kPermission = kEditStaff;
    static constexpr session::Action kAccessAction{"staff.file_opened"};
    PersonId person;
};
Result<Staff> handle(const OpenStaffFile& query, const session::ReadContext& context);
std::vector<session::Access> accesses(const OpenStaffFile& query, const Staff& answer);

} // namespace seraph::organisation

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/localized_text.h"
#include "core/organisation/staff.h"

#include <Qt>

#include <vector>

namespace seraph::organisation {

enum class EmploymentFilter { Current, Ended, All };
enum class StaffSort { Name, JobTitle, HomeBranch, EmployedFrom };

/// Which people a list shows and in which order.
struct StaffFilter {
    QString text{}; ///< as people search: name, pinyin, initials, part of the phone number or job title; empty: all
    std::optional<BranchId> branch{};
    EmploymentFilter employment = EmploymentFilter::Current;
    StaffSort sort = StaffSort::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
};

struct RoleName {
    QString code;
    LocalizedText name;
    friend bool operator==(const RoleName&, const RoleName&) = default;
};

/// One person in a list, with all names joined and what is sensitive masked.
struct StaffRow {
    PersonId id;
    storage::Revision revision;
    QString name;
    QString jobTitle;
    QString maskedPhone; ///< 138****8812; the whole number is an OpenStaffContact away
    Employment employment;
    std::optional<LocalDate> employedFrom;
    std::optional<LocalDate> employedUntil;
    std::optional<BranchId> homeBranch;
    QString homeBranchName;
    QString login; ///< empty for people without an account
    std::vector<RoleName> roles;
};

/// A colleague to choose: nothing in it that a name plate would not say.
struct Colleague {
    PersonId id;
    QString name;
    QString jobTitle;
    QString homeBranchName;
};

} // namespace seraph::organisation

template <> struct seraph::Codes<seraph::organisation::EmploymentFilter> {
    using Filter = seraph::organisation::EmploymentFilter;
    static constexpr std::array kAll{
        std::pair{Filter::Current, "current"},
        std::pair{Filter::Ended, "ended"},
        std::pair{Filter::All, "all"},
    };
};

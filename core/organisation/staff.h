// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::organisation {

enum class Sex { Female, Male };
enum class Employment { FullTime, PartTime, Contractor, Placed, Intern };

/// Somebody who works here, with an account or without one (forty home-service workers never sign in). The person's id is
/// also the subject under whose key the journal keeps what it says of them.
struct Staff {
    PersonId id;
    storage::Revision revision;
    QString name;
    QString sortName; ///< pinyin and then the name itself: what lists are ordered by; see sortNameOf()
    std::optional<Sex> sex;
    QString phone;
    QString identityNumber; ///< only where the law asks for a check; empty otherwise
    QString jobTitle;
    Employment employment;
    std::optional<LocalDate> employedFrom;
    std::optional<LocalDate> employedUntil; ///< last day; nothing while no end is known
    std::optional<BranchId> homeBranch;     ///< nothing: works for the organisation as a whole
    QString emergencyName;
    QString emergencyPhone;
    QString notes;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Staff&, const Staff&) = default;
};

/// What people may enter about somebody.
struct StaffDetails {
    QString name{};
    std::optional<Sex> sex{};
    QString phone{};
    QString identityNumber{};
    QString jobTitle{};
    Employment employment = Employment::FullTime;
    std::optional<LocalDate> employedFrom{};
    std::optional<LocalDate> employedUntil{};
    std::optional<BranchId> homeBranch{};
    QString emergencyName{};
    QString emergencyPhone{};
    QString notes{};
};

/// "wangxiaohong 王小红": Chinese names sort by pinyin, namesakes in pinyin by their characters.
QString sortNameOf(const QString& name);

StaffDetails detailsOf(const Staff& staff);
Staff withDetails(Staff staff, const StaffDetails& details);
/// Somebody new, with tidied details.
Staff newStaff(PersonId id, const StaffDetails& details);
StaffDetails tidied(StaffDetails details);
/// Invalid: name "required", "too_long"; job_title, emergency_name, notes "too_long"; phone, emergency_phone "bad_phone";
/// identity_number "bad_identity_number"; employed_from, employed_until "bad_date"; employed_until "ends_before_start".
/// Expects tidied details.
Status checkDetails(const StaffDetails& details);

/// Whether the person works here on that day, as far as the dates say.
bool isEmployedOn(const Staff& staff, LocalDate day);

/// Whether a right with this scope reaches the person: everybody reaches themselves; others by branch and only with a
/// reach of all; people without a home branch only with a right in all branches.
bool reaches(const session::Scope& scope, PersonId person, std::optional<BranchId> homeBranch);

} // namespace seraph::organisation

template <> struct seraph::Codes<seraph::organisation::Sex> {
    static constexpr std::array kAll{
        std::pair{seraph::organisation::Sex::Female, "female"},
        std::pair{seraph::organisation::Sex::Male, "male"},
    };
};
template <> struct seraph::Codes<seraph::organisation::Employment> {
    using Kind = seraph::organisation::Employment;
    static constexpr std::array kAll{
        std::pair{Kind::FullTime, "full_time"},
        std::pair{Kind::PartTime, "part_time"},
        std::pair{Kind::Contractor, "contractor"},
        std::pair{Kind::Placed, "placed"}, // an agency's worker, employed by the household
        std::pair{Kind::Intern, "intern"},
    };
};

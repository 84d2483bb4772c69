// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<clients::Household> {
    using Record = clients::Household;
    static constexpr std::string_view kTable = "household";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::name>("name", Sensitivity::Personal, "client.household"),
        column<&Record::notes>("notes", Sensitivity::Personal, "client.household"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Client> {
    using Record = clients::Client;
    static constexpr std::string_view kTable = "client";
    static constexpr auto kSubject = &Record::id;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::number>("number"),
        column<&Record::name>("name", Sensitivity::Personal, "client.identification"),
        column<&Record::sortName>("sort_name", Sensitivity::Personal, "client.identification"),
        column<&Record::calledAs>("called_as", Sensitivity::Personal, "client.care"),
        column<&Record::sex>("sex", Sensitivity::Personal, "client.treatment"),
        column<&Record::birthDate>("birth_date", Sensitivity::Personal, "client.treatment"),
        column<&Record::identityNumber>("identity_number", Sensitivity::Sensitive, "client.contract"),
        column<&Record::household>("household_id"),
        column<&Record::householdRole>("household_role", Sensitivity::Personal, "client.household"),
        column<&Record::homeBranch>("home_branch_id"),
        column<&Record::advisor>("advisor_id"),
        column<&Record::tier>("tier"),
        column<&Record::source>("source"),
        column<&Record::sourceNote>("source_note", Sensitivity::Personal, "client.origin"),
        column<&Record::referredBy>("referred_by_id"),
        column<&Record::tags>("tags", Sensitivity::Personal, "client.care"),
        column<&Record::contactWish>("contact_wish"),
        column<&Record::contactTimes>("contact_times", Sensitivity::Personal, "client.contact"),
        column<&Record::marketing>("marketing"),
        column<&Record::notes>("notes", Sensitivity::Personal, "client.care"),
        column<&Record::createdAt>("created_at"),
        column<&Record::mergedInto>("merged_into_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Contact> {
    using Record = clients::Contact;
    static constexpr std::string_view kTable = "client_contact";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::kind>("kind"),
        column<&Record::value>("value", Sensitivity::Personal, "client.contact"),
        column<&Record::matchKey>("match_key", Sensitivity::Personal, "client.contact"),
        column<&Record::label>("label", Sensitivity::Personal, "client.contact"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Address> {
    using Record = clients::Address;
    static constexpr std::string_view kTable = "client_address";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::label>("label", Sensitivity::Personal, "client.address"),
        column<&Record::text>("text", Sensitivity::Personal, "client.address"),
        column<&Record::access>("access", Sensitivity::Personal, "client.address"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Alert> {
    using Record = clients::Alert;
    static constexpr std::string_view kTable = "client_alert";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::level>("level"),
        column<&Record::text>("text", Sensitivity::Personal, "client.safety"),
        column<&Record::until>("until_day"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Guardian> {
    using Record = clients::Guardian;
    static constexpr std::string_view kTable = "client_guardian";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::name>("name", Sensitivity::Personal, "client.guardian"),
        column<&Record::relation>("relation", Sensitivity::Personal, "client.guardian"),
        column<&Record::phone>("phone", Sensitivity::Personal, "client.guardian"),
        column<&Record::guardianClient>("guardian_client_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Background> {
    using Record = clients::Background;
    static constexpr std::string_view kTable = "client_background";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::allergies>("allergies", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::history>("history", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::medication>("medication", Sensitivity::Sensitive, "client.treatment"),
        column<&Record::emergencyName>("emergency_name", Sensitivity::Personal, "client.emergency"),
        column<&Record::emergencyPhone>("emergency_phone", Sensitivity::Personal, "client.emergency"),
        column<&Record::householdPeople>("household_people", Sensitivity::Personal, "client.home_service"),
        column<&Record::pets>("pets", Sensitivity::Personal, "client.home_service"),
        column<&Record::taboos>("taboos", Sensitivity::Personal, "client.home_service"),
        column<&Record::archivedAt>("archived_at"),
    };
};

template <> struct Schema<clients::Distinct> {
    using Record = clients::Distinct;
    static constexpr std::string_view kTable = "client_distinct";
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::first>("first_id"),
        column<&Record::second>("second_id"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage

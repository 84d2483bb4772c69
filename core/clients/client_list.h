// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client_parts.h"

#include <Qt>

#include <vector>

namespace seraph::clients {

enum class ClientSort { Newest, Name, LastVisit };

/// Which clients a list shows and in which order. Every combination is read from one index.
struct ClientFilter {
    std::optional<BranchId> branch{};
    std::optional<PersonId> advisor{};
    QString tier{}; ///< empty: any
    ClientSort sort = ClientSort::Newest;
    Qt::SortOrder order = Qt::DescendingOrder;
    std::optional<int> limit{}; ///< nothing: all of them
};

/// One client in a list or among the answers of a search. Age and last visit tell namesakes apart.
struct ClientRow {
    ClientId id;
    QString number;
    QString name;
    QString calledAs;
    std::optional<organisation::Sex> sex;
    std::optional<int> age;
    ContactKind contactKind; ///< of the contact shown: the first phone, else the first of any kind
    QString maskedContact;   ///< 138****8812
    QString tier;
    QStringList tags;
    QString advisorName;
    QString homeBranchName;
    std::optional<LocalDate> lastVisit;
    int alerts;
};

/// A contact as everybody who may see the client sees it; the whole of it is a RevealContact away.
struct ContactRow {
    ContactId id;
    storage::Revision revision;
    ContactKind kind;
    QString masked;
    QString label;
    int sharedWith; ///< other clients with the same contact: a family's number
};

/// The page of one client. Nothing in it is unmasked that a person at a public desk should not show.
struct ClientPage {
    Client client; ///< with a masked identity number
    std::vector<ContactRow> contacts;
    std::vector<Address> addresses;
    std::vector<Alert> alerts;       ///< those that count today
    std::vector<Guardian> guardians; ///< with masked phones
    std::optional<Household> household;
    std::vector<ClientRow> householdMembers; ///< the others
    QString advisorName;
    QString homeBranchName;
    QString referrerName;
    std::optional<int> age;
    bool minor;
    std::optional<LocalDate> lastVisit;
};

/// Somebody who lives in a household, and as what.
struct HouseholdMember {
    ClientRow row;
    storage::Revision revision; ///< of the client
    QString role;
    std::vector<Address> addresses;
};

/// A household with everybody in it whom the person may see.
struct HouseholdPage {
    Household household;
    std::vector<HouseholdMember> members;
    int hidden; ///< members out of reach
};

} // namespace seraph::clients

template <> struct seraph::Codes<seraph::clients::ClientSort> {
    using Sort = seraph::clients::ClientSort;
    static constexpr std::array kAll{
        std::pair{Sort::Newest, "newest"},
        std::pair{Sort::Name, "name"},
        std::pair{Sort::LastVisit, "last_visit"},
    };
};

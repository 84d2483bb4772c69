// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/organisation/staff.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <QStringList>

namespace seraph::clients {

/// Also the subject under whose key the journal keeps what it says of the client and of everything that is theirs.
using ClientId = Id<struct ClientTag>;
using HouseholdId = Id<struct HouseholdTag>;

/// Whether the client wants to hear of offers (Personal Information Protection Law, article 24: a refusal is honoured by every list and export).
enum class Marketing { NotAsked, Allowed, Refused };
/// By which way the client wants to be reached about their own matters.
enum class ContactWish { Any, Phone, Message, InPerson };

/// One person who asks, is treated or served. Contacts, addresses, alerts, guardians and the background are records of
/// their own (client_parts.h), so that two people can work on different parts at the same time.
struct Client {
    ClientId id;
    storage::Revision revision;
    QString number; ///< what the client says at the desk: A00123; unique
    QString name;
    QString sortName; ///< organisation::sortNameOf(name): lists stand in pinyin order
    QString calledAs; ///< how they want to be spoken to: 王姐; empty: by name
    std::optional<organisation::Sex> sex;
    std::optional<LocalDate> birthDate;
    QString identityNumber; ///< only where a contract or the law asks for it; empty otherwise
    std::optional<HouseholdId> household;
    QString householdRole; ///< as people say it: 妈妈, 雇主
    std::optional<BranchId> homeBranch;
    std::optional<PersonId> advisor; ///< who looks after them; what "own clients" means
    QString tier;                    ///< code of the trade's list "client_tier"; empty: none
    QString source;                  ///< code of the trade's list "client_source"; empty: unknown
    QString sourceNote;
    std::optional<ClientId> referredBy;
    QStringList tags;
    ContactWish contactWish;
    QString contactTimes; ///< "after six", as they said it
    Marketing marketing;
    QString notes;
    Instant createdAt;
    std::optional<ClientId> mergedInto; ///< the same person's file that goes on; set together with archivedAt
    std::optional<Instant> archivedAt;

    friend bool operator==(const Client&, const Client&) = default;
};

/// What people may enter about a client, apart from contacts and other parts.
struct ClientDetails {
    QString number{}; ///< empty: the next one
    QString name{};
    QString calledAs{};
    std::optional<organisation::Sex> sex{};
    std::optional<LocalDate> birthDate{};
    QString identityNumber{};
    std::optional<HouseholdId> household{};
    QString householdRole{};
    std::optional<BranchId> homeBranch{};
    std::optional<PersonId> advisor{};
    QString tier{};
    QString source{};
    QString sourceNote{};
    std::optional<ClientId> referredBy{};
    QStringList tags{};
    ContactWish contactWish = ContactWish::Any;
    QString contactTimes{};
    Marketing marketing = Marketing::NotAsked;
    QString notes{};

    friend bool operator==(const ClientDetails&, const ClientDetails&) = default;
};

/// People who live together and are served together, such as the family that an agency's worker looks after.
struct Household {
    HouseholdId id;
    storage::Revision revision;
    QString name; ///< 张江路王家
    QString notes;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Household&, const Household&) = default;
};

ClientDetails detailsOf(const Client& client);
Client withDetails(Client client, const ClientDetails& details);
/// Somebody new, with tidied details.
Client newClient(ClientId id, const ClientDetails& details, Instant now);
/// Without stray spaces; tags each once.
ClientDetails tidied(ClientDetails details);
/// Invalid: name "required"; every text "too_long", "has_control"; birth_date "bad_date", "in_future"; identity_number
/// "bad_identity_number"; tags "too_many". Expects tidied details.
Status checkDetails(const ClientDetails& details, LocalDate today);

/// Completed years on that day; nothing where the day lies before the birth.
std::optional<int> ageOn(LocalDate birthDate, LocalDate day);
/// Whether a guardian has to decide with or for the client: under 18. A client without a birth date counts
/// as grown up.
bool isMinorOn(const std::optional<LocalDate>& birthDate, LocalDate day);

/// Whether a right with this scope reaches the client: with a reach of one's own only those one looks after; otherwise by
/// branch, and clients without a home branch are everybody's.
bool reaches(const session::Scope& scope,
             std::optional<PersonId> advisor,
             std::optional<BranchId> homeBranch);

} // namespace seraph::clients

template <> struct seraph::Codes<seraph::clients::Marketing> {
    using Marketing = seraph::clients::Marketing;
    static constexpr std::array kAll{
        std::pair{Marketing::NotAsked, "not_asked"},
        std::pair{Marketing::Allowed, "allowed"},
        std::pair{Marketing::Refused, "refused"},
    };
};
template <> struct seraph::Codes<seraph::clients::ContactWish> {
    using Wish = seraph::clients::ContactWish;
    static constexpr std::array kAll{
        std::pair{Wish::Any, "any"},
        std::pair{Wish::Phone, "phone"},
        std::pair{Wish::Message, "message"},
        std::pair{Wish::InPerson, "in_person"},
    };
};

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"

namespace seraph::clients {

using ContactId = Id<struct ContactTag>;
using AddressId = Id<struct AddressTag>;
using AlertId = Id<struct AlertTag>;
using GuardianId = Id<struct GuardianTag>;
using BackgroundId = Id<struct BackgroundTag>;
using DistinctId = Id<struct DistinctTag>;

enum class ContactKind { Phone, WeChat, Email, Other };
enum class AlertLevel { Note, Warning, Danger };

/// One way to reach a client. A number may belong to several people: a mother and her daughter.
struct Contact {
    ContactId id;
    storage::Revision revision;
    ClientId client;
    ContactKind kind;
    QString value;
    QString matchKey; ///< what equal contacts have in common: digits of a phone, a folded name; see matchKeyOf()
    QString label; ///< whose or when: 先生, office
    std::optional<Instant> archivedAt;

    friend bool operator==(const Contact&, const Contact&) = default;
};

struct ContactDetails {
    ContactKind kind = ContactKind::Phone;
    QString value{};
    QString label{};

    friend bool operator==(const ContactDetails&, const ContactDetails&) = default;
};

struct Address {
    AddressId id;
    storage::Revision revision;
    ClientId client;
    QString label; ///< home, parents' home
    QString text;
    QString access; ///< how to get in: door code, gate, parking
    std::optional<Instant> archivedAt;

    friend bool operator==(const Address&, const Address&) = default;
};

struct AddressDetails {
    QString label{};
    QString text{};
    QString access{};
};

/// What everybody who opens the client's page has to see first: an allergy, a dog behind the door, a promise to keep.
struct Alert {
    AlertId id;
    storage::Revision revision;
    ClientId client;
    AlertLevel level;
    QString text;
    std::optional<LocalDate> until; ///< last day on which it counts; nothing: until it is ended
    std::optional<Instant> archivedAt;

    friend bool operator==(const Alert&, const Alert&) = default;
};

struct AlertDetails {
    AlertLevel level = AlertLevel::Warning;
    QString text{};
    std::optional<LocalDate> until{};
};

/// Who decides for a client who cannot: a child's parent.
struct Guardian {
    GuardianId id;
    storage::Revision revision;
    ClientId client;
    QString name;
    QString relation;
    QString phone;
    std::optional<ClientId> guardianClient; ///< where the guardian is a client, too
    std::optional<Instant> archivedAt;

    friend bool operator==(const Guardian&, const Guardian&) = default;
};

struct GuardianDetails {
    QString name{};
    QString relation{};
    QString phone{};
    std::optional<ClientId> guardianClient{};
};

/// What the work needs to know beyond the name; at most one for each client. Which of these a workspace collects, and why,
/// depends on its trade: see field_sets.h. Fields that are off stay empty.
struct Background {
    BackgroundId id;
    storage::Revision revision;
    ClientId client;
    QString allergies;
    QString history;
    QString medication;
    QString emergencyName;
    QString emergencyPhone;
    QString householdPeople; ///< who lives there: two old people, a baby of five months
    QString pets;
    QString taboos; ///< what not to do, eat or mention
    std::optional<Instant> archivedAt;

    friend bool operator==(const Background&, const Background&) = default;
};

struct BackgroundDetails {
    QString allergies{};
    QString history{};
    QString medication{};
    QString emergencyName{};
    QString emergencyPhone{};
    QString householdPeople{};
    QString pets{};
    QString taboos{};

    friend bool operator==(const BackgroundDetails&, const BackgroundDetails&) = default;
};

/// Somebody looked at two files and said that they are of different people. `first` is the lower id.
struct Distinct {
    DistinctId id;
    storage::Revision revision;
    ClientId first;
    ClientId second;
    std::optional<Instant> archivedAt;

    friend bool operator==(const Distinct&, const Distinct&) = default;
};

/// What two spellings of the same contact have in common. Phones: the digits without extension and country code 86; all
/// else: folded as for searching, without spaces.
QString matchKeyOf(ContactKind kind, const QString& value);
/// What may stand on a screen that others see: 138****8812, w***8.
QString maskedContact(ContactKind kind, const QString& value);

ContactDetails tidied(ContactDetails details);
AddressDetails tidied(AddressDetails details);
AlertDetails tidied(AlertDetails details);
GuardianDetails tidied(GuardianDetails details);
BackgroundDetails tidied(BackgroundDetails details);

// All of these expect tidied details.

/// Invalid: value "required", "bad_phone", "bad_email", "too_long"; label "too_long".
Status checkDetails(const ContactDetails& details);
/// Invalid: text "required"; any "too_long".
Status checkDetails(const AddressDetails& details);
/// Invalid: text "required", "too_long"; until "bad_date".
Status checkDetails(const AlertDetails& details);
/// Invalid: name "required"; phone "bad_phone"; any "too_long".
Status checkDetails(const GuardianDetails& details);
/// Invalid: emergency_phone "bad_phone"; any "too_long".
Status checkDetails(const BackgroundDetails& details);

Contact withDetails(Contact contact, const ContactDetails& details);
Address withDetails(Address address, const AddressDetails& details);
Alert withDetails(Alert alert, const AlertDetails& details);
Guardian withDetails(Guardian guardian, const GuardianDetails& details);
Background withDetails(Background background, const BackgroundDetails& details);
BackgroundDetails detailsOf(const Background& background);

} // namespace seraph::clients

template <> struct seraph::Codes<seraph::clients::ContactKind> {
    using Kind = seraph::clients::ContactKind;
    static constexpr std::array kAll{
        std::pair{Kind::Phone, "phone"},
        std::pair{Kind::WeChat, "wechat"},
        std::pair{Kind::Email, "email"},
        std::pair{Kind::Other, "other"},
    };
};
template <> struct seraph::Codes<seraph::clients::AlertLevel> {
    using Level = seraph::clients::AlertLevel;
    static constexpr std::array kAll{
        std::pair{Level::Note, "note"},
        std::pair{Level::Warning, "warning"},
        std::pair{Level::Danger, "danger"},
    };
};

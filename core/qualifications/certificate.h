// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_check.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

#include <QStringList>

#include <vector>

namespace seraph::qualifications {

using CertificateKindId = Id<struct CertificateKindTag>;
using CertificateId = Id<struct CertificateTag>;

/// Licence: what the law asks of who practises. Check: something about a person that was looked into (identity, health,
/// background, insurance). Agreement: what they signed (code of conduct, confidentiality). Certificate: what they learned.
enum class KindGroup { Licence, Check, Agreement, Certificate };

/// One kind of paper that people here hold. Kinds are data; those that ship have codes that never change, and so has what a
/// course grants ("course.…").
struct CertificateKind {
    CertificateKindId id;
    storage::Revision revision;
    QString code;
    KindGroup group;
    QString nameZh;
    QString nameEn;
    std::optional<int> validMonths{}; ///< from its first day, where the paper does not say
    bool numbered;                    ///< it has a number that must be written down
    QStringList coveredBy{}; ///< codes of kinds that stand for this one: a physician may do what a nurse may
    int position;
    std::optional<Instant> archivedAt{};

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const CertificateKind&, const CertificateKind&) = default;
};

/// How a certificate came here.
enum class Origin { Keyed, Imported, Course, Exam };

/// What somebody holds (C-168, C-199). Nothing in it is ever overwritten: a renewal is one more certificate, a mistake is
/// corrected by a new one that says which it corrects, and what is withdrawn stays with the reason. Its scan is an attachment.
struct Certificate {
    CertificateId id;
    storage::Revision revision;
    PersonId person;
    CertificateKindId kind;
    QString number{};
    QString issuer{};
    std::optional<LocalDate> validFrom{};
    std::optional<LocalDate> validUntil{}; ///< last day, in the zone of the branch that asks; nothing: without an end
    std::optional<int> score{}; ///< of the exam, permille
    Origin origin;
    qint64 originRecord = 0; ///< the course, exam or import that it came from; 0: none
    QString note{};
    PersonId recordedBy;
    Instant recordedAt;
    std::optional<CertificateId> corrects{}; ///< which it replaces because that was written down wrongly
    std::optional<Instant> revokedAt{};      ///< from when on it does not count
    std::optional<PersonId> revokedBy{};
    QString revokeReason{};
    std::optional<Instant> archivedAt{}; ///< entered and taken back at once, or replaced by its correction

    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// What people may enter about one.
struct CertificateDetails {
    CertificateKindId kind;
    QString number{};
    QString issuer{};
    std::optional<LocalDate> validFrom{};
    std::optional<LocalDate> validUntil{};
    std::optional<int> score{}; ///< permille
    QString note{};

    friend bool operator==(const CertificateDetails&, const CertificateDetails&) = default;
};
CertificateDetails detailsOf(const Certificate& certificate);
Certificate withDetails(Certificate certificate, const CertificateDetails& details);
/// The last day filled in from the kind where only the first is known, texts tidied.
CertificateDetails completed(CertificateDetails details, const CertificateKind& kind);
/// Invalid: number "required", "too_long"; issuer, note "too_long"; valid_from, valid_until "bad_date"; valid_until
/// "ends_before_start"; score "out_of_range". Expects completed details.
Status checkDetails(const CertificateDetails& details, const CertificateKind& kind);

/// What people may enter about a kind.
struct KindDetails {
    QString code{};
    KindGroup group = KindGroup::Certificate;
    LocalizedText name{};
    std::optional<int> validMonths{};
    bool numbered = false;
};
/// Invalid: code "format"; name "required", "too_long"; valid_months "out_of_range".
Status checkDetails(const KindDetails& details);

/// A paper that counts, whichever module keeps it: a certificate of the archive, or a worker's paper of the agency.
struct HeldPaper {
    PersonId person;
    QString kind{}; ///< code of its kind
    QString number{};
    std::optional<LocalDate> validFrom{};
    std::optional<LocalDate> validUntil{};
    std::optional<Instant> revokedAt{};
    std::optional<CertificateId> certificate{}; ///< nothing: another module keeps it

    friend bool operator==(const HeldPaper&, const HeldPaper&) = default;
};

enum class Hold { Valid, Missing, NotYetValid, Expired, Revoked };
/// How somebody stands with one kind at one moment.
struct Standing {
    Hold hold = Hold::Missing;
    std::optional<LocalDate> since{}; ///< from which day it stands so: the first without it, or from which it will hold
    std::optional<HeldPaper> paper{}; ///< the one that holds longest, or that ended last

    friend bool operator==(const Standing&, const Standing&) = default;
};
/// The moment a gate is asked about: an instant and the day it falls on where the work is done.
struct Moment {
    Instant at;
    LocalDate day;
    QString zone;
};
/// @param papers of one person, of any kind
Standing standingOf(const std::vector<HeldPaper>& papers, const CertificateKind& kind, const Moment& moment);
/// The same where all of these count for the kind.
Standing standingAmong(const std::vector<const HeldPaper*>& papers, const Moment& moment);
/// Whether this one paper counts at that moment.
bool isValidAt(const HeldPaper& paper, const Moment& moment);

/// How near the last day is: 0 when it is over, else the first of 7, 30, 60, 90 that it lies within; nothing further away.
std::optional<int> reminderStage(LocalDate validUntil, LocalDate today);

} // namespace seraph::qualifications

namespace seraph {
template <> struct Codes<qualifications::KindGroup> {
    using Group = qualifications::KindGroup;
    static constexpr std::array kAll{std::pair{Group::Licence, "licence"},
                                     std::pair{Group::Check, "check"},
                                     std::pair{Group::Agreement, "agreement"},
                                     std::pair{Group::Certificate, "certificate"}};
};
template <> struct Codes<qualifications::Origin> {
    using Origin = qualifications::Origin;
    static constexpr std::array kAll{std::pair{Origin::Keyed, "keyed"},
                                     std::pair{Origin::Imported, "imported"},
                                     std::pair{Origin::Course, "course"},
                                     std::pair{Origin::Exam, "exam"}};
};
template <> struct Codes<qualifications::Hold> {
    using Hold = qualifications::Hold;
    static constexpr std::array kAll{std::pair{Hold::Valid, "valid"},
                                     std::pair{Hold::Missing, "missing"},
                                     std::pair{Hold::NotYetValid, "not_yet_valid"},
                                     std::pair{Hold::Expired, "expired"},
                                     std::pair{Hold::Revoked, "revoked"}};
};
} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/document_template.h"
#include "core/clients/client_parts.h"
#include "core/consultations/service_order.h"

namespace seraph::consultations {

using ConsentId = Id<struct ConsentTag>;
using SameDayCheckId = Id<struct SameDayCheckTag>;

enum class ConsentState { Prepared, Signed, Refused, Withdrawn };
enum class Medium { Screen, Paper };
enum class Signer { Client, Guardian };

/// One document put before a client, in the exact words they saw, and their decision under it (C-72, L1, L24). On the
/// screen and on paper are equal; strokes and scans are attachments of it.
struct Consent {
    ConsentId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    catalogue::TemplateId document;
    catalogue::TemplateVersionId version;
    std::optional<catalogue::ServiceId> service{};
    std::optional<PlanId> plan{};
    std::optional<clients::GuardianId> guardian{};
    std::optional<PersonId> physician{}; ///< who explained it and answers for it
    Language language;
    QString text{};    ///< Markdown, filled
    QByteArray hash{}; ///< BLAKE2b-256 of the text
    ConsentState state;
    std::optional<Medium> medium{};
    std::optional<Signer> signer{};
    QString signerName{}; ///< typed beside the signature
    QString witnessName{};
    std::optional<attachments::AttachmentId> signature{}; ///< strokes or scan
    QByteArray signatureHash{}; ///< BLAKE2b-256 over the text's hash and the bytes of the signature; empty: unsigned
    PersonId preparedBy;
    Instant preparedAt;
    std::optional<Instant> signedAt{};
    std::optional<LocalDate> signedDay{};
    std::optional<LocalDate> validUntil{}; ///< last day; nothing: until used or withdrawn
    std::optional<Instant> usedAt{}; ///< of one that holds for one time: the treatment it was for began
    std::optional<Instant> endedAt{}; ///< refused or withdrawn
    QString endReason{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// The short check before each session: nothing changed since the consent (pregnancy, medicines, infection, sun …). A
/// concern stops the treatment until a physician clears it.
struct SameDayCheck {
    SameDayCheckId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    catalogue::ServiceId service;
    LocalDate day;
    QStringList concerns{}; ///< codes; empty: nothing stands against it
    QString note{};
    PersonId checkedBy;
    Instant checkedAt;
    std::optional<PersonId> clearedBy{};
    std::optional<Instant> clearedAt{};
    QString clearReason{};
    std::optional<Instant> archivedAt{};

    friend bool operator==(const SameDayCheck&, const SameDayCheck&) = default;
};

/// Codes of what is asked on the day: "pregnancy", "allergy", "medication", "infection", "sun", "period", "unwell".
const QStringList& sameDayConcerns();
bool isClear(const SameDayCheck& check);

/// Until when a signature of that day holds; nothing: until it is used or withdrawn. A signature for one time holds as
/// many days as its document says, otherwise thirty: after that nobody remembers what was said.
std::optional<LocalDate> validUntil(const catalogue::Validity& validity, LocalDate signedDay);
inline constexpr int kDaysForOneTime = 30;

enum class ConsentStanding { Valid, Missing, Prepared, Expired, Used, Refused, Withdrawn };
/// Where one consent stands on a day.
ConsentStanding standingOn(const Consent& consent, LocalDate day);

/// Whether a guardian has to sign: the document asks for one and the client is a minor.
bool needsGuardian(catalogue::GuardianRule rule, const std::optional<LocalDate>& birthDate, LocalDate day);

/// What somebody says when they sign.
struct SigningDetails {
    Signer signer = Signer::Client;
    QString signerName{};
    QString witnessName{};
};
/// Invalid: signer_name, witness_name "required", "too_long"; signer "guardian_required"; guardian "required".
Status checkSigning(const SigningDetails& details,
                    const catalogue::TemplateText& rules,
                    const Consent& consent,
                    const std::optional<LocalDate>& birthDate,
                    LocalDate day);

/// What a QR code on the printed form says, so that its scan files itself: number, version and the hash of the text.
QString paperCode(const Consent& consent, int templateVersion);
/// What stands on the paper as its number.
QString paperNumber(ConsentId consent);
struct PaperCode {
    ConsentId consent;
    int templateVersion = 0;
    QByteArray hashStart{}; ///< its first eight bytes
    friend bool operator==(const PaperCode&, const PaperCode&) = default;
};
/// Invalid at "code" "format" for anything that is no such code.
Result<PaperCode> parsePaperCode(const QString& code);
bool belongsTo(const PaperCode& code, const Consent& consent);

QByteArray signatureHash(const QByteArray& textHash, const QByteArray& signature);

} // namespace seraph::consultations

namespace seraph {
template <> struct Codes<consultations::ConsentState> {
    using State = consultations::ConsentState;
    static constexpr std::array kAll{std::pair{State::Prepared, "prepared"},
                                     std::pair{State::Signed, "signed"},
                                     std::pair{State::Refused, "refused"},
                                     std::pair{State::Withdrawn, "withdrawn"}};
};
template <> struct Codes<consultations::Medium> {
    using Medium = consultations::Medium;
    static constexpr std::array kAll{std::pair{Medium::Screen, "screen"},
                                     std::pair{Medium::Paper, "paper"}};
};
template <> struct Codes<consultations::Signer> {
    using Signer = consultations::Signer;
    static constexpr std::array kAll{std::pair{Signer::Client, "client"},
                                     std::pair{Signer::Guardian, "guardian"}};
};
} // namespace seraph

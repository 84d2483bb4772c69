// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/json_fields.h"
#include "core/catalogue/version_state.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph {
class FieldCheck;
}

namespace seraph::catalogue {

using TemplateId = Id<struct TemplateTag>;
using TemplateVersionId = Id<struct TemplateVersionTag>;

enum class TemplateKind {
    Consent,
    Contract,
    Confirmation,
    PrivacyNotice,
    Letter,
    CandidateSheet,
    JobSheet,
    PaymentReceipt
};

/// How long a signature under it holds: for this once, for a course of so many months, or until it is taken back.
enum class ValidityKind { EachTime, Course, UntilWithdrawn };

struct Validity {
    ValidityKind kind = ValidityKind::EachTime;
    std::optional<int> months{}; ///< of a course
    friend bool operator==(const Validity&, const Validity&) = default;
};

/// What the law wants signed apart from everything else (L1).
enum class SeparateConsent { None, SensitiveData, Photos, Publication };

/// Whether a guardian signs: for minors, never, or to be asked each time.
enum class GuardianRule { None, Minor, AlwaysAsk };

struct DocumentTemplate {
    TemplateId id;
    storage::Revision revision;
    QString code;
    TemplateKind kind;
    QString nameZh;
    QString nameEn;
    std::optional<Instant> archivedAt;

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const DocumentTemplate&, const DocumentTemplate&) = default;
};

/// The rules of signing and the text itself: Markdown with merge fields {{client.name}} (merge_fields.h).
struct TemplateText {
    Validity validity{};
    SeparateConsent separate = SeparateConsent::None;
    GuardianRule guardian = GuardianRule::None;
    bool witness = false;
    LocalizedText body{};
    friend bool operator==(const TemplateText&, const TemplateText&) = default;
};

struct TemplateVersion {
    TemplateVersionId id;
    storage::Revision revision;
    TemplateId document;
    int number;
    VersionState state;
    TemplateText text;
    QByteArray hash; ///< of the text as released, in both languages; empty while it is a draft
    QString changeNote;
    std::optional<Instant> releasedAt;
    std::optional<PersonId> releasedBy;
    std::optional<Instant> archivedAt;
    friend bool operator==(const TemplateVersion&, const TemplateVersion&) = default;
};

/// BLAKE2b-256 over everything a signature under the template would rest on.
QByteArray hashOf(const TemplateText& text);
inline constexpr qsizetype kLongestBody = 60000;
/// The rule "unknown_field" at "body" for a merge field that does not exist.
void checkFields(FieldCheck& check, const LocalizedText& body);
/// Invalid: body "required" (one language must be there), "too_long"; validity.months "required",
/// "out_of_range"; body "unknown_field" (a merge field that does not exist).
Status checkTemplate(const TemplateText& text);

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::TemplateKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::TemplateKind::Consent, "consent"},
        std::pair{catalogue::TemplateKind::Contract, "contract"},
        std::pair{catalogue::TemplateKind::Confirmation, "confirmation"},
        std::pair{catalogue::TemplateKind::PrivacyNotice, "privacy_notice"},
        std::pair{catalogue::TemplateKind::Letter, "letter"},
        std::pair{catalogue::TemplateKind::CandidateSheet, "candidate_sheet"},
        std::pair{catalogue::TemplateKind::JobSheet, "job_sheet"},
        std::pair{catalogue::TemplateKind::PaymentReceipt, "payment_receipt"},
    };
};

template <> struct Codes<catalogue::ValidityKind> {
    static constexpr std::array kAll{
        std::pair{catalogue::ValidityKind::EachTime, "each_time"},
        std::pair{catalogue::ValidityKind::Course, "course"},
        std::pair{catalogue::ValidityKind::UntilWithdrawn, "until_withdrawn"},
    };
};

template <> struct Codes<catalogue::SeparateConsent> {
    static constexpr std::array kAll{
        std::pair{catalogue::SeparateConsent::None, "none"},
        std::pair{catalogue::SeparateConsent::SensitiveData, "sensitive_data"},
        std::pair{catalogue::SeparateConsent::Photos, "photos"},
        std::pair{catalogue::SeparateConsent::Publication, "publication"},
    };
};

template <> struct Codes<catalogue::GuardianRule> {
    static constexpr std::array kAll{
        std::pair{catalogue::GuardianRule::None, "none"},
        std::pair{catalogue::GuardianRule::Minor, "minor"},
        std::pair{catalogue::GuardianRule::AlwaysAsk, "always_ask"},
    };
};

template <> struct JsonFields<catalogue::Validity> {
    using T = catalogue::Validity;
    static constexpr std::tuple kAll{jsonField<&T::kind>("kind"),
                                     jsonField<&T::months>("months", InJson::May)};
};

template <> struct JsonFields<catalogue::TemplateText> {
    using T = catalogue::TemplateText;
    static constexpr std::tuple kAll{jsonField<&T::validity>("validity"),
                                     jsonField<&T::separate>("separate"),
                                     jsonField<&T::guardian>("guardian"),
                                     jsonField<&T::witness>("witness"),
                                     jsonField<&T::body>("body")};
};

} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/json_fields.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::catalogue {

using PhraseRuleId = Id<struct PhraseRuleTag>;
using PhraseDismissalId = Id<struct PhraseDismissalTag>;

/// Sets the reach of open contexts and says whose wording it is; all rules run over every text.
enum class RuleLanguage { Chinese, English };

/// Who reads the text: everybody; one client; the house itself.
enum class Audience { Public, Direct, Record };

enum class Severity { None, Warn, Block };

/// What happens to a hit before each audience. A record is never held up.
struct Severities {
    Severity inPublic = Severity::None;
    Severity direct = Severity::None;
    Severity record = Severity::None;
    Severity before(Audience audience) const;
    friend bool operator==(const Severities&, const Severities&) = default;
};

/// Words that get a house into trouble (C-73, C-208). What its lists mean is written in resources/content/phrase_rules.
struct PhraseRule {
    QString code{}; ///< "absolute.first_in_country", never renamed
    RuleLanguage language = RuleLanguage::Chinese;
    QStringList any{};
    QStringList with{};
    int within = 12;      ///< folded characters
    QStringList unless{}; ///< "X", "X…", "…X"
    Severities scope{};
    LocalizedText basis{};
    LocalizedText safer{};
    QStringList hits{};   ///< sentences it must find
    QStringList misses{}; ///< and must not find
    friend bool operator==(const PhraseRule&, const PhraseRule&) = default;
};

enum class RuleUse { On, Off };

/// A rule of the workspace's own, or one that stands in the place of the shipped rule of the same code, off too.
struct OwnPhraseRule {
    PhraseRuleId id;
    storage::Revision revision;
    QString code;
    QString category;
    PhraseRule rule;
    RuleUse use;
    std::optional<Instant> archivedAt;
    friend bool operator==(const OwnPhraseRule&, const OwnPhraseRule&) = default;
};

/// A false alarm, remembered for the whole workspace: the rule does not apply where its hit stands in this context.
struct PhraseDismissal {
    PhraseDismissalId id;
    storage::Revision revision;
    QString rule;    ///< code
    QString context; ///< folded: some characters before the hit, the hit, some after it
    PersonId dismissedBy;
    Instant dismissedAt;
    std::optional<Instant> archivedAt;
    friend bool operator==(const PhraseDismissal&, const PhraseDismissal&) = default;
};

/// Invalid: code "required", "bad_code"; any "required"; with, unless "empty"; within "out_of_range"; scope "record_held_up";
/// basis, safer "required".
Status checkRule(const PhraseRule& rule);

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::RuleLanguage> {
    static constexpr std::array kAll{
        std::pair{catalogue::RuleLanguage::Chinese, "zh"},
        std::pair{catalogue::RuleLanguage::English, "en"},
    };
};

template <> struct Codes<catalogue::Audience> {
    static constexpr std::array kAll{
        std::pair{catalogue::Audience::Public, "public"},
        std::pair{catalogue::Audience::Direct, "direct"},
        std::pair{catalogue::Audience::Record, "record"},
    };
};

template <> struct Codes<catalogue::Severity> {
    static constexpr std::array kAll{
        std::pair{catalogue::Severity::None, "none"},
        std::pair{catalogue::Severity::Warn, "warn"},
        std::pair{catalogue::Severity::Block, "block"},
    };
};

template <> struct Codes<catalogue::RuleUse> {
    static constexpr std::array kAll{
        std::pair{catalogue::RuleUse::On, "on"},
        std::pair{catalogue::RuleUse::Off, "off"},
    };
};

template <> struct JsonFields<catalogue::Severities> {
    using T = catalogue::Severities;
    static constexpr std::tuple kAll{jsonField<&T::inPublic>("public"),
                                     jsonField<&T::direct>("direct"),
                                     jsonField<&T::record>("record")};
};

template <> struct JsonFields<catalogue::PhraseRule> {
    using T = catalogue::PhraseRule;
    static constexpr std::tuple kAll{jsonField<&T::code>("code"),
                                     jsonField<&T::language>("language"),
                                     jsonField<&T::any>("any"),
                                     jsonField<&T::with>("with", InJson::May),
                                     jsonField<&T::within>("within", InJson::May),
                                     jsonField<&T::unless>("unless", InJson::May),
                                     jsonField<&T::scope>("scope"),
                                     jsonField<&T::basis>("basis"),
                                     jsonField<&T::safer>("safer"),
                                     jsonField<&T::hits>("hits"),
                                     jsonField<&T::misses>("misses")};
};

} // namespace seraph

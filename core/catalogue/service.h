// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/catalogue/service_parts.h"
#include "core/catalogue/version_state.h"
#include "core/session/actor.h"
#include "core/storage/revision.h"

namespace seraph::catalogue {

using ServiceCategoryId = Id<struct ServiceCategoryTag>;
using ServiceId = Id<struct ServiceTag>;
using ServiceVersionId = Id<struct ServiceVersionTag>;

/// Whether it may be offered to clients. Not while a block of its charter is blank or it has no released price (C-4).
enum class Standing { OffSale, OnSale };

/// The shelf that a service stands on.
struct ServiceCategory {
    ServiceCategoryId id;
    storage::Revision revision;
    QString code; ///< stable; "" for categories of one's own
    QString nameZh;
    QString nameEn;
    int position;
    std::optional<Instant> archivedAt;
    friend bool operator==(const ServiceCategory&, const ServiceCategory&) = default;
};

/// A service as such: what stays the same while its versions come and go.
struct Service {
    ServiceId id;
    storage::Revision revision;
    QString code; ///< stable, unique
    ServiceCategoryId category;
    QString nameZh; ///< of the version in force, or of the draft where there is none yet
    QString nameEn;
    Standing standing;
    std::optional<Instant> archivedAt;

    LocalizedText name() const { return {nameZh, nameEn}; }
    friend bool operator==(const Service&, const Service&) = default;
};

/// Everything a version of a service says, but its price and its steps.
struct ServiceContent {
    LocalizedText name{};
    Way way = Way::FullPlan;
    std::optional<Course> course{}; ///< of the way Course alone
    LocalizedText unit{};
    int durationMinutes = 0;
    QStringList customerGroups{}; ///< pregnant, elderly, mother_baby, minor: an extra check applies
    Charter charter{};
    std::vector<LocalizedText> included{};
    std::vector<LocalizedText> excluded{}; ///< printed as 不含项 on every quote
    LocalizedText passCriteria{};
    QStringList performers{}; ///< role codes
    Licence licence = Licence::None;
    bool treatment = false; ///< no start without the valid consents
    QStringList consents{}; ///< codes of document templates
    int lateEntryHours = 24;
    std::vector<Disclosure> disclosures{};
    std::vector<RedFlag> redFlags{};
    LocalizedText aftercare{}; ///< Markdown, given to the client
    std::vector<FollowUpContact> followUps{};
    std::vector<OutcomeMeasure> outcomes{};
    std::vector<LocalizedText> promisedResults{}; ///< the only results that staff may promise (C-73)
    std::optional<int> intervalDays{};            ///< when the client is due again
    ScriptItems scriptCard{};
    friend bool operator==(const ServiceContent&, const ServiceContent&) = default;
};

struct ServiceVersion {
    ServiceVersionId id;
    storage::Revision revision;
    ServiceId service;
    int number; ///< 1, 2, 3 …
    VersionState state;
    ServiceContent content;
    QString changeNote; ///< why it differs from the one before
    std::optional<Instant> releasedAt;
    std::optional<PersonId> releasedBy; ///< nobody: it came with the program and nobody has looked at it yet
    std::optional<Instant> archivedAt; ///< a draft that was thrown away
    friend bool operator==(const ServiceVersion&, const ServiceVersion&) = default;
};

/// The blocks of the charter that are blank in both languages: "content", "times", "changes", "price".
QStringList blankBlocks(const Charter& charter);
/// What must be filled before the version can be released, as broken rules; a draft may be as unfinished as it likes.
/// Invalid: name "required"; duration_minutes "out_of_range"; course "required" or "not_a_course"; charter.<block>
/// "required"; follow_up "unknown_red_flag"; disclosure, red_flags, follow_up, outcome "twice" (a code used twice).
Status checkReleasable(const ServiceContent& content);
/// What even a draft must hold to: texts are text and no longer than a page, numbers are in range, codes are codes.
Status checkDraft(const ServiceContent& content);

} // namespace seraph::catalogue

namespace seraph {

template <> struct Codes<catalogue::Standing> {
    static constexpr std::array kAll{
        std::pair{catalogue::Standing::OffSale, "off_sale"},
        std::pair{catalogue::Standing::OnSale, "on_sale"},
    };
};

template <> struct JsonFields<catalogue::ServiceContent> {
    using T = catalogue::ServiceContent;
    static constexpr std::tuple kAll{
        jsonField<&T::name>("name"),
        jsonField<&T::way>("way"),
        jsonField<&T::course>("course", InJson::May),
        jsonField<&T::unit>("unit"),
        jsonField<&T::durationMinutes>("duration_minutes"),
        jsonField<&T::customerGroups>("customer_groups"),
        jsonField<&T::charter>("charter"),
        jsonField<&T::included>("included"),
        jsonField<&T::excluded>("excluded"),
        jsonField<&T::passCriteria>("pass_criteria"),
        jsonField<&T::performers>("performers"),
        jsonField<&T::licence>("licence"),
        jsonField<&T::treatment>("treatment"),
        jsonField<&T::consents>("consents"),
        jsonField<&T::lateEntryHours>("late_entry_hours"),
        jsonField<&T::disclosures>("disclosure"),
        jsonField<&T::redFlags>("red_flags"),
        jsonField<&T::aftercare>("aftercare"),
        jsonField<&T::followUps>("follow_up"),
        jsonField<&T::outcomes>("outcome"),
        jsonField<&T::promisedResults>("promised_results"),
        jsonField<&T::intervalDays>("interval_days"),
        jsonField<&T::scriptCard>("script_card"),
    };
};

} // namespace seraph

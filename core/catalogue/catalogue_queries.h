// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/permissions.h"
#include "core/catalogue/proposals.h"
#include "core/session/command.h"

#include <memory>

namespace seraph::catalogue {

/// A service as the catalogue shows it.
struct ServiceRow {
    Service service;
    std::optional<ServiceVersion> inForce;
    std::optional<ServiceVersion> draft;
    std::optional<PriceVersion> price; ///< that holds today
    QStringList missing; ///< why it cannot be on sale, as SetStanding says it; and "example_price"
};

/// Everything about one service.
struct ServiceDetail {
    ServiceRow row;
    std::vector<ServiceVersion> versions; ///< oldest first
    std::vector<PriceVersion> prices;
    std::optional<Sop> sop;
    std::vector<SopVersion> sopVersions;
};

/// A document and where it stands.
struct TemplateRow {
    DocumentTemplate document;
    std::optional<TemplateVersion> inForce;
    std::optional<TemplateVersion> draft;
};

struct SopRow {
    Sop sop;
    std::optional<SopVersion> inForce;
    std::optional<SopVersion> draft;
};

/// A phrase rule as it is applied here.
struct RuleRow {
    PhraseRule rule;
    QString category;
    RuleUse use = RuleUse::On;
    std::optional<OwnPhraseRule> own; ///< the workspace's own, which stands in the place of the shipped one
};

/// What the phrase rules need, to be asked on any thread.
struct PhraseBook {
    std::shared_ptr<const PhraseMatcher> matcher;
    std::vector<DismissedPhrase> dismissed;
};

/// Shelves, in order.
struct ListServiceCategories {
    using Output = std::vector<ServiceCategory>;
    static constexpr const char* kName = "ListServiceCategories";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<ServiceCategory>> handle(const ListServiceCategories& query,
                                            const session::ReadContext& context);

/// The whole catalogue as it stands today.
struct ListServices {
    using Output = std::vector<ServiceRow>;
    static constexpr const char* kName = "ListServices";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<ServiceRow>> handle(const ListServices& query, const session::ReadContext& context);

/// One service with its history.
struct OpenService {
    using Output = ServiceDetail;
    static constexpr const char* kName = "OpenService";
    static constexpr session::Permission kPermission = kView;
    ServiceId service;
};
Result<ServiceDetail> handle(const OpenService& query, const session::ReadContext& context);

/// One version, whatever became of it.
struct OpenServiceVersion {
    using Output = ServiceVersion;
    static constexpr const char* kName = "OpenServiceVersion";
    static constexpr session::Permission kPermission = kView;
    ServiceVersionId version;
};
Result<ServiceVersion> handle(const OpenServiceVersion& query, const session::ReadContext& context);

/// Internal cost. Nothing where nobody made a sheet.
struct OpenCostSheet {
    using Output = std::optional<CostSheet>;
    static constexpr const char* kName = "OpenCostSheet";
    static constexpr session::Permission kPermission = kCosts;
    ServiceId service;
};
Result<std::optional<CostSheet>> handle(const OpenCostSheet& query, const session::ReadContext& context);

/// SOPs of one kind.
struct ListSops {
    using Output = std::vector<SopRow>;
    static constexpr const char* kName = "ListSops";
    static constexpr session::Permission kPermission = kView;
    SopKind kind = SopKind::Premises;
};
Result<std::vector<SopRow>> handle(const ListSops& query, const session::ReadContext& context);

/// One version, whatever became of it.
struct OpenSopVersion {
    using Output = SopVersion;
    static constexpr const char* kName = "OpenSopVersion";
    static constexpr session::Permission kPermission = kView;
    SopVersionId version;
};
Result<SopVersion> handle(const OpenSopVersion& query, const session::ReadContext& context);

/// All versions of one SOP, oldest first.
struct ListSopVersions {
    using Output = std::vector<SopVersion>;
    static constexpr const char* kName = "ListSopVersions";
    static constexpr session::Permission kPermission = kView;
    SopId sop;
};
Result<std::vector<SopVersion>> handle(const ListSopVersions& query,
                                       const session::ReadContext& context);

/// Documents, by kind.
struct ListTemplates {
    using Output = std::vector<TemplateRow>;
    static constexpr const char* kName = "ListTemplates";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<TemplateRow>> handle(const ListTemplates& query, const session::ReadContext& context);

/// All versions of one document, oldest first.
struct ListTemplateVersions {
    using Output = std::vector<TemplateVersion>;
    static constexpr const char* kName = "ListTemplateVersions";
    static constexpr session::Permission kPermission = kView;
    TemplateId document;
};
Result<std::vector<TemplateVersion>> handle(const ListTemplateVersions& query,
                                            const session::ReadContext& context);

/// The map, by number.
struct ListTouchpoints {
    using Output = std::vector<Touchpoint>;
    static constexpr const char* kName = "ListTouchpoints";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<Touchpoint>> handle(const ListTouchpoints& query,
                                       const session::ReadContext& context);

/// Cards, in the order in which they were made.
struct ListScriptCards {
    using Output = std::vector<ScriptCard>;
    static constexpr const char* kName = "ListScriptCards";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<ScriptCard>> handle(const ListScriptCards& query,
                                       const session::ReadContext& context);

/// All phrase rules as they are applied here, by category and code.
struct ListPhraseRules {
    using Output = std::vector<RuleRow>;
    static constexpr const char* kName = "ListPhraseRules";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<RuleRow>> handle(const ListPhraseRules& query, const session::ReadContext& context);

/// False alarms, newest first.
struct ListPhraseDismissals {
    using Output = std::vector<PhraseDismissal>;
    static constexpr const char* kName = "ListPhraseDismissals";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<PhraseDismissal>> handle(const ListPhraseDismissals& query,
                                            const session::ReadContext& context);

/// What an editor needs to underline: everybody who writes may ask.
struct OpenPhraseBook {
    using Output = PhraseBook;
    static constexpr const char* kName = "OpenPhraseBook";
    static constexpr session::Permission kPermission = session::kSelf;
};
Result<PhraseBook> handle(const OpenPhraseBook& query, const session::ReadContext& context);

/// What this version of the program brings that the workspace has not seen.
struct ListProposals {
    using Output = std::vector<Proposal>;
    static constexpr const char* kName = "ListProposals";
    static constexpr session::Permission kPermission = kView;
};
Result<std::vector<Proposal>> handle(const ListProposals& query, const session::ReadContext& context);

} // namespace seraph::catalogue

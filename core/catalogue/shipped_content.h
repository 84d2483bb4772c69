// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/catalogue/conduct.h"
#include "core/catalogue/document_template.h"
#include "core/catalogue/phrase_matcher.h"
#include "core/catalogue/price.h"
#include "core/catalogue/sop.h"

/// The catalogue that comes with the program, as its files in resources/content say it. Codes are stable for ever.
namespace seraph::catalogue {

struct ShippedCategory {
    QString code;
    Profile profile = Profile::Clinic;
    LocalizedText name;
};

struct ShippedPrice {
    Money amount;
    std::vector<PriceLine> lines;
    friend bool operator==(const ShippedPrice&, const ShippedPrice&) = default;
};

struct ShippedService {
    QString code;
    Profile profile = Profile::Clinic;
    QString category;
    ShippedPrice price;
    ServiceContent content;
    std::vector<SopStep> steps; ///< blocks written out
};

struct ShippedSop {
    QString code;
    LocalizedText name;
    std::optional<Schedule> schedule; ///< of a round of the premises
    QString role;
    std::vector<SopStep> steps;
};

struct ShippedTouchpoint {
    int number = 0;
    QString code;
    LocalizedText name;
    QString owner;
    LocalizedText standard;
    QString measuredBy;
    Stage stage = Stage::Consult;
};

struct ShippedCard {
    QString code;
    LocalizedText name;
    ScriptItems items;
};

struct ShippedTemplate {
    QString code;
    TemplateKind kind = TemplateKind::Consent;
    LocalizedText name;
    TemplateText text;
};

/// What a new workspace of that trade begins with.
struct ShippedCatalogue {
    std::vector<ShippedCategory> categories;
    std::vector<ShippedSop> blocks;
    std::vector<ShippedSop> premises;
    std::vector<ShippedService> services;
    std::vector<ShippedTouchpoint> touchpoints;
    std::vector<ShippedCard> cards;
    std::vector<ShippedTemplate> templates;
};

/// Invalid where a file is not in its form: the detail names the file, the fields what is wrong in it.
Result<ShippedCatalogue> readShippedCatalogue(Profile profile);
/// The same for what was tested before it shipped. Read once per trade; thread-safe.
const ShippedCatalogue& shippedCatalogue(Profile profile);

struct PhraseCategory {
    QString code;
    LocalizedText name;
};

struct ShippedPhrases {
    std::vector<PhraseCategory> categories;
    std::vector<PhraseRule> rules;
    SharedContexts contexts;
};

Result<ShippedPhrases> readShippedPhrases();
const ShippedPhrases& shippedPhrases();
/// The matcher of the shipped rules as they are, for texts outside any workspace.
const PhraseMatcher& shippedPhraseMatcher();

} // namespace seraph::catalogue

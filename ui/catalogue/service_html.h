// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/catalogue/catalogue_queries.h"
#include "ui/text/format.h"

#include <QString>

/// Parts of the catalogue as people read them, for a text browser. Pure functions; HTML with everything escaped.
namespace seraph::ui {

struct CatalogueWords {
    Language language;
    Profile profile; ///< whose names the roles have
    const Format& format;
};

/// What keeps a service from being sold, or should be looked at; empty where nothing does.
QString obstaclesHtml(const QStringList& codes);
QString promiseHtml(const catalogue::ServiceContent& content, const CatalogueWords& words);
QString priceHtml(const std::vector<catalogue::PriceVersion>& prices, const CatalogueWords& words);
QString stepsHtml(const std::vector<catalogue::SopStep>& steps, const CatalogueWords& words);
QString disclosureHtml(const catalogue::ServiceContent& content, const CatalogueWords& words);
QString afterHtml(const catalogue::ServiceContent& content, const CatalogueWords& words);
QString scriptHtml(const catalogue::ScriptItems& items, const CatalogueWords& words);
/// What a rule says: its phrases, where they are harmless, on which basis, what to say instead.
QString ruleHtml(const catalogue::RuleRow& row, const CatalogueWords& words);
/// The word for a stored code; the code itself where there is none.
QString codeText(const QString& code);

} // namespace seraph::ui

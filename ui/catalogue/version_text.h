// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_queries.h"
#include "ui/catalogue/service_html.h"

namespace seraph::ui {

/// A version as it is compared with another: what it is called, and each of its fields in words.
struct VersionView {
    struct Field {
        QString label;
        QString text;
    };
    QString name; ///< "2 · In force · 2026-11-22"
    QString note; ///< why it was made
    std::vector<Field> fields;
};

VersionView viewOf(const catalogue::ServiceVersion& version, const CatalogueWords& words);
VersionView viewOf(const catalogue::PriceVersion& version, const CatalogueWords& words);
VersionView viewOf(const catalogue::SopVersion& version, const CatalogueWords& words);
VersionView viewOf(const catalogue::TemplateVersion& version, const CatalogueWords& words);

/// The fields alone, for what is no version yet: a proposal of an upgrade.
std::vector<VersionView::Field> fieldsOf(const catalogue::ServiceContent& content,
                                         const CatalogueWords& words);
std::vector<VersionView::Field> fieldsOf(const std::vector<catalogue::SopStep>& steps,
                                         const CatalogueWords& words);
std::vector<VersionView::Field> fieldsOf(const catalogue::TemplateText& text,
                                         const CatalogueWords& words);

/// Old and new of every field that differs, what went struck through and what came underlined; one sentence where nothing
/// does.
QString comparisonHtml(const VersionView& before, const VersionView& after);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/conduct.h"
#include "core/catalogue/document_template.h"
#include "core/catalogue/phrase_matcher.h"
#include "core/catalogue/price.h"
#include "core/catalogue/shipped_item.h"
#include "core/catalogue/sop.h"
#include "core/storage/connection.h"

#include <QSet>

namespace seraph::catalogue {

/// SQL of the catalogue. Finds and lists; WriteContext writes. A catalogue has dozens of things, so lists are whole. Lists
/// leave out what lies in the recycle bin; versions are found whatever became of what they are versions of.
class CatalogueRepository {
public:
    explicit CatalogueRepository(storage::Connection& connection) : m_connection(connection) {}

    Result<std::vector<ServiceCategory>> listCategories() const; ///< by position
    Result<std::vector<Service>> listServices() const;           ///< by category and name
    Result<std::optional<Service>> findService(const QString& code) const;
    Result<std::vector<ServiceVersion>> listServiceVersions(ServiceId service) const; ///< oldest first
    /// All versions that are drafts or in force, of all services.
    Result<std::vector<ServiceVersion>> listLiveServiceVersions() const;
    /// What is in force today; nothing where it was never released.
    Result<std::optional<ServiceVersion>> findInForce(ServiceId service) const;
    Result<ServiceVersion> getVersion(ServiceVersionId version) const;

    Result<std::vector<PriceVersion>> listPrices(ServiceId service) const; ///< oldest first, draft included
    Result<std::vector<PriceVersion>> listAllPrices() const;
    Result<std::optional<PriceVersion>> findPrice(ServiceId service,
                                                  LocalDate day) const; ///< in force on that day
    Result<std::optional<CostSheet>> findCostSheet(ServiceId service) const;

    Result<std::vector<Sop>> listSops(SopKind kind) const; ///< by code
    Result<std::optional<Sop>> findSop(ServiceId service) const;
    Result<std::vector<SopVersion>> listSopVersions(SopId sop) const;
    Result<std::vector<SopVersion>> listLiveSopVersions() const; ///< drafts and in force
    Result<std::optional<SopVersion>> findSopInForce(ServiceId service) const;

    Result<std::vector<DocumentTemplate>> listTemplates() const; ///< by kind and code
    Result<std::vector<TemplateVersion>> listTemplateVersions(TemplateId document) const;
    /// All versions that are drafts or in force, of all documents.
    Result<std::vector<TemplateVersion>> listLiveTemplateVersions() const;
    Result<QSet<QString>> listDocumentsInForce() const; ///< codes
    Result<std::optional<TemplateVersion>> findTemplateInForce(const QString& code) const;

    Result<std::vector<Touchpoint>> listTouchpoints() const; ///< by number
    Result<std::vector<ScriptCard>> listScriptCards() const; ///< by code

    Result<std::vector<OwnPhraseRule>> listOwnRules() const;
    Result<std::vector<PhraseDismissal>> listDismissals() const; ///< newest first
    Result<std::vector<ShippedItem>> listShippedItems() const;
    Result<std::optional<ShippedItem>> findShippedItem(ShippedKind kind, const QString& code) const;

private:
    storage::Connection& m_connection;
};

/// The price that holds on a day, of all the prices of one service.
std::optional<PriceVersion> priceOn(const std::vector<PriceVersion>& prices, LocalDate day);

} // namespace seraph::catalogue

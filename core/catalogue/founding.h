// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/shipped_content.h"
#include "core/catalogue/shipped_item.h"
#include "core/session/registry.h"

namespace seraph::catalogue {

/// A new workspace begins with the shipped catalogue of its trade, released and on sale; prices are examples until somebody
/// releases the workspace's own.
Status install(const session::Founding& founding, session::WriteContext& context);

/// One thing of the shipped content, released and remembered as seen. Also for what an upgrade brings anew.
Status installSop(const ShippedSop& shipped,
                  SopKind kind,
                  std::optional<ServiceId> service,
                  session::WriteContext& context);
Status installService(const ShippedService& shipped,
                      ServiceCategoryId category,
                      Standing standing,
                      session::WriteContext& context);
Status installTemplate(const ShippedTemplate& shipped, session::WriteContext& context);
Result<ServiceCategoryId> installCategory(const ShippedCategory& shipped,
                                          int position,
                                          session::WriteContext& context);
/// The workspace has seen this edition of the thing.
Status rememberShipped(ShippedKind kind,
                       const QString& code,
                       const QByteArray& hash,
                       session::WriteContext& context);

/// What tells one edition of a shipped thing from the next.
QByteArray hashOf(const ShippedService& service);
QByteArray hashOf(const ShippedSop& sop);
QByteArray hashOf(const ShippedTemplate& document);

} // namespace seraph::catalogue

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/document_template.h"
#include "core/catalogue/sop.h"

/// What this module tells later ones, inside the transaction in which it happened.
namespace seraph::catalogue {

/// Steps are in force from now on: of a service, of a round, or of a block. Where a block's steps were carried over into
/// services, the block alone is told of.
struct SopReleased {
    Sop sop;
    SopVersion version;
};

/// A document is in force from now on.
struct TemplateReleased {
    DocumentTemplate document;
    TemplateVersion version;
};

} // namespace seraph::catalogue

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_queries.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

enum class EvidenceForm { Folder, Zip };

/// The evidence of a complaint into a folder of the person's choice, for the house itself.
void saveEvidence(const Desk& desk, complaints::ComplaintId complaint, EvidenceForm form, QWidget* parent);
/// The same for somebody: identity and authority first, then where to, then the receipt to sign.
void openHandOutDialog(const Desk& desk, const complaints::DisputedCase& about, QWidget* parent);
/// The records of the case on paper, with page numbers and hash; identity and authority first.
void openCertifiedCopyDialog(const Desk& desk, const complaints::DisputedCase& about, QWidget* parent);
void openSealDialog(const Desk& desk, const complaints::DisputedCase& about, QWidget* parent);
void openUnsealDialog(const Desk& desk, const complaints::SealedSet& set, QWidget* parent);
void previewSealingList(const Desk& desk,
                        const complaints::SealedSet& set,
                        const QString& number,
                        const QString& houseSigner,
                        QWidget* parent);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/file_queries.h"
#include "ui/desk/desk.h"

class QDialog;
class QWidget;

namespace seraph::ui {

/// One certificate more; of this person, where the page is theirs.
QDialog* openCertificateDialog(const Desk& desk, std::optional<PersonId> person, QWidget* parent);
/// What was written down wrongly, written down again with a reason.
QDialog* openCorrectionDialog(const Desk& desk, const qualifications::CertificateRow& row, QWidget* parent);
/// From now on it does not count.
QDialog* openRevokeDialog(const Desk& desk, const qualifications::CertificateRow& row, QWidget* parent);
/// A grid of certificates, typed or pasted, perhaps from one photographed page.
void openCertificateGrid(const Desk& desk, QWidget* parent);
/// At which level somebody was seen, and what was seen.
QDialog* openObservationDialog(const Desk& desk,
                               const qualifications::QualificationFile& file,
                               QWidget* parent);
/// Lets somebody through a gate of the house for some days.
QDialog* openOverrideDialog(const Desk& desk, std::optional<PersonId> person, QWidget* parent);
/// One more rule of the house.
QDialog* openRequirementDialog(const Desk& desk, QWidget* parent);
/// Whom a rule of the house concerns, and for which services.
QDialog* openRequirementEditDialog(const Desk& desk,
                                   const qualifications::Requirement& requirement,
                                   QWidget* parent);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualifications/tier.h"
#include "ui/desk/desk.h"

class QDialog;
class QWidget;

namespace seraph::ui {

/// "Licence", "Check", "Agreement", "Certificate".
QString groupText(qualifications::KindGroup group);
/// One more kind of licence, check, agreement or certificate.
QDialog* openKindDialog(const Desk& desk, QWidget* parent);
/// One more thing that people can be seen to do well or less well.
QDialog* openCompetenceDialog(const Desk& desk, QWidget* parent);
/// A tier and the rules by which it is reached; of this one, or a new one.
QDialog* openTierDialog(const Desk& desk, const std::optional<qualifications::Tier>& tier, QWidget* parent);
/// Other words for what is signed here: the next version.
QDialog* openAgreementDialog(const Desk& desk,
                             qualifications::CertificateKindId kind,
                             const LocalizedText& text,
                             QWidget* parent);

} // namespace seraph::ui

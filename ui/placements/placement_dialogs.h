// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"

class QDialog;
class QWidget;

namespace seraph::ui {

struct Desk;

/// The steps of a contract and of a placement, each a small form of one command. They delete themselves.
QDialog* openContractDialog(const Desk& desk, const placements::CandidateRow& candidate, QWidget* parent);
QDialog* openTermsDialog(const Desk& desk, const placements::ContractRow& contract, QWidget* parent);
QDialog* openRenewalDialog(const Desk& desk, const placements::ContractRow& contract, QWidget* parent);
QDialog* openWorkerSignedDialog(const Desk& desk, const placements::ContractRow& contract, QWidget* parent);
QDialog* openPlanDialog(const Desk& desk, const placements::CasePage& page, QWidget* parent);
QDialog* openStartDialog(const Desk& desk, const placements::PlacementRow& placement, QWidget* parent);
QDialog* openEndDialog(const Desk& desk, const placements::PlacementRow& placement, QWidget* parent);
QDialog* openReplaceDialog(const Desk& desk, const placements::CasePage& page, QWidget* parent);
QDialog* openSettleDialog(const Desk& desk, const placements::Placement& placement, QWidget* parent);
/// @param day nothing: a new line for today
QDialog* openLogDialog(const Desk& desk,
                       placements::PlacementId placement,
                       const std::optional<placements::LogDay>& day,
                       QWidget* parent);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/placement_queries.h"

class QDialog;
class QWidget;

namespace seraph::ui {

struct Desk;
class Format;

/// 需求登记. Without a client the form asks for one; what the client's file says of household, pets and taboos stands in it
/// already.
QDialog* openNewNeedDialog(const Desk& desk,
                           const Format& format,
                           std::optional<clients::ClientId> client,
                           QWidget* parent);
QDialog* openNeedDialog(const Desk& desk, const placements::PlacementNeed& need, QWidget* parent);
QDialog* openLoseDialog(const Desk& desk, const placements::PlacementNeed& need, QWidget* parent);

/// The steps of a candidate.
QDialog* openInterviewTimeDialog(const Desk& desk, const placements::Candidate& candidate, QWidget* parent);
QDialog* openInterviewDialog(const Desk& desk, const placements::Candidate& candidate, QWidget* parent);
QDialog* openTrialDialog(const Desk& desk, const placements::Candidate& candidate, QWidget* parent);
QDialog* openTrialResultDialog(const Desk& desk, const placements::Candidate& candidate, QWidget* parent);
QDialog* openDropDialog(const Desk& desk, const placements::Candidate& candidate, QWidget* parent);

} // namespace seraph::ui

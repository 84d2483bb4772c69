// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/dispute_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

namespace seraph::ui {

/// Each opens a dialog over the page and returns at once; the page hears of what was done by the news.
void openNewDisputeDialog(const Desk& desk, complaints::ComplaintId complaint, QWidget* parent);
void openEditDisputeDialog(const Desk& desk, const complaints::Dispute& dispute, QWidget* parent);
void openDisputeEventDialog(const Desk& desk, complaints::DisputeId dispute, QWidget* parent);
void openEndDisputeDialog(const Desk& desk, const complaints::Dispute& dispute, QWidget* parent);
void openSecureItemDialog(const Desk& desk, const complaints::PreservationItem& item, QWidget* parent);
void openAddItemDialog(const Desk& desk, complaints::ComplaintId complaint, QWidget* parent);
void openHoldDialog(const Desk& desk, complaints::ComplaintId complaint, QWidget* parent);
void openReleaseHoldDialog(const Desk& desk, const complaints::LegalHold& hold, QWidget* parent);

} // namespace seraph::ui

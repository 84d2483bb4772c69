// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"

class QWidget;

/// What people do with one case, each in a dialog of its own.
namespace seraph::ui {

/// The form of that stage, with what it is for and what it has to hold.
void openMoveDialog(const Desk& desk,
                    const complaints::ComplaintPage& page,
                    complaints::Move move,
                    QWidget* parent);
void openHandOverDialog(const Desk& desk, const complaints::Complaint& complaint, QWidget* parent);
void openAnswerHandOverDialog(const Desk& desk, const complaints::Complaint& complaint, QWidget* parent);
void openWaitDialog(const Desk& desk, const complaints::Complaint& complaint, QWidget* parent);
void openGoOnDialog(const Desk& desk, const complaints::Complaint& complaint, QWidget* parent);
void openNoteDialog(const Desk& desk, const complaints::Complaint& complaint, QWidget* parent);
void openReclassifyDialog(const Desk& desk, const complaints::Complaint& complaint, QWidget* parent);

} // namespace seraph::ui

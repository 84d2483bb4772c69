// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/desk/desk.h"

class QWidget;

/// Proposals and decisions in a case, each in a dialog of its own.
namespace seraph::ui {

void openProposeLiabilityDialog(const Desk& desk, complaints::ComplaintId complaint, QWidget* parent);
void openDecideLiabilityDialog(const Desk& desk, const complaints::Liability& liability, QWidget* parent);
void openProposeRemedyDialog(const Desk& desk, const complaints::ComplaintPage& page, QWidget* parent);
void openDecideRemedyDialog(const Desk& desk, const complaints::Remedy& remedy, QWidget* parent);
void openCarryOutDialog(const Desk& desk, const complaints::Remedy& remedy, QWidget* parent);
void openProposeSanctionDialog(const Desk& desk, const complaints::ComplaintPage& page, QWidget* parent);
/// The next step of one: to hear them, to decide, to take their appeal, to decide on it.
void openSanctionStepDialog(const Desk& desk, const complaints::Sanction& sanction, QWidget* parent);
/// Shows a kept letter as it is printed.
void previewLetter(const Desk& desk, const QString& number, const complaints::Letter& letter, QWidget* parent);
/// Drafts a letter in the language chosen, to be read over and kept; one that goes out on paper is shown for printing then.
void openLetterDialog(const Desk& desk,
                      complaints::ComplaintId complaint,
                      complaints::LetterKind kind,
                      QWidget* parent);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/print_desk.h"

namespace seraph::ui {

/// Notes what a print desk of this workspace puts on paper. The session is asked for when it happens: somebody else may
/// have signed in by then.
documents::PrintJournal journalOf(session::Workspace& workspace);

/// Both copies of the recovery kit, straight to a printer and never into a file. NotFound "print.paper_only" where
/// there is none.
void printRecoveryKit(session::Workspace& workspace,
                      const vault::RecoveryCode& code,
                      Language language,
                      PrintDesk& print,
                      QWidget* receiver,
                      std::function<void(Status)> done);

/// A code in three parts, one page for each holder; any two of them open the workspace.
void printRecoveryParts(session::Workspace& workspace,
                        const std::array<vault::RecoveryShare, 3>& parts,
                        const QStringList& holders,
                        Language language,
                        PrintDesk& print,
                        QWidget* receiver,
                        std::function<void(Status)> done);

} // namespace seraph::ui

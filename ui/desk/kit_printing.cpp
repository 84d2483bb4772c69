// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/kit_printing.h"
namespace seraph::ui {
Status printRecoveryKit(session::Workspace&, const vault::RecoveryCode&, QWidget*) { return fail(ErrorCode::NotFound, QStringLiteral("print.no_printer")); }
} // namespace seraph::ui

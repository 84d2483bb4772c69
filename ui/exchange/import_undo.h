// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_commands.h"
#include "ui/desk/desk.h"

namespace seraph::ui {

/// Takes a whole import back off the screen's thread. Where somebody has worked with some of it since, asks whether the
/// others shall go.
void undoImport(const Desk& desk,
                exchange::ImportBatchId batch,
                QWidget* receiver,
                std::function<void(Result<exchange::UndoneImport>)> done);

QString undoneText(const exchange::UndoneImport& undone);

} // namespace seraph::ui

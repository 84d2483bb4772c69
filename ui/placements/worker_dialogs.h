// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placements/worker_queries.h"

class QDialog;
class QWidget;

namespace seraph::ui {

struct Desk;

/// Small forms over the list of workers. They delete themselves.
QDialog* openNewWorkerDialog(const Desk& desk, QWidget* parent);
QDialog* openWorkerDialog(const Desk& desk, const placements::WorkerPage& worker, QWidget* parent);
QDialog* openLeaveDialog(const Desk& desk, const placements::WorkerPage& worker, QWidget* parent);
/// @param paper nothing: a new one
QDialog* openPaperDialog(const Desk& desk,
                         PersonId worker,
                         const std::optional<placements::WorkerPaper>& paper,
                         QWidget* parent);

} // namespace seraph::ui

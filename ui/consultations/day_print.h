// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

class QWidget;

namespace seraph::ui {

/// The day on paper, for when the power is out: who is expected, with room to write, and the documents that their services
/// still need, blank but for the name.
void previewDay(const Desk& desk,
                const Format& format,
                LocalDate day,
                const std::vector<consultations::VisitRow>& rows,
                QWidget* parent);

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/consultation_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/format.h"

class QWidget;

namespace seraph::ui {

/// Makes the one who asked a client: somebody on file, or somebody new. Opens their page.
void openConvertDialog(const Desk& desk,
                       const Format& format,
                       const consultations::EnquiryRow& row,
                       QWidget* parent);
/// Why nothing came of it.
void openLoseDialog(const Desk& desk, const consultations::Enquiry& enquiry, QWidget* parent);
/// When they were answered, keyed later.
void openAnsweredDialog(const Desk& desk, const consultations::Enquiry& enquiry, QWidget* parent);

} // namespace seraph::ui

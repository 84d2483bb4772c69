// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "core/consultations/consultation_queries.h"
#include "core/consultations/order_queries.h"
#include "core/session/session.h"
#include "ui/documents/care_report.h"
#include "ui/documents/order_papers.h"
#include "ui/documents/plan_sheet.h"
#include "ui/text/format.h"

namespace seraph::documents {

// What is on record about a client in the words of its paper: the screen, the printer and the command line show the same.

/// The options of a plan as a client reads them. Risks come from the catalogue, for whoever may see that.
PlanSheet planSheetOf(session::Session& session,
                      const consultations::PlanPage& page,
                      const ui::Format& format,
                      Language language);
/// An order with its lines and what was paid.
OrderPaper orderPaperOf(const consultations::OrderPage& page, const ui::Format& format, Language language);
OrderPaper::Payment paymentLineOf(const consultations::PaymentNote& payment, const ui::Format& format);
/// What was done on one occasion.
CareReport careReportOf(const care::CarePage& page, Language language);

/// A colleague's name; of somebody who left, that they did.
QString colleagueName(session::Session& session, PersonId person);

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_queries.h"
#include "core/care/ledger_queries.h"

class QWidget;

namespace seraph::ui {

struct Desk;
class Format;

/// The report that the client takes home.
void previewCareReport(const Desk& desk, const care::CarePage& page, QWidget* parent);
/// A round's register of one month.
void previewRegister(const Desk& desk, const Format& format, const care::RegisterPage& page, QWidget* parent);
/// Who received a lot: a list of names for a recall.
void previewRecipients(const Desk& desk,
                       const Format& format,
                       const care::MaterialLot& lot,
                       const std::vector<care::LotRecipient>& recipients,
                       QWidget* parent);

} // namespace seraph::ui

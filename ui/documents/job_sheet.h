// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// A sheet for the days of one worker with one household, to be signed there.
struct JobSheetPaper {
    QString number;
    QString code; ///< for the QR code, by which its scan comes back
    QString client;
    QString clientNumber;
    QString place;
    QString service;
    QString worker;
    QString phone{}; ///< of the agency; empty: none on file
    std::vector<LocalDate> days{};
};

/// A4, a line for each day. Care::Personal.
Document jobSheetDocument(const JobSheetPaper& sheet, const Imprint& imprint);

} // namespace seraph::documents

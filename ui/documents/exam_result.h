// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// An exam on paper: to be written on while it has no result, and to be signed when it has one.
struct ExamPaper {
    struct Line {
        QString question;            ///< with its options
        QString given{};             ///< empty: to be written
        std::optional<int> points{}; ///< percent
    };
    QString code; ///< for the QR code, by which its scan comes back
    QString course;
    QString person;
    LocalDate day;
    std::optional<int> percent{};
    int passPercent = 0;
    std::optional<bool> passed{};
    QString examiner{};
    QString note{};
    std::vector<Line> lines{};
};

/// A4 with lines to sign for examiner and candidate. Care::Personal.
Document examDocument(const ExamPaper& paper, const Imprint& imprint);

} // namespace seraph::documents

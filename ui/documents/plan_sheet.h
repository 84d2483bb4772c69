// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What a client takes home to decide: every option with its whole price and its risks (C-68, C-74). Texts and amounts as
/// they are shown on the screen.
struct PlanSheet {
    struct Line {
        QString what;
        QString amount;
    };
    struct Option {
        QString title;
        QString kind;
        QString description;
        std::vector<Line> lines; ///< none: it costs nothing
        QString total;
        std::vector<QString> notIncluded;
        std::vector<QString> promised; ///< from the list of results that may be promised
        std::vector<QString> risks;
        bool chosen = false;
    };
    QString client;
    QString goal;
    QString advisor;
    QString physician; ///< who stands for it; empty: nobody does, or nobody has to
    std::vector<Option> options;
};

/// A4, Care::Personal.
Document planSheetDocument(const PlanSheet& sheet, const Imprint& imprint);

} // namespace seraph::documents

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/inspection_queries.h"
#include "ui/documents/document.h"
#include "ui/text/review_text.h"

namespace seraph::documents {

/// How the records were drawn, so that somebody else can draw the same ones.
struct InspectionDraw {
    review::Period period;
    QString branch{}; ///< empty: the whole house
    quint64 seed = 1;
};

/// Random records with licence on the day, consent, lots and follow-up, one after the other, with a line for the inspector.
/// Clients stand in it by number alone; Care::Personal.
Document inspectionDocument(const std::vector<review::InspectionRow>& rows,
                            const InspectionDraw& draw,
                            const ui::ReviewText& text,
                            const Imprint& imprint);

} // namespace seraph::documents

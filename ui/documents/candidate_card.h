// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"

namespace seraph::documents {

/// What a family sees of somebody who could come to them.
struct CandidateSheet {
    QString name;
    QByteArray photo; ///< JPEG or PNG; empty: none
    std::vector<Facts::Fact> facts{};
    QString skills{};
    QString skillNotes{};
    QString experience{};
    QString introduction{};
    std::vector<Facts::Fact> papers{}; ///< numbers masked
};

/// One page for each candidate, or one roll as a picture. Care::Personal.
Document candidateCardDocument(const std::vector<CandidateSheet>& sheets, const Imprint& imprint);

} // namespace seraph::documents

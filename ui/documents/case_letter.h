// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/case_parts.h"
#include "ui/documents/document.h"

namespace seraph::documents {

/// A letter to a complainant as it was kept, made of its words alone: what went out is what was kept.
struct CaseLetter {
    complaints::LetterKind kind = complaints::LetterKind::Acknowledgement;
    QString subject;
    QString number; ///< of the complaint; never printed on a notice for everybody
    QString text;
};

/// A4. Lines that begin with "·" or "✓" become points; several lines of "label: value" become a table of facts. An
/// acknowledgement and an answer have a line for who received them; a "you said, we did" names nobody.
Document caseLetterDocument(const CaseLetter& letter, const Imprint& imprint);

} // namespace seraph::documents

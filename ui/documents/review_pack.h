// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/review_material.h"
#include "ui/text/review_text.h"

namespace seraph::documents {

/// The month as a pack for owner, auditor and association: cover with the journal's head, contents, the month in everyday
/// words, decisions, charts with their tables, a chapter for each dimension, corrections, definitions, signatures. A4;
/// Care::Ordinary: figures and the names of those who work here, no client.
Document reviewPackDocument(const ReviewMaterial& material,
                            const ui::ReviewText& text,
                            const Imprint& imprint);

/// One page for the wall: eight figures in everyday words and the three things that are being worked on. Names nobody.
Document reviewNoticeDocument(const ReviewMaterial& material,
                              const ui::ReviewText& text,
                              const Imprint& imprint);

} // namespace seraph::documents

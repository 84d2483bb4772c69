// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/phrase_note.h"
#include "core/session/context.h"

namespace seraph::consultations {

/// Text that was saved, and to whom it speaks.
struct Spoken {
    clients::ClientId client;
    BranchId branch;
    PersonId speaker;
    const char* kind;
    qint64 record;
    const char* field;
    QString text;
    catalogue::Audience audience;
};
/// Notes what the phrase rules find in it, each wording of a field once.
Status noteFindings(const Spoken& spoken, session::WriteContext& context);

} // namespace seraph::consultations

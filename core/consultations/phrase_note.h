// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/phrase_rule.h"
#include "core/clients/client.h"

namespace seraph::consultations {

using PhraseNoteId = Id<struct PhraseNoteTag>;

/// Wording that the house has rules about and that was written or said to a client all the same (C-73, C-208). It counts for
/// who said it; saving is never held up by it.
struct PhraseNote {
    PhraseNoteId id;
    storage::Revision revision;
    clients::ClientId client;
    BranchId branch;
    PersonId speaker;
    QString kind{}; ///< the record in which it stands
    qint64 record;
    QString field{};
    QString rule{}; ///< code
    catalogue::Severity severity;
    QString text{}; ///< the words themselves
    Instant at;
    LocalDate day;
    std::optional<Instant> archivedAt{};

    friend bool operator==(const PhraseNote&, const PhraseNote&) = default;
};

} // namespace seraph::consultations

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consultations/phrase_note.h"
#include "core/storage/schema.h"

namespace seraph::storage {

template <> struct Schema<consultations::PhraseNote> {
    using Record = consultations::PhraseNote;
    static constexpr std::string_view kTable = "phrase_note";
    static constexpr auto kSubject = &Record::client;
    static constexpr auto kColumns = std::tuple{
        column<&Record::id>("id"),
        column<&Record::revision>("revision"),
        column<&Record::client>("client_id"),
        column<&Record::branch>("branch_id"),
        column<&Record::speaker>("speaker_id"),
        column<&Record::kind>("kind"),
        column<&Record::record>("record_id"),
        column<&Record::field>("field"),
        column<&Record::rule>("rule"),
        column<&Record::severity>("severity"),
        column<&Record::text>("text", Sensitivity::Personal, "consultation.advice"),
        column<&Record::at>("at"),
        column<&Record::day>("day"),
        column<&Record::archivedAt>("archived_at"),
    };
};

} // namespace seraph::storage

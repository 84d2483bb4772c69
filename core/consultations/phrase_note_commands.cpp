// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultations/phrase_note_commands.h"

#include "core/catalogue/catalogue_queries.h"
#include "core/consultations/ground_queries.h"
#include "core/consultations/phrase_note_record.h"
#include "core/consultations/plan_repository.h"
#include "core/session/record_write.h"

namespace seraph::consultations {

namespace {

bool stands(const std::vector<PhraseNote>& notes, const PhraseNote& note)
{
    return std::any_of(notes.begin(), notes.end(), [&](const PhraseNote& each) {
        return each.field == note.field && each.rule == note.rule && each.text == note.text;
    });
}

PhraseNote noteOf(const Spoken& spoken,
                  const catalogue::PhraseFinding& finding,
                  const catalogue::PhraseMatcher& matcher,
                  LocalDate day,
                  session::WriteContext& context)
{
    return {.id = context.newId<PhraseNoteTag>(),
            .revision = storage::Revision{1},
            .client = spoken.client,
            .branch = spoken.branch,
            .speaker = spoken.speaker,
            .kind = QString::fromLatin1(spoken.kind),
            .record = spoken.record,
            .field = QString::fromLatin1(spoken.field),
            .rule = matcher.rule(finding.rule).code,
            .severity = finding.severity,
            .text = spoken.text.mid(finding.position, finding.length),
            .at = context.now(),
            .day = day};
}

} // namespace

Status noteFindings(const Spoken& spoken, session::WriteContext& context)
{
    if (spoken.text.isEmpty())
        return {};
    TRY_ASSIGN(const auto book, catalogue::handle(catalogue::OpenPhraseBook{}, context));
    const auto findings = book.matcher->find(spoken.text, spoken.audience, book.dismissed);
    if (findings.empty())
        return {};
    TRY_ASSIGN(const Ground ground, groundOf(spoken.branch, context));
    TRY_ASSIGN(
        auto notes,
        PlanRepository(context.connection()).phraseNotesIn(QString::fromLatin1(spoken.kind), spoken.record));
    for (const catalogue::PhraseFinding& finding : findings) {
        if (finding.severity == catalogue::Severity::None)
            continue;
        const PhraseNote note = noteOf(spoken, finding, *book.matcher, ground.today, context);
        if (stands(notes, note))
            continue;
        TRY_STATUS(context.insert(note));
        notes.push_back(note);
    }
    return {};
}

} // namespace seraph::consultations

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/survey_commands.h"

#include "core/base/field_check.h"
#include "core/catalogue/version_commands.h"
#include "core/feedback/survey_versions_repository.h"

namespace seraph::feedback {

using namespace Qt::StringLiterals;

namespace {

SurveyVersion newDraft(SurveyVersionId id, SurveyId survey, int number, SurveyContent content)
{
    return {id,
            storage::Revision{1},
            survey,
            number,
            catalogue::VersionState::Draft,
            std::move(content),
            {},
            {},
            {},
            {}};
}

} // namespace

Result<SurveyId> handle(const AddSurvey& command, session::WriteContext& context)
{
    const LocalizedText name{command.name.zh.trimmed(), command.name.en.trimmed()};
    FieldCheck check;
    check.text("name", name.in(Language::Chinese), {60, Presence::Required});
    TRY_STATUS(check.result());
    const auto id = context.newId<SurveyTag>();
    TRY_STATUS(context.insert(Survey{
        id, storage::Revision{1}, u"own_"_s + id.toString(), name.zh, name.en, command.moment, {}}));
    TRY_STATUS(context.insert(newDraft(context.newId<SurveyVersionTag>(), id, 1, {})));
    return id;
}

Result<SurveyVersionId> handle(const DraftSurvey& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto survey, session::liveRecord<Survey>(context, command.survey));
    TRY_ASSIGN(const auto versions,
               catalogue::versionsOf<SurveyVersion>(context.connection(), survey.id));
    if (const auto draft = catalogue::lastIn(versions, catalogue::VersionState::Draft))
        return draft->id;
    const auto current = catalogue::lastIn(versions, catalogue::VersionState::Released);
    const SurveyVersion draft = newDraft(context.newId<SurveyVersionTag>(),
                                         survey.id,
                                         catalogue::nextNumber(versions),
                                         current ? current->content : SurveyContent());
    TRY_STATUS(context.insert(draft));
    return draft.id;
}

Result<void> handle(const EditSurveyDraft& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               catalogue::unchangedDraft<SurveyVersion>(context, command.version, command.revision));
    TRY_STATUS(checkDraft(command.content));
    FieldCheck check;
    check.text("change_note", command.changeNote, {500, Presence::Optional, Lines::Many});
    TRY_STATUS(check.result());
    SurveyVersion after = before;
    after.content = command.content;
    after.changeNote = command.changeNote;
    return context.update(before, after);
}

Result<void> handle(const DiscardSurveyDraft& command, session::WriteContext& context)
{
    return catalogue::discard<SurveyVersion>(context, command.version, command.revision);
}

Result<void> handle(const ReleaseSurvey& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto draft,
               catalogue::unchangedDraft<SurveyVersion>(context, command.version, command.revision));
    TRY_STATUS(checkReleasable(draft.content));
    return catalogue::release(draft, context);
}

Result<void> handle(const ArchiveSurvey& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto survey,
               session::unchangedRecord<Survey>(context, command.survey, command.revision));
    return context.archive(survey);
}

} // namespace seraph::feedback

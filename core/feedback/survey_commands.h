// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/permissions.h"
#include "core/feedback/survey.h"
#include "core/session/command.h"

/// Surveys exist in versions: a draft is worked on, a released one is asked and frozen, the next one retires it.
namespace seraph::feedback {

/// A survey of one's own, with an empty draft. Invalid: name "required", "too_long".
struct AddSurvey {
    using Output = SurveyId;
    static constexpr const char* kName = "AddSurvey";
    static constexpr session::Permission kPermission = kEditSurveys;
    static constexpr session::Action kAction{"survey.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    LocalizedText name;
    Moment moment = Moment::AfterVisit;
};
Result<SurveyId> handle(const AddSurvey& command, session::WriteContext& context);

/// The draft to work on: the one there is, or a copy of what is in force.
struct DraftSurvey {
    using Output = SurveyVersionId;
    static constexpr const char* kName = "DraftSurvey";
    static constexpr session::Permission kPermission = kEditSurveys;
    static constexpr session::Action kAction{"survey.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SurveyId survey;
};
Result<SurveyVersionId> handle(const DraftSurvey& command, session::WriteContext& context);

/// Invalid: what checkDraft() says; change_note "too_long". Conflict "version.frozen".
struct EditSurveyDraft {
    using Output = void;
    static constexpr const char* kName = "EditSurveyDraft";
    static constexpr session::Permission kPermission = kEditSurveys;
    static constexpr session::Action kAction{"survey.edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SurveyVersionId version;
    storage::Revision revision;
    SurveyContent content;
    QString changeNote{};
};
Result<void> handle(const EditSurveyDraft& command, session::WriteContext& context);

struct DiscardSurveyDraft {
    using Output = void;
    static constexpr const char* kName = "DiscardSurveyDraft";
    static constexpr session::Permission kPermission = kEditSurveys;
    static constexpr session::Action kAction{"survey.draft_discarded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SurveyVersionId version;
    storage::Revision revision;
};
Result<void> handle(const DiscardSurveyDraft& command, session::WriteContext& context);

/// Asked from now on. Invalid: what checkReleasable() says.
struct ReleaseSurvey {
    using Output = void;
    static constexpr const char* kName = "ReleaseSurvey";
    static constexpr session::Permission kPermission = kEditSurveys;
    static constexpr session::Action kAction{"survey.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    SurveyVersionId version;
    storage::Revision revision;
};
Result<void> handle(const ReleaseSurvey& command, session::WriteContext& context);

/// Not asked any more.
struct ArchiveSurvey {
    using Output = void;
    static constexpr const char* kName = "ArchiveSurvey";
    static constexpr session::Permission kPermission = kEditSurveys;
    static constexpr session::Action kAction{"survey.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    SurveyId survey;
    storage::Revision revision;
};
Result<void> handle(const ArchiveSurvey& command, session::WriteContext& context);

} // namespace seraph::feedback

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/document_template.h"
#include "core/catalogue/permissions.h"
#include "core/session/command.h"

namespace seraph::catalogue {

/// A new document with the draft of its first version. Invalid: name "required", "too_long".
struct AddTemplate {
    using Output = TemplateId;
    static constexpr const char* kName = "AddTemplate";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"template.added"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TemplateKind kind = TemplateKind::Letter;
    LocalizedText name;
};
Result<TemplateId> handle(const AddTemplate& command, session::WriteContext& context);

/// A draft that begins as the version in force. Where there is a draft already, that one.
struct DraftTemplate {
    using Output = TemplateVersionId;
    static constexpr const char* kName = "DraftTemplate";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"template.drafted"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TemplateId document;
};
Result<TemplateVersionId> handle(const DraftTemplate& command, session::WriteContext& context);

/// Invalid: body "too_long", "unknown_field"; change_note "too_long".
struct EditTemplateDraft {
    using Output = void;
    static constexpr const char* kName = "EditTemplateDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"template.draft_edited"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TemplateVersionId version;
    storage::Revision revision;
    TemplateText text;
    QString changeNote;
};
Result<void> handle(const EditTemplateDraft& command, session::WriteContext& context);

/// Throws a draft away.
struct DiscardTemplateDraft {
    using Output = void;
    static constexpr const char* kName = "DiscardTemplateDraft";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"template.draft_discarded"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TemplateVersionId version;
    storage::Revision revision;
};
Result<void> handle(const DiscardTemplateDraft& command, session::WriteContext& context);

/// Freezes the text with its hash and puts it in force. Invalid as checkTemplate() says.
struct ReleaseTemplate {
    using Output = void;
    static constexpr const char* kName = "ReleaseTemplate";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"template.released"};
    static constexpr session::Undo kUndo = session::Undo::No;
    TemplateVersionId version;
    storage::Revision revision;
};
Result<void> handle(const ReleaseTemplate& command, session::WriteContext& context);

/// Takes the version in force out of force, and puts nothing in its place.
struct RetireTemplate {
    using Output = void;
    static constexpr const char* kName = "RetireTemplate";
    static constexpr session::Permission kPermission = kRelease;
    static constexpr session::Action kAction{"template.retired"};
    static constexpr session::Undo kUndo = session::Undo::No;
    TemplateVersionId version;
    storage::Revision revision;
};
Result<void> handle(const RetireTemplate& command, session::WriteContext& context);

/// Conflict, reason "template.in_use", while a version of a service in force asks for it.
struct ArchiveTemplate {
    using Output = void;
    static constexpr const char* kName = "ArchiveTemplate";
    static constexpr session::Permission kPermission = kEdit;
    static constexpr session::Action kAction{"template.archived"};
    static constexpr session::Undo kUndo = session::Undo::Restore;
    TemplateId document;
    storage::Revision revision;
};
Result<void> handle(const ArchiveTemplate& command, session::WriteContext& context);

} // namespace seraph::catalogue

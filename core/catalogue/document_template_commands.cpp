// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/document_template_commands.h"

#include "core/catalogue/catalogue_events.h"
#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/merge_fields.h"
#include "core/catalogue/text_check.h"
#include "core/catalogue/version_commands.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

TemplateVersion newDraft(TemplateVersionId id, TemplateId document, int number, TemplateText text)
{
    return {
        id, storage::kFirstRevision, document, number, VersionState::Draft, std::move(text), {}, {}, {}, {}, {}};
}

Result<bool> isAskedFor(const QString& code, const CatalogueRepository& repository)
{
    TRY_ASSIGN(const auto versions, repository.listLiveServiceVersions());
    return std::any_of(versions.begin(), versions.end(), [&](const ServiceVersion& version) {
        return version.state == VersionState::Released && version.content.consents.contains(code);
    });
}

} // namespace

Result<TemplateId> handle(const AddTemplate& command, session::WriteContext& context)
{
    FieldCheck check;
    checkText(check, "name", command.name, kNameRule);
    TRY_STATUS(check.result());
    const auto id = context.newId<TemplateTag>();
    TRY_STATUS(context.insert(DocumentTemplate{id,
                                               storage::kFirstRevision,
                                               u"own_"_s + id.toString(),
                                               command.kind,
                                               command.name.zh.trimmed(),
                                               command.name.en.trimmed(),
                                               {}}));
    TRY_STATUS(context.insert(newDraft(context.newId<TemplateVersionTag>(), id, 1, {})));
    return id;
}

Result<TemplateVersionId> handle(const DraftTemplate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto document, session::liveRecord<DocumentTemplate>(context, command.document));
    TRY_ASSIGN(const auto versions, versionsOf<TemplateVersion>(context.connection(), document.id));
    if (const auto draft = lastIn(versions, VersionState::Draft))
        return draft->id;
    const auto current = lastIn(versions, VersionState::Released);
    const TemplateVersion draft = newDraft(context.newId<TemplateVersionTag>(),
                                           document.id,
                                           nextNumber(versions),
                                           current ? current->text : TemplateText());
    TRY_STATUS(context.insert(draft));
    return draft.id;
}

Result<void> handle(const EditTemplateDraft& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               unchangedDraft<TemplateVersion>(context, command.version, command.revision));
    FieldCheck check;
    checkText(check, "body", command.text.body, {kLongestBody, Presence::Optional, Lines::Many});
    checkFields(check, command.text.body);
    check.text("change_note", command.changeNote, kParagraphRule);
    TRY_STATUS(check.result());
    TemplateVersion after = before;
    after.text = command.text;
    after.changeNote = command.changeNote;
    return context.update(before, after);
}

Result<void> handle(const DiscardTemplateDraft& command, session::WriteContext& context)
{
    return discard<TemplateVersion>(context, command.version, command.revision);
}

Result<void> handle(const ReleaseTemplate& command, session::WriteContext& context)
{
    TRY_ASSIGN(auto draft, unchangedDraft<TemplateVersion>(context, command.version, command.revision));
    TRY_STATUS(checkTemplate(draft.text));
    TRY_ASSIGN(const auto versions, versionsOf<TemplateVersion>(context.connection(), draft.document));
    TRY_STATUS(retireCurrent(versions, context));
    TemplateVersion released = inForce(draft, context);
    released.hash = hashOf(draft.text);
    TRY_STATUS(context.update(draft, released));
    TRY_ASSIGN(const auto document,
               storage::getRecord<DocumentTemplate>(context.connection(), draft.document));
    return context.publish(TemplateReleased{document, released});
}

Result<void> handle(const RetireTemplate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto before,
               session::unchangedRecord<TemplateVersion>(context, command.version, command.revision));
    if (before.state != VersionState::Released)
        return fail(ErrorCode::Conflict, u"version.not_in_force"_s);
    TemplateVersion after = before;
    after.state = VersionState::Retired;
    return context.update(before, after);
}

Result<void> handle(const ArchiveTemplate& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto document,
               session::unchangedRecord<DocumentTemplate>(context, command.document, command.revision));
    TRY_ASSIGN(const bool asked, isAskedFor(document.code, CatalogueRepository(context.connection())));
    if (asked)
        return fail(ErrorCode::Conflict, u"template.in_use"_s);
    return context.archive(document);
}

} // namespace seraph::catalogue

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/phrase_commands.h"

#include "core/catalogue/catalogue_repository.h"
#include "core/catalogue/phrase_rule_record.h"
#include "core/catalogue/shipped_content.h"
#include "core/catalogue/text_check.h"
#include "core/session/record_edit.h"

namespace seraph::catalogue {

using namespace Qt::StringLiterals;

namespace {

/// A rule that does not do what its own examples say is a mistake.
Status checkExamples(PhraseRule rule)
{
    // Before whom it matters is not the question here.
    rule.scope = {Severity::Warn, Severity::Warn, Severity::None};
    const QStringList hits = rule.hits;
    const QStringList misses = rule.misses;
    const PhraseMatcher matcher({std::move(rule)}, shippedPhrases().contexts);
    FieldCheck check;
    for (const QString& hit : hits)
        check.require(!matcher.find(hit, Audience::Public).empty(), "hits", "not_found");
    for (const QString& miss : misses)
        check.require(matcher.find(miss, Audience::Public).empty(), "misses", "found");
    return check.result();
}

Status checkContexts(const PhraseRule& rule)
{
    FieldCheck check;
    for (const QString& entry : rule.unless) {
        const bool known = !entry.startsWith(u'@') || shippedPhrases().contexts.contains(entry.mid(1));
        check.require(known, "unless", "unknown_context");
    }
    return check.result();
}

} // namespace

Result<PhraseRuleId> handle(const SavePhraseRule& command, session::WriteContext& context)
{
    TRY_STATUS(checkRule(command.rule));
    TRY_STATUS(checkContexts(command.rule));
    TRY_STATUS(checkExamples(command.rule));
    TRY_ASSIGN(const auto own, CatalogueRepository(context.connection()).listOwnRules());
    for (const OwnPhraseRule& before : own) {
        if (before.code != command.rule.code)
            continue;
        OwnPhraseRule after = before;
        after.category = command.category;
        after.rule = command.rule;
        after.use = command.use;
        TRY_STATUS(context.update(before, after));
        return before.id;
    }
    const auto id = context.newId<PhraseRuleTag>();
    TRY_STATUS(context.insert(OwnPhraseRule{
        id, storage::Revision{1}, command.rule.code, command.category, command.rule, command.use, {}}));
    return id;
}

Result<void> handle(const ArchivePhraseRule& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto rule,
               session::unchangedRecord<OwnPhraseRule>(context, command.rule, command.revision));
    return context.archive(rule);
}

Result<PhraseDismissalId> handle(const DismissPhrase& command, session::WriteContext& context)
{
    FieldCheck check;
    check.text("rule", command.rule, {100, Presence::Required});
    check.text("context", command.context, {200, Presence::Required, Lines::Many});
    TRY_STATUS(check.result());
    TRY_ASSIGN(const auto known, CatalogueRepository(context.connection()).listDismissals());
    for (const PhraseDismissal& each : known) {
        if (each.rule == command.rule && each.context == command.context)
            return each.id;
    }
    const auto id = context.newId<PhraseDismissalTag>();
    TRY_STATUS(context.insert(PhraseDismissal{
        id, storage::Revision{1}, command.rule, command.context, context.actor().person, context.now(), {}}));
    return id;
}

Result<void> handle(const ForgetDismissal& command, session::WriteContext& context)
{
    TRY_ASSIGN(const auto dismissal,
               session::unchangedRecord<PhraseDismissal>(context, command.dismissal, command.revision));
    return context.archive(dismissal);
}

} // namespace seraph::catalogue

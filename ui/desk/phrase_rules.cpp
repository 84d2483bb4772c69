// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/phrase_rules.h"

#include "core/catalogue/phrase_commands.h"

namespace seraph::ui {

namespace {

void loadBook(PhraseEdit& edit, const Desk& desk)
{
    if (auto book = desk.session().query(catalogue::OpenPhraseBook{}))
        edit.setBook(*std::move(book));
}

} // namespace

PhraseEdit* makePhraseEdit(const Desk& desk, catalogue::Audience audience)
{
    auto* edit = new PhraseEdit(audience, desk.language);
    loadBook(*edit, desk);
    QObject::connect(&desk.news,
                     &ChangeNews::changed,
                     edit,
                     [edit, &desk](const std::vector<session::ChangeSet>& changes) {
                         if (concerns(changes, "phrase_rule") || concerns(changes, "phrase_dismissal"))
                             loadBook(*edit, desk);
                     });
    QObject::connect(
        edit, &PhraseEdit::dismissed, edit, [&desk](const QString& rule, const QString& context) {
            if (desk.session().run(catalogue::DismissPhrase{rule, context}))
                desk.offerUndo(PhraseEdit::tr("Taken for a false alarm from now on"));
        });
    return edit;
}

} // namespace seraph::ui

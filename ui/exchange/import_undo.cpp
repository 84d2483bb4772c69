// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_undo.h"

#include <QCoreApplication>

namespace seraph::ui {

using namespace Qt::StringLiterals;
using exchange::OnUsed;
using exchange::UndoneImport;

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::ImportUndo)
};

using Done = std::function<void(Result<UndoneImport>)>;

void runUndo(const Desk& desk, const exchange::UndoImport& command, QWidget* receiver, Done done)
{
    desk.jobs.run<UndoneImport>(
        receiver,
        UndoText::tr("Taking the import back"),
        [&workspace = desk.workspace, command](const session::Work&) -> Result<UndoneImport> {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return session->run(command);
        },
        std::move(done));
}

} // namespace

void undoImport(const Desk& desk, exchange::ImportBatchId batch, QWidget* receiver, Done done)
{
    const auto ask = [desk, batch, receiver, done](const Error& error) {
        const UserPrompts::Question question{
            UndoText::tr("Take this import back?"),
            UndoText::tr("Somebody has worked with %1 of these records since. They stay; the "
                         "others go to the recycle bin.")
                .arg(error.detail),
            UndoText::tr("Take the others back"),
            UndoText::tr("Leave it")};
        desk.prompts.ask(receiver, question, [desk, batch, receiver, done](UserPrompts::Answer answer) {
            if (answer == UserPrompts::Answer::Act)
                runUndo(desk, {batch, OnUsed::Keep}, receiver, done);
        });
    };
    runUndo(desk, {batch, OnUsed::Refuse}, receiver, [ask, done](Result<UndoneImport> undone) {
        if (!undone && undone.error().reason == u"import.used"_s)
            ask(undone.error());
        else
            done(std::move(undone));
    });
}

QString undoneText(const UndoneImport& undone)
{
    const QString removed =
        UndoText::tr("%n record(s) went to the recycle bin.", nullptr, undone.removed);
    return undone.kept == 0
               ? removed
               : removed + u' ' + UndoText::tr("%n record(s) stayed.", nullptr, undone.kept);
}

} // namespace seraph::ui

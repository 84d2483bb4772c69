// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restore_dialog.h"

#include "ui/vault/outcome_dialog.h"
#include "ui/vault/restore_steps.h"

namespace seraph::ui {

void openRestore(QWidget* parent,
                 const session::Environment& environment,
                 JobRunner& jobs,
                 UserPrompts& prompts,
                 RestoreWish wish)
{
    auto* dialog = new OutcomeDialog(OutcomeDialog::tr("Restore a backup"),
                                     {environment, jobs, prompts},
                                     std::move(wish.done),
                                     parent);
    auto* frame = new WizardFrame(OutcomeDialog::tr("Restore a backup"));
    const auto plan = std::make_shared<RestorePlan>();
    plan->file = std::move(wish.backup);
    frame->addStep(new RestoreFileStep(plan, jobs, prompts));
    frame->addStep(new RestoreKeyStep(plan, jobs));
    frame->addStep(new RestorePlaceStep(
        plan, environment, jobs, prompts, [dialog](auto opening, auto code, auto waiting) {
            dialog->conclude({std::move(opening), std::move(code), std::move(waiting)});
        }));
    dialog->showBefore(frame);
    frame->start();
    dialog->open();
}

} // namespace seraph::ui

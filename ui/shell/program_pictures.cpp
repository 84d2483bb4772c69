// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screens before and over the desk, one after the other, for pictures of them.
#include "ui/shell/cover_screen.h"
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/shell/first_run/first_run_wizard.h"
#include "ui/shell/own_password_screen.h"
#include "ui/shell/program.h"
#include "ui/shell/scenes.h"
#include "ui/shell/unlock_screen.h"
#include "ui/shell/work_desk.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

/// Shows a screen for one look and puts the desk back.
Status Program::showOnce(QWidget& screen, const std::function<Status()>& look)
{
    m_window.show(&screen, ProgramWindow::Former::Keep);
    const Status seen = look();
    m_window.show(m_desk, ProgramWindow::Former::Keep);
    m_window.removeWidget(&screen);
    return seen;
}

Status Program::showEveryScreen(const Look& look)
{
    const AccountId me = m_workspace->session().actor().account;
    const Shift::Person* person = m_shift.find(me);
    CoverScreen cover;
    cover.setPeople(m_desk->organisation(),
                    {{me.value(), person ? person->name : QString(), person ? person->role : QString()}},
                    me.value());
    TRY_STATUS(showOnce(cover, [&] { return look(u"cover"_s); }));
    UnlockScreen unlock;
    unlock.setView({m_desk->organisation(),
                    m_options.folder,
                    {},
                    {m_workspace->session().actor().login},
                    tr("Locked because nobody used it for a while.")});
    TRY_STATUS(showOnce(unlock, [&]() -> Status {
        TRY_STATUS(look(u"sign-in"_s));
        Q_EMIT restoreRequested();
        TRY_STATUS(look(u"restore"_s));
        closeDialogs(m_window);
        Q_EMIT recoveryRequested();
        TRY_STATUS(look(u"recovery"_s));
        closeDialogs(m_window);
        return {};
    }));
    OwnPasswordScreen own(person ? person->name : QString());
    TRY_STATUS(showOnce(own, [&] { return look(u"own-password"_s); }));
    return showWizardSteps(look);
}

Status Program::showWizardSteps(const Look& look)
{
    FirstRunDesk host(m_environment, m_jobs, m_prompts, &m_window);
    FirstRunPlan plan;
    plan.language = m_translation.language();
    plan.organisation = m_desk->organisation();
    FirstRunWizard wizard(host, m_prompts, plan, SampleOffer::Offered);
    return showOnce(wizard, [&]() -> Status {
        for (int step = 0; step < wizard.frame()->stepCount(); ++step) {
            if (auto* recovery = qobject_cast<RecoveryStep*>(wizard.frame()->step(step)))
                recovery->setCode(vault::RecoveryCode::generate().toText());
            TRY_STATUS(look(u"first-run-%1"_s.arg(step + 1)));
            if (step + 1 < wizard.frame()->stepCount())
                wizard.frame()->skip();
        }
        return {};
    });
}

} // namespace seraph::ui

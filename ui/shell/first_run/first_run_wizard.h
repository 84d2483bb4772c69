// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run/first_run_host.h"
#include "ui/widgets/wizard_frame.h"

namespace seraph::ui {

class UserPrompts;

/// From nothing to a working, encrypted workspace in about five minutes. A change of language asks the program to build
/// it anew with the plan so far.
class FirstRunWizard final : public QWidget {
    Q_OBJECT

public:
    FirstRunWizard(FirstRunHost& host,
                   UserPrompts& prompts,
                   FirstRunPlan plan,
                   SampleOffer offer,
                   QWidget* parent = nullptr);

    const FirstRunPlan& plan() const { return m_plan; }
    WizardFrame* frame() const { return m_frame; }

Q_SIGNALS:
    void languageChosen(seraph::Language language);
    /// A made-up business of the chosen trade, a workspace that exists already, a backup: instead of a new one.
    void sampleClicked();
    void openOtherClicked();
    void restoreClicked();
    void finished();

private:
    FirstRunPlan m_plan;
    WizardFrame* m_frame;
};

} // namespace seraph::ui

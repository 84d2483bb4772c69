// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_wizard.h"

#include "ui/shell/first_run/first_run_steps.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>

namespace seraph::ui {

FirstRunWizard::FirstRunWizard(
    FirstRunHost& host, UserPrompts& prompts, FirstRunPlan plan, SampleOffer offer, QWidget* parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_frame(new WizardFrame(tr("Set up Seraph")))
{
    auto* welcome = new WelcomeStep(m_plan, offer);
    auto* places = new PlacesStep(m_plan, host, prompts);
    auto* recovery = new RecoveryStep(host);
    m_frame->addStep(welcome);
    m_frame->addStep(new OwnerStep(m_plan, host));
    m_frame->addStep(places);
    m_frame->addStep(recovery);
    m_frame->addStep(new StaffStep(m_plan, host));
    m_frame->addStep(new HoursStep(host));
    m_frame->addStep(new DoneStep(m_plan));
    connect(welcome, &WelcomeStep::languageChosen, this, &FirstRunWizard::languageChosen);
    connect(welcome, &WelcomeStep::sampleClicked, this, &FirstRunWizard::sampleClicked);
    connect(welcome, &WelcomeStep::openOtherClicked, this, &FirstRunWizard::openOtherClicked);
    connect(welcome, &WelcomeStep::restoreClicked, this, &FirstRunWizard::restoreClicked);
    connect(places, &PlacesStep::busyChanged, m_frame, &WizardFrame::setBusy);
    connect(places, &PlacesStep::created, recovery, &RecoveryStep::setCode);
    connect(m_frame, &WizardFrame::finished, this, &FirstRunWizard::finished);
    auto* column = makeColumn(0);
    column->addWidget(m_frame);
    setLayout(column);
    m_frame->start();
}

} // namespace seraph::ui

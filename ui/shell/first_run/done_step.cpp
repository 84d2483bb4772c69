// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace seraph::ui {

DoneStep::DoneStep(const FirstRunPlan& plan, QWidget* parent)
    : WizardStep(parent)
    , m_plan(plan)
    , m_list(new CheckList)
{
    auto* limits = new InlineMessage;
    limits->setMaximumWidth(scaled(520));
    limits->say(
        Tone::Info, tr("This version works on one PC at a time. Keeping a second PC in step comes with synchronisation."));
    auto* column = makeColumn(12);
    column->addWidget(makeLine(tr("Three things to do next"), LabelRole::Section));
    column->addWidget(m_list);
    column->addSpacing(8);
    column->addWidget(limits);
    column->addStretch();
    setLayout(column);
}

QString DoneStep::title() const
{
    return tr("Ready");
}

QString DoneStep::explanation() const
{
    return tr(
        "Your workspace is made and encrypted. The list stays on the Today page until it is done.");
}

QString DoneStep::continueText() const
{
    return tr("&Start");
}

void DoneStep::enter()
{
    const bool placed = !m_plan.backupFolder.isEmpty();
    m_list->setItems(
        {{u"backup"_s,
          tr("Make the first backup"),
          placed ? tr("It is made when you close Seraph, or now with Ctrl+B.")
                 : tr("Choose a place for it in Settings, Backup."),
          false,
          true},
         {u"person"_s, tr("Let a second person sign in"), tr("Settings, Staff and rights."), false, true},
         {u"kit"_s, tr("Put the sealed recovery code in a safe place"), tr("Not near this PC."), false, true}});
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace seraph::ui {

namespace {

void say(InlineMessage& message, const FirstRunHost::Verdict& verdict)
{
    if (verdict.words.isEmpty())
        message.clear();
    else
        message.say(verdict.tone, verdict.words);
}

} // namespace

PlacesStep::PlacesStep(FirstRunPlan& plan, FirstRunHost& host, UserPrompts& prompts, QWidget* parent)
    : WizardStep(parent)
    , m_plan(plan)
    , m_host(host)
    , m_form(new Form)
    , m_data(new PathEdit(prompts, tr("Folder for the data")))
    , m_backup(new PathEdit(prompts, tr("Folder for the backups")))
    , m_dataVerdict(new InlineMessage)
    , m_backupVerdict(new InlineMessage)
{
    m_form->addField({u"dataFolder"_s,
                      tr("Folder for the &data"),
                      m_data,
                      tr("On a disk of this PC; not on a network drive or in a cloud folder."),
                      Form::Need::Required});
    m_form->addWidget(m_dataVerdict);
    m_form->addField(
        {u"backupFolder"_s,
         tr("Folder for the bac&kups"),
         m_backup,
         tr("Best on a USB drive or a second disk. Empty: you are reminded until there is one.")});
    m_form->addWidget(m_backupVerdict);
    auto* today = new InlineMessage;
    today->say(Tone::Info,
               tr("For now a workspace is open on one PC at a time. A second PC comes with "
                  "synchronisation; do not "
                  "put the data on a shared drive instead."));
    m_form->addWidget(today);
    auto* column = makeColumn(0);
    column->addWidget(m_form);
    column->addStretch();
    setLayout(column);
    setFocusProxy(m_data);
    connect(m_data, &PathEdit::pathChanged, this, &PlacesStep::judge);
    connect(m_backup, &PathEdit::pathChanged, this, &PlacesStep::judge);
    connect(m_form, &Form::submitted, this, &WizardStep::goOnRequested);
}

QString PlacesStep::title() const
{
    return tr("Where the data lies");
}

QString PlacesStep::explanation() const
{
    return tr("All data is one encrypted folder. A backup in a second place is what brings it back "
              "after a broken disk.");
}

QString PlacesStep::continueText() const
{
    return m_created ? QString() : tr("&Create");
}

void PlacesStep::enter()
{
    if (m_data->path().isEmpty())
        m_data->setPath(m_host.proposeDataFolder(m_plan.organisation));
    m_form->setDisabled(m_created);
    judge();
}

void PlacesStep::judge()
{
    if (m_created)
        return;
    say(*m_dataVerdict, m_host.judgeDataFolder(m_data->path()));
    if (m_backup->path().isEmpty())
        m_backupVerdict->clear();
    else
        say(*m_backupVerdict, m_host.judgeBackupFolder(m_backup->path(), m_data->path()));
}

bool PlacesStep::leave()
{
    if (m_created)
        return true;
    if (!m_form->checkRequired())
        return false;
    const bool dataFits = m_host.judgeDataFolder(m_data->path()).fit == FirstRunHost::Verdict::Fit::Yes;
    const bool backupFits = m_backup->path().isEmpty() ||
                            m_host.judgeBackupFolder(m_backup->path(), m_data->path()).fit ==
                                FirstRunHost::Verdict::Fit::Yes;
    if (!dataFits || !backupFits) {
        (dataFits ? m_backup : m_data)->setFocus();
        return false;
    }
    m_plan.dataFolder = m_data->path();
    m_plan.backupFolder = m_backup->path();
    Q_EMIT busyChanged(true);
    const QPointer<PlacesStep> self(this);
    m_host.create(m_plan, [self](const Result<QString>& code) {
        if (self)
            self->onCreated(code);
    });
    return false;
}

void PlacesStep::onCreated(const Result<QString>& recoveryCode)
{
    Q_EMIT busyChanged(false);
    if (!recoveryCode) {
        m_form->showError(recoveryCode.error());
        return;
    }
    m_created = true;
    m_plan.password.reset();
    Q_EMIT created(*recoveryCode);
    Q_EMIT changed();
    Q_EMIT goOnRequested();
}

} // namespace seraph::ui

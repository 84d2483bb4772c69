// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restore_steps.h"

#include "ui/text/format.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

Result<vault::OpenBackup> openBackup(const RestorePlan& plan)
{
    TRY_ASSIGN(const auto file, vault::BackupFile::open(plan.file));
    if (plan.code)
        return file.openWithRecoveryCode(*plan.code);
    return file.openWithPassword(session::foldedLogin(plan.login), *plan.password);
}

Result<session::Restored> restoreBy(const session::Environment& environment,
                                    const RestorePlan& plan,
                                    const session::Work& work)
{
    if (plan.code)
        return session::restore(environment,
                                plan.file,
                                plan.folder,
                                session::RestoreWithCode{plan.code->copy(), plan.password->copy()},
                                work);
    return session::restore(environment,
                            plan.file,
                            plan.folder,
                            session::RestoreWithPassword{{plan.login, plan.password->copy()}},
                            work);
}

} // namespace

RestoreFileStep::RestoreFileStep(SharedRestorePlan plan, JobRunner& jobs, UserPrompts& prompts)
    : m_plan(std::move(plan))
    , m_jobs(jobs)
    , m_prompts(prompts)
    , m_form(new Form)
    , m_file(new QLineEdit(m_plan->file))
{
    m_file->setObjectName(u"backupFileEdit"_s);
    auto* choose = makeButton(tr("C&hoose a file"));
    m_form->addField(
        {u"file"_s, tr("Backup &file"), m_file, tr("Its name ends in .csbak."), Form::Need::Required});
    auto* column = makeColumn();
    column->addWidget(m_form);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addStretch();
    setLayout(column);
    connect(choose, &QPushButton::clicked, this, &RestoreFileStep::choose);
    connect(m_form, &Form::submitted, this, &WizardStep::goOnRequested);
}

QString RestoreFileStep::explanation() const
{
    return tr("Restoring makes a workspace of its own from the backup. What lies on this PC now "
              "stays as it is.");
}

void RestoreFileStep::choose()
{
    m_prompts.openFile(this,
                       {tr("Choose a backup"), m_file->text(), {tr("Backups (*.csbak)")}},
                       [this](std::optional<QString> file) {
                           if (file)
                               m_file->setText(*file);
                       });
}

void RestoreFileStep::begin()
{
    if (!m_form->checkRequired())
        return;
    m_plan->file = m_file->text().trimmed();
    auto work = [plan = m_plan](const session::Work&) {
        return vault::BackupFile::open(plan->file).transform([](const vault::BackupFile& file) {
            return file.info();
        });
    };
    m_jobs.run<vault::BackupInfo>(
        this, tr("Checking the backup"), std::move(work), [this](Result<vault::BackupInfo> info) {
            if (!info)
                return m_form->showError(info.error());
            m_form->clearErrors();
            succeed();
        });
}

RestoreKeyStep::RestoreKeyStep(SharedRestorePlan plan, JobRunner& jobs)
    : m_plan(std::move(plan))
    , m_jobs(jobs)
    , m_byPassword(new QRadioButton(tr("With the &password that the owner had then")))
    , m_byCode(new QRadioButton(tr("With the recovery &code that was valid then")))
    , m_form(new Form)
    , m_login(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_code(nullptr)
{
    m_form->addField({u"login"_s, tr("Login &name of the owner"), m_login, {}, Form::Need::Required});
    m_form->addField(
        {u"old_password"_s, tr("Pass&word of that time"), m_password, {}, Form::Need::Required});
    m_code = new RecoveryCodeFields(*m_form);
    m_new.emplace(*m_form);
    auto* column = makeColumn();
    column->addWidget(m_byPassword);
    column->addWidget(m_byCode);
    column->addWidget(makeScrollArea(withRoomBelow(m_form)), 1);
    setLayout(column);
    connect(m_byPassword, &QRadioButton::toggled, this, &RestoreKeyStep::showFields);
    connect(m_form, &Form::submitted, this, &WizardStep::goOnRequested);
    m_byPassword->setChecked(true);
}

QString RestoreKeyStep::explanation() const
{
    return tr("A backup opens with what opened the workspace on the day it was made.");
}

void RestoreKeyStep::showFields()
{
    const bool byCode = m_byCode->isChecked();
    m_form->setFieldVisible(u"login"_s, !byCode);
    m_form->setFieldVisible(u"old_password"_s, !byCode);
    m_code->setVisible(byCode);
    m_new->setVisible(*m_form, byCode);
    m_form->clearErrors();
}

bool RestoreKeyStep::collect()
{
    m_plan->code.reset();
    if (!m_byCode->isChecked()) {
        m_plan->login = m_login->text().trimmed();
        m_plan->password = passwordIn(*m_password);
        return true;
    }
    auto code = m_code->read();
    if (!code)
        return false;
    if (!m_new->agree(*m_form))
        return false;
    m_plan->code = std::move(*code);
    m_plan->password = m_new->password();
    const Status fit = session::checkNewPassword(*m_plan->password, session::Ownership::Owner, {});
    if (!fit)
        m_form->showError(fit.error());
    return fit.has_value();
}

void RestoreKeyStep::begin()
{
    m_form->clearErrors();
    if (!collect())
        return;
    auto work = [plan = m_plan](const session::Work&) {
        return openBackup(*plan).transform(
            [](const vault::OpenBackup& backup) { return session::contentsOf(backup); });
    };
    m_jobs.run<session::BackupContents>(
        this, tr("Opening the backup"), std::move(work), [this](Result<session::BackupContents> contents) {
            if (!contents)
                return m_form->showError(contents.error());
            m_plan->contents = std::move(*contents);
            succeed();
        });
}

RestorePlaceStep::RestorePlaceStep(SharedRestorePlan plan,
                                   const session::Environment& environment,
                                   JobRunner& jobs,
                                   UserPrompts& prompts,
                                   Restored restored)
    : m_plan(std::move(plan))
    , m_environment(environment)
    , m_jobs(jobs)
    , m_restored(std::move(restored))
    , m_contents(makeLabel({}))
    , m_form(new Form)
    , m_folder(new PathEdit(prompts, tr("Choose an empty folder")))
{
    m_form->addField({u"folder"_s,
                      tr("&Folder for the restored workspace"),
                      m_folder,
                      tr("A new or empty folder on this PC."),
                      Form::Need::Required});
    auto* column = makeColumn(16);
    column->addWidget(m_contents);
    column->addWidget(m_form);
    column->addStretch();
    setLayout(column);
    connect(m_form, &Form::submitted, this, &WizardStep::goOnRequested);
}

QString RestorePlaceStep::explanation() const
{
    return tr("Compare with what you expect before you restore. Everything entered after this "
              "moment is not in the backup.");
}

void RestorePlaceStep::enter()
{
    const session::BackupContents& contents = m_plan->contents;
    const Format format(QLocale(), QTimeZone::systemTimeZone());
    qint64 records = 0;
    for (const auto& [table, count] : contents.records)
        records += count;
    m_contents->setText(tr("%1\nMade on %2 · backup number %3\n%4 records · %5 journal entries")
                            .arg(contents.organisation,
                                 format.dateTime(contents.madeAt),
                                 format.number(qint64(contents.sequence)),
                                 format.number(records),
                                 format.number(contents.journalEntries)));
}

void RestorePlaceStep::begin()
{
    m_plan->folder = m_folder->path();
    if (m_plan->folder.isEmpty())
        return m_form->showError(invalid(u"folder"_s, u"required"_s));
    struct Made {
        session::Workspace::Opening opening;
        vault::RecoveryCode code;
        std::vector<QString> waiting;
    };
    auto work = [plan = m_plan, &environment = m_environment](const session::Work& how) -> Result<Made> {
        TRY_ASSIGN(auto restored, restoreBy(environment, *plan, how));
        return Made{session::Workspace::detach(std::move(restored.workspace)),
                    std::move(restored.recoveryCode),
                    std::move(restored.awaitPassword)};
    };
    m_jobs.run<Made>(this, tr("Restoring"), std::move(work), [this](Result<Made> made) {
        if (!made)
            return m_form->showError(made.error());
        m_restored(std::move(made->opening), std::move(made->code), std::move(made->waiting));
    });
}

} // namespace seraph::ui

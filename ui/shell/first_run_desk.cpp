// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_desk.h"

#include "core/base/durable_file.h"
#include "core/organisation/branch_commands.h"
#include "core/organisation/calendar_commands.h"
#include "core/organisation/calendar_queries.h"
#include "core/organisation/new_person.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/account_queries.h"
#include "core/session/role_presets.h"
#include "core/session/setting.h"
#include "core/vault/folder_judgement.h"
#include "core/vault/generated_words.h"
#include "ui/desk/kit_printing.h"
#include "ui/text/error_text.h"
#include "ui/text/translation.h"
#include "ui/vault/place_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

struct FirstRunWords {
    Q_DECLARE_TR_FUNCTIONS(seraph::ui::FirstRunDesk)
};

} // namespace

struct FirstRunDesk::Made {
    session::Workspace::Opening opening;
    vault::RecoveryCode code;
};

FirstRunDesk::FirstRunDesk(const session::Environment& environment,
                           JobRunner& jobs,
                           UserPrompts& prompts,
                           QWidget* window)
    : m_environment(environment)
    , m_jobs(jobs)
    , m_prompts(prompts)
    , m_window(window)
{
}

FirstRunDesk::~FirstRunDesk() = default;

QString FirstRunDesk::proposeDataFolder(const QString& organisation) const
{
    QString name = organisation.simplified();
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != u' ')
            c = u'-';
    }
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(base).filePath(name.isEmpty() ? u"workspace"_s : name);
}

FirstRunHost::Verdict FirstRunDesk::judgeDataFolder(const QString& folder) const
{
    const auto judged = vault::judgeFolder(folder, vault::FolderUse::NewVault);
    if (!judged.isFit())
        return {Verdict::Fit::No, Tone::Danger, errorText(judged.status().error())};
    if (judged.warnings.contains(u"removable"_s))
        return {Verdict::Fit::Yes, Tone::Warning, FirstRunWords::tr("This is a removable drive: pulled out while Seraph works, it takes the last minutes with it.")};
    return {};
}

FirstRunHost::Verdict FirstRunDesk::judgeBackupFolder(const QString& backup, const QString& data) const
{
    const PlaceWords said = backupPlaceWords(backup, data);
    return {said.fit ? Verdict::Fit::Yes : Verdict::Fit::No, said.tone, said.words};
}

Status FirstRunDesk::checkPassword(const Secret& password, const FirstRunPlan& plan) const
{
    QByteArray bytes(reinterpret_cast<const char*>(password.data()), qsizetype(password.size()));
    const auto typed = vault::Password::takeUtf8(bytes);
    return session::checkNewPassword(
        typed, session::Ownership::Owner, {plan.organisation, plan.ownerLogin, plan.ownerName});
}

std::vector<FirstRunHost::RoleChoice> FirstRunDesk::roles(Profile profile) const
{
    std::vector<RoleChoice> choices;
    for (const session::RolePreset& preset : session::rolePresets(profile)) {
        if (preset.code != u"owner"_s)
            choices.push_back({preset.code, preset.name.in(m_plan.language)});
    }
    return choices;
}

void FirstRunDesk::create(const FirstRunPlan& plan, std::function<void(Result<QString>)> then)
{
    m_plan = plan;
    auto work = [this, plan](const session::Work&) -> Result<Made> {
        QByteArray bytes(reinterpret_cast<const char*>(plan.password->data()),
                         qsizetype(plan.password->size()));
        session::NewWorkspace wanted{plan.dataFolder,
                                     plan.organisation,
                                     plan.profile,
                                     plan.language,
                                     plan.ownerName,
                                     {plan.ownerLogin, vault::Password::takeUtf8(bytes)}};
        TRY_ASSIGN(auto created, session::Workspace::create(m_environment, std::move(wanted)));
        // Made on this thread, it goes on living on the screen's.
        return Made{session::Workspace::detach(std::move(created.workspace)),
                    std::move(created.recoveryCode)};
    };
    m_jobs.run<Made>(m_window,
                     FirstRunWords::tr("Setting up"),
                     std::move(work),
                     [this, plan, then = std::move(then)](Result<Made> made) {
                         then(adopt(std::move(made), plan));
                     });
}

Result<QString> FirstRunDesk::adopt(Result<Made> made, const FirstRunPlan& plan)
{
    TRY_ASSIGN(auto ready, std::move(made));
    TRY_ASSIGN(m_workspace, session::Workspace::open(m_environment, std::move(ready.opening)));
    m_code = std::move(ready.code);
    if (m_made)
        m_made(*m_workspace);
    if (!plan.backupFolder.isEmpty())
        TRY_STATUS(m_workspace->session().run(session::ChangeSetting{
            QString::fromLatin1(session::setting::kBackupFolder), plan.backupFolder}));
    return m_code->toText();
}

void FirstRunDesk::printKit(QWidget* parent, std::function<void(Status)> then)
{
    if (!m_print)
        m_print = std::make_unique<PrintDesk>(m_jobs, m_prompts, journalOf(*m_workspace));
    printRecoveryKit(*m_workspace, *m_code, m_plan.language, *m_print, parent, std::move(then));
}

void FirstRunDesk::saveKit(QWidget* parent, std::function<void(Status)> then)
{
    const UserPrompts::FileQuestion question{FirstRunWords::tr("Save the recovery code"),
                                             u"seraph-recovery.txt"_s,
                                             {FirstRunWords::tr("Text (*.txt)")}};
    m_prompts.saveFile(parent, question, [this, then = std::move(then)](std::optional<QString> file) {
        if (!file)
            return then(fail(ErrorCode::Cancelled));
        then(writeDurably(*file, m_code->toText().toUtf8() + '\n'));
    });
}

Status FirstRunDesk::addStaffAndRooms(const StaffAndRooms& given)
{
    session::Session& session = m_workspace->session();
    TRY_ASSIGN(const auto roles, session.query(session::ListRoles{}));
    TRY_ASSIGN(const auto branches, session.query(organisation::ListBranches{}));
    for (const StaffLine& line : given.staff) {
        if (std::find(m_staffAdded.begin(), m_staffAdded.end(), line) != m_staffAdded.end())
            continue;
        organisation::NewPerson person{.details = {.name = line.name}, .roles = {}, .login = line.login};
        const auto role = std::find_if(
            roles.begin(), roles.end(), [&](const auto& r) { return r.code == line.role; });
        if (role != roles.end())
            person.roles.push_back({role->id, std::nullopt});
        TRY_STATUS(organisation::addPerson(*m_workspace, person));
        m_staffAdded.push_back(line);
    }
    for (const QString& room : given.rooms) {
        if (branches.empty() || m_roomsAdded.contains(room))
            continue;
        TRY_STATUS(session.run(organisation::AddRoom{branches.front().id, {.name = room}}));
        m_roomsAdded << room;
    }
    return {};
}

Status FirstRunDesk::setOpeningHours(const organisation::OpeningHours& hours)
{
    session::Session& session = m_workspace->session();
    TRY_ASSIGN(const auto branches, session.query(organisation::ListBranches{}));
    if (branches.empty())
        return {};
    TRY_ASSIGN(const auto current, session.query(organisation::OpeningHoursOf{branches.front().id}));
    return session.run(organisation::SetOpeningHours{
        branches.front().id,
        current.hours ? std::optional(current.hours->revision) : std::nullopt,
        hours.week,
        hours.onHolidays});
}

std::unique_ptr<session::Workspace> FirstRunDesk::takeWorkspace()
{
    m_print.reset();
    return std::move(m_workspace);
}

} // namespace seraph::ui

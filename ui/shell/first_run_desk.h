// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/print_desk.h"
#include "ui/shell/first_run/first_run_host.h"
#include "ui/widgets/user_prompts.h"

namespace seraph::ui {

/// The wizard's way to the core: judges places, makes the workspace, adds the first people and hours.
class FirstRunDesk final : public FirstRunHost {
public:
    FirstRunDesk(const session::Environment& environment,
                 JobRunner& jobs,
                 UserPrompts& prompts,
                 QWidget* window);
    ~FirstRunDesk() override;

    QString proposeDataFolder(const QString& organisation) const override;
    Verdict judgeDataFolder(const QString& folder) const override;
    Verdict judgeBackupFolder(const QString& backup, const QString& data) const override;
    Status checkPassword(const Secret& password, const FirstRunPlan& plan) const override;
    std::vector<RoleChoice> roles(Profile profile) const override;
    void create(const FirstRunPlan& plan, std::function<void(Result<QString>)> then) override;
    void printKit(QWidget* parent, std::function<void(Status)> then) override;
    void saveKit(QWidget* parent, std::function<void(Status)> then) override;
    Status addStaffAndRooms(const StaffAndRooms& given) override;
    Status setOpeningHours(const organisation::OpeningHours& hours) override;

    /// Called once the workspace exists, so that it is found again whatever happens to the steps after.
    void whenMade(std::function<void(session::Workspace&)> then) { m_made = std::move(then); }
    /// The workspace once it was made, handed over to the program.
    std::unique_ptr<session::Workspace> takeWorkspace();

private:
    struct Made;
    Result<QString> adopt(Result<Made> made, const FirstRunPlan& plan);

    const session::Environment& m_environment;
    JobRunner& m_jobs;
    UserPrompts& m_prompts;
    QWidget* m_window;
    FirstRunPlan m_plan;
    std::function<void(session::Workspace&)> m_made;
    std::vector<StaffLine> m_staffAdded;
    QStringList m_roomsAdded;
    std::unique_ptr<session::Workspace> m_workspace;
    std::optional<vault::RecoveryCode> m_code;
    std::unique_ptr<PrintDesk> m_print;
};

} // namespace seraph::ui

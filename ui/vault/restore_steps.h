// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/restore.h"
#include "ui/desk/job_runner.h"
#include "ui/vault/async_step.h"
#include "ui/vault/new_password_fields.h"
#include "ui/vault/recovery_code_fields.h"
#include "ui/widgets/path_edit.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace seraph::ui {

/// What the wizard collects; shared with the jobs, so that nothing is copied between threads but this.
struct RestorePlan {
    QString file;
    QString login;
    std::optional<vault::Password> password; ///< of that time, or with a code the new one
    std::optional<vault::RecoveryCode> code;
    session::BackupContents contents;
    QString folder;
};
using SharedRestorePlan = std::shared_ptr<RestorePlan>;

/// Which file.
class RestoreFileStep final : public AsyncStep {
    Q_OBJECT

public:
    RestoreFileStep(SharedRestorePlan plan, JobRunner& jobs, UserPrompts& prompts);
    QString title() const override { return tr("Backup"); }
    QString explanation() const override;

private:
    void begin() override;
    void choose();

    SharedRestorePlan m_plan;
    JobRunner& m_jobs;
    UserPrompts& m_prompts;
    Form* m_form;
    QLineEdit* m_file;
};

/// Whose key: the owner's password of that time, or the recovery code of that time and a new password.
class RestoreKeyStep final : public AsyncStep {
    Q_OBJECT

public:
    RestoreKeyStep(SharedRestorePlan plan, JobRunner& jobs);
    QString title() const override { return tr("Key"); }
    QString explanation() const override;

private:
    void begin() override;
    void showFields();
    bool collect();

    SharedRestorePlan m_plan;
    JobRunner& m_jobs;
    QRadioButton* m_byPassword;
    QRadioButton* m_byCode;
    Form* m_form;
    QLineEdit* m_login;
    PasswordEdit* m_password;
    RecoveryCodeFields* m_code;
    std::optional<NewPasswordFields> m_new;
};

/// What is in it, and where it goes.
class RestorePlaceStep final : public AsyncStep {
    Q_OBJECT

public:
    using Restored =
        std::function<void(session::Workspace::Opening, vault::RecoveryCode, std::vector<QString>)>;
    RestorePlaceStep(SharedRestorePlan plan,
                     const session::Environment& environment,
                     JobRunner& jobs,
                     UserPrompts& prompts,
                     Restored restored);
    QString title() const override { return tr("Contents and place"); }
    QString explanation() const override;
    QString continueText() const override { return tr("&Restore"); }
    void enter() override;

private:
    void begin() override;

    SharedRestorePlan m_plan;
    const session::Environment& m_environment;
    JobRunner& m_jobs;
    Restored m_restored;
    QLabel* m_contents;
    Form* m_form;
    PathEdit* m_folder;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run/first_run_host.h"
#include "ui/widgets/wizard_frame.h"

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace seraph::ui {

class ChoiceTiles;
class EntryGrid;
class Form;
class HoursGrid;
class InlineMessage;
class PasswordEdit;
class PathEdit;
class UserPrompts;

/// Step 1: language and trade; and the ways of somebody who does not want to begin a workspace of their own here.
class WelcomeStep final : public WizardStep {
    Q_OBJECT

public:
    WelcomeStep(FirstRunPlan& plan, SampleOffer offer, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;

Q_SIGNALS:
    void languageChosen(seraph::Language language);
    void sampleClicked();
    void openOtherClicked();
    void restoreClicked();

private:
    QWidget* buildOtherWays(SampleOffer offer);

    FirstRunPlan& m_plan;
};

/// Step 2: the organisation, its owner, and the owner's password.
class OwnerStep final : public WizardStep {
    Q_OBJECT

public:
    OwnerStep(FirstRunPlan& plan, const FirstRunHost& host, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;
    void enter() override;
    bool leave() override;

private:
    void proposeLogin();

    FirstRunPlan& m_plan;
    const FirstRunHost& m_host;
    Form* m_form;
    QLineEdit* m_organisation;
    QLineEdit* m_name;
    QLineEdit* m_login;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
};

/// Step 3: where the data and its backups lie. Leaving it makes the workspace.
class PlacesStep final : public WizardStep {
    Q_OBJECT

public:
    PlacesStep(FirstRunPlan& plan, FirstRunHost& host, UserPrompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;
    QString continueText() const override;
    void enter() override;
    bool leave() override;

Q_SIGNALS:
    void busyChanged(bool busy);
    void created(const QString& recoveryCode);

private:
    void judge();
    void onCreated(const Result<QString>& recoveryCode);

    FirstRunPlan& m_plan;
    FirstRunHost& m_host;
    Form* m_form;
    PathEdit* m_data;
    PathEdit* m_backup;
    InlineMessage* m_dataVerdict;
    InlineMessage* m_backupVerdict;
    bool m_created = false;
};

/// Step 4: the recovery code on paper, proved by typing four of its groups back.
class RecoveryStep final : public WizardStep {
    Q_OBJECT

public:
    explicit RecoveryStep(FirstRunHost& host, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;
    QString continueText() const override;
    bool allowsBack() const override { return false; } // the workspace is made
    bool leave() override;

    /// Nine groups of four with hyphens.
    void setCode(const QString& code);
    /// Numbers (from 1) of the groups that are asked for.
    const std::vector<int>& askedGroups() const { return m_asked; }

private:
    QWidget* buildPaper();
    QWidget* buildQuestions();
    void showPaper();
    void askGroups();
    bool checkGroups();
    void wipe();

    FirstRunHost& m_host;
    QStackedWidget* m_stack;
    QGridLayout* m_grid;
    InlineMessage* m_message;
    Form* m_questions = nullptr;
    QStringList m_groups;
    std::vector<int> m_asked;
    bool m_asking = false;
};

/// Step 5: who works here and in which rooms; may wait.
class StaffStep final : public WizardStep {
    Q_OBJECT

public:
    StaffStep(const FirstRunPlan& plan, FirstRunHost& host, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;
    bool allowsBack() const override { return false; } // the code was checked and is shown no more
    bool isSkippable() const override { return true; }
    void enter() override;
    bool leave() override;

private:
    const FirstRunPlan& m_plan;
    FirstRunHost& m_host;
    InlineMessage* m_message;
    QHBoxLayout* m_grids;
    EntryGrid* m_staff = nullptr;
    EntryGrid* m_rooms = nullptr;
};

/// Step 6: opening hours and holidays; may wait.
class HoursStep final : public WizardStep {
    Q_OBJECT

public:
    explicit HoursStep(FirstRunHost& host, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;
    bool isSkippable() const override { return true; }
    bool leave() override;

private:
    FirstRunHost& m_host;
    InlineMessage* m_message;
    HoursGrid* m_hours;
    QCheckBox* m_openOnHolidays;
};

/// The last step: what is left to do, and what this version cannot do yet.
class DoneStep final : public WizardStep {
    Q_OBJECT

public:
    explicit DoneStep(const FirstRunPlan& plan, QWidget* parent = nullptr);
    QString title() const override;
    QString explanation() const override;
    QString continueText() const override;
    void enter() override;

private:
    const FirstRunPlan& m_plan;
    class CheckList* m_list;
};

} // namespace seraph::ui

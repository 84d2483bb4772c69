// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/desk/backup_keeper.h"
#include "ui/desk/desk.h"
#include "ui/desk/pc_settings.h"
#include "ui/shell/first_run_desk.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/program_window.h"
#include "ui/shell/shift.h"
#include "ui/text/format.h"
#include "ui/text/translation.h"
#include "ui/widgets/dialog_fit.h"

#include <QObject>

namespace seraph::ui {

class CoverScreen;
class FirstRunWizard;
class MainWindow;
class UnlockScreen;
class WorkDesk;

/// From start to end: first run or sign-in, the desk of whoever works, the cover after some idle minutes, the lock after
/// more, and the backup before the end. Locking starts the program anew in its own place, so that no key and no client's
/// name stays in memory (Options::restart does it; tests only note that it was asked for).
class Program final : public QObject {
    Q_OBJECT

public:
    /// What becomes of a password that somebody else gave: at the desk it is replaced before anything else is shown.
    enum class GivenPassword { Replaced, Accepted };
    /// A made-up workspace that was just made, and how to sign in to it.
    struct Sample {
        QString folder;
        QString login;
        QString password;
    };
    using MakeSample = std::function<Result<Sample>(Profile, Language, const session::Work&)>;

    struct Options {
        QString folder;   ///< empty: the one that was open last on this PC
        QString backup{}; ///< a backup that somebody opened: restoring is offered at once
        QString notice;   ///< why the sign-in is shown: "Locked after 30 minutes without use."
        GivenPassword given = GivenPassword::Replaced;
        MakeSample makeSample{}; ///< on a thread of its own; empty: no sample is offered
        std::function<void(const QString& notice)> restart;
        std::function<void()> quit;
        JobRunner::Mode jobs = JobRunner::Mode::Threaded;
    };

    Program(const session::Environment& environment,
            UserPrompts& prompts,
            Translation& translation,
            Options options);
    ~Program() override;

    /// Shows what comes first: the wizard where there is no workspace yet, else the sign-in.
    void start();
    void signIn(const QString& login, Secret password);
    void cover();
    void uncover(AccountId account, const vault::Password& pin);
    /// Somebody else signs in with their password while the workspace stays open; each keeps their place.
    void changePerson();
    void changeTo(const QString& login, Secret password);
    void lock(const QString& notice);
    /// The same as soon as nobody signs, answers or is examined any more: closing time, and the PC's own lock.
    void lockWhenFree(const QString& notice);
    void lockWithSystem();
    void close();
    void useLanguage(Language language);

    /// While what it answers lives, nothing is covered or locked by itself: pictures of a big workspace take their time.
    [[nodiscard]] std::shared_ptr<void> stayOpen() { return m_idle.hold(); }
    bool isKeptOpen() const { return m_idle.isHeld(); }

    /// Shows the screens before and over the desk, one after the other, for pictures of them.
    using Look = std::function<Status(const QString& name)>;
    Status showEveryScreen(const Look& look);

    ProgramWindow& window() { return m_window; }
    WorkDesk* desk() const { return m_desk; }
    Shift& shift() { return m_shift; }
    session::Workspace* workspace() const { return m_workspace.get(); }

Q_SIGNALS:
    void signedIn();
    void signInRefused(const seraph::Error& error);
    /// Somebody chose these on the sign-in screen.
    void restoreRequested();
    void recoveryRequested();

private:
    void showWizard(FirstRunPlan plan);
    Status showOnce(QWidget& screen, const std::function<Status()>& look);
    Status showWizardSteps(const Look& look);
    void showUnlock(const QString& notice);
    QString sampleNotice() const;
    void showDesk();
    void closeDesk();
    void enter(std::unique_ptr<session::Workspace> workspace, const std::shared_ptr<Secret>& password);
    void signInWith(const QString& login,
                    const std::shared_ptr<Secret>& password,
                    session::OlderState older);
    void askAboutOlder(const QString& login, const std::shared_ptr<Secret>& password);
    /// Asks whoever signed in with a password from somebody else for one of their own, then begins the work.
    void beginWith(const std::shared_ptr<Secret>& password);
    void replaceGiven(class OwnPasswordScreen& screen,
                      const std::shared_ptr<Secret>& given,
                      const std::shared_ptr<Secret>& own);
    void begin();
    using AwayWork = std::function<Status(session::Workspace&)>;
    void runAway(const QString& title, AwayWork work, std::function<void(const Status&)> then);
    void refuse(const Error& error);
    void rememberWorkspace(session::Workspace& workspace);
    void showSample(Profile profile);
    void askToLeaveSample();
    void leaveSample();
    void tidyUp();
    void startProtection();
    void endWith(session::BackupTrigger trigger, const std::function<void()>& then);
    void end(const std::function<void()>& then);
    void endWithoutDesk();
    void openAnother();

    const session::Environment& m_environment;
    UserPrompts& m_prompts;
    Translation& m_translation;
    Options m_options;
    PcSettings m_settings;
    JobRunner m_jobs;
    DialogFit m_dialogFit;
    ProgramWindow m_window;
    IdleWatch m_idle;
    QTimer m_closing;
    Shift m_shift;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<FirstRunDesk> m_firstRun;
    std::unique_ptr<BackupKeeper> m_backups;
    UnlockScreen* m_unlock = nullptr;
    FirstRunWizard* m_wizard = nullptr;
    CoverScreen* m_cover = nullptr;
    WorkDesk* m_desk = nullptr;
    bool m_ending = false;
};

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "core/organisation/organisation_queries.h"
#include "core/organisation/trade_words.h"
#include "core/session/setting.h"
#include "core/session/tidy.h"
#include "ui/shell/cover_screen.h"
#include "ui/shell/first_run/first_run_steps.h"
#include "ui/shell/first_run/first_run_wizard.h"
#include "ui/shell/scenes.h"
#include "ui/shell/unlock_screen.h"
#include "ui/shell/work_desk.h"
#include "ui/text/error_text.h"
#include "ui/vault/recovery_dialog.h"
#include "ui/vault/restore_dialog.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentLogins = 8;
constexpr std::chrono::minutes kLookAgain{1}; // at closing time, while a client or an examinee is busy
const auto kFolderKey = u"workspace"_s;
const auto kOrganisationKey = u"organisation"_s;
const auto kLoginsKey = u"logins"_s;
const auto kLanguageKey = u"language"_s;

std::chrono::minutes minutesOf(const session::Settings& settings, const char* code)
{
    return std::chrono::minutes(settings.value(QString::fromLatin1(code)).toInt());
}

} // namespace

Program::Program(const session::Environment& environment,
                 UserPrompts& prompts,
                 Translation& translation,
                 Options options)
    : m_environment(environment)
    , m_prompts(prompts)
    , m_translation(translation)
    , m_options(std::move(options))
    , m_settings(u"shared"_s)
    , m_jobs(m_options.jobs)
{
    if (m_options.folder.isEmpty())
        m_options.folder = QString::fromUtf8(m_settings.value(kFolderKey));
    connect(&m_window, &ProgramWindow::closeRequested, this, &Program::close);
    const auto signInTo = [this](const QString& folder) {
        m_options.folder = folder;
        start();
    };
    connect(this, &Program::restoreRequested, this, [this, signInTo] {
        openRestore(
            &m_window, m_environment, m_jobs, m_prompts, {std::exchange(m_options.backup, {}), signInTo});
    });
    connect(this, &Program::recoveryRequested, this, [this, signInTo] {
        openRecovery(&m_window, m_options.folder, m_environment, m_jobs, m_prompts, signInTo);
    });
    connect(&m_idle, &IdleWatch::coverDue, this, &Program::cover);
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, [this] {
        if (m_idle.isHeld())
            return m_closing.start(kLookAgain);
        lock(tr("Locked at closing time."));
    });
    connect(&m_idle, &IdleWatch::lockDue, this, [this] {
        lock(tr("Locked because nobody used it for a while."));
    });
}

Program::~Program()
{
    m_jobs.finish();
    delete m_desk; // while the file is open: forms keep what was typed when they go
}

void Program::start()
{
    if (m_options.folder.isEmpty() || !QFileInfo::exists(vault::VaultFolder(m_options.folder).header()))
        showWizard({});
    else
        showUnlock(m_options.notice);
    if (!m_options.backup.isEmpty())
        Q_EMIT restoreRequested();
}

void Program::showWizard(FirstRunPlan plan)
{
    if (!m_firstRun)
        m_firstRun = std::make_unique<FirstRunDesk>(m_environment, m_jobs, m_prompts, &m_window);
    plan.language = m_translation.language();
    m_wizard = new FirstRunWizard(*m_firstRun, m_prompts, std::move(plan));
    connect(m_wizard, &FirstRunWizard::languageChosen, this, &Program::useLanguage);
    connect(m_wizard, &FirstRunWizard::finished, this, [this] { enter(m_firstRun->takeWorkspace()); });
    m_window.show(m_wizard);
}

void Program::showUnlock(const QString& notice)
{
    m_unlock = new UnlockScreen;
    const QString logins = QString::fromUtf8(m_settings.value(kLoginsKey));
    m_unlock->setView({QString::fromUtf8(m_settings.value(kOrganisationKey)),
                       m_options.folder,
                       {},
                       logins.split(u'\n', Qt::SkipEmptyParts),
                       notice});
    connect(m_unlock,
            &UnlockScreen::signInRequested,
            this,
            [this](const QString& login, const std::shared_ptr<Secret>& password) {
                signIn(login, std::move(*password));
            });
    connect(m_unlock, &UnlockScreen::languageChosen, this, &Program::useLanguage);
    connect(m_unlock, &UnlockScreen::openAnotherClicked, this, &Program::openAnother);
    connect(m_unlock, &UnlockScreen::restoreClicked, this, &Program::restoreRequested);
    connect(m_unlock, &UnlockScreen::forgotPasswordClicked, this, &Program::recoveryRequested);
    m_window.show(m_unlock);
}

void Program::signIn(const QString& login, Secret password)
{
    if (m_unlock)
        m_unlock->setBusy(true);
    auto secret = std::make_shared<Secret>(std::move(password));
    using Opening = session::Workspace::Opening;
    auto work = [this, login, secret](const session::Work&) {
        QByteArray bytes(reinterpret_cast<const char*>(secret->data()), qsizetype(secret->size()));
        return session::Workspace::unlock(
            m_environment, m_options.folder, {login, vault::Password::takeUtf8(bytes)});
    };
    m_jobs.run<Opening>(&m_window, tr("Signing in"), std::move(work), [this](Result<Opening> opening) {
        if (m_unlock)
            m_unlock->setBusy(false);
        if (!opening)
            return refuse(opening.error());
        auto workspace = session::Workspace::open(m_environment, *std::move(opening));
        if (!workspace)
            return refuse(workspace.error());
        enter(*std::move(workspace));
    });
}

void Program::refuse(const Error& error)
{
    if (m_unlock)
        m_unlock->refuse(errorText(error));
    Q_EMIT signInRefused(error);
}

void Program::enter(std::unique_ptr<session::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_options.folder = m_workspace->folder();
    m_unlock = nullptr;
    m_wizard = nullptr;
    rememberWorkspace();
    m_backups = std::make_unique<BackupKeeper>(*m_workspace, m_jobs, &m_window);
    startProtection();
    showDesk();
    m_firstRun.reset();
    tidyUp();
    Q_EMIT signedIn();
}

/// What a crash may have left goes while people begin to work. Whether it worked concerns nobody at the desk: the next
/// opening tries again.
void Program::tidyUp()
{
    session::Workspace& workspace = *m_workspace;
    m_jobs.run<void>(
        &m_window,
        tr("Clearing up"),
        [&workspace](const session::Work&) -> Status {
            TRY_ASSIGN(const auto session, workspace.openSession());
            return session->run(session::TidyUp{});
        },
        [](const Status&) {});
}

void Program::rememberWorkspace()
{
    m_settings.setValue(kFolderKey, m_workspace->folder().toUtf8());
    if (const auto info = m_workspace->info())
        m_settings.setValue(kOrganisationKey, info->organisation.toUtf8());
    QStringList logins =
        QString::fromUtf8(m_settings.value(kLoginsKey)).split(u'\n', Qt::SkipEmptyParts);
    const QString login = m_workspace->session().actor().login;
    logins.removeAll(login);
    logins.prepend(login);
    m_settings.setValue(kLoginsKey, logins.mid(0, kRecentLogins).join(u'\n').toUtf8());
}

void Program::startProtection()
{
    const auto settings = m_workspace->session().query(session::ReadSettings{});
    if (!settings)
        return;
    m_idle.start(minutesOf(*settings, session::setting::kCoverMinutes),
                 minutesOf(*settings, session::setting::kLockMinutes));
    const QTime closing = QTime::fromString(
        settings->value(QString::fromLatin1(session::setting::kClosingTime)), u"HH:mm"_s);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_environment.clock.now()));
    const qint64 untilClosing = closing.isValid() ? now.time().msecsTo(closing) : -1;
    if (untilClosing > 0)
        m_closing.start(std::chrono::milliseconds(untilClosing));
}

void Program::showDesk()
{
    if (const auto house = m_workspace->session().query(organisation::CurrentOrganisation{}))
        m_translation.callClients(organisation::TradeWords::forProfile(house->profile).word("client"_L1));
    m_desk = new WorkDesk({*m_workspace, m_jobs, m_prompts, *m_backups, m_shift, m_idle, m_window},
                          m_translation.language());
    connect(m_desk, &WorkDesk::coverRequested, this, &Program::cover);
    connect(m_desk, &WorkDesk::lockRequested, this, [this] { lock({}); });
    connect(m_desk, &WorkDesk::changePersonRequested, this, &Program::changePerson);
    connect(m_desk, &WorkDesk::languageChosen, this, &Program::useLanguage);
    connect(m_desk, &WorkDesk::closeRequested, this, &Program::close);
    m_window.show(m_desk);
}

void Program::cover()
{
    if (!m_desk || m_cover || m_ending || m_jobs.isBusy())
        return;
    if (!m_shift.anyPin())
        return lock(tr("Locked. With a PIN for this shift the screen is only covered."));
    m_desk->setAside();
    m_cover = new CoverScreen;
    m_cover->setPeople(
        m_desk->organisation(), m_shift.withPin(), m_workspace->session().actor().account.value());
    connect(m_cover,
            &CoverScreen::pinEntered,
            this,
            [this](qint64 account, const std::shared_ptr<Secret>& pin) {
                QByteArray bytes(reinterpret_cast<const char*>(pin->data()), qsizetype(pin->size()));
                uncover(AccountId(account), vault::Password::takeUtf8(bytes));
            });
    connect(m_cover, &CoverScreen::fullSignInClicked, this, &Program::changePerson);
    connect(m_cover, &CoverScreen::lockClicked, this, [this] { lock({}); });
    m_window.show(m_cover, ProgramWindow::Former::Keep);
}

void Program::uncover(AccountId account, const vault::Password& pin)
{
    Shift::Person* const person = m_shift.find(account);
    if (!person || !person->pin)
        return;
    const Status opened = person->pin->check(pin);
    if (!opened) {
        if (person->pin->triesLeft() == 0)
            return lock(tr("Locked: the PIN was wrong five times."));
        return m_cover->refuse(person->pin->triesLeft());
    }
    const bool samePerson = m_workspace->session().actor().account == account;
    if (!samePerson && !m_workspace->switchUser(account))
        return lock({});
    m_cover = nullptr;
    if (samePerson) {
        m_window.show(m_desk);
        m_desk->bringBack();
    } else {
        showDesk();
    }
    startProtection();
}

void Program::changePerson()
{
    if (!m_workspace || m_ending || m_jobs.isBusy())
        return;
    const QString name = m_desk->organisation();
    m_desk->setAside();
    if (m_cover) {
        m_window.removeWidget(m_desk);
        m_desk->deleteLater();
    }
    m_desk = nullptr;
    m_cover = nullptr;
    m_unlock = new UnlockScreen;
    const QString logins = QString::fromUtf8(m_settings.value(kLoginsKey));
    m_unlock->setView({name,
                       m_options.folder,
                       {},
                       logins.split(u'\n', Qt::SkipEmptyParts),
                       tr("Who goes on? The workspace stays open."),
                       m_shift.anyPin() ? tr("&Back") : QString()});
    connect(m_unlock,
            &UnlockScreen::signInRequested,
            this,
            [this](const QString& login, const std::shared_ptr<Secret>& password) {
                changeTo(login, std::move(*password));
            });
    // Whoever goes back has to prove it, with a PIN.
    connect(m_unlock, &UnlockScreen::backClicked, this, [this] {
        m_unlock = nullptr;
        showDesk();
        cover();
    });
    m_window.show(m_unlock);
}

void Program::changeTo(const QString& login, Secret password)
{
    m_unlock->setBusy(true);
    m_workspace->letGo();
    const auto secret = std::make_shared<Secret>(std::move(password));
    m_jobs.run<void>(
        &m_window,
        tr("Signing in"),
        [this, login, secret](const session::Work&) -> Status {
            TRY_STATUS(m_workspace->takeOver());
            QByteArray bytes(reinterpret_cast<const char*>(secret->data()), qsizetype(secret->size()));
            const Status changed =
                m_workspace->switchUser(session::Credentials{login, vault::Password::takeUtf8(bytes)});
            m_workspace->letGo();
            return changed;
        },
        [this](const Status& changed) {
            const Status back = m_workspace->takeOver();
            if (!changed || !back)
                return refuse(changed ? back.error() : changed.error());
            m_unlock = nullptr;
            rememberWorkspace();
            showDesk();
            startProtection();
            Q_EMIT signedIn();
        });
}

void Program::lock(const QString& notice)
{
    if (!m_workspace)
        return;
    endWith(session::BackupTrigger::Lock, [this, notice] { m_options.restart(notice); });
}

void Program::close()
{
    if (!m_workspace)
        return m_options.quit();
    endWith(session::BackupTrigger::Close, [this] { m_options.quit(); });
}

/// Whatever happens to the backup, the end comes; that it failed shows in its age the next time.
void Program::endWith(session::BackupTrigger trigger, const std::function<void()>& then)
{
    if (m_ending)
        return;
    if (m_jobs.isBusy()) {
        // What runs may hold the workspace: the end comes right after it.
        connect(
            &m_jobs,
            &JobRunner::idle,
            this,
            [this, trigger, then] { endWith(trigger, then); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_ending = true;
    m_idle.stop();
    m_window.setEnabled(false);
    m_backups->backUp(trigger, [this, then] {
        m_backups.reset();
        m_window.closeScreens();
        m_desk = nullptr;
        m_cover = nullptr;
        static_cast<void>(m_workspace->close());
        m_workspace.reset();
        then();
    });
}

/// Shows a screen for one look and puts the desk back.
Status Program::showOnce(QWidget& screen, const std::function<Status()>& look)
{
    m_window.show(&screen, ProgramWindow::Former::Keep);
    const Status seen = look();
    m_window.show(m_desk, ProgramWindow::Former::Keep);
    m_window.removeWidget(&screen);
    return seen;
}

Status Program::showEveryScreen(const Look& look)
{
    const AccountId me = m_workspace->session().actor().account;
    const Shift::Person* person = m_shift.find(me);
    CoverScreen cover;
    cover.setPeople(m_desk->organisation(),
                    {{me.value(), person ? person->name : QString(), person ? person->role : QString()}},
                    me.value());
    TRY_STATUS(showOnce(cover, [&] { return look(u"cover"_s); }));
    UnlockScreen unlock;
    unlock.setView({m_desk->organisation(),
                    m_options.folder,
                    {},
                    {m_workspace->session().actor().login},
                    tr("Locked because nobody used it for a while.")});
    TRY_STATUS(showOnce(unlock, [&]() -> Status {
        TRY_STATUS(look(u"sign-in"_s));
        Q_EMIT restoreRequested();
        TRY_STATUS(look(u"restore"_s));
        closeDialogs(m_window);
        Q_EMIT recoveryRequested();
        TRY_STATUS(look(u"recovery"_s));
        closeDialogs(m_window);
        return {};
    }));
    return showWizardSteps(look);
}

Status Program::showWizardSteps(const Look& look)
{
    FirstRunDesk host(m_environment, m_jobs, m_prompts, &m_window);
    FirstRunPlan plan;
    plan.language = m_translation.language();
    plan.organisation = m_desk->organisation();
    FirstRunWizard wizard(host, m_prompts, plan);
    return showOnce(wizard, [&]() -> Status {
        for (int step = 0; step < wizard.frame()->stepCount(); ++step) {
            if (auto* recovery = qobject_cast<RecoveryStep*>(wizard.frame()->step(step)))
                recovery->setCode(vault::RecoveryCode::generate().toText());
            TRY_STATUS(look(u"first-run-%1"_s.arg(step + 1)));
            if (step + 1 < wizard.frame()->stepCount())
                wizard.frame()->skip();
        }
        return {};
    });
}

void Program::openAnother()
{
    m_prompts.chooseFolder(&m_window,
                           {tr("Open another workspace"), m_options.folder, {}},
                           [this](std::optional<QString> folder) {
                               if (!folder)
                                   return;
                               m_options.folder = *folder;
                               start();
                           });
}

void Program::useLanguage(Language language)
{
    m_translation.use(language);
    m_settings.setValue(kLanguageKey, toCode(language).toUtf8());
    // A page is built in one language: the desk is built anew and comes back to the same place.
    if (m_desk) {
        m_desk->setAside();
        showDesk();
    } else if (m_unlock && !m_workspace) {
        showUnlock(m_options.notice);
    } else if (m_wizard) {
        showWizard(m_wizard->plan());
    }
}

} // namespace seraph::ui

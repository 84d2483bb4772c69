// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a name and a password to the desk, and from one person to the next.
#include "core/session/account_queries.h"
#include "core/session/tidy.h"
#include "ui/shell/own_password_screen.h"
#include "ui/shell/program.h"
#include "ui/shell/program_keys.h"
#include "ui/shell/unlock_screen.h"
#include "ui/shell/work_desk.h"
#include "ui/text/error_text.h"

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentLogins = 8;

vault::Password passwordFrom(const Secret& typed)
{
    QByteArray bytes(reinterpret_cast<const char*>(typed.data()), qsizetype(typed.size()));
    return vault::Password::takeUtf8(bytes);
}

} // namespace

void Program::signIn(const QString& login, Secret password)
{
    signInWith(login, std::make_shared<Secret>(std::move(password)), session::OlderState::Refuse);
}

void Program::signInWith(const QString& login,
                         const std::shared_ptr<Secret>& password,
                         session::OlderState older)
{
    if (m_unlock)
        m_unlock->setBusy(true);
    using Opening = session::Workspace::Opening;
    auto work = [this, login, password](const session::Work&) {
        return session::Workspace::unlock(
            m_environment, m_options.folder, {login, passwordFrom(*password)});
    };
    auto done = [this, login, password, older](Result<Opening> opening) {
        if (m_unlock)
            m_unlock->setBusy(false);
        if (!opening)
            return refuse(opening.error());
        const bool owner = opening->vault.slotType == vault::SlotType::Owner;
        auto workspace = session::Workspace::open(m_environment, *std::move(opening), older);
        if (workspace)
            return enter(*std::move(workspace), password);
        refuse(workspace.error());
        if (owner && older == session::OlderState::Refuse &&
            workspace.error().reason == u"vault.rolled_back"_s)
            askAboutOlder(login, password);
    };
    m_jobs.run<Opening>(&m_window, tr("Signing in"), std::move(work), std::move(done));
}

/// The owner alone may go on with an older copy, and the journal keeps that they did.
void Program::askAboutOlder(const QString& login, const std::shared_ptr<Secret>& password)
{
    m_prompts.ask(&m_window,
                  {tr("This folder is older than what this PC has seen"),
                   tr("If you put an old copy back yourself, you can go on with it. What was "
                      "entered since is not in it, "
                      "the journal notes the break, and everybody else needs a new first password. "
                      "If it was not you, "
                      "restore the newest backup instead."),
                   tr("Go on with the older copy"),
                   tr("Leave it closed"),
                   Tone::Warning},
                  [this, login, password](UserPrompts::Answer answer) {
                      if (answer == UserPrompts::Answer::Act)
                          signInWith(login, password, session::OlderState::Accept);
                  });
}

void Program::refuse(const Error& error)
{
    if (m_unlock)
        m_unlock->refuse(errorText(error));
    Q_EMIT signInRefused(error);
}

/// @param password what they typed; null where nobody typed one, as after setting up
void Program::enter(std::unique_ptr<session::Workspace> workspace, const std::shared_ptr<Secret>& password)
{
    m_workspace = std::move(workspace);
    m_options.folder = m_workspace->folder();
    m_unlock = nullptr;
    m_wizard = nullptr;
    rememberWorkspace(*m_workspace);
    m_backups = std::make_unique<BackupKeeper>(*m_workspace, m_jobs, &m_window);
    startProtection();
    beginWith(password);
    m_firstRun.reset();
    tidyUp();
}

void Program::beginWith(const std::shared_ptr<Secret>& password)
{
    const auto me = m_workspace->session().query(session::MyAccount{});
    const bool given = password && m_options.given == GivenPassword::Replaced && me &&
                       me->account.passwordTemporary;
    if (!given)
        return begin();
    auto* screen = new OwnPasswordScreen(me->personName);
    connect(screen,
            &OwnPasswordScreen::chosen,
            this,
            [this, screen, password](const std::shared_ptr<Secret>& own) {
                replaceGiven(*screen, password, own);
            });
    connect(screen, &OwnPasswordScreen::signOutClicked, this, [this] { lock({}); });
    m_window.show(screen);
}

void Program::replaceGiven(OwnPasswordScreen& screen,
                           const std::shared_ptr<Secret>& given,
                           const std::shared_ptr<Secret>& own)
{
    screen.setEnabled(false);
    runAway(
        tr("Changing the password"),
        [given, own](session::Workspace& workspace) {
            return workspace.changeOwnPassword(passwordFrom(*given), passwordFrom(*own));
        },
        [this, &screen](const Status& changed) {
            screen.setEnabled(true);
            if (!changed)
                return screen.showError(changed.error());
            begin();
        });
}

void Program::begin()
{
    showDesk();
    Q_EMIT signedIn();
}

/// Work of a second or two with the whole workspace on the other thread, while nobody has a desk.
void Program::runAway(const QString& title, AwayWork work, std::function<void(const Status&)> then)
{
    m_workspace->letGo();
    m_jobs.run<void>(
        &m_window,
        title,
        [this, work = std::move(work)](const session::Work&) -> Status {
            TRY_STATUS(m_workspace->takeOver());
            const Status done = work(*m_workspace);
            m_workspace->letGo();
            return done;
        },
        [this, then = std::move(then)](const Status& done) {
            const Status back = m_workspace->takeOver();
            then(done ? back : done);
        });
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

void Program::rememberWorkspace(session::Workspace& workspace)
{
    m_settings.setValue(QLatin1StringView(remembered::kFolder), workspace.folder().toUtf8());
    if (const auto info = workspace.info())
        m_settings.setValue(QLatin1StringView(remembered::kOrganisation), info->organisation.toUtf8());
    QStringList logins = QString::fromUtf8(m_settings.value(QLatin1StringView(remembered::kLogins)))
                             .split(u'\n', Qt::SkipEmptyParts);
    const QString login = workspace.session().actor().login;
    logins.removeAll(login);
    logins.prepend(login);
    m_settings.setValue(QLatin1StringView(remembered::kLogins),
                        logins.mid(0, kRecentLogins).join(u'\n').toUtf8());
}

void Program::changePerson()
{
    if (!m_workspace || m_ending || m_jobs.isBusy())
        return;
    const QString name = m_desk->organisation();
    m_desk->setAside();
    if (m_cover)
        closeDesk();
    m_desk = nullptr;
    m_cover = nullptr;
    m_unlock = new UnlockScreen;
    const QString logins = QString::fromUtf8(m_settings.value(QLatin1StringView(remembered::kLogins)));
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
    const auto secret = std::make_shared<Secret>(std::move(password));
    runAway(
        tr("Signing in"),
        [login, secret](session::Workspace& workspace) {
            return workspace.switchUser(session::Credentials{login, passwordFrom(*secret)});
        },
        [this, secret](const Status& changed) {
            if (!changed)
                return refuse(changed.error());
            m_unlock = nullptr;
            rememberWorkspace(*m_workspace);
            startProtection();
            beginWith(secret);
        });
}

} // namespace seraph::ui

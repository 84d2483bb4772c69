// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "core/organisation/organisation_queries.h"
#include "core/organisation/trade_words.h"
#include "core/session/backup_log.h"
#include "core/session/setting.h"
#include "ui/desk/backup_age.h"
#include "ui/shell/cover_screen.h"
#include "ui/shell/first_run/first_run_wizard.h"
#include "ui/shell/program_keys.h"
#include "ui/shell/unlock_screen.h"
#include "ui/shell/work_desk.h"
#include "ui/text/error_text.h"
#include "ui/vault/recovery_dialog.h"
#include "ui/vault/restore_dialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <utility>

namespace seraph::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kLookAgain{1}; // while a client or an examinee is busy

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
        m_options.folder = QString::fromUtf8(m_settings.value(QLatin1StringView(remembered::kFolder)));
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
        lockWhenFree(tr("Locked at closing time."));
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
    if (!m_firstRun) {
        m_firstRun = std::make_unique<FirstRunDesk>(m_environment, m_jobs, m_prompts, &m_window);
        m_firstRun->whenMade([this](session::Workspace& made) { rememberWorkspace(made); });
    }
    plan.language = m_translation.language();
    m_unlock = nullptr;
    m_wizard = new FirstRunWizard(*m_firstRun,
                                  m_prompts,
                                  std::move(plan),
                                  m_options.makeSample ? SampleOffer::Offered : SampleOffer::None);
    connect(m_wizard, &FirstRunWizard::sampleClicked, this, [this] {
        showSample(m_wizard->plan().profile);
    });
    connect(m_wizard, &FirstRunWizard::openOtherClicked, this, &Program::openAnother);
    connect(m_wizard, &FirstRunWizard::restoreClicked, this, &Program::restoreRequested);
    connect(m_wizard, &FirstRunWizard::languageChosen, this, &Program::useLanguage);
    connect(m_wizard, &FirstRunWizard::finished, this, [this] {
        enter(m_firstRun->takeWorkspace(), {});
    });
    m_window.show(m_wizard);
}

void Program::showUnlock(const QString& notice)
{
    m_wizard = nullptr;
    m_unlock = new UnlockScreen;
    const auto known = [this](const char* key) {
        return QString::fromUtf8(m_settings.value(QLatin1StringView(key)));
    };
    // What is remembered is of the workspace that was open last, which need not be this one.
    const bool last = known(remembered::kFolder) == m_options.folder;
    const Format format(localeOf(m_translation.language()), QTimeZone::systemTimeZone());
    const qint64 backup = known(remembered::kBackup).toLongLong();
    const auto made = backup > 0 ? std::optional(fromMilliseconds(backup)) : std::nullopt;
    m_unlock->setView({last ? known(remembered::kOrganisation) : QDir(m_options.folder).dirName(),
                       m_options.folder,
                       last ? backupAge(made, m_environment.clock.now(), format) : PillView{},
                       last ? known(remembered::kLogins).split(u'\n', Qt::SkipEmptyParts) : QStringList(),
                       QStringList{notice, sampleNotice()}.join(u' ').trimmed()});
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
    connect(m_desk, &WorkDesk::leaveSampleRequested, this, &Program::askToLeaveSample);
    m_window.show(m_desk);
}

/// While its person is still signed in: what they typed is kept under their name.
void Program::closeDesk()
{
    m_window.removeWidget(m_desk);
    delete std::exchange(m_desk, nullptr);
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
    m_window.activateWindow(); // a client's page may have been a window of its own
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
    if (!samePerson) {
        closeDesk();
        if (const Status changed = m_workspace->switchUser(account); !changed)
            return lock(errorText(changed.error()));
    }
    m_cover = nullptr;
    if (samePerson) {
        m_window.show(m_desk);
        m_desk->bringBack();
    } else {
        showDesk();
    }
    startProtection();
}

void Program::lock(const QString& notice)
{
    if (!m_workspace)
        return;
    endWith(session::BackupTrigger::Lock, [this, notice] { m_options.restart(notice); });
}

void Program::lockWhenFree(const QString& notice)
{
    if (!m_idle.isHeld())
        return lock(notice);
    QTimer::singleShot(kLookAgain, this, [this, notice] { lockWhenFree(notice); });
}

void Program::lockWithSystem()
{
    lockWhenFree(tr("Locked together with this PC."));
}

void Program::close()
{
    if (!m_workspace) {
        return endWithoutDesk();
    }
    endWith(session::BackupTrigger::Close, [this] { m_options.quit(); });
}

/// A workspace that the wizard has made is found again at the next start, even where it is being made right now.
void Program::endWithoutDesk()
{
    if (m_firstRun && m_jobs.isBusy()) {
        connect(&m_jobs,
                &JobRunner::idle,
                this,
                &Program::close,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const auto made = m_firstRun ? m_firstRun->takeWorkspace() : nullptr;
    if (made)
        static_cast<void>(made->close());
    m_options.quit();
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
    m_backups->backUp(trigger, [this, then] { end(then); });
}

void Program::end(const std::function<void()>& then)
{
    const auto last = m_workspace->session().query(session::LastBackup{});
    m_settings.setValue(QLatin1StringView(remembered::kBackup),
                        last && *last ? QByteArray::number(toMilliseconds((*last)->madeAt))
                                      : QByteArray());
    m_backups.reset();
    m_window.closeScreens();
    m_desk = nullptr;
    m_cover = nullptr;
    static_cast<void>(m_workspace->close());
    m_workspace.reset();
    then();
}

void Program::openAnother()
{
    m_prompts.chooseFolder(
        &m_window,
        {tr("Open another workspace"), m_options.folder, {}},
        [this](std::optional<QString> folder) {
            if (!folder)
                return;
            if (!QFileInfo::exists(vault::VaultFolder(*folder).header())) {
                const Error none{ErrorCode::NotFound, u"vault.no_header"_s, {}, {}};
                return m_prompts.inform(&m_window, tr("Open another workspace"), errorText(none), [] {});
            }
            m_options.folder = *folder;
            start();
        });
}

void Program::useLanguage(Language language)
{
    m_translation.use(language);
    m_settings.setValue(QLatin1StringView(remembered::kLanguage), toCode(language).toUtf8());
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

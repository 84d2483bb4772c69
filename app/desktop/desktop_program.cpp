// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_program.h"

#include "app/demo/demo.h"
#include "app/desktop/restart.h"
#include "core/base/process.h"
#include "core/modules.h"
#include "ui/documents/drawing_application.h"
#include "ui/shell/appearance_page.h"
#include "ui/shell/program.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/system_lock.h"
#include "ui/text/error_text.h"
#include "ui/text/translation.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <kdsingleapplication.h>

#include <cstdio>
#include <optional>

namespace seraph::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSampleClients = 40;
constexpr int kSampleMonths = 3;

struct Arguments {
    QString vault;
    QString user;
    QString screenshots;
    QString notice;
    QString backup;
    std::optional<Language> language;
    std::optional<ui::ThemeKind> theme;
    QSize size{1366, 768};
};

Arguments parse(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Seraph: every promise to a client, provable from first word to last follow-up."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"vault"_s, u"Workspace folder to open."_s, u"DIR"_s},
         {u"user"_s, u"Who signs in (with --screenshots; the password is SERAPH_PASSWORD)."_s, u"LOGIN"_s},
         {u"screenshots"_s, u"Write one PNG per page and end."_s, u"OUT"_s},
         {u"language"_s, u"zh_CN or en."_s, u"LANGUAGE"_s},
         {u"theme"_s, u"light or dark."_s, u"THEME"_s},
         {u"size"_s, u"Of the pictures, WxH."_s, u"SIZE"_s, u"1366x768"_s},
         {u"scale"_s, u"Of the pictures: 1, 1.25, 1.5 or 2."_s, u"FACTOR"_s},
         {u"notice"_s, u"Shown above the sign-in."_s, u"TEXT"_s}});
    parser.addPositionalArgument(u"backup"_s, u"A backup (.csbak) to restore."_s, u"[BACKUP]"_s);
    parser.process(words);
    Arguments arguments;
    arguments.vault = parser.value(u"vault"_s);
    arguments.user = parser.value(u"user"_s);
    arguments.screenshots = parser.value(u"screenshots"_s);
    arguments.notice = parser.value(u"notice"_s);
    arguments.backup = parser.positionalArguments().value(0);
    if (parser.isSet(u"language"_s))
        arguments.language = fromCode<Language>(parser.value(u"language"_s));
    if (parser.isSet(u"theme"_s))
        arguments.theme =
            parser.value(u"theme"_s) == u"dark"_s ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2 && size[0].toInt() > 0 && size[1].toInt() > 0)
        arguments.size = {size[0].toInt(), size[1].toInt()};
    return arguments;
}

/// These must stand in the environment before the application is made.
void prepareEnvironment(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    const bool pictures = std::any_of(argv, argv + argc, [](const char* word) {
        return qstrncmp(word, "--screenshots", 13) == 0;
    });
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        documents::drawWithoutDisplay();
}

int say(const Error& error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(ui::errorText(error)));
    return error.code == ErrorCode::WrongKey ? 3 : 1;
}

/// A small business of the trade, in a place of its own beside where workspaces are proposed. Nobody in it exists, so its
/// password may stand on the sign-in screen and cost nothing to check.
Result<ui::Program::Sample> makeSample(const session::Environment& environment,
                                       Profile profile,
                                       Language language,
                                       const session::Work& work)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const ui::Program::Sample sample{QDir(base).filePath(u"sample-"_s + toCode(profile)),
                                     u"owner"_s,
                                     u"sample lantern river quiet"_s};
    QDir(sample.folder).removeRecursively(); // one that was broken off
    session::Environment cheap = environment;
    cheap.kdf = vault::KdfPolicy::lowest();
    QByteArray password = sample.password.toUtf8();
    const demo::DemoPlan plan{.folder = sample.folder,
                              .profile = profile,
                              .language = language,
                              .clients = kSampleClients,
                              .months = kSampleMonths};
    TRY_STATUS(demo::makeDemo(cheap, plan, vault::Password::takeUtf8(password), work));
    return sample;
}

/// Signs in like the command line and writes the pictures.
int runPictures(ui::Program& program, const Arguments& arguments)
{
    QByteArray password = environmentUtf8("SERAPH_PASSWORD");
    std::optional<Error> refused;
    QObject::connect(&program, &ui::Program::signInRefused, &program, [&](const Error& error) {
        refused = error;
    });
    const auto open = program.stayOpen();
    program.start();
    program.signIn(arguments.user, Secret::take(password));
    if (refused)
        return say(*refused);
    const auto taken = ui::takeScreenshots(program, arguments.screenshots, arguments.size);
    if (!taken)
        return say(taken.error());
    std::printf("%d pictures in %s\n", *taken, qUtf8Printable(arguments.screenshots));
    program.close();
    return 0;
}

/// As large as it is, for somebody who started the program a second time.
void bringForward(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

int runWindow(ui::Program& program)
{
    program.start();
    program.window().fitToScreen();
    const ui::SystemLock systemLock(program.window());
    QObject::connect(&systemLock, &ui::SystemLock::locked, &program, &ui::Program::lockWithSystem);
    program.window().QWidget::show();
    return QApplication::exec();
}

} // namespace

int runProgram(int argc, char** argv)
{
    waitForPredecessor();
    keepFilesPrivate();
    forbidDumps();
    loadOwnLibrariesOnly();
    prepareEnvironment(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"seraph"_s);
    QApplication::setApplicationVersion(QStringLiteral(SERAPH_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    const Arguments arguments = parse(QApplication::arguments());

    const ui::PcSettings shared(u"shared"_s);
    ui::Translation translation;
    const auto remembered = fromCode<Language>(QString::fromUtf8(shared.value(u"language"_s)));
    translation.use(arguments.language.value_or(remembered.value_or(ui::systemLanguage())));
    ui::applyRememberedAppearance(shared);
    if (arguments.theme)
        ui::applyAppearance(application, {*arguments.theme, ui::TextSize::Normal});

    const SystemClock clock;
    const session::Environment environment{clock,
                                           modules(),
                                           vault::DeviceStore(vault::DeviceStore::defaultDirectory()),
                                           vault::KdfPolicy::forThisPc()};
    ui::DialogPrompts prompts;
    const bool pictures = !arguments.screenshots.isEmpty();
    // Its lock names this process, which goes on under the same number: who begins anew without letting go of it takes
    // itself for a second one and ends.
    std::optional<KDSingleApplication> single;
    const auto startAnew = [&](const QString& notice) {
        single.reset();
        restart({u"--vault"_s, arguments.vault, u"--notice"_s, notice});
    };
    ui::Program program(
        environment,
        prompts,
        translation,
        {.folder = arguments.vault,
         .backup = arguments.backup,
         .notice = arguments.notice,
         .given = pictures ? ui::Program::GivenPassword::Accepted : ui::Program::GivenPassword::Replaced,
         .makeSample =
             [&environment](Profile profile, Language language, const session::Work& work) {
                 return makeSample(environment, profile, language, work);
             },
         .restart = startAnew,
         .quit = [] { QApplication::quit(); },
         .jobs = pictures ? ui::JobRunner::Mode::Inline : ui::JobRunner::Mode::Threaded});
    if (pictures)
        return runPictures(program, arguments);

    single.emplace();
    if (!single->isPrimaryInstance()) {
        single->sendMessage("raise");
        return 0;
    }
    QObject::connect(&*single, &KDSingleApplication::messageReceived, &program, [&] {
        bringForward(program.window());
    });
    return runWindow(program);
}

} // namespace seraph::desktop

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// T14 with the program as people start it: somebody signs in by typing, opens a client's file, and locks. Then the same
// process, which began anew in its own place, holds no password, no key and no client's name; and it shows its sign-in again.
#include "core/clients/client_commands.h"
#include "core/clients/client_queries.h"
#include "tests/faults/memory_scan.h"
#include "tests/faults/remote_keyboard.h"
#include "tests/support/plain_text_scan.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStringEncoder>
#include <QTcpServer>
#include <QThread>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::Masked;
using tests::orFail;
using tests::RemoteKeyboard;
using tests::TestWorkspace;
using Key = tests::RemoteKeyboard::Key;

namespace {

constexpr const char* kMarker = "Quillfeather Nachtigall";
constexpr int kPatience = 60'000;

quint16 freePort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

QByteArray inUtf16(const QByteArray& text)
{
    return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::Default)
        .encode(QString::fromUtf8(text));
}

/// What must not be there any more, and where it comes from.
struct Sought {
    const char* name;
    Masked bytes;
};

std::vector<Sought> soughtIn(const TestWorkspace& test)
{
    vault::DeviceStore devices = test.environment().devices;
    const auto vault = orFail(vault::unlockWithRecoveryCode(
        vault::VaultFolder(test.folder()), test.recoveryCode(), devices));
    const auto bytesOf = [](const Secret& key) {
        return QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
    };
    const QByteArray password = TestWorkspace::kOwnerPassword;
    return {{"client's name", Masked::of(inUtf16(kMarker))},
            {"client's name in UTF-8", Masked::of(kMarker)},
            {"database key", Masked::of(bytesOf(vault.databaseKey()))},
            {"master key", Masked::of(bytesOf(vault.masterKey.bytes()))},
            {"password", Masked::of(password)},
            {"password in UTF-16", Masked::of(inUtf16(password))}};
}

std::vector<Masked> bytesOf(const std::vector<Sought>& sought)
{
    std::vector<Masked> bytes;
    for (const Sought& each : sought)
        bytes.push_back(each.bytes);
    return bytes;
}

/// The window of the real program on a screen that has a keyboard on a socket.
class RunningProgram {
public:
    RunningProgram(const TestWorkspace& test, quint16 port)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
             {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, test.path({}));
        environment.insert(u"XDG_DATA_HOME"_s, test.path(u"data"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"vnc:size=1366x768:port=%1"_s.arg(port));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SERAPH_DESKTOP),
                        {u"--vault"_s, test.folder(), u"--language"_s, u"en"_s});
        REQUIRE(m_process.waitForStarted());
    }
    ~RunningProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    qint64 id() const { return m_process.processId(); }
    bool runs()
    {
        m_process.waitForFinished(0);
        return m_process.state() == QProcess::Running;
    }
    QByteArray commandLine() const
    {
        QFile file(u"/proc/%1/cmdline"_s.arg(id()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QProcess m_process;
};

/// Asks again and again, because a program that hashes passwords takes its time.
bool becomesTrue(const std::function<bool()>& condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > kPatience)
            return false;
        QThread::msleep(300);
    }
    return true;
}

/// A workspace with one client, whose PC is where the real program looks for it.
void prepare(TestWorkspace& test)
{
    clients::ClientDetails details;
    details.name = QString::fromLatin1(kMarker);
    orFail(test.session().run(
        clients::AddClient{.details = details, .contacts = {{.value = u"10012348812"_s}}}));
    test.close();
    QDir().mkpath(test.path(u"data/seraph"_s));
    REQUIRE(QFile::rename(test.path(u"pc"_s), test.path(u"data/seraph/devices"_s)));
}

/// The window is there once the words of a button are: what is typed before goes nowhere.
bool showsSignIn(const RunningProgram& program)
{
    const std::vector<Masked> words{Masked::of(inUtf16("forgot my password"))};
    return becomesTrue([&] {
        const auto counts = tests::countInMemoryOf(program.id(), words);
        return counts && counts->front() > 0;
    });
}

void signIn(RemoteKeyboard& keyboard)
{
    keyboard.type("owner");
    keyboard.press(Key::Tab);
    keyboard.type(TestWorkspace::kOwnerPassword);
    keyboard.press(Key::Return);
}

} // namespace

TEST_CASE("After locking, the program that people use holds no password, no key and no client")
{
    TestWorkspace test;
    const auto sought = soughtIn(test);
    const auto bytes = bytesOf(sought);
    prepare(test);
    const quint16 port = freePort();
    RunningProgram program(test, port);
    RemoteKeyboard keyboard;
    REQUIRE(keyboard.connectTo(port, kPatience));
    if (!tests::countInMemoryOf(program.id(), bytes))
        SKIP("this system does not let us look into another process: run as root or with "
             "CAP_SYS_PTRACE");
    const auto counted = [&](std::size_t which) {
        const auto counts = tests::countInMemoryOf(program.id(), bytes);
        return counts ? counts->at(which) : -1;
    };
    REQUIRE(showsSignIn(program));
    signIn(keyboard);
    // The controls: the same look finds what must be there while people work.
    REQUIRE(becomesTrue([&] { return counted(2) > 0; }));
    const bool shown = becomesTrue([&] {
        keyboard.shortcut({Key::Control}, 'f');
        keyboard.type("quill");
        return counted(0) > 0;
    });
    REQUIRE(shown);
    REQUIRE(program.runs());

    keyboard.press(Key::Escape); // what was found lies over the window
    keyboard.shortcut({Key::Control, Key::Shift}, 'L');
    REQUIRE(becomesTrue([&] { return program.commandLine().contains("--notice"); }));
    keyboard.disconnect();
    REQUIRE(keyboard.connectTo(port, kPatience)); // it is there again, and shows its sign-in
    REQUIRE(showsSignIn(program));
    REQUIRE(program.runs());
    const auto after = tests::countInMemoryOf(program.id(), bytes);
    REQUIRE(after);
    for (std::size_t i = 0; i < sought.size(); ++i) {
        INFO(sought[i].name);
        CHECK(after->at(i) == 0);
    }
    keyboard.type(TestWorkspace::kOwnerPassword); // whose name is there; and somebody can go on working
    keyboard.press(Key::Return);
    CHECK(becomesTrue([&] { return counted(2) > 0; }));
}

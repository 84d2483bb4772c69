// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLCipher proves that pages are ours and not that they are the newest. Older bytes are put back here in every way there
// is; opening or verifying must say so.
#include "core/modules.h"
#include "core/session/workspace.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace seraph;
using namespace Qt::StringLiterals;
using session::OlderState;
using session::Workspace;
using tests::orFail;

namespace {

constexpr int kTimes = 20;
constexpr session::Action kNoted{"test.noted"};

vault::Password password(const QString& words = u"seven copper lanterns hum quietly"_s)
{
    QString typed = words;
    typed.detach(); // take() overwrites what it is given
    return vault::Password::take(typed);
}

using Files = std::map<QString, QByteArray>;

Files filesIn(const QString& folder)
{
    Files files;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[name] = file.readAll();
    }
    return files;
}

void putFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void putFiles(const QString& folder, const Files& files)
{
    for (const auto& [name, bytes] : files)
        putFile(folder + u'/' + name, bytes);
}

/// A vault on a disk, and beside it what this PC remembers of it.
class Vault {
public:
    Vault()
    {
        session::NewWorkspace plan{.folder = folder(),
                                   .organisation = u"康宁门诊"_s,
                                   .ownerName = u"王小红"_s,
                                   .owner = {u"owner"_s, password()}};
        orFail(orFail(Workspace::create(m_environment, std::move(plan))).workspace->close());
    }

    QString folder() const { return m_directory.filePath(u"vault"_s); }
    QString memory() const { return m_directory.filePath(u"pc"_s); }

    Result<std::unique_ptr<Workspace>> open(OlderState older = OlderState::Refuse,
                                            const QString& words = u"seven copper lanterns hum quietly"_s)
    {
        return Workspace::open(m_environment, folder(), {u"owner"_s, password(words)}, older);
    }
    /// A day's work, closed properly.
    void work()
    {
        auto workspace = orFail(open());
        for (int i = 0; i < 5; ++i)
            orFail(workspace->session().note(kNoted, {}, {{u"day"_s, m_day}}));
        orFail(workspace->close());
        ++m_day;
    }
    /// Whether opening refuses, or verifying finds something.
    bool isNoticed()
    {
        auto workspace = open(OlderState::Report);
        if (!workspace)
            return true;
        const auto report = (*workspace)->verify();
        (*workspace)->abandon();
        return !report || !report->ok();
    }

private:
    QTemporaryDir m_directory;
    tests::FixedClock m_clock;
    session::Environment m_environment{
        m_clock, modules(), vault::DeviceStore(memory()), vault::KdfPolicy::lowest()};
    int m_day = 0;
};

} // namespace

TEST_CASE("A vault that nobody touched opens and verifies")
{
    Vault vault;
    vault.work();
    CHECK_FALSE(vault.isNoticed()); // the control: a harness that always notices proves nothing
}

TEST_CASE("An older copy of the whole folder is refused")
{
    Vault vault;
    for (int i = 0; i < kTimes; ++i) {
        const Files older = filesIn(vault.folder());
        vault.work();
        const Files newer = filesIn(vault.folder());
        putFiles(vault.folder(), older);
        const auto opened = vault.open();
        REQUIRE_FALSE(opened);
        REQUIRE(opened.error().code == ErrorCode::Corrupt);
        REQUIRE(opened.error().reason.endsWith(u"rolled_back"_s)); // the header says it first where it changed too
        putFiles(vault.folder(), newer);
    }
}

TEST_CASE(
    "An older database under newer anchors is found even by a PC that remembers nothing newer")
{
    Vault vault;
    for (int i = 0; i < kTimes; ++i) {
        const Files older = filesIn(vault.folder());
        const Files olderMemory = filesIn(vault.memory());
        vault.work();
        const Files newer = filesIn(vault.folder());
        const Files newerMemory = filesIn(vault.memory());
        putFile(vault.folder() + u"/vault.db"_s, older.at(u"vault.db"_s));
        putFiles(vault.memory(), olderMemory);
        REQUIRE(vault.isNoticed());
        putFiles(vault.folder(), newer);
        putFiles(vault.memory(), newerMemory);
    }
}

TEST_CASE("A write-ahead log that was taken away after a crash is missed")
{
    Vault vault;
    for (int i = 0; i < kTimes; ++i) {
        const Files before = filesIn(vault.folder());
        auto workspace = orFail(vault.open());
        orFail(workspace->session().note(kNoted));
        orFail(workspace->checkpoint());
        Files crashed = filesIn(vault.folder());
        workspace->abandon();
        workspace.reset();
        REQUIRE(crashed.at(u"vault.db-wal"_s).size() > 0);
        crashed.erase(u"vault.db-wal"_s);
        crashed.erase(u"vault.db-shm"_s);
        crashed.erase(u"vault.lock"_s);
        const Files whole = filesIn(vault.folder());
        QFile::remove(vault.folder() + u"/vault.db-wal"_s);
        QFile::remove(vault.folder() + u"/vault.db-shm"_s);
        putFiles(vault.folder(), crashed);
        REQUIRE(vault.open().error().reason == u"vault.rolled_back"_s);
        putFiles(vault.folder(), whole);
        QFile::remove(vault.folder() + u"/vault.lock"_s);
        vault.work();
    }
}

TEST_CASE("An older header is refused: a removed person's key may be in it")
{
    Vault vault;
    const QString words[] = {u"seven copper lanterns hum quietly"_s,
                             u"nine paper boats drift homeward"_s};
    for (int i = 0; i < kTimes; ++i) {
        const QString& current = words[i % 2];
        const QString& next = words[(i + 1) % 2];
        const Files older = filesIn(vault.folder());
        {
            auto workspace = orFail(vault.open(OlderState::Refuse, current));
            orFail(workspace->changeOwnPassword(password(current), password(next)));
            orFail(workspace->close());
        }
        const Files newer = filesIn(vault.folder());
        putFile(vault.folder() + u"/vault.hdr"_s, older.at(u"vault.hdr"_s));
        putFile(vault.folder() + u"/vault.hdr.b"_s, older.at(u"vault.hdr.b"_s));
        REQUIRE(vault.open(OlderState::Refuse, current).error().code == ErrorCode::Corrupt);
        putFiles(vault.folder(), newer);
    }
}

TEST_CASE("One older page among newer ones is noticed")
{
    constexpr qsizetype kPage = 4096;
    Vault vault;
    vault.work();
    const QByteArray older = filesIn(vault.folder()).at(u"vault.db"_s);
    vault.work();
    const Files newer = filesIn(vault.folder());
    const QByteArray& newerBytes = newer.at(u"vault.db"_s);
    int replayed = 0;
    int silent = 0;
    for (qsizetype at = kPage;
         at + kPage <= std::min(older.size(), newerBytes.size()) && replayed < kTimes;
         at += kPage) {
        if (older.mid(at, kPage) == newerBytes.mid(at, kPage))
            continue;
        ++replayed;
        QByteArray mixed = newerBytes;
        mixed.replace(at, kPage, older.mid(at, kPage));
        putFile(vault.folder() + u"/vault.db"_s, mixed);
        silent += vault.isNoticed() ? 0 : 1;
        putFiles(vault.folder(), newer);
    }
    CHECK(replayed > 3);
    // vault_meta is written without the journal. What it says of the header, this PC remembers for itself.
    CHECK(silent <= 1);
}

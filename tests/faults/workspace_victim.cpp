// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works in a workspace as a busy office does until it is killed, and says on stdout what it was told is done.
//
//     seraph_workspace_victim work|careless FOLDER DEVICES SEED
//
// "careless" says so before it is done: the control by which a broken test shows itself.
#include "tests/faults/workspace_victim.h"

#include "core/organisation/branch_commands.h"
#include "core/organisation/organisation_queries.h"
#include "core/session/backup_job.h"
#include "core/session/restore.h"
#include "core/session/workspace.h"
#include "tests/faults/ground_modules.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <random>

using namespace seraph;
using namespace seraph::session;
using namespace Qt::StringLiterals;

namespace {

vault::Password ownerPassword()
{
    QByteArray utf8(tests::kVictimPassword);
    return vault::Password::takeUtf8(utf8);
}

void acknowledge(const QString& done)
{
    std::printf("%s\n", qPrintable(done));
    std::fflush(stdout);
}

class Office {
public:
    Office(const Environment& environment, const QString& folder)
        : m_environment(environment)
        , m_folder(folder)
    {
    }

    bool signIn()
    {
        auto opened = Workspace::open(m_environment, m_folder, {u"owner"_s, ownerPassword()});
        if (!opened)
            return false;
        m_workspace = *std::move(opened);
        const auto branches = session().query(organisation::ListBranches{});
        m_saved = branches ? int(branches->size()) : 0;
        acknowledge(u"signed-in"_s);
        return true;
    }
    bool save()
    {
        const QString name = tests::savedName(m_saved++);
        const bool done =
            session()
                .run(organisation::AddBranch{{.code = {}, .name = name, .address = {}, .phone = {}}})
                .has_value();
        if (done)
            acknowledge(u"saved "_s + name);
        return done;
    }
    /// Says of the next five that they are saved, and then sets about it.
    bool promise()
    {
        constexpr int kPromised = 5;
        for (int i = 0; i < kPromised; ++i)
            acknowledge(u"saved "_s + tests::savedName(m_saved + i));
        bool kept = true;
        for (int i = 0; i < kPromised; ++i)
            kept = save() && kept;
        return kept;
    }
    bool draft()
    {
        const QByteArray json = QByteArray::number(++m_drafted);
        if (!session().keepDraft(tests::victimDraft(), json))
            return false;
        acknowledge(u"draft "_s + QString::fromLatin1(json));
        return true;
    }
    bool signInAgain() { return m_workspace->close() && signIn(); }
    bool backup()
    {
        const QString file = nextBackup();
        if (!m_workspace->backupTo(file))
            return false;
        acknowledge(u"backup "_s + file);
        return true;
    }
    bool rotate()
    {
        if (!m_workspace->rotateKey())
            return false;
        acknowledge(u"rotated"_s);
        return true;
    }
    /// A backup of now and a restore of it: nothing that was acknowledged may go.
    bool restore()
    {
        const QString file = nextBackup();
        if (!m_workspace->backupTo(file) || !m_workspace->close())
            return false;
        m_workspace.reset();
        auto restored =
            restoreOver(m_environment, file, m_folder, {u"owner"_s, ownerPassword()}, ownerPassword());
        if (!restored)
            return false;
        m_workspace = std::move(restored->workspace);
        QFile::remove(file);
        acknowledge(u"restored"_s);
        return dropReplacedDatabases(*m_workspace).has_value();
    }
    bool found()
    {
        const QString folder = m_folder + u".new-%1"_s.arg(std::random_device{}());
        const auto made = Workspace::create(m_environment,
                                            {.folder = folder,
                                             .organisation = u"康宁"_s,
                                             .profile = Profile::Clinic,
                                             .language = Language::Chinese,
                                             .ownerName = u"陈静"_s,
                                             .owner = {u"owner"_s, ownerPassword()}});
        if (!made)
            return false;
        acknowledge(u"created "_s + folder);
        return true;
    }

private:
    Session& session() { return m_workspace->session(); }
    QString nextBackup() const
    {
        return m_folder + u".backup-%1.csbak"_s.arg(std::random_device{}());
    }

    const Environment& m_environment;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_saved = 0;
    int m_drafted = 0;
};

int work(Office& office, unsigned seed)
{
    std::mt19937 random(seed);
    std::discrete_distribution<int> next({12, 6, 1, 2, 2, 1, 1});
    while (true) {
        bool done = false;
        switch (next(random)) {
        case 0: done = office.save(); break;
        case 1: done = office.draft(); break;
        case 2: done = office.signInAgain(); break;
        case 3: done = office.backup(); break;
        case 4: done = office.rotate(); break;
        case 5: done = office.restore(); break;
        default: done = office.found(); break;
        }
        if (!done)
            return 4;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const SystemClock clock;
    const Environment environment{
        clock, tests::groundModules(), vault::DeviceStore(arguments[3]), vault::KdfPolicy::lowest()};
    Office office(environment, arguments[2]);
    if (!office.signIn())
        return 3;
    if (arguments[1] == u"careless"_s) {
        while (office.promise()) {}
        return 4;
    }
    return work(office, arguments[4].toUInt());
}

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole office, killed in the middle of whatever it does: saving, drafting, signing in, backing up, changing the key,
// restoring, setting up. What it was told is done must be done, and what is left must be sound.
#include "core/organisation/organisation_queries.h"
#include "core/session/workspace.h"
#include "core/vault/backup_reader.h"
#include "tests/faults/ground_modules.h"
#include "tests/faults/workspace_victim.h"
#include "tests/support/string_makers.h"
#include "tests/support/test_database.h"
#include "tests/support/test_workspace.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace seraph;
using tests::credentials;
using tests::orFail;

namespace {

constexpr int kKills = 200;
constexpr int kNightlyKills = 2000;
constexpr int kLongestLife = 200; ///< milliseconds after the victim signed in, on a PC that saves at once
constexpr int kSavesInALife = 4;  ///< on a slow one a life lasts until about so many savings
constexpr int kSlowestLife = 800; ///< but not so long that two hundred take the whole morning

struct Said {
    QStringList saved;
    int draft = 0;
    QStringList backups;
    QStringList created;
    bool signedIn = false;
};

class KilledOffice {
public:
    KilledOffice()
        : m_environment{m_clock,
                        tests::groundModules(),
                        vault::DeviceStore(path(u"devices"_s)),
                        vault::KdfPolicy::lowest()}
    {
        orFail(session::Workspace::create(m_environment,
                                          {.folder = path(u"vault"_s),
                                           .organisation = u"康宁门诊"_s,
                                           .profile = Profile::Clinic,
                                           .language = Language::Chinese,
                                           .ownerName = u"陈静"_s,
                                           .owner = credentials(u"owner"_s, tests::kVictimPassword)})
                   .transform([](auto&& created) { orFail(created.workspace->close()); }));
    }

    /// @param random decides what the victim does and when it dies
    Said killOne(const QString& mode, std::mt19937& random)
    {
        std::uniform_int_distribution<int> life(
            0, std::clamp(kSavesInALife * m_firstSaving, kLongestLife, kSlowestLife));
        QProcess victim;
        victim.start(QStringLiteral(SERAPH_WORKSPACE_VICTIM),
                     {mode, path(u"vault"_s), path(u"devices"_s), QString::number(random())});
        victim.waitForReadyRead(30'000);
        QElapsedTimer alive;
        alive.start();
        QByteArray output = victim.readAllStandardOutput();
        for (const int longest = life(random); alive.elapsed() < longest;) {
            if (!victim.waitForReadyRead(int(longest - alive.elapsed())) &&
                victim.state() == QProcess::NotRunning)
                break;
            const bool worked = output.contains("saved ");
            output += victim.readAllStandardOutput();
            if (!worked && output.contains("saved "))
                m_firstSaving = std::max(m_firstSaving, int(alive.elapsed()));
        }
        INFO("exit code " << victim.exitCode() << " of a victim that should have been killed");
        CHECK(victim.state() == QProcess::Running);
        victim.kill();
        victim.waitForFinished(30'000);
        return understood(output + victim.readAllStandardOutput());
    }

    /// What is left, opened as the next morning does.
    std::unique_ptr<session::Workspace> open(const QString& folder = {})
    {
        return orFail(session::Workspace::open(m_environment,
                                               folder.isEmpty() ? path(u"vault"_s) : folder,
                                               credentials(u"owner"_s, tests::kVictimPassword)));
    }

private:
    QString path(const QString& name) const { return m_directory.filePath(name); }

    /// The last line may be cut off: it was not said.
    static Said understood(const QByteArray& output)
    {
        Said said;
        const auto lines =
            QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QString what = line.section(u' ', 0, 0);
            const QString which = line.section(u' ', 1);
            if (what == u"saved"_s)
                said.saved << which;
            else if (what == u"draft"_s)
                said.draft = which.toInt();
            else if (what == u"backup"_s)
                said.backups << which;
            else if (what == u"created"_s)
                said.created << which;
            said.signedIn = true;
        }
        return said;
    }

    QTemporaryDir m_directory;
    SystemClock m_clock;
    session::Environment m_environment;
    int m_firstSaving = 0; ///< milliseconds until the slowest victim had saved once
};

QStringList namesIn(session::Session& session)
{
    QStringList names;
    for (const auto& branch : orFail(session.query(organisation::ListBranches{})))
        names << branch.name;
    return names;
}

int missingFrom(const QStringList& names, const Said& said)
{
    return int(std::count_if(said.saved.begin(), said.saved.end(), [&](const QString& name) {
        return !names.contains(name);
    }));
}

void checkAftermath(KilledOffice& office, const Said& said)
{
    const auto workspace = office.open();
    CHECK(missingFrom(namesIn(workspace->session()), said) == 0);
    if (said.draft > 0) {
        const auto draft = orFail(workspace->session().findDraft(tests::victimDraft()));
        REQUIRE(draft);
        CHECK(draft->json.toInt() >= said.draft);
    }
    const auto report = orFail(workspace->verify());
    for (const auto& finding : report.findings)
        UNSCOPED_INFO(toCode(finding.kind).toStdString()
                      << " from entry " << finding.firstEntry << " of " << finding.device);
    CHECK(report.ok());
    orFail(workspace->close());
    for (const QString& file : said.backups)
        CHECK(vault::BackupFile::open(file).has_value());
    for (const QString& folder : said.created)
        orFail(office.open(folder)->close());
}

void killAnOffice(int kills)
{
    std::mt19937 random(Catch::rngSeed());
    KilledOffice office;
    qsizetype saved = 0;
    for (int i = 0; i < kills; ++i) {
        CAPTURE(i, Catch::rngSeed());
        const Said said = office.killOne(u"work"_s, random);
        REQUIRE(said.signedIn);
        checkAftermath(office, said);
        saved += said.saved.size();
    }
    CHECK(saved > kills / 2); // otherwise the victims never came to work
}

} // namespace

TEST_CASE("An office that is killed at any moment loses nothing that it was told is done")
{
    killAnOffice(kKills);
}

TEST_CASE("Two thousand kills of a whole office", "[.nightly]")
{
    killAnOffice(kNightlyKills);
}

TEST_CASE(
    "Saying that something is saved before it is does not survive: the control of the test above")
{
    std::mt19937 random(Catch::rngSeed());
    KilledOffice office;
    int lost = 0;
    for (int i = 0; i < 20 && lost == 0; ++i) {
        const Said said = office.killOne(u"careless"_s, random);
        lost = missingFrom(namesIn(office.open()->session()), said);
    }
    CHECK(lost > 0);
}

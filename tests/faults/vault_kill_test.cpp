// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/create_vault.h"
#include "core/vault/rotation.h"
#include "tests/support/string_makers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

#include <random>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 100; ///< of each kind
constexpr int kNightlyKills = 1000;
/// Milliseconds after its first word, long enough for a few rounds of what it does.
constexpr int kHeaderLife = 30;
constexpr int kRotationLife = 200;

/// What a victim leaves behind.
struct Aftermath {
    quint64 acknowledged = 0;
    bool started = false;
};

class KilledVault {
public:
    KilledVault() : m_devices(m_directory.filePath(u"devices"_s))
    {
        QByteArray password("brass lantern quiet harbour");
        auto created = createVault(
            {folder(), u"chen"_s, kLowestKdfCost, {}}, Password::takeUtf8(password), m_devices);
        REQUIRE(created.has_value());
        m_code = created->recoveryCode.copy();
        QFile database(folder().database());
        REQUIRE(database.open(QIODevice::WriteOnly));
        database.write(databaseUnder(created->unlocked));
    }

    VaultFolder folder() const { return VaultFolder(m_directory.filePath(u"vault"_s)); }

    Aftermath killOne(const QString& mode, int life)
    {
        QProcess victim;
        victim.start(QStringLiteral(SERAPH_VAULT_VICTIM),
                     {mode, folder().path(), m_directory.filePath(u"devices"_s)});
        victim.write(m_code->toText().toLatin1() + '\n');
        victim.closeWriteChannel();
        Aftermath aftermath;
        aftermath.started = victim.waitForReadyRead(20'000);
        QElapsedTimer alive;
        alive.start();
        while (alive.elapsed() < life)
            victim.waitForReadyRead(static_cast<int>(life - alive.elapsed()));
        victim.kill();
        victim.waitForFinished(20'000);
        const auto lines = victim.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines) // the last one may be cut
            aftermath.acknowledged = std::max(aftermath.acknowledged, quint64{line.toULongLong()});
        return aftermath;
    }
    Result<Unlocked> unlock() { return unlockWithRecoveryCode(folder(), *m_code, m_devices); }
    bool databaseFits(const Unlocked& vault) const
    {
        QFile database(folder().database());
        return database.open(QIODevice::ReadOnly) && database.readAll() == databaseUnder(vault);
    }

private:
    static QByteArray databaseUnder(const Unlocked& vault)
    {
        return asView(Hasher().add(vault.databaseKey().bytes()).hash()).toByteArray();
    }

    QTemporaryDir m_directory;
    DeviceStore m_devices;
    std::optional<RecoveryCode> m_code;
};

struct Tally {
    int unopened = 0;    ///< the header was gone
    int lost = 0;        ///< an acknowledged generation was not there
    int mismatched = 0;  ///< header and database did not belong together
    quint64 written = 0; ///< generations in all
};

Tally killRepeatedly(KilledVault& vault, const QString& mode, int kills)
{
    std::mt19937 random(Catch::rngSeed());
    std::uniform_int_distribution<int> life(0, mode == u"rotations"_s ? kRotationLife : kHeaderLife);
    Tally tally;
    for (int i = 0; i < kills; ++i) {
        const Aftermath aftermath = vault.killOne(mode, life(random));
        REQUIRE(aftermath.started);
        const auto settled = settleRotation(vault.folder());
        const auto opened = vault.unlock();
        if (!settled || !opened) {
            ++tally.unopened;
            break; // there is nothing left to kill
        }
        tally.lost += opened->generation() < aftermath.acknowledged ? 1 : 0;
        tally.mismatched += vault.databaseFits(*opened) ? 0 : 1;
        tally.written = opened->generation();
    }
    return tally;
}

void requireNothingLost(const QString& mode, int kills)
{
    KilledVault vault;
    const Tally tally = killRepeatedly(vault, mode, kills);
    CHECK(tally.unopened == 0);
    CHECK(tally.lost == 0);
    CHECK(tally.mismatched == 0);
    CHECK(tally.written > static_cast<quint64>(kills) / 4); // otherwise the victim never came to write
}

} // namespace

TEST_CASE("A process killed while it writes the header never takes the vault with it")
{
    requireNothingLost(u"headers"_s, kKills);
}

TEST_CASE(
    "A process killed while it changes the key leaves one header and database that belong together")
{
    requireNothingLost(u"rotations"_s, kKills);
}

TEST_CASE("A header written in place does not survive: the control of the tests above")
{
    Tally tally;
    for (int attempt = 0; attempt < 20 && tally.unopened == 0; ++attempt) {
        KilledVault vault;
        tally = killRepeatedly(vault, u"careless"_s, kKills);
    }
    CHECK(tally.unopened > 0);
}

TEST_CASE("A thousand kills of each kind", "[.nightly]")
{
    requireNothingLost(u"headers"_s, kNightlyKills);
    requireNothingLost(u"rotations"_s, kNightlyKills);
}

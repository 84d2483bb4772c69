// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes a vault over and over until it is killed, and says on stdout what it was told is safely on the disk.
//
//     seraph_vault_victim headers|rotations|careless VAULT DEVICES    (the recovery code comes on stdin)
//
// "careless" writes the header in place, as nobody should: the control by which a broken test shows itself.
#include "core/base/durable_file.h"
#include "core/vault/header_change.h"
#include "core/vault/rotation.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;

namespace {

void acknowledge(quint64 generation)
{
    std::printf("%llu\n", static_cast<unsigned long long>(generation));
    std::fflush(stdout);
}

VaultHeader withFreshSlot(const Unlocked& vault)
{
    VaultHeader next = vault.header;
    if (next.slots.size() > 20)
        next.slots.resize(1);
    KeySlot slot;
    slot.cost = kLowestKdfCost;
    slot.user = randomRaw<sizeof(UserTag)>();
    next.slots.push_back(slot);
    return next;
}

int writeHeaders(Unlocked vault, DeviceStore& devices)
{
    while (commitHeader(vault, devices, withFreshSlot(vault)))
        acknowledge(vault.generation());
    return 1;
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return;
    for (qsizetype at = 0; at < bytes.size(); at += 16)
        file.write(bytes.mid(at, 16));
}

int writeCarelessly(Unlocked vault)
{
    for (;;) {
        VaultHeader next = withFreshSlot(vault);
        ++next.generation;
        const QByteArray file = serialise(next, vault.masterKey.headerKey());
        for (const QString& path : {vault.folder.header(), vault.folder.headerCopy()})
            overwrite(path, file);
        vault.header = next;
        acknowledge(vault.generation());
    }
}

int rotate(Unlocked vault, DeviceStore& devices)
{
    const RotationSteps steps{
        [](const QString& path, const Secret& key) {
            return writeDurably(path, asView(Hasher().add(key.bytes()).hash()));
        },
        [] { return Status(); },
    };
    for (;;) {
        auto next = rotateMasterKey(vault, devices, {}, steps, fromMilliseconds(1791248400000));
        if (!next)
            return 1;
        vault = std::move(*next);
        acknowledge(vault.generation());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto code = RecoveryCode::parse(QString::fromLatin1(input.readLine()).trimmed());
    DeviceStore devices(arguments[3]);
    if (!code || !settleRotation(VaultFolder(arguments[2])))
        return 3;
    auto vault = unlockWithRecoveryCode(VaultFolder(arguments[2]), *code, devices);
    if (!vault)
        return 3;
    acknowledge(vault->generation());
    if (arguments[1] == u"headers"_s)
        return writeHeaders(std::move(*vault), devices);
    if (arguments[1] == u"careless"_s)
        return writeCarelessly(std::move(*vault));
    return rotate(std::move(*vault), devices);
}

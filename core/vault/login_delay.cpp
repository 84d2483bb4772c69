// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/login_delay.h"

#include "core/base/durable_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace seraph::vault {
namespace {

constexpr qint64 kMaxDelaySize = 64 * 1024;
constexpr qsizetype kMaxLogins = 200; // whoever tries many names must not fill the disk

QJsonObject readTries(const QString& path)
{
    const auto json = readWhole(path, kMaxDelaySize);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

milliseconds delayAfter(int failures)
{
    if (failures < LoginDelay::kFreeTries)
        return milliseconds::zero();
    const int doublings = std::min(failures - LoginDelay::kFreeTries, 6);
    return std::min<milliseconds>(std::chrono::seconds(1 << doublings), LoginDelay::kLongest);
}

} // namespace

LoginDelay::LoginDelay(const DeviceStore& devices, const Clock& clock)
    : m_devices(devices)
    , m_clock(clock)
{
}

QString LoginDelay::file(const VaultId& vault) const
{
    return m_devices.fileBeside(vault, u".tries"_s);
}

LoginDelay::Tries LoginDelay::triesOf(const VaultId& vault, const UserTag& user) const
{
    const QJsonObject entry = readTries(file(vault))[toHex(user)].toObject();
    return {entry[u"failures"].toInt(), fromMilliseconds(entry[u"last"].toInteger())};
}

Status LoginDelay::store(const VaultId& vault, const UserTag& user, const Tries& tries) const
{
    QJsonObject all = readTries(file(vault));
    if (tries.failures == 0)
        all.remove(toHex(user));
    else if (all.size() < kMaxLogins || all.contains(toHex(user)))
        all[toHex(user)] =
            QJsonObject{{u"failures"_s, tries.failures}, {u"last"_s, toMilliseconds(tries.last)}};
    TRY_STATUS(makeFolder(QFileInfo(file(vault)).path()));
    return writeDurably(file(vault), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

milliseconds LoginDelay::remaining(const VaultId& vault, const UserTag& user) const
{
    const Tries tries = triesOf(vault, user);
    const milliseconds delay = delayAfter(tries.failures);
    const milliseconds passed = m_clock.now() - tries.last;
    if (passed < milliseconds::zero())
        return milliseconds::zero(); // a clock set back must not turn a minute into a year; the next failure counts by it
    return std::max(delay - passed, milliseconds::zero());
}

Status LoginDelay::admit(const VaultId& vault, const UserTag& user, SlotType type) const
{
    if (type == SlotType::Staff && triesOf(vault, user).failures >= kMostTries)
        return fail(ErrorCode::Denied, u"vault.tries_exhausted"_s);
    if (remaining(vault, user) > milliseconds::zero())
        return fail(ErrorCode::Busy, u"vault.wait"_s);
    return {};
}

Status LoginDelay::noteFailure(const VaultId& vault, const UserTag& user)
{
    return store(vault, user, {triesOf(vault, user).failures + 1, m_clock.now()});
}

Status LoginDelay::noteSuccess(const VaultId& vault, const UserTag& user)
{
    if (triesOf(vault, user).failures == 0)
        return {};
    return store(vault, user, {});
}

} // namespace seraph::vault

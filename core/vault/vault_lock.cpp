// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"

#include "core/base/durable_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr qint64 kMaxInfoSize = 4096;

LockHolder thisProcess(const Clock& clock)
{
    return {QSysInfo::machineHostName(),
            qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
            QCoreApplication::applicationPid(),
            clock.bootId(),
            clock.now()};
}

QByteArray toJson(const LockHolder& holder)
{
    const QJsonObject object{{u"host"_s, holder.host},
                             {u"user"_s, holder.user},
                             {u"pid"_s, holder.pid},
                             {u"boot"_s, QString::fromLatin1(holder.boot.toHex())},
                             {u"since"_s, QString::number(toMilliseconds(holder.since))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<LockHolder> readInfo(const QString& path)
{
    const auto json = readWhole(path, kMaxInfoSize);
    if (!json)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    if (object.isEmpty())
        return std::nullopt;
    return LockHolder{object[u"host"].toString(),
                      object[u"user"].toString(),
                      object[u"pid"].toInteger(),
                      QByteArray::fromHex(object[u"boot"].toString().toLatin1()),
                      fromMilliseconds(object[u"since"].toString().toLongLong())};
}

/// A lock of this PC from before its last restart: the process is gone, whatever has its number now.
bool isFromFormerBoot(const std::optional<LockHolder>& holder, const Clock& clock)
{
    return holder && holder->host == QSysInfo::machineHostName() && !holder->boot.isEmpty() &&
           !clock.bootId().isEmpty() && holder->boot != clock.bootId();
}

tl::unexpected<Error> inUse(const QLockFile& lock, const std::optional<LockHolder>& known)
{
    LockHolder holder = known.value_or(LockHolder{});
    QString application;
    if (!known)
        lock.getLockInfo(&holder.pid, &holder.host, &application);
    const QString since = known ? toIsoUtc(holder.since) : u"unknown"_s;
    return fail(ErrorCode::Busy,
                u"vault.in_use"_s,
                u"process %1 on %2 since %3"_s.arg(holder.pid).arg(holder.host, since));
}

} // namespace

VaultLock::VaultLock(std::unique_ptr<QLockFile> lock, QString info)
    : m_lock(std::move(lock))
    , m_info(std::move(info))
{
}

VaultLock::~VaultLock()
{
    if (!m_lock)
        return;
    static_cast<void>(removeDurably(m_info));
    m_lock->unlock();
}

Result<VaultLock> VaultLock::acquire(const VaultFolder& folder, const Clock& clock)
{
    if (!QFileInfo::exists(folder.path()))
        return fail(ErrorCode::NotFound, u"vault.no_header"_s, u"there is no such folder"_s);
    const auto before = readInfo(folder.lockInfo());
    auto lock = std::make_unique<QLockFile>(folder.lock());
    lock->setStaleLockTime(0); // a clinic keeps a vault open for days: age alone makes no lock stale
    bool locked = lock->tryLock(0);
    if (!locked && lock->error() == QLockFile::LockFailedError && isFromFormerBoot(before, clock))
        locked = lock->removeStaleLockFile() && lock->tryLock(0);
    if (!locked && lock->error() == QLockFile::LockFailedError)
        return inUse(*lock, before);
    // Qt knows "not permitted" and "something else", which is a disk without room for a few bytes.
    if (!locked && lock->error() == QLockFile::UnknownError)
        return fail(ErrorCode::DiskFull, {}, u"the lock file cannot be written"_s);
    if (!locked)
        return fail(ErrorCode::Io, u"vault.read_only_folder"_s, u"the lock file cannot be written"_s);
    VaultLock held(std::move(lock), folder.lockInfo());
    TRY_STATUS(writeDurably(folder.lockInfo(), toJson(thisProcess(clock))));
    return held;
}

std::optional<LockHolder> VaultLock::holderOf(const VaultFolder& folder)
{
    if (!QFileInfo::exists(folder.lock()))
        return std::nullopt;
    return readInfo(folder.lockInfo());
}

} // namespace seraph::vault

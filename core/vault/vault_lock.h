// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/vault_folder.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace seraph::vault {

/// Who has a vault open.
struct LockHolder {
    QString host;
    QString user; ///< account of the operating system, not of the vault
    qint64 pid = 0;
    QByteArray boot; ///< one run of the operating system, where it tells
    Instant since{};
};

/// One process has a vault at a time. Held until destroyed; a process that dies leaves a lock that the next one recognises
/// as dead and takes over, also after the PC was restarted and the number went to another process.
class VaultLock {
public:
    /// Busy "vault.in_use" where another process has it (holderOf() tells who), also on another PC through a shared folder;
    /// Io "vault.read_only_folder" where the folder cannot be written; DiskFull.
    static Result<VaultLock> acquire(const VaultFolder& folder, const Clock& clock);
    /// Nothing where nobody has it open.
    static std::optional<LockHolder> holderOf(const VaultFolder& folder);

    ~VaultLock();
    VaultLock(VaultLock&&) noexcept = default;
    VaultLock& operator=(VaultLock&&) = delete;

private:
    VaultLock(std::unique_ptr<QLockFile> lock, QString info);

    std::unique_ptr<QLockFile> m_lock;
    QString m_info;
};

} // namespace seraph::vault

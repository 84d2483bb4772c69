// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/create_vault.h"
#include "core/vault/header_change.h"

#include <QTemporaryDir>

namespace seraph::tests {

inline vault::Password passwordOf(const char* text)
{
    QByteArray utf8(text);
    return vault::Password::takeUtf8(utf8);
}

inline constexpr const char* kOwnerPassword = "brass lantern quiet harbour nine";
inline constexpr const char* kStaffPassword = "willow tram cedar";

/// A vault on disk and the memory of one PC, at the lowest password cost. Owner "陈静"; each fixture has folders of its own.
class VaultFixture {
public:
    VaultFixture();

    vault::VaultFolder folder() const
    {
        return vault::VaultFolder(m_directory.filePath(QStringLiteral("vault")));
    }
    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }
    vault::DeviceStore& devices() { return m_devices; }
    vault::Unlocked& open() { return m_created->unlocked; }
    const vault::RecoveryCode& recoveryCode() const { return m_created->recoveryCode; }

    Result<vault::Unlocked> unlock(const QString& login, const char* password)
    {
        return vault::unlock(folder(), login, passwordOf(password), m_devices);
    }
    Result<vault::UserPublicKeys> addStaff(const QString& login, const char* password = kStaffPassword);
    vault::SlotRequest staff(const QString& login) const;

    vault::PublicKey ownerBoxKey() const { return m_created->unlocked.userKeys->boxKey(); }
    static QString owner() { return QStringLiteral("陈静"); }
    static Instant now() { return fromMilliseconds(1791248400000); }

private:
    QTemporaryDir m_directory;
    vault::DeviceStore m_devices;
    std::optional<vault::CreatedVault> m_created;
};

QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace seraph::tests

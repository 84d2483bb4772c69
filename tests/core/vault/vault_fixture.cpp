// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_fixture.h"

#include "tests/support/string_makers.h"

#include <QFile>

#include <catch2/catch_all.hpp>

namespace seraph::tests {

VaultFixture::VaultFixture() : m_devices(m_directory.filePath(QStringLiteral("devices")))
{
    auto created = vault::createVault(
        {folder(), owner(), vault::kLowestKdfCost, now()}, passwordOf(kOwnerPassword), m_devices);
    if (!created)
        FAIL(describe(created.error()));
    m_created = std::move(*created);
}

vault::SlotRequest VaultFixture::staff(const QString& login) const
{
    return {login, vault::SlotType::Staff, vault::kLowestKdfCost, now()};
}

Result<vault::UserPublicKeys> VaultFixture::addStaff(const QString& login, const char* password)
{
    return vault::addSlot(open(), m_devices, staff(login), passwordOf(password));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace seraph::tests

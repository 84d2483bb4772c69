// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_folder.h"

#include <QDir>

namespace seraph::vault {

VaultFolder::VaultFolder(QString path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

QString VaultFolder::file(const char* name) const
{
    return m_path + QLatin1Char('/') + QLatin1String(name);
}

} // namespace seraph::vault

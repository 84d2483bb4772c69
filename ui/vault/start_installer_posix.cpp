// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/start_installer.h"

#include <QDesktopServices>
#include <QUrl>

namespace seraph::ui {

bool startInstaller(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace seraph::ui

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/volume_system.h"

#include <QFile>

#include <sys/mount.h>
#include <sys/param.h>

using namespace Qt::StringLiterals;

namespace seraph::vault {
void askSystem(const QString& path, Volume& volume)
{
    struct statfs info {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return;
    volume.kind = (info.f_flags & MNT_LOCAL) ? VolumeKind::Local : VolumeKind::Network;
    volume.removable = path.startsWith(u"/Volumes/"_s);
    // "/dev/disk3s1" lies on disk3.
    const QString device = QString::fromLocal8Bit(info.f_mntfromname);
    const qsizetype slice = device.indexOf(u's', device.indexOf(u"disk"_s) + 4);
    volume.disk = slice < 0 ? device : device.left(slice);
}

} // namespace seraph::vault

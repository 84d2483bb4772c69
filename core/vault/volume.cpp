// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/volume.h"

#include "core/vault/volume_system.h"

#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace seraph::vault {

Volume VolumeProbe::volumeOf(const QString& path) const
{
    const QStorageInfo storage(path);
    Volume volume;
    volume.fileSystem = QString::fromLatin1(storage.fileSystemType());
    volume.bytesFree = storage.isValid() ? storage.bytesAvailable() : -1;
    askSystem(path, volume);
    return volume;
}

bool VolumeProbe::isWritable(const QString& folder) const
{
    // Permission bits say little on Windows, and nothing about a read-only mount: try it.
    QTemporaryFile probe(folder + u"/.seraph-probe-XXXXXX"_s);
    return probe.open();
}

const VolumeProbe& systemVolumes()
{
    static const VolumeProbe probe;
    return probe;
}

} // namespace seraph::vault

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/disk_cache.h"

#include <QFile>

#include <fcntl.h>

namespace seraph::vault {

void dropFromCache(const QString& path)
{
#ifdef POSIX_FADV_DONTNEED // macOS has none
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(path)
#endif
}

} // namespace seraph::vault

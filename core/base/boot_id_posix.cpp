// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boot_id.h"

#include <QSysInfo>

namespace seraph {

QByteArray currentBootId()
{
    return QSysInfo::bootUniqueId();
}

} // namespace seraph

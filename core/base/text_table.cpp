// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_table.h"

#include "core/base/contract.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seraph {

QByteArray readTextTable(const QString& fileName)
{
    QFile file(u":/seraph/text/"_s + fileName);
    const bool opened = file.open(QIODevice::ReadOnly);
    EXPECTS(opened);
    return file.readAll();
}

} // namespace seraph

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contract.h"
#include "ui/documents/print_fonts.h"

#include <QFile>

namespace seraph::documents {

QByteArray printFontData()
{
    static QFile file(QStringLiteral(SERAPH_PRINT_FONT));
    static const bool opened = file.open(QIODevice::ReadOnly);
    static const uchar* const data = opened ? file.map(0, file.size()) : nullptr;
    ENSURES(data != nullptr);
    return QByteArray::fromRawData(reinterpret_cast<const char*>(data),
                                   static_cast<qsizetype>(file.size()));
}

} // namespace seraph::documents

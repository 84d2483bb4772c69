// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/print_fonts.h"

#include <QResource>

// The macro declares a function of the global namespace, so this cannot stand inside ours, nor in an anonymous one.
static void registerPrintFonts()
{
    Q_INIT_RESOURCE(print_fonts);
}

namespace seraph::documents {

QByteArray printFontData()
{
    registerPrintFonts();
    const QResource font(QStringLiteral(":/print-fonts/wqy-microhei.ttc"));
    return QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()),
                                   static_cast<qsizetype>(font.size()));
}

} // namespace seraph::documents

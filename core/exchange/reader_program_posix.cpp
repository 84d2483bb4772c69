// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader_program.h"

namespace seraph::exchange {

using namespace Qt::StringLiterals;

QString readerFileName()
{
    return u"seraph-reader"_s;
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return bare;
}

} // namespace seraph::exchange

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader_program.h"

#include <QCoreApplication>

namespace seraph::exchange {

using namespace Qt::StringLiterals;

QString readerFileName()
{
    return u"seraph-reader.exe"_s;
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    bare.insert(u"SystemRoot"_s, qEnvironmentVariable("SystemRoot"));
    bare.insert(u"PATH"_s, QCoreApplication::applicationDirPath());
    return bare;
}

} // namespace seraph::exchange

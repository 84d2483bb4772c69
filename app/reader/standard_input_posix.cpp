// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/standard_input.h"

#include <QFile>

#include <cstdio>

namespace seraph::reader {

std::unique_ptr<QIODevice> openStandardInput()
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stdin, QIODevice::ReadOnly))
        return nullptr;
    return file;
}

} // namespace seraph::reader

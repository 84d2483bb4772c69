// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restart.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdlib>
#include <vector>

namespace seraph::desktop {

void restart(const QStringList& arguments)
{
    std::vector<QByteArray> words{QCoreApplication::applicationFilePath().toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    std::_Exit(EXIT_SUCCESS);
}

void waitForPredecessor() {} // there is none: the process was replaced

} // namespace seraph::desktop

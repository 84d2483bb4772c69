// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/copy_folder.h"

#include <QDir>

#include <stdexcept>

namespace seraph::tests {

using namespace Qt::StringLiterals;

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        const QString copy = to + u'/' + name;
        if (!QFile::copy(from + u'/' + name, copy))
            throw std::runtime_error("cannot be copied: " + name.toStdString());
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    for (const QString& name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(from + u'/' + name, to + u'/' + name);
}

} // namespace seraph::tests

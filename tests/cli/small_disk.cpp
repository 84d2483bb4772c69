// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/small_disk.h"

#include <QFile>
#include <QProcess>

namespace seraph::tests {

using namespace Qt::StringLiterals;

SmallDisk::SmallDisk(int kilobytes)
    : m_mounted(QProcess::execute(u"mount"_s,
                                  {u"-t"_s,
                                   u"tmpfs"_s,
                                   u"-o"_s,
                                   u"mode=700,size=%1k"_s.arg(kilobytes),
                                   u"tmpfs"_s,
                                   m_place.path()}) == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        QProcess::execute(u"umount"_s, {u"-l"_s, m_place.path()});
}

void SmallDisk::fill()
{
    QFile ballast(path(u"ballast"_s));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray page(4096, 'x');
    while (ballast.write(page) == page.size()) {}
}

void SmallDisk::empty()
{
    QFile::remove(path(u"ballast"_s));
}

void SmallDisk::makeReadOnly()
{
    QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_place.path()});
}

} // namespace seraph::tests

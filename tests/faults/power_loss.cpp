// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/power_loss.h"

#include "core/base/contract.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace seraph::tests {

void PowerLossDisk::strikeAt(qint64 operation, double lostShare, quint32 seed)
{
    m_operations = 0;
    m_strikeAt = operation;
    m_lostShare = lostShare;
    m_random.seed(seed);
    m_struck = false;
}

int PowerLossDisk::count()
{
    ++m_operations;
    if (m_operations == m_strikeAt)
        strike();
    return m_struck ? SQLITE_IOERR : SQLITE_OK;
}

void PowerLossDisk::apply(const Change& change, QByteArray& content)
{
    if (change.bytes.isEmpty()) {
        content.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::copy(change.bytes.begin(), change.bytes.end(), content.begin() + change.offset);
}

void PowerLossDisk::strike()
{
    if (m_struck)
        return;
    m_struck = true;
    std::bernoulli_distribution lost(m_lostShare);
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QByteArray content = file->durable;
        for (const Change& change : file->unsynced) {
            if (!lost(m_random))
                apply(change, content);
        }
        m_remains.insert(file.key(), content);
    }
}

void PowerLossDisk::writeRemains(const QString& folder) const
{
    for (auto file = m_remains.cbegin(); file != m_remains.cend(); ++file) {
        QFile copy(QDir(folder).filePath(QFileInfo(QString::fromUtf8(file.key())).fileName()));
        EXPECTS(copy.open(QIODevice::WriteOnly) && copy.write(file.value()) == file.value().size());
    }
}

int PowerLossDisk::open(const QByteArray& path)
{
    if (m_struck)
        return SQLITE_CANTOPEN;
    if (path.isEmpty() || m_files.contains(path))
        return SQLITE_OK;
    QFile file(QString::fromUtf8(path)); // what lies there before the simulation is on the platter
    m_files[path].durable = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return SQLITE_OK;
}

int PowerLossDisk::write(const QByteArray& path, QByteArrayView bytes, qint64 offset)
{
    if (const int code = count(); code != SQLITE_OK)
        return code;
    m_files[path].unsynced.push_back({bytes.toByteArray(), offset});
    return SQLITE_OK;
}

int PowerLossDisk::truncate(const QByteArray& path, qint64 size)
{
    if (const int code = count(); code != SQLITE_OK)
        return code;
    m_files[path].unsynced.push_back({{}, size});
    return SQLITE_OK;
}

int PowerLossDisk::sync(const QByteArray& path)
{
    if (const int code = count(); code != SQLITE_OK)
        return code;
    File& file = m_files[path];
    for (const Change& change : file.unsynced)
        apply(change, file.durable);
    file.unsynced.clear();
    return SQLITE_OK;
}

int PowerLossDisk::remove(const QByteArray& path)
{
    if (m_struck)
        return SQLITE_IOERR_DELETE;
    m_files.remove(path);
    return SQLITE_OK;
}

} // namespace seraph::tests

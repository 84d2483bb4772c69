// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/shim_vfs.h"

#include <QHash>
#include <QString>

#include <random>
#include <vector>

namespace seraph::tests {

/// A disk that loses its power at a chosen operation. Like a real one it keeps what was synced; of what was written since,
/// each operation may have reached the platter or not, in any order. What is left is put into another folder, to be
/// opened there; the program that was running gets errors from then on, as it would get nothing at all.
class PowerLossDisk final : public SimulatedDisk {
public:
    /// @param lostShare of the operations that were not synced: 1 loses all of them, 0.2 every fifth
    void strikeAt(qint64 operation, double lostShare, quint32 seed);
    bool hasStruck() const { return m_struck; }
    qint64 operations() const { return m_operations; }
    /// The power goes now, if it has not gone yet.
    void strike();
    /// The files as they lie on the disk after the power came back.
    void writeRemains(const QString& folder) const;

    int open(const QByteArray& path) override;
    int write(const QByteArray& path, QByteArrayView bytes, qint64 offset) override;
    int truncate(const QByteArray& path, qint64 size) override;
    int sync(const QByteArray& path) override;
    int remove(const QByteArray& path) override;

private:
    struct Change {
        QByteArray bytes; ///< empty for a truncation
        qint64 offset;    ///< or the new size
    };
    struct File {
        QByteArray durable;
        std::vector<Change> unsynced;
    };
    static void apply(const Change& change, QByteArray& content);
    int count();

    QHash<QByteArray, File> m_files;
    QHash<QByteArray, QByteArray> m_remains;
    qint64 m_operations = 0;
    qint64 m_strikeAt = 0;
    double m_lostShare = 1;
    std::mt19937 m_random;
    bool m_struck = false;
};

} // namespace seraph::tests

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/checkpoint.h"

#include <QString>

#include <map>
#include <set>
#include <span>
#include <vector>

namespace seraph::journal {

/// What one line of anchors.log says about a checkpoint: enough to recognise it, without any of its contents.
struct Anchor {
    qint64 device = 0;
    qint64 seq = 0;
    qint64 atMs = 0;
    Digest checkpoint{}; ///< checkpointHash()
    friend bool operator==(const Anchor&, const Anchor&) = default;
};
Anchor anchorOf(const Checkpoint& checkpoint);
/// "2026-10-06 #18342 K7QD-9M2X-TT4F-3B8N": for the paper day book, the closing report and a message to oneself.
QString slipLine(const Anchor& anchor);

/// What stands in the file. Lines are linked to each other, so that a changed or missing one shows.
struct AnchorLines {
    std::vector<Anchor> anchors;   ///< in the order written
    std::vector<qint64> erased;    ///< persons whose subject key was destroyed
    std::vector<int> damagedLines; ///< numbers, from 1, of lines that are not as they were written
    QByteArray lastLink;           ///< what the next line is linked to
    qsizetype wholeLength = 0;     ///< bytes of whole lines; what follows was cut off by a crash
};
AnchorLines parseAnchors(const QByteArray& file);

/// The append-only file anchors.log in the vault folder: every checkpoint once more, outside the database, where a person
/// can read it. Whoever puts an older database back must now also cut this file, and every copy and paper slip of it.
/// Not thread-safe: used under the writer's lock.
class Anchors {
public:
    /// Reads the file, or begins with none where it does not exist yet. What a crash cut off at its end is dropped with
    /// the next append.
    static Result<Anchors> open(const QString& path);

    /// The highest sequence number of the device that has a line; 0 without one.
    qint64 lastSeq(qint64 device) const;
    bool knowsErased(qint64 subject) const { return m_erased.contains(subject); }
    const std::set<qint64>& erased() const { return m_erased; }

    /// Adds a line each and flushes to the disk.
    Status append(std::span<const Anchor> anchors, std::span<const qint64> erasedSubjects, qint64 nowMs);

private:
    explicit Anchors(QString path) : m_path(std::move(path)) {}

    QString m_path;
    QByteArray m_lastLink;
    QByteArray m_repaired; ///< whole lines of a file whose end was cut off; null where it is sound
    bool m_exists = false;
    std::map<qint64, qint64> m_lastSeq;
    std::set<qint64> m_erased;
};

} // namespace seraph::journal

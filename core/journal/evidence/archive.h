// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/durable_file.h"
#include "core/journal/evidence/manifest.h"

#include <QFile>

#include <memory>

/// A bundle of evidence as one ZIP file, which every system opens. Its members are stored as they are: papers, photos and
/// scans are packed already. There is one form only. Names, sizes, checksums and places follow from the members, and a
/// file in which any byte is otherwise is not read: so each byte of it counts, and no foreign archive is ever unpacked.
namespace seraph::evidence {

/// One file in the archive.
struct ArchivedMember {
    QString path;
    quint32 checksum = 0; ///< CRC-32, as ZIP wants it
    qint64 size = 0;
    qint64 offset = 0; ///< of the header before its bytes
};

/// Whether a bundle written there is an archive: a name that ends in ".zip".
bool isArchivePath(const QString& path);

/// Written beside its place and put there by finish(); dropped before, it leaves nothing.
/// Errors: Conflict "evidence.exists"; Invalid "evidence.too_large" (4 GB or 65,535 files, what every ZIP tool reads);
/// DiskFull, Io.
class ArchiveWriter {
public:
    static Result<ArchiveWriter> create(const QString& path);

    Status add(const QString& path, const QByteArray& bytes);
    Status finish();

private:
    explicit ArchiveWriter(DurableFile file) : m_file(std::move(file)) {}

    DurableFile m_file;
    std::vector<ArchivedMember> m_members;
};

class ArchiveReader {
public:
    /// Nothing where the file is not, byte for byte, what ArchiveWriter would have made of its members.
    static std::unique_ptr<ArchiveReader> open(const QString& path);

    const std::vector<ArchivedMember>& members() const { return m_members; }
    /// NotFound; Corrupt where it is larger than `limit` or its checksum is another.
    Result<QByteArray> read(const QString& path, qint64 limit);
    /// Nothing where there is no such member, or its checksum is another.
    std::optional<Sha256> hashOf(const QString& path);

private:
    explicit ArchiveReader(const QString& path) : m_file(path) {}
    bool readDirectory();
    bool stands(const ArchivedMember& member);
    const ArchivedMember* find(const QString& path) const;

    QFile m_file;
    std::vector<ArchivedMember> m_members;
};

} // namespace seraph::evidence

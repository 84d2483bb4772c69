// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/vault_folder.h"

#include <QByteArray>

#include <vector>

namespace seraph::vault {

/// Photos, scans and other files beside the database: blobs/ab/<id>.blob, each encrypted under a key of its own that lies in
/// the database. So a rotation of the master key rewrites none of them, and forgetting a key destroys its file.
///
/// A blob is written once and never changed. It is written before the row that names it is committed: a crash between the
/// two leaves a file that no row names, which removeAllBut() clears away, and never a row without its file.
/// Knows only the folder; may be used from any thread.
class BlobStore {
public:
    /// Which of the files that belong to one id.
    enum class Part { Whole, Preview };

    explicit BlobStore(VaultFolder folder) : m_folder(std::move(folder)) {}

    static Secret newKey();

    /// Durable when it answers. Conflict "blob.exists"; DiskFull, Io.
    Status write(qint64 id, Part part, const Secret& key, QByteArrayView plain) const;
    /// NotFound "blob.missing" (the file is gone); Corrupt "blob.damaged"; Io.
    Result<QByteArray> read(qint64 id, Part part, const Secret& key) const;
    /// No file is fine.
    Status remove(qint64 id) const;

    bool has(qint64 id) const;
    /// Of the whole part as it lies on the disk, encrypted.
    QString pathOf(qint64 id, Part part) const;
    /// "ab/<id>.blob" of every file here, sorted.
    std::vector<QString> names() const;
    /// Clears what a crash left: files whose id is not among these (sorted), and half-written ones. Answers how many.
    Result<int> removeAllBut(const std::vector<qint64>& ids) const;

private:
    VaultFolder m_folder;
};

} // namespace seraph::vault

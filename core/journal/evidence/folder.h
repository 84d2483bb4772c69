// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/evidence/manifest.h"
#include "core/journal/evidence/seal.h"

namespace seraph::evidence {

/// Writes a bundle of evidence: files of any kind, then the manifest with the SHA-256 of each, and the seal over that. It is
/// complete when seal() answered; a folder without a seal is none, whatever interrupted it.
///
/// A folder and no archive: every system shows, prints and hashes its files without a tool of ours.
/// Errors: Conflict "evidence.not_empty"; DiskFull, Io.
class EvidenceFolder {
public:
    /// @param path does not exist yet, or is empty
    static Result<EvidenceFolder> create(const QString& path);

    /// @param path one that isMemberPath() accepts and that was not added before
    Status add(const QString& path, const QByteArray& bytes);
    const std::vector<EvidenceMember>& members() const { return m_members; }
    /// What is to be sealed: of everything added so far.
    QByteArray manifest() const { return manifestText(m_members); }
    /// Writes manifest and seal. Nothing is added afterwards.
    Status seal(const EvidenceSeal& seal);

private:
    explicit EvidenceFolder(QString path) : m_path(std::move(path)) {}

    QString m_path;
    std::vector<EvidenceMember> m_members;
};

} // namespace seraph::evidence

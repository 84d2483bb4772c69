// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/evidence/manifest.h"
#include "core/journal/evidence/seal.h"

#include <memory>

namespace seraph::evidence {

/// Where the files of a bundle go: below a folder, or into one archive.
class BundlePlace {
public:
    virtual ~BundlePlace() = default;
    virtual Status put(const QString& path, const QByteArray& bytes) = 0;
    /// Everything is there.
    virtual Status finish() = 0;
};

/// Writes a bundle of evidence: files of any kind, then the manifest with the SHA-256 of each, and the seal over that. It is
/// complete when seal() answered; a bundle without a seal is none, whatever interrupted it.
///
/// As a folder, every system shows, prints and hashes its files without a tool of ours; as one ZIP file (archive.h) it is
/// easily sent, and unpacked it is the same folder.
/// Errors: Conflict "evidence.not_empty", "evidence.exists"; Invalid "evidence.too_large" for a ZIP; DiskFull, Io.
class EvidenceBundle {
public:
    /// @param path one that ends in ".zip" becomes a file and is not there yet; any other becomes a folder, and does not
    ///        exist yet or is empty
    static Result<EvidenceBundle> create(const QString& path);

    /// @param path one that isMemberPath() accepts and that was not added before
    Status add(const QString& path, const QByteArray& bytes);
    const std::vector<EvidenceMember>& members() const { return m_members; }
    /// What is to be sealed: of everything added so far.
    QByteArray manifest() const { return manifestText(m_members); }
    /// Writes manifest and seal. Nothing is added afterwards.
    Status seal(const EvidenceSeal& seal);

private:
    explicit EvidenceBundle(std::unique_ptr<BundlePlace> place) : m_place(std::move(place)) {}

    std::unique_ptr<BundlePlace> m_place;
    std::vector<EvidenceMember> m_members;
};

} // namespace seraph::evidence

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coded.h"
#include "core/journal/evidence/seal.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace seraph::evidence {

/// What is wrong with a bundle of evidence.
enum class EvidenceFault {
    ArchiveMalformed, ///< a file that is not, byte for byte, a ZIP as it was written
    ManifestMissing,
    ManifestMalformed,
    ManifestOther, ///< a manifest, but not the one whose hash stands on the paper
    SealMissing,
    SealMalformed,
    CertificateWrong, ///< the PC that signed was never certified
    SignatureWrong,
    OwnerOther, ///< signed by some house, but not by the one whose fingerprint was given
    FileMissing,
    FileChanged,
    FileUnlisted, ///< a file that the manifest does not know
    ProofWrong,   ///< a journal entry that its checkpoint does not cover
};

struct EvidenceFinding {
    EvidenceFault fault;
    QString path; ///< of the file; empty where it is about the whole
    friend bool operator==(const EvidenceFinding&, const EvidenceFinding&) = default;
};

/// What somebody knows from paper. Without it a bundle is proved whole, but not whose it is.
struct EvidenceExpected {
    QString owner{};    ///< fingerprint(); spaces and case do not matter
    QString manifest{}; ///< SHA-256 of the manifest, hexadecimal
};

struct EvidenceReport {
    int files = 0;          ///< that the manifest lists
    int proofs = 0;         ///< journal entries proved by a signed checkpoint
    QString owner{};        ///< fingerprint of the owner's key
    QString deviceName{};   ///< of the PC that signed
    QString manifestHash{}; ///< hexadecimal
    std::vector<EvidenceFinding> findings{};

    bool ok() const { return findings.empty(); }
};

/// Reads every file again and compares. Needs no vault, changes nothing, never fails: what is not there is a finding.
/// @param path of a folder or of a ZIP file
EvidenceReport checkEvidence(const QString& path, const EvidenceExpected& expected = {});
QJsonObject toJson(const EvidenceReport& report);

} // namespace seraph::evidence

template <> struct seraph::Codes<seraph::evidence::EvidenceFault> {
    using enum seraph::evidence::EvidenceFault;
    static constexpr std::array kAll{std::pair{ArchiveMalformed, "archive_malformed"},
                                     std::pair{ManifestMissing, "manifest_missing"},
                                     std::pair{ManifestMalformed, "manifest_malformed"},
                                     std::pair{ManifestOther, "manifest_other"},
                                     std::pair{SealMissing, "seal_missing"},
                                     std::pair{SealMalformed, "seal_malformed"},
                                     std::pair{CertificateWrong, "certificate_wrong"},
                                     std::pair{SignatureWrong, "signature_wrong"},
                                     std::pair{OwnerOther, "owner_other"},
                                     std::pair{FileMissing, "file_missing"},
                                     std::pair{FileChanged, "file_changed"},
                                     std::pair{FileUnlisted, "file_unlisted"},
                                     std::pair{ProofWrong, "proof_wrong"}};
};

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/device_certificate.h"

#include <QByteArray>

#include <optional>

namespace seraph::journal {
class Journal;
}

namespace seraph::evidence {

/// What makes a manifest the word of this house: the signature of the PC that wrote it, and the owner's certificate for
/// that PC. Whoever knows the owner's fingerprint (it is printed on the index and on every sealing list) believes it
/// without the vault.
struct EvidenceSeal {
    journal::DeviceCertificate certificate;
    journal::Signature signature{};

    friend bool operator==(const EvidenceSeal&, const EvidenceSeal&) = default;
};

/// Signs the manifest with this device's key. NotFound (reason "journal.device") where the device is not enrolled.
Result<EvidenceSeal> sealManifest(const journal::Journal& journal,
                                  storage::Connection& connection,
                                  const QByteArray& manifest);

enum class SealStanding {
    Good,
    WrongCertificate, ///< the owner never certified this PC, or it was declared lost
    WrongSignature,   ///< the manifest is not what the PC signed
};
SealStanding standingOf(const EvidenceSeal& seal, const QByteArray& manifest);

/// Lines of "name value"; numbers are decimal, keys and signatures hexadecimal.
QByteArray sealText(const EvidenceSeal& seal);
/// Nothing for any text that sealText() would not have written so, byte for byte.
std::optional<EvidenceSeal> parseSeal(const QByteArray& text);

/// The first 80 bits of a public key, "9f3a 17c0 22be 45d1 6a08": short enough for paper.
QString fingerprint(const journal::PublicKey& key);

} // namespace seraph::evidence

// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace seraph::evidence {

/// What an outsider can compute with `sha256sum` or `certutil` alone. Used for evidence and nothing else: inside the vault
/// everything is BLAKE2b.
using Sha256 = std::array<unsigned char, 32>;
Sha256 sha256Of(std::string_view bytes);
/// Of a file that may be large; nothing where it cannot be read to its end.
std::optional<Sha256> sha256OfFile(const QString& path);

/// One file of a bundle.
struct EvidenceMember {
    QString path; ///< below the bundle's folder, "consents/0001.pdf"
    Sha256 hash{};

    friend bool operator==(const EvidenceMember&, const EvidenceMember&) = default;
};

inline constexpr const char* kManifestName = "manifest.sha256";
inline constexpr const char* kSealName = "manifest.sig";

/// Whether a file of a bundle may be called so: lower-case ASCII letters, digits, '-', '_', '.', at most four folders deep,
/// no part that begins with a dot, and not the manifest or its seal. So it means the same on every system, and no manifest
/// can lead out of its folder.
bool isMemberPath(QStringView path);

/// "<64 hexadecimal digits>  <path>\n" for each file, by path: what `sha256sum -c` reads.
QByteArray manifestText(std::vector<EvidenceMember> members);
/// Nothing for any text that manifestText() would not have written so, byte for byte.
std::optional<std::vector<EvidenceMember>> parseManifest(const QByteArray& text);

} // namespace seraph::evidence

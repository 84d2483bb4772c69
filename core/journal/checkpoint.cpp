// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoint.h"

#include "core/journal/canonical.h"

#include <string>

namespace seraph::journal {
namespace {

constexpr std::string_view kSignatureDomain = "CSV1-checkpoint";

CanonicalWriter canonicalForm(const Checkpoint& checkpoint)
{
    CanonicalWriter writer;
    writer.integer(checkpoint.device).integer(checkpoint.seq).bytes(viewOf(checkpoint.head));
    writer.integer(checkpoint.count).bytes(viewOf(checkpoint.merkleRoot)).bytes(viewOf(checkpoint.previous));
    writer.integer(checkpoint.atMs);
    return writer;
}

std::string signedMessage(const Checkpoint& checkpoint)
{
    return std::string(kSignatureDomain).append(canonicalForm(checkpoint).view());
}

} // namespace

Digest checkpointHash(const Checkpoint& checkpoint)
{
    return digestOf(DigestPurpose::Checkpoint, canonicalForm(checkpoint).view());
}

void sign(Checkpoint& checkpoint, const Secret& deviceSeed)
{
    checkpoint.signature = signWith(deviceSeed, signedMessage(checkpoint));
}

bool signatureFits(const Checkpoint& checkpoint, const PublicKey& key)
{
    return fits(checkpoint.signature, signedMessage(checkpoint), key);
}

QString shortCode(const Digest& checkpointHash)
{
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int kCharacters = 16;
    QString code;
    for (int character = 0; character < kCharacters; ++character) {
        if (character > 0 && character % 4 == 0)
            code += QLatin1Char('-');
        const int bit = character * 5;
        const auto at = static_cast<std::size_t>(bit / 8);
        const unsigned pair = (unsigned(checkpointHash[at]) << 8) | checkpointHash[at + 1];
        code += QLatin1Char(kAlphabet[(pair >> (11 - bit % 8)) & 31]);
    }
    return code;
}

} // namespace seraph::journal

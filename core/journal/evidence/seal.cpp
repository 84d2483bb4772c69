// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/seal.h"

#include "core/journal/canonical.h"
#include "core/journal/journal.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <string>

namespace seraph::evidence {

using namespace Qt::StringLiterals;
using namespace journal;

namespace {

constexpr std::string_view kEvidenceDomain = "CSV1-evidence";
constexpr char kFirstLine[] = "seraph-evidence 1";

template <std::size_t N> QByteArray hexOf(const std::array<unsigned char, N>& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(N)).toHex();
}

template <std::size_t N> std::array<unsigned char, N> unhexed(const QByteArray& hex)
{
    std::array<unsigned char, N> bytes{};
    const QByteArray raw = QByteArray::fromHex(hex);
    if (raw.size() == qsizetype(N))
        std::copy(raw.begin(), raw.end(), bytes.begin());
    return bytes;
}

/// What is signed says whose word it is, so that a seal cannot be moved to another device's certificate.
std::string sealedBytes(const DeviceCertificate& certificate, const QByteArray& manifest)
{
    CanonicalWriter writer;
    writer.integer(certificate.device)
        .bytes({reinterpret_cast<const char*>(certificate.signKey.data()), certificate.signKey.size()})
        .bytes(viewOf(manifest));
    return std::string(writer.view());
}

} // namespace

Result<EvidenceSeal> sealManifest(const Journal& journal,
                                  storage::Connection& connection,
                                  const QByteArray& manifest)
{
    TRY_ASSIGN(const auto certificates, listCertificates(connection));
    const auto own =
        std::find_if(certificates.begin(), certificates.end(), [&](const auto& certificate) {
            return certificate.device == journal.head().device;
        });
    if (own == certificates.end())
        return fail(ErrorCode::NotFound, u"journal.device"_s);
    return EvidenceSeal{*own, journal.signOutside(kEvidenceDomain, sealedBytes(*own, manifest))};
}

SealStanding standingOf(const EvidenceSeal& seal, const QByteArray& manifest)
{
    const DeviceCertificate& certificate = seal.certificate;
    if (certificate.revokedAtMs || !certificateFits(certificate, std::span(&certificate.ownerKey, 1)))
        return SealStanding::WrongCertificate;
    const std::string message =
        std::string(kEvidenceDomain).append(sealedBytes(certificate, manifest));
    return fits(seal.signature, message, certificate.signKey) ? SealStanding::Good
                                                              : SealStanding::WrongSignature;
}

QByteArray sealText(const EvidenceSeal& seal)
{
    const DeviceCertificate& certificate = seal.certificate;
    const QByteArrayList lines{kFirstLine,
                               "device " + QByteArray::number(certificate.device),
                               "name " + certificate.name.toUtf8().toHex(),
                               "key " + hexOf(certificate.signKey),
                               "since " + QByteArray::number(certificate.notBeforeMs),
                               "owner " + hexOf(certificate.ownerKey),
                               "certificate " + hexOf(certificate.signature),
                               "signature " + hexOf(seal.signature)};
    return lines.join('\n') + '\n';
}

std::optional<EvidenceSeal> parseSeal(const QByteArray& text)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            values.insert(line.left(space), line.mid(space + 1));
    }
    EvidenceSeal seal;
    DeviceCertificate& certificate = seal.certificate;
    certificate.device = values.value("device").toLongLong();
    certificate.name = QString::fromUtf8(QByteArray::fromHex(values.value("name")));
    certificate.signKey = unhexed<std::tuple_size_v<PublicKey>>(values.value("key"));
    certificate.notBeforeMs = values.value("since").toLongLong();
    certificate.ownerKey = unhexed<std::tuple_size_v<PublicKey>>(values.value("owner"));
    certificate.signature = unhexed<std::tuple_size_v<Signature>>(values.value("certificate"));
    seal.signature = unhexed<std::tuple_size_v<Signature>>(values.value("signature"));
    // One form only, so that no byte of it can be changed unnoticed.
    return sealText(seal) == text ? std::optional(std::move(seal)) : std::nullopt;
}

QString fingerprint(const PublicKey& key)
{
    constexpr qsizetype kDigits = 20;
    const QString hex = QString::fromLatin1(hexOf(key).left(kDigits));
    QStringList groups;
    for (qsizetype at = 0; at < kDigits; at += 4)
        groups << hex.mid(at, 4);
    return groups.join(u' ');
}

} // namespace seraph::evidence

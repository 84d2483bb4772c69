// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/device_certificate.h"

#include "core/base/contract.h"
#include "core/base/id.h"
#include "core/journal/canonical.h"
#include "core/storage/connection.h"

#include <algorithm>
#include <string>

namespace seraph::journal {
namespace {

using namespace Qt::StringLiterals;
using storage::Blob;

constexpr char kStore[] = R"sql(
INSERT INTO journal_device (id, name, sign_key, not_before_ms, owner_key, signature, revoked_at_ms, revocation)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET name = ?2, sign_key = ?3, not_before_ms = ?4, owner_key = ?5, signature = ?6,
                               revoked_at_ms = ?7, revocation = ?8)sql";
constexpr char kList[] = R"sql(
SELECT id, name, sign_key, not_before_ms, owner_key, signature, revoked_at_ms, revocation
  FROM journal_device ORDER BY id)sql";
constexpr char kLastNumber[] = R"sql(
SELECT max(coalesce((SELECT max(id) FROM journal_device), 0), coalesce((SELECT max(device) FROM journal_entry), 0)))sql";

template <std::size_t N> std::string_view viewOfBytes(const std::array<unsigned char, N>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), N};
}

/// What has a wrong length stays zero: no signature fits then.
template <std::size_t N> std::array<unsigned char, N> arrayOf(std::string_view bytes)
{
    std::array<unsigned char, N> result{};
    if (bytes.size() == N)
        std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

std::string certificateMessage(const DeviceCertificate& certificate)
{
    const QByteArray name = certificate.name.toUtf8();
    CanonicalWriter writer;
    writer.integer(certificate.device).bytes(viewOfBytes(certificate.signKey));
    writer.bytes({name.constData(), static_cast<std::size_t>(name.size())}).integer(certificate.notBeforeMs);
    return std::string("CSV1-device").append(writer.view());
}

std::string revocationMessage(const DeviceCertificate& certificate)
{
    CanonicalWriter writer;
    writer.integer(certificate.device).bytes(viewOfBytes(certificate.signKey)).integer(certificate.revokedAtMs);
    return std::string("CSV1-revoke").append(writer.view());
}

DeviceCertificate readCertificate(const storage::Statement& row)
{
    DeviceCertificate certificate{.device = row.int64(0),
                                  .name = row.text(1),
                                  .signKey = arrayOf<std::tuple_size_v<PublicKey>>(row.bytes(2)),
                                  .notBeforeMs = row.int64(3),
                                  .ownerKey = arrayOf<std::tuple_size_v<PublicKey>>(row.bytes(4)),
                                  .signature = arrayOf<std::tuple_size_v<Signature>>(row.bytes(5))};
    if (!row.isNull(6))
        certificate.revokedAtMs = row.int64(6);
    if (!row.isNull(7))
        certificate.revocation = arrayOf<std::tuple_size_v<Signature>>(row.bytes(7));
    return certificate;
}

} // namespace

void certify(DeviceCertificate& certificate, const Secret& ownerSeed)
{
    certificate.ownerKey = publicKeyOf(ownerSeed);
    certificate.signature = signWith(ownerSeed, certificateMessage(certificate));
}

void revoke(DeviceCertificate& certificate, qint64 revokedAtMs, const Secret& ownerSeed)
{
    certificate.revokedAtMs = revokedAtMs;
    certificate.revocation = signWith(ownerSeed, revocationMessage(certificate));
}

bool certificateFits(const DeviceCertificate& certificate, std::span<const PublicKey> owners)
{
    if (std::find(owners.begin(), owners.end(), certificate.ownerKey) == owners.end())
        return false;
    if (!fits(certificate.signature, certificateMessage(certificate), certificate.ownerKey))
        return false;
    if (!certificate.revokedAtMs && !certificate.revocation)
        return true;
    // The owner who revokes need not be the one who certified.
    return certificate.revokedAtMs && certificate.revocation &&
           std::any_of(owners.begin(), owners.end(), [&](const PublicKey& owner) {
               return fits(*certificate.revocation, revocationMessage(certificate), owner);
           });
}

Status storeCertificate(storage::Connection& connection, const DeviceCertificate& certificate)
{
    EXPECTS(certificate.device >= 1 && certificate.device <= IdGenerator::kMaxDevice);
    const std::string_view revocation =
        certificate.revocation ? viewOfBytes(*certificate.revocation) : std::string_view();
    return connection.execute(kStore,
                              certificate.device,
                              certificate.name,
                              Blob{viewOfBytes(certificate.signKey)},
                              certificate.notBeforeMs,
                              Blob{viewOfBytes(certificate.ownerKey)},
                              Blob{viewOfBytes(certificate.signature)},
                              certificate.revokedAtMs,
                              Blob{revocation});
}

Result<std::vector<DeviceCertificate>> listCertificates(storage::Connection& connection)
{
    TRY_ASSIGN(auto statement, connection.prepare(kList));
    TRY_STATUS(statement.bind());
    std::vector<DeviceCertificate> certificates;
    while (true) {
        TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return certificates;
        certificates.push_back(readCertificate(statement));
    }
}

Result<qint64> nextDeviceNumber(storage::Connection& connection)
{
    TRY_ASSIGN(auto statement, connection.prepare(kLastNumber));
    TRY_STATUS(statement.bind());
    TRY_ASSIGN([[maybe_unused]] const bool row, statement.step());
    const qint64 number = statement.int64(0) + 1;
    if (number > IdGenerator::kMaxDevice)
        return fail(ErrorCode::Invalid, u"journal.devices_used_up"_s);
    return number;
}

} // namespace seraph::journal

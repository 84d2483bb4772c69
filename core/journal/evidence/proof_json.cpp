// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/proof_json.h"

#include "core/journal/canonical.h"

#include <QJsonArray>

#include <algorithm>

namespace seraph::evidence {

using namespace Qt::StringLiterals;
using namespace journal;

namespace {

QString base64Of(std::string_view bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), qsizetype(bytes.size())).toBase64());
}

template <std::size_t N> QString base64Of(const std::array<unsigned char, N>& bytes)
{
    return base64Of(std::string_view(reinterpret_cast<const char*>(bytes.data()), N));
}

/// Takes values out of an object and remembers whether all of them were there.
class ProofReader {
public:
    explicit ProofReader(QJsonObject json) : m_json(std::move(json)) {}

    qint64 number(const char* name)
    {
        bool ok = false;
        const qint64 value = m_json[QLatin1StringView(name)].toString().toLongLong(&ok);
        m_ok = m_ok && ok;
        return value;
    }
    QString text(const char* name) const { return m_json[QLatin1StringView(name)].toString(); }
    template <std::size_t N> void bytes(const char* name, std::array<unsigned char, N>& into)
    {
        take(text(name), into);
    }
    template <std::size_t N> void take(const QString& base64, std::array<unsigned char, N>& into)
    {
        const QByteArray raw = QByteArray::fromBase64(base64.toLatin1());
        m_ok = m_ok && raw.size() == qsizetype(N);
        if (m_ok)
            std::copy(raw.begin(), raw.end(), into.begin());
    }
    QJsonValue at(const char* name) const { return m_json[QLatin1StringView(name)]; }
    bool ok() const { return m_ok; }

private:
    QJsonObject m_json;
    bool m_ok = true;
};

QJsonObject checkpointJson(const Checkpoint& checkpoint)
{
    return {{u"device"_s, QString::number(checkpoint.device)},
            {u"seq"_s, QString::number(checkpoint.seq)},
            {u"head"_s, base64Of(viewOf(checkpoint.head))},
            {u"count"_s, QString::number(checkpoint.count)},
            {u"root"_s, base64Of(viewOf(checkpoint.merkleRoot))},
            {u"previous"_s, base64Of(viewOf(checkpoint.previous))},
            {u"at_ms"_s, QString::number(checkpoint.atMs)},
            {u"signature"_s, base64Of(checkpoint.signature)}};
}

bool readCheckpointJson(ProofReader json, Checkpoint& checkpoint)
{
    checkpoint.device = json.number("device");
    checkpoint.seq = json.number("seq");
    json.bytes("head", checkpoint.head);
    checkpoint.count = json.number("count");
    json.bytes("root", checkpoint.merkleRoot);
    json.bytes("previous", checkpoint.previous);
    checkpoint.atMs = json.number("at_ms");
    json.bytes("signature", checkpoint.signature);
    return json.ok();
}

QJsonObject certificateJson(const DeviceCertificate& certificate)
{
    QJsonObject json{{u"device"_s, QString::number(certificate.device)},
                     {u"name"_s, certificate.name},
                     {u"key"_s, base64Of(certificate.signKey)},
                     {u"since_ms"_s, QString::number(certificate.notBeforeMs)},
                     {u"owner"_s, base64Of(certificate.ownerKey)},
                     {u"signature"_s, base64Of(certificate.signature)}};
    if (certificate.revokedAtMs && certificate.revocation) {
        json.insert(u"revoked_ms"_s, QString::number(*certificate.revokedAtMs));
        json.insert(u"revocation"_s, base64Of(*certificate.revocation));
    }
    return json;
}

bool readCertificateJson(ProofReader json, DeviceCertificate& certificate)
{
    certificate.device = json.number("device");
    certificate.name = json.text("name");
    json.bytes("key", certificate.signKey);
    certificate.notBeforeMs = json.number("since_ms");
    json.bytes("owner", certificate.ownerKey);
    json.bytes("signature", certificate.signature);
    if (json.at("revoked_ms").isString()) {
        certificate.revokedAtMs = json.number("revoked_ms");
        json.bytes("revocation", certificate.revocation.emplace());
    }
    return json.ok();
}

} // namespace

QJsonObject toJson(const EntryProof& proof)
{
    CanonicalWriter writer;
    writeCanonical(viewOf(proof.entry), writer);
    QJsonArray path;
    for (const Digest& digest : proof.path)
        path.append(base64Of(viewOf(digest)));
    return {{u"entry"_s, base64Of(writer.view())},
            {u"path"_s, path},
            {u"checkpoint"_s, checkpointJson(proof.checkpoint)},
            {u"certificate"_s, certificateJson(proof.certificate)}};
}

std::optional<EntryProof> proofFromJson(const QJsonObject& json)
{
    EntryProof proof;
    const QByteArray canonical = QByteArray::fromBase64(json[u"entry"].toString().toLatin1());
    const auto entry = readCanonical(viewOf(canonical));
    if (!entry || !readCheckpointJson(ProofReader(json[u"checkpoint"].toObject()), proof.checkpoint) ||
        !readCertificateJson(ProofReader(json[u"certificate"].toObject()), proof.certificate))
        return std::nullopt;
    proof.entry = toEntry(*entry);
    ProofReader path({});
    for (const QJsonValue digest : json[u"path"].toArray())
        path.take(digest.toString(), proof.path.emplace_back());
    return path.ok() ? std::optional(std::move(proof)) : std::nullopt;
}

} // namespace seraph::evidence

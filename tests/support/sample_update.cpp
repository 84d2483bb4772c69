// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_update.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace seraph::tests {

using namespace Qt::StringLiterals;

QByteArray sampleInstaller()
{
    return QByteArray("what an installer is made of ").repeated(100'000);
}

vault::SignKeys sampleKeys(unsigned char number)
{
    Secret seed(32);
    seed.data()[0] = number;
    return vault::SignKeys::fromSeed(seed);
}

QJsonObject sampleManifest(const QString& version)
{
    const QByteArray installer = sampleInstaller();
    const QByteArray hash = QCryptographicHash::hash(installer, QCryptographicHash::Sha256);
    return {{u"version"_s, version},
            {u"released_on"_s, u"2026-11-22"_s},
            {u"system"_s, u"windows-x64"_s},
            {u"file"_s, u"Seraph-setup.exe"_s},
            {u"size"_s, installer.size()},
            {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
}

QByteArray sampleUpdate(const QJsonObject& manifest, const vault::SignKeys& keys)
{
    const QByteArray text = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    const QByteArray message = vault::kSignedText.toByteArray() + text;
    vault::ByteWriter out;
    out.text(vault::kUpdateMagic).bytes(vault::signDetached(vault::asBytes(message), keys));
    out.number(quint32(text.size())).text(text).text(sampleInstaller());
    return out.take();
}

vault::UpdateTarget sampleTarget(const vault::SignKeys& keys)
{
    return {keys.publicKey, QVersionNumber(0, 1, 0), u"windows-x64"_s};
}

} // namespace seraph::tests

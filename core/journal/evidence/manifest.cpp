// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/manifest.h"

#include <QFile>
#include <QSet>

#include <sodium.h>

#include <algorithm>

namespace seraph::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHexDigits = 64;
constexpr qsizetype kLongestMemberPath = 120;
constexpr qsizetype kDeepestMember = 5;
constexpr qint64 kHashedAtOnce = 1 << 20;

QByteArrayView hashView(const Sha256& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())};
}

bool isMemberPart(QStringView part)
{
    if (part.isEmpty() || part.startsWith(u'.') || part.endsWith(u'.'))
        return false;
    return std::all_of(part.begin(), part.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' ||
               c == u'.';
    });
}

std::optional<EvidenceMember> parseManifestLine(const QByteArray& line)
{
    const QByteArray hex = line.left(kHexDigits);
    const QByteArray raw = QByteArray::fromHex(hex);
    const QString path = QString::fromLatin1(line.mid(kHexDigits + 2));
    if (raw.size() != qsizetype(sizeof(Sha256)) || raw.toHex() != hex ||
        line.mid(kHexDigits, 2) != "  " || !isMemberPath(path))
        return std::nullopt;
    EvidenceMember member{path};
    std::copy(raw.begin(), raw.end(), member.hash.begin());
    return member;
}

} // namespace

Sha256 sha256Of(std::string_view bytes)
{
    Sha256 hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hash;
}

std::optional<Sha256> sha256OfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kHashedAtOnce);
        if (piece.isEmpty())
            return std::nullopt;
        crypto_hash_sha256_update(&state,
                                  reinterpret_cast<const unsigned char*>(piece.constData()),
                                  static_cast<unsigned long long>(piece.size()));
    }
    Sha256 hash;
    crypto_hash_sha256_final(&state, hash.data());
    return hash;
}

bool isMemberPath(QStringView path)
{
    if (path.size() > kLongestMemberPath || path == QLatin1StringView(kManifestName) ||
        path == QLatin1StringView(kSealName))
        return false;
    const auto parts = path.split(u'/');
    return parts.size() <= kDeepestMember && std::all_of(parts.begin(), parts.end(), &isMemberPart);
}

QByteArray manifestText(std::vector<EvidenceMember> members)
{
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
        return a.path < b.path;
    });
    QByteArray text;
    for (const EvidenceMember& member : members)
        text += hashView(member.hash).toByteArray().toHex() + "  " + member.path.toLatin1() + '\n';
    return text;
}

std::optional<std::vector<EvidenceMember>> parseManifest(const QByteArray& text)
{
    if (!text.endsWith('\n'))
        return std::nullopt;
    std::vector<EvidenceMember> members;
    QSet<QString> seen;
    for (const QByteArray& line : text.chopped(1).split('\n')) {
        auto member = parseManifestLine(line);
        if (!member || seen.contains(member->path))
            return std::nullopt;
        seen.insert(member->path);
        members.push_back(*std::move(member));
    }
    return manifestText(members) == text ? std::optional(std::move(members)) : std::nullopt;
}

} // namespace seraph::evidence

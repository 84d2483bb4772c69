// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/evidence/archive.h"

#include "core/journal/digest.h"

#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <concepts>
#include <limits>

namespace seraph::evidence {

using namespace Qt::StringLiterals;

namespace {

// The three headers of a ZIP file; all numbers have their low byte first.
constexpr quint32 kLocalMark = 0x04034b50;
constexpr quint32 kDirectoryMark = 0x02014b50;
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint16 kVersion = 10; ///< what a stored file needs
constexpr quint16 kFirstDay = 0x21; ///< 1 January 1980: when it was written stands in the papers, signed
constexpr qint64 kLocalBytes = 30;
constexpr qint64 kDirectoryBytes = 46;
constexpr qint64 kEndBytes = 22;
constexpr qint64 kLargestDirectory = 16 * 1024 * 1024;
constexpr qint64 kLargestArchive = std::numeric_limits<quint32>::max();
constexpr std::size_t kMostMembers = std::numeric_limits<quint16>::max() - 1;
constexpr qint64 kReadAtOnce = 1 << 20;

constexpr std::array<quint32, 256> crcTable()
{
    constexpr quint32 kPolynomial = 0xedb88320;
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? kPolynomial : 0);
        table[byte] = value;
    }
    return table;
}

/// CRC-32 of bytes that come in pieces.
class Checksum {
public:
    void add(const QByteArray& bytes)
    {
        static constexpr std::array<quint32, 256> kTable = crcTable();
        for (const char byte : bytes)
            m_value = kTable[(m_value ^ quint8(byte)) & 0xff] ^ (m_value >> 8);
    }
    quint32 value() const { return ~m_value; }

private:
    quint32 m_value = ~quint32(0);
};

class HeaderWriter {
public:
    template <std::integral T> HeaderWriter& add(T number)
    {
        const T little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof(T));
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// What both headers of a member have in common, from the version that is needed to the length of the extra field.
void describe(HeaderWriter& header, const ArchivedMember& member)
{
    constexpr quint16 kNone = 0;
    header.add(kVersion).add(kNone).add(kNone).add(kNone).add(kFirstDay);
    header.add(member.checksum).add(quint32(member.size)).add(quint32(member.size));
    header.add(quint16(member.path.size())).add(kNone);
}

QByteArray localHeader(const ArchivedMember& member)
{
    HeaderWriter header;
    header.add(kLocalMark);
    describe(header, member);
    return header.bytes() + member.path.toLatin1();
}

QByteArray directoryEntry(const ArchivedMember& member)
{
    constexpr quint16 kNone = 0;
    HeaderWriter header;
    header.add(kDirectoryMark).add(kVersion);
    describe(header, member);
    header.add(kNone).add(kNone).add(kNone).add(quint32(0)).add(quint32(member.offset));
    return header.bytes() + member.path.toLatin1();
}

/// The directory with its end, behind the last member.
QByteArray directoryOf(const std::vector<ArchivedMember>& members, qint64 offset)
{
    QByteArray directory;
    for (const ArchivedMember& member : members)
        directory += directoryEntry(member);
    const auto count = quint16(members.size());
    HeaderWriter end;
    end.add(kEndMark).add(quint32(0)).add(count).add(count);
    end.add(quint32(directory.size())).add(quint32(offset)).add(quint16(0));
    return directory + end.bytes();
}

template <std::integral T> T numberAt(const QByteArray& bytes, qint64 offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

/// The members as a directory names them. Whatever else it says is compared afterwards with what we would have written.
std::optional<std::vector<ArchivedMember>> parseDirectory(const QByteArray& directory)
{
    constexpr qint64 kChecksumAt = 16;
    constexpr qint64 kSizeAt = 24;
    constexpr qint64 kNameLengthAt = 28;
    std::vector<ArchivedMember> members;
    QSet<QString> seen;
    qint64 offset = 0;
    for (qint64 at = 0; at < directory.size();) {
        if (directory.size() - at < kDirectoryBytes)
            return std::nullopt;
        const auto nameLength = numberAt<quint16>(directory, at + kNameLengthAt);
        const QString path = QString::fromLatin1(directory.mid(at + kDirectoryBytes, nameLength));
        const bool known = isMemberPath(path) || path == QLatin1StringView(kManifestName) ||
                           path == QLatin1StringView(kSealName);
        if (!known || seen.contains(path))
            return std::nullopt;
        seen.insert(path);
        members.push_back({path,
                           numberAt<quint32>(directory, at + kChecksumAt),
                           numberAt<quint32>(directory, at + kSizeAt),
                           offset});
        offset += kLocalBytes + nameLength + members.back().size;
        at += kDirectoryBytes + nameLength;
    }
    return members;
}

} // namespace

bool isArchivePath(const QString& path)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

Result<ArchiveWriter> ArchiveWriter::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict, u"evidence.exists"_s);
    TRY_STATUS(makeFolder(QFileInfo(path).path()));
    TRY_ASSIGN(auto file, DurableFile::create(path));
    return ArchiveWriter(std::move(file));
}

Status ArchiveWriter::add(const QString& path, const QByteArray& bytes)
{
    if (m_members.size() >= kMostMembers ||
        m_file.size() + bytes.size() + kLargestDirectory > kLargestArchive)
        return fail(ErrorCode::Invalid, u"evidence.too_large"_s);
    Checksum checksum;
    checksum.add(bytes);
    const ArchivedMember member{path, checksum.value(), bytes.size(), m_file.size()};
    TRY_STATUS(m_file.write(localHeader(member)));
    TRY_STATUS(m_file.write(bytes));
    m_members.push_back(member);
    return {};
}

Status ArchiveWriter::finish()
{
    TRY_STATUS(m_file.write(directoryOf(m_members, m_file.size())));
    return m_file.commit();
}

std::unique_ptr<ArchiveReader> ArchiveReader::open(const QString& path)
{
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(path));
    const bool whole = reader->m_file.open(QIODevice::ReadOnly) && reader->readDirectory();
    return whole ? std::move(reader) : nullptr;
}

bool ArchiveReader::readDirectory()
{
    constexpr qint64 kOffsetAt = 16;
    const qint64 size = m_file.size();
    if (size < kEndBytes || size > kLargestArchive || !m_file.seek(size - kEndBytes))
        return false;
    const QByteArray end = m_file.read(kEndBytes);
    if (end.size() != kEndBytes)
        return false;
    const qint64 offset = numberAt<quint32>(end, kOffsetAt);
    if (offset > size - kEndBytes || size - offset > kLargestDirectory || !m_file.seek(offset))
        return false;
    const QByteArray directory = m_file.read(size - offset);
    auto members = parseDirectory(directory.chopped(kEndBytes));
    if (!members || directoryOf(*members, offset) != directory)
        return false;
    m_members = *std::move(members);
    const qint64 last = m_members.empty() ? 0
                                          : m_members.back().offset + kLocalBytes +
                                                m_members.back().path.size() + m_members.back().size;
    return last == offset && std::all_of(m_members.begin(), m_members.end(), [&](const auto& member) {
               return stands(member);
           });
}

bool ArchiveReader::stands(const ArchivedMember& member)
{
    const QByteArray expected = localHeader(member);
    return m_file.seek(member.offset) && m_file.read(expected.size()) == expected;
}

const ArchivedMember* ArchiveReader::find(const QString& path) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const auto& member) {
        return member.path == path;
    });
    return found == m_members.end() ? nullptr : &*found;
}

Result<QByteArray> ArchiveReader::read(const QString& path, qint64 limit)
{
    const ArchivedMember* member = find(path);
    if (member == nullptr)
        return fail(ErrorCode::NotFound, u"file.not_found"_s);
    if (member->size > limit || !m_file.seek(member->offset + kLocalBytes + path.size()))
        return fail(ErrorCode::Corrupt, u"file.too_large"_s);
    const QByteArray bytes = m_file.read(member->size);
    Checksum checksum;
    checksum.add(bytes);
    if (bytes.size() != member->size || checksum.value() != member->checksum)
        return fail(ErrorCode::Corrupt, u"file.damaged"_s);
    return bytes;
}

std::optional<Sha256> ArchiveReader::hashOf(const QString& path)
{
    const ArchivedMember* member = find(path);
    if (member == nullptr || !m_file.seek(member->offset + kLocalBytes + path.size()))
        return std::nullopt;
    Checksum checksum;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (qint64 left = member->size; left > 0;) {
        const QByteArray piece = m_file.read(std::min(left, kReadAtOnce));
        if (piece.isEmpty())
            return std::nullopt;
        checksum.add(piece);
        crypto_hash_sha256_update(&state,
                                  reinterpret_cast<const unsigned char*>(piece.constData()),
                                  static_cast<unsigned long long>(piece.size()));
        left -= piece.size();
    }
    Sha256 hash;
    crypto_hash_sha256_final(&state, hash.data());
    return checksum.value() == member->checksum ? std::optional(hash) : std::nullopt;
}

} // namespace seraph::evidence

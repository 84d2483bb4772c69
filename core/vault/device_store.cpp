// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/device_store.h"

#include "core/base/durable_file.h"
#include "core/vault/device_wrapping.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr QByteArrayView kDeviceMagic("CSDEVICE");
constexpr quint16 kVersion = 1;
constexpr qint64 kMaxSize = 4096;

QByteArray serialise(const DeviceRecord& record)
{
    ByteWriter out(kMaxSize);
    out.text(kDeviceMagic).number(kVersion).number<quint16>(0).number(record.number);
    out.bytes(record.secret.bytes()).bytes(record.signingSeed.bytes());
    out.number(record.journal.seq).bytes(record.journal.hash).number(record.headerGeneration);
    out.bytes(Hasher().add(out.view()).hash());
    return out.take();
}

Result<DeviceRecord> parse(Bytes bytes)
{
    ByteReader in(bytes);
    const bool known = asView(in.take(static_cast<std::size_t>(kDeviceMagic.size()))) == kDeviceMagic &&
                       in.number<quint16>() == kVersion;
    in.number<quint16>();
    DeviceRecord record;
    record.number = in.number<quint32>();
    record.secret = Secret(in.take(kKeySize));
    record.signingSeed = Secret(in.take(kKeySize));
    record.journal.seq = in.number<quint64>();
    record.journal.hash = in.raw<sizeof(Hash)>();
    record.headerGeneration = in.number<quint64>();
    const Hash checksum = in.raw<sizeof(Hash)>();
    if (!known || !in.ok() || in.remaining() != 0 ||
        !equal(checksum, Hasher().add(bytes.first(bytes.size() - sizeof(Hash))).hash())) {
        return fail(ErrorCode::NotFound, u"vault.device_unknown"_s, u"device record damaged"_s);
    }
    return record;
}

} // namespace

DeviceRecord DeviceRecord::generate(quint32 number)
{
    DeviceRecord record;
    record.number = number;
    record.secret = Secret::random(kKeySize);
    record.signingSeed = Secret::random(kKeySize);
    return record;
}

DeviceRecord DeviceRecord::copy() const
{
    return {number, secret.copy(), signingSeed.copy(), journal, headerGeneration};
}

DeviceStore::DeviceStore(QString directory) : m_directory(std::move(directory)) {}

QString DeviceStore::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/seraph/devices"_s;
}

QString DeviceStore::file(const VaultId& vault) const
{
    return m_directory + u'/' + toHex(vault);
}

QString DeviceStore::fileBeside(const VaultId& vault, const QString& suffix) const
{
    return file(vault) + suffix;
}

Result<DeviceRecord> DeviceStore::load(const VaultId& vault) const
{
    auto wrapped = readWhole(file(vault), kMaxSize);
    if (!wrapped) {
        if (wrapped.error().code == ErrorCode::Io)
            return fail(wrapped.error());
        return fail(ErrorCode::NotFound, u"vault.device_unknown"_s, wrapped.error().detail);
    }
    auto plain = unwrapFromDevice(*wrapped);
    if (!plain)
        return fail(ErrorCode::NotFound, u"vault.device_unknown"_s, plain.error().detail);
    wrapped->clear(); // where both are one array, taking it must find a single owner to wipe
    const Secret bytes = Secret::take(*plain);
    return parse(bytes.bytes());
}

Status DeviceStore::save(const VaultId& vault, const DeviceRecord& record)
{
    TRY_STATUS(makeFolder(m_directory));
    QByteArray plain = serialise(record);
    const auto wrapped = wrapForDevice(plain);
    if (!wrapped)
        return fail(wrapped.error());
    const Status written = writeDurably(file(vault), *wrapped);
    sodium_memzero(const_cast<char*>(plain.constData()), static_cast<std::size_t>(plain.size()));
    return written;
}

Status DeviceStore::forget(const VaultId& vault)
{
    return removeDurably(file(vault));
}

Status DeviceStore::noteHeaderGeneration(const VaultId& vault, quint64 generation)
{
    auto record = load(vault);
    if (!record || record->headerGeneration >= generation)
        return {};
    record->headerGeneration = generation;
    return save(vault, *record);
}

Status DeviceStore::noteJournalHead(const VaultId& vault, const JournalHead& head)
{
    auto record = load(vault);
    if (!record || record->journal.seq >= head.seq)
        return {};
    record->journal = head;
    return save(vault, *record);
}

} // namespace seraph::vault

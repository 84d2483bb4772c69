// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_header.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/string_makers.h"

#include <QFile>

#include <catch2/catch_all.hpp>

using namespace seraph;
using namespace seraph::vault;
using namespace Qt::StringLiterals;

namespace {

/// A header of three slots, made without any password derivation.
struct SampleHeader {
    MasterKey key = MasterKey::generate();
    VaultHeader header;
    QByteArray file;

    SampleHeader()
    {
        header.id = randomRaw<sizeof(VaultId)>();
        header.generation = 12;
        header.epoch = 2;
        header.commitment = key.commitment(header.id, header.epoch);
        header.recoveryKey = BoxKeys::fromSeed(Secret::random(kKeySize)).publicKey;
        header.sealedMasterKey = sealKey(key.bytes(), header.recoveryKey);
        for (const auto type : {SlotType::Owner, SlotType::Staff})
            header.slots.push_back(slotOf(type));
        header.slots.push_back(
            makeBridge(header.slots.back(), 2, key, header.recoveryKey, header.slots[0].created));
        file = serialise(header, key.headerKey());
    }

    KeySlot slotOf(SlotType type) const
    {
        KeySlot slot;
        slot.type = type;
        slot.cost = kLowestKdfCost;
        slot.user = randomRaw<sizeof(UserTag)>();
        slot.epoch = 1;
        sealSlot(slot, header.id, {key.copy(), UserKeys::generate()}, Secret::random(kKeySize));
        return slot;
    }
};

QByteArray withChecksum(QByteArray file)
{
    const qsizetype covered = file.size() - qsizetype(sizeof(Hash));
    const Hash checksum = Hasher().add(asBytes(file).first(static_cast<std::size_t>(covered))).hash();
    return file.replace(covered, sizeof(Hash), asView(checksum).toByteArray());
}

QByteArray withBitFlipped(QByteArray file, qsizetype bit)
{
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
    return file;
}

template <class I> QByteArray withNumber(QByteArray file, qsizetype at, I value)
{
    return file.replace(at, sizeof value, asView(ByteWriter().number(value).view()).toByteArray());
}

bool isTyped(const Error& error)
{
    return (error.code == ErrorCode::Corrupt && error.reason == u"vault.header_damaged"_s) ||
           (error.code == ErrorCode::Newer && error.reason == u"vault.newer"_s);
}

/// Nobody but a holder of the master key can make a header that passes.
bool isRefused(const QByteArray& file, const MasterKey& key)
{
    const auto header = parseHeader(asBytes(file));
    if (!header)
        return isTyped(header.error());
    const Status genuine = authenticate(asBytes(file), *header, key);
    return !genuine && genuine.error().reason == u"vault.header_tampered"_s;
}

} // namespace

TEST_CASE("A header reads back as it was written")
{
    const SampleHeader sample;
    CHECK(sample.file.size() == 192 + 3 * 256 + 64);
    const auto header = parseHeader(asBytes(sample.file));
    REQUIRE(header.has_value());
    CHECK(*header == sample.header);
    CHECK(authenticate(asBytes(sample.file), *header, sample.key).has_value());
}

TEST_CASE("Every flipped bit of a header is damage, and stays found when the checksum is mended")
{
    const SampleHeader sample;
    int accepted = 0;
    for (qsizetype bit = 0; bit < sample.file.size() * 8; ++bit) {
        const QByteArray flipped = withBitFlipped(sample.file, bit);
        const auto plain = parseHeader(asBytes(flipped));
        accepted += plain || !isTyped(plain.error()) ? 1 : 0;
        const bool inChecksum = bit / 8 >= sample.file.size() - qsizetype(sizeof(Hash));
        accepted += !inChecksum && !isRefused(withChecksum(flipped), sample.key) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A header of any wrong length is damage")
{
    const SampleHeader sample;
    int accepted = 0;
    for (qsizetype size = 0; size < sample.file.size(); ++size)
        accepted += isRefused(sample.file.left(size), sample.key) ? 0 : 1;
    for (const qsizetype more : {1, 31, 32, 255, 256, 4096})
        accepted += isRefused(sample.file + QByteArray(more, 'x'), sample.key) ? 0 : 1;
    CHECK(accepted == 0);
}

TEST_CASE("Lengths and counts that do not fit the file are damage, however large")
{
    const SampleHeader sample;
    for (const quint32 length : {0U, 1U, 255U, 1025U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU})
        CHECK(isRefused(withChecksum(withNumber(sample.file, 12, length)), sample.key));
    for (const int count : {0, 1, 2, 4, 128, 129, 255, 0x7FFF, 0xFFFF})
        CHECK(isRefused(withChecksum(withNumber(sample.file, 44, static_cast<quint16>(count))),
                        sample.key));
    for (const quint64 memory : {quint64{0}, quint64{1} << 31, quint64{1} << 63, ~quint64{0}})
        CHECK(isRefused(withChecksum(withNumber(sample.file, 192 + 8, memory)), sample.key));
}

TEST_CASE(
    "Slots that were swapped, doubled, taken away or brought from another vault are found out")
{
    const SampleHeader sample;
    const SampleHeader other;
    const QByteArray first = sample.file.mid(192, 256);
    const QByteArray second = sample.file.mid(192 + 256, 256);
    const auto with = [&](const QByteArray& slots) {
        QByteArray file = sample.file.left(192) + slots + sample.file.right(64);
        file = withNumber(file, 44, static_cast<quint16>(slots.size() / 256));
        return withChecksum(withNumber(file, 12, static_cast<quint32>(file.size())));
    };
    const QByteArray third = sample.file.mid(192 + 512, 256);
    REQUIRE_FALSE(isRefused(with(first + second + third), sample.key));
    CHECK(isRefused(with(second + first + third), sample.key));
    CHECK(isRefused(with(first + first + third), sample.key));
    CHECK(isRefused(with(first), sample.key));
    CHECK(isRefused(with({}), sample.key));
    CHECK(isRefused(with(first + other.file.mid(192, 256) + third), sample.key));
    CHECK(isRefused(other.file, sample.key));
}

TEST_CASE("A header of a newer version is told from damage")
{
    const SampleHeader sample;
    const auto codeOf = [](const QByteArray& file) {
        return parseHeader(asBytes(file)).error().code;
    };
    CHECK(codeOf(withChecksum(withNumber<quint16>(sample.file, 8, 2))) == ErrorCode::Newer);
    CHECK(codeOf(withNumber<quint16>(sample.file, 10, 2)) == ErrorCode::Newer);
    CHECK(codeOf("CSVAULT2" + sample.file.mid(8)) == ErrorCode::Newer);
    CHECK(codeOf("CSVAULTX" + sample.file.mid(8)) == ErrorCode::Corrupt);
}

TEST_CASE("A header file of ten gigabytes is refused before it is read")
{
    const QTemporaryDir directory;
    const VaultFolder folder(directory.path());
    for (const QString& path : {folder.header(), folder.headerCopy()}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(10'000'000'000)); // sparse
    }
    CHECK(loadHeader(folder).error().reason == u"vault.header_damaged"_s);
}

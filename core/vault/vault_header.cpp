// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_header.h"

#include "core/base/contract.h"
#include "core/base/durable_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seraph::vault {
namespace {

constexpr QByteArrayView kHeaderMagic("CSVAULT1");
constexpr std::size_t kSealSize = 2 * sizeof(Hash);

tl::unexpected<Error> damagedHeader(const char* what)
{
    return fail(ErrorCode::Corrupt, u"vault.header_damaged"_s, QLatin1String(what));
}

std::size_t sizeWith(std::size_t slots)
{
    return VaultHeader::kFixedSize + slots * KeySlot::kSize + kSealSize;
}

Hash checksumOf(Bytes file)
{
    return Hasher().add(file.first(file.size() - sizeof(Hash))).hash();
}

/// A later version may lay out everything differently, so this is asked before anything else is believed.
bool saysNewer(Bytes file)
{
    ByteReader in(file);
    const QByteArrayView magic = asView(in.take(static_cast<std::size_t>(kHeaderMagic.size())));
    const auto version = in.number<quint16>();
    const auto minReader = in.number<quint16>();
    if (!in.ok() || !magic.startsWith(kHeaderMagic.chopped(1)))
        return false;
    // Whoever may open a vault may have to rewrite its header, so reading alone is not enough.
    if (magic == kHeaderMagic)
        return version > VaultHeader::kVersion || minReader > VaultHeader::kVersion;
    return magic.back() > kHeaderMagic.back() && magic.back() <= '9';
}

Status checkFrame(Bytes file)
{
    if (saysNewer(file))
        return fail(ErrorCode::Newer, u"vault.newer"_s, u"header of a newer version"_s);
    if (file.size() < sizeWith(0) || file.size() > static_cast<std::size_t>(VaultHeader::kMaxSize))
        return damagedHeader("size");
    if (asView(file.first(static_cast<std::size_t>(kHeaderMagic.size()))) != kHeaderMagic)
        return damagedHeader("magic");
    if (!equal(file.last(sizeof(Hash)), checksumOf(file)))
        return damagedHeader("checksum");
    return {};
}

Result<StoredHeader> loadCopy(const QString& path)
{
    TRY_ASSIGN(const QByteArray file, readWhole(path, VaultHeader::kMaxSize));
    TRY_ASSIGN(VaultHeader header, parseHeader(asBytes(file)));
    return StoredHeader{file, std::move(header)};
}

/// Of two failures the one that helps more: a newer version before damage, damage before a missing file.
Error moreTelling(const Error& a, const Error& b)
{
    const auto weight = [](const Error& error) {
        switch (error.code) {
        case ErrorCode::Newer: return 3;
        case ErrorCode::Io: return 2;
        case ErrorCode::Corrupt: return 1;
        default: return 0;
        }
    };
    const Error& chosen = weight(a) >= weight(b) ? a : b;
    if (chosen.code == ErrorCode::NotFound)
        return makeError(
            ErrorCode::NotFound, u"vault.no_header"_s, u"neither copy of the header exists"_s);
    if (chosen.reason == "file.too_large"_L1)
        return makeError(ErrorCode::Corrupt, u"vault.header_damaged"_s, u"size"_s);
    return chosen;
}

/// After a failed write the former header must be in force again, or a password would change although we said it did not.
/// Removing the newer copy needs no room on a full disk.
void takeBack(const VaultFolder& folder, QByteArrayView former)
{
    const auto current = readWhole(folder.header(), VaultHeader::kMaxSize);
    if (!current || QByteArrayView(*current) != former)
        static_cast<void>(writeDurably(folder.header(), former));
    static_cast<void>(removeDurably(folder.headerCopy()));
}

} // namespace

const KeySlot* VaultHeader::find(const UserTag& user) const
{
    const auto isPassword = [&](const KeySlot& slot) {
        return slot.user == user && slot.type != SlotType::Bridge;
    };
    const auto found = std::find_if(slots.begin(), slots.end(), isPassword);
    return found == slots.end() ? nullptr : &*found;
}

const KeySlot* VaultHeader::findBridge(const UserTag& user) const
{
    const auto isBridge = [&](const KeySlot& slot) {
        return slot.user == user && slot.type == SlotType::Bridge;
    };
    const auto found = std::find_if(slots.begin(), slots.end(), isBridge);
    return found == slots.end() ? nullptr : &*found;
}

std::size_t VaultHeader::remove(const UserTag& user)
{
    return std::erase_if(slots, [&](const KeySlot& slot) { return slot.user == user; });
}

QByteArray serialise(const VaultHeader& header, const Secret& headerKey)
{
    EXPECTS(header.slots.size() <= VaultHeader::kMaxSlots);
    ByteWriter out;
    out.text(kHeaderMagic).number(VaultHeader::kVersion).number(VaultHeader::kVersion);
    out.number(static_cast<quint32>(sizeWith(header.slots.size())));
    out.bytes(header.id).number(header.generation).number(header.epoch);
    out.number(static_cast<quint16>(header.slots.size())).number<quint16>(0);
    out.bytes(header.commitment).bytes(header.recoveryKey).bytes(header.sealedMasterKey);
    for (const KeySlot& slot : header.slots)
        writeSlot(out, slot);
    out.bytes(Hasher(sizeof(Hash), headerKey.bytes()).add(out.view()).hash());
    out.bytes(Hasher().add(out.view()).hash());
    return out.take();
}

Result<VaultHeader> parseHeader(Bytes file)
{
    TRY_STATUS(checkFrame(file));
    ByteReader in(file.subspan(static_cast<std::size_t>(kHeaderMagic.size()) + 2 * sizeof(quint16)));
    const auto length = in.number<quint32>();
    VaultHeader header;
    header.id = in.raw<sizeof(VaultId)>();
    header.generation = in.number<quint64>();
    header.epoch = in.number<quint32>();
    const auto slotCount = in.number<quint16>();
    const auto reserved = in.number<quint16>();
    header.commitment = in.raw<sizeof(Hash)>();
    header.recoveryKey = in.raw<sizeof(PublicKey)>();
    header.sealedMasterKey = in.raw<sizeof(SealedKey)>();
    if (slotCount > VaultHeader::kMaxSlots || reserved != 0)
        return damagedHeader("slot count");
    if (length != file.size() || length != sizeWith(slotCount))
        return damagedHeader("length");
    header.slots.reserve(slotCount);
    for (quint16 i = 0; i < slotCount; ++i) {
        TRY_ASSIGN(KeySlot slot, readSlot(in.take(KeySlot::kSize)));
        header.slots.push_back(slot);
    }
    return header;
}

Status authenticate(Bytes file, const VaultHeader& header, const MasterKey& key)
{
    EXPECTS(file.size() >= sizeWith(0));
    const Bytes signedPart = file.first(file.size() - kSealSize);
    const Hash mac = Hasher(sizeof(Hash), key.headerKey().bytes()).add(signedPart).hash();
    if (!equal(header.commitment, key.commitment(header.id, header.epoch)))
        return fail(
            ErrorCode::Corrupt, u"vault.header_tampered"_s, u"key does not match the commitment"_s);
    if (!equal(file.subspan(signedPart.size(), sizeof(Hash)), mac))
        return fail(ErrorCode::Corrupt, u"vault.header_tampered"_s, u"authentication code"_s);
    return {};
}

Result<StoredHeader> loadHeader(const VaultFolder& folder)
{
    auto first = loadCopy(folder.header());
    auto second = loadCopy(folder.headerCopy());
    if (!first && !second)
        return fail(moreTelling(first.error(), second.error()));
    const bool agree = first && second && first->file == second->file;
    const bool useFirst = first && (!second || first->header.generation >= second->header.generation);
    StoredHeader chosen = std::move(useFirst ? *first : *second);
    chosen.copiesAgree = agree;
    return chosen;
}

Status storeHeader(const VaultFolder& folder, QByteArrayView file)
{
    const auto former = readWhole(folder.header(), VaultHeader::kMaxSize);
    Status stored = writeDurably(folder.headerCopy(), file);
    if (stored)
        stored = writeDurably(folder.header(), file);
    if (!stored && former)
        takeBack(folder, *former);
    return stored;
}

Status storeHeaderKeepingFormer(const VaultFolder& folder, QByteArrayView file)
{
    return writeDurably(folder.header(), file);
}

} // namespace seraph::vault

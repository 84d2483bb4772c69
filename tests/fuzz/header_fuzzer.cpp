// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/vault_header.h"
#include "tests/fuzz/fuzz_target.h"

#include <vector>

using namespace seraph;
using namespace seraph::vault;

namespace {

/// Mends the checksum, as somebody who forges a header would, so that the fields behind it are reached.
void mendChecksum(std::vector<unsigned char>& file)
{
    if (file.size() < sizeof(Hash))
        return;
    const std::size_t covered = file.size() - sizeof(Hash);
    const Hash checksum = Hasher().add(Bytes(file).first(covered)).hash();
    std::copy(checksum.begin(), checksum.end(), file.begin() + static_cast<std::ptrdiff_t>(covered));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static_cast<void>(parseHeader(Bytes(data, size)));
    std::vector<unsigned char> forged(data, data + size);
    mendChecksum(forged);
    if (const auto header = parseHeader(forged)) {
        tests::holds(header->slots.size() <= VaultHeader::kMaxSlots);
        for (const KeySlot& slot : header->slots)
            tests::holds(slot.type == SlotType::Bridge || isAcceptable(slot.cost));
    }
    return 0;
}

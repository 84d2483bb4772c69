// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slot.h"
#include "tests/fuzz/fuzz_target.h"

using namespace seraph;
using namespace seraph::vault;

/// Whatever reads as a slot is written back as the same bytes, asks for memory within bounds and opens with no key.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto slot = readSlot(Bytes(data, size));
    if (!slot || size != KeySlot::kSize)
        return 0;
    tests::holds(isAcceptable(slot->cost));
    ByteWriter out;
    writeSlot(out, *slot);
    tests::holds(equal(out.view(), Bytes(data, size)));
    if (slot->type != SlotType::Bridge)
        tests::holds(!openSlot(*slot, VaultId{}, Secret(kKeySize)));
    else
        tests::holds(!crossBridge(*slot, {Secret(kKeySize), Secret(kKeySize)}));
    return 0;
}
